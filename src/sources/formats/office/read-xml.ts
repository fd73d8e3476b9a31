import { Parser } from "htmlparser2";
import { refuse } from "../../parts/damaged.ts";
import type { Package } from "./read-package.ts";

/**
 * Called for each tag and text of a document, in order. Names are "w:p", whatever prefix the file uses: see {@link
 * readXml}.
 */
export interface XmlHandler {
  /** Attributes by name without a prefix: "val", "style-name". */
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string): void;
}

export type XmlAttributes = ReadonlyMap<string, string>;

/** Deeper than any document nests, in elements. Readers may recurse this deep. */
const MAX_DEPTH = 1000;

/**
 * Reads a file of an office document, which is XML in UTF-8, or in UTF-16 with a byte-order mark, and declares no
 * entities. Does nothing if there is no such file.
 *
 * @param namespaces the prefix for each namespace; names in any other keep their own prefix
 * @throws DamagedError if it is not a whole XML document or not valid in its encoding, nests too deep or declares a
 * document type
 */
export function readXml(name: string, files: Package, namespaces: Namespaces, handler: XmlHandler): void {
  const bytes = files.get(name);
  if (bytes === undefined) return;
  const damaged = (what: string) => refuse("E_FORMAT", `${name} ${what}`);
  const names = new Names(namespaces);
  let depth = 0;
  let count = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth += 1;
        count += 1;
        if (depth > MAX_DEPTH) damaged(`nests deeper than ${MAX_DEPTH} elements`);
        names.learn(attributes);
        handler.open(names.of(tag), withoutPrefixes(attributes));
      },
      ontext: (text) => handler.text(text),
      onclosetag(tag) {
        depth -= 1;
        handler.close(names.of(tag));
      },
      onprocessinginstruction(target) {
        if (target.startsWith("!")) damaged("declares a document type, which the format does not allow");
      },
    },
    { xmlMode: true },
  );
  parser.write(decodeXml(bytes) ?? damaged("is not valid in its encoding"));
  if (depth > 0 || count === 0) damaged("is not whole");
  parser.end();
}

/** The prefix of each namespace, by its URI. */
export type Namespaces = { readonly [uri: string]: string };

/** What prefixes mean. A document declares each once, at its root, and gives none a second meaning. */
class Names {
  readonly #namespaces: Namespaces;
  readonly #prefixes = new Map<string, string>();

  constructor(namespaces: Namespaces) {
    this.#namespaces = namespaces;
  }

  learn(attributes: { readonly [name: string]: string }): void {
    for (const name in attributes) {
      if (!name.startsWith("xmlns")) continue;
      const prefix = this.#namespaces[attributes[name] ?? ""];
      if (prefix !== undefined) this.#prefixes.set(name.slice("xmlns:".length), prefix);
    }
  }

  of(name: string): string {
    const colon = name.indexOf(":");
    const prefix = this.#prefixes.get(name.slice(0, Math.max(colon, 0)));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  }
}

function withoutPrefixes(attributes: { readonly [name: string]: string }): XmlAttributes {
  return new Map(Object.entries(attributes).map(([name, value]) => [name.slice(name.indexOf(":") + 1), value]));
}

/** The text of bytes in UTF-8, or in UTF-16 if they begin with its mark; null if they are not valid in that. */
function decodeXml(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
