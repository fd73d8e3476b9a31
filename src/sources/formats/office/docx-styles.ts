import type { Rank } from "./blocks.ts";
import { DOCX_NAMESPACES } from "./docx-names.ts";
import type { Package } from "./read-package.ts";
import { readXml } from "./read-xml.ts";

/** A style of `word/styles.xml`: its name, the same in every language of Word, and what it is based on. */
interface Style {
  name: string;
  parent: string | null;
}

/**
 * Returns a function that says how a style ranks its paragraphs. A user's own style ranks as the one that it is based
 * on.
 */
export function readDocxStyles(name: string, files: Package): (style: string | null) => Rank {
  const styles = new Map<string, Style>();
  let current: Style | null = null;
  readXml(name, files, DOCX_NAMESPACES, {
    open(tag, attributes) {
      if (tag === "w:style") {
        current = { name: "", parent: null };
        styles.set(attributes.get("styleId") ?? "", current);
      } else if (current !== null && tag === "w:name") current.name = (attributes.get("val") ?? "").toLowerCase();
      else if (current !== null && tag === "w:basedOn") current.parent = attributes.get("val") ?? null;
    },
    text() {},
    close(tag) {
      if (tag === "w:style") current = null;
    },
  });
  return (id) => {
    let style = id;
    // The bound ends this even for a style that is based on itself.
    for (let steps = 0; style !== null && steps < 10; steps += 1) {
      const found = styles.get(style);
      const rank = RANKS[found?.name ?? style.toLowerCase()];
      if (rank !== undefined) return rank;
      style = found?.parent ?? null;
    }
    return null;
  };
}

const RANKS: { readonly [name: string]: Rank | undefined } = {
  title: "title",
  "heading 1": "heading",
  // The id, for a document that comes without its styles.
  heading1: "heading",
};
