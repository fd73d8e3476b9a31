import { asciiOf } from "./decode-xml.ts";
import { rootName } from "./find-elements.ts";

/** What the first bytes of an XML document say about it. */
export interface XmlHead {
  /** The name of the root element, without a prefix. */
  readonly root: string;
  /** The first characters; only ASCII is readable. */
  readonly text: string;
}

/** The head of what may be XML, because it begins with "<" and has an element; null for anything else. */
export function headOfXml(head: Uint8Array): XmlHead | null {
  const text = toText(head.subarray(0, LOOK_AT));
  if (!/^\s*</.test(text)) return null;
  const root = rootName(text);
  return root === null ? null : { root, text };
}

const LOOK_AT = 16_384;

/** The ASCII characters in any encoding: UTF-16 has a zero in every other byte. */
function toText(head: Uint8Array): string {
  const text = asciiOf(head).replace(/^\u00ef\u00bb\u00bf/, "");
  return /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(text) ? text.slice(2).replaceAll("\0", "") : text;
}
