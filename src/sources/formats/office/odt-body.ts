import { type Block, Blocks, type Rank } from "./blocks.ts";
import { countNote } from "./notes.ts";
import type { Namespaces, XmlAttributes, XmlHandler } from "./read-xml.ts";

export const ODT_NAMESPACES: Namespaces = {
  "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
  "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
  "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
  "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
  "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
  "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
};

/** What is not text of the document. What tracked changes have deleted is kept by itself before the text. */
const SKIPPED: ReadonlySet<string> = new Set([
  "text:tracked-changes",
  "text:note",
  "text:table-of-content",
  "text:alphabetical-index",
  "text:bibliography",
  "text:ruby-text",
  "text:hidden-text",
  "office:annotation",
  "office:forms",
  "svg:title",
  "svg:desc",
]);

/** What prints a character without being text. */
const CHARACTERS: { readonly [name: string]: string | undefined } = {
  "text:s": " ",
  "text:tab": " ",
  "text:line-break": "\n",
};

/** The style of headings of the first level; it has this name in every language of the program. */
const HEADING = "Heading_20_1";

/** Reads the text of `content.xml`. */
export class OdtBody implements XmlHandler {
  readonly #blocks = new Blocks();
  readonly #found = new Map<string, number>();
  /** The document's own styles, and what each is based on. */
  readonly #parents = new Map<string, string>();
  /** How many elements are open from one that is skipped on, that one included. */
  #skippedDepth = 0;

  get blocks(): readonly Block[] {
    return this.#blocks.found;
  }

  /** How a style ranks its paragraphs. */
  rankOf(style: string | null): Rank {
    const named = this.#parents.get(style ?? "") ?? style;
    return named === "Title" ? "title" : named === HEADING ? "heading" : null;
  }

  notes(): string[] {
    const count = (name: string) => this.#found.get(name) ?? 0;
    return [
      ...countNote(count("draw:image"), "picture", "pictures"),
      ...countNote(count("text:note"), "footnote", "footnotes"),
      ...countNote(count("office:annotation"), "comment", "comments"),
      ...(count("text:changed-region") > 0
        ? ["Tracked changes are taken as made: what was inserted is in the text, what was deleted is not"]
        : []),
    ];
  }

  open(name: string, attributes: XmlAttributes): void {
    this.#found.set(name, (this.#found.get(name) ?? 0) + 1);
    if (this.#skippedDepth > 0 || SKIPPED.has(name)) this.#skippedDepth += 1;
    else this.#openRead(name, attributes);
  }

  text(text: string): void {
    if (this.#skippedDepth === 0) this.#blocks.add(text.replaceAll("\n", " "));
  }

  close(name: string): void {
    if (this.#skippedDepth > 0) this.#skippedDepth -= 1;
    else if (name === "text:p" || name === "text:h") this.#blocks.closeParagraph();
    else if (name === "table:table-cell") this.#blocks.closeCell();
    else if (name === "table:table-row") this.#blocks.closeRow();
  }

  #openRead(name: string, attributes: XmlAttributes): void {
    const style = attributes.get("style-name") ?? null;
    if (name === "text:p") this.#blocks.openParagraph(style);
    else if (name === "text:h") this.#blocks.openParagraph(attributes.get("outline-level") === "1" ? HEADING : style);
    else if (name === "table:table-row") this.#blocks.openRow();
    else if (name === "table:table-cell") this.#blocks.openCell();
    else if (name === "style:style") this.#learnStyle(attributes);
    else this.#blocks.add(CHARACTERS[name] ?? "");
  }

  #learnStyle(attributes: XmlAttributes): void {
    const parent = attributes.get("parent-style-name");
    if (parent !== undefined) this.#parents.set(attributes.get("name") ?? "", parent);
  }
}
