import { asciiOf } from "../xml/decode-xml.ts";

/**
 * The first characters of what may be a JSON object or an array of them; null for anything else. Only ASCII is
 * readable.
 */
export function headOfJson(head: Uint8Array): string | null {
  const text = asciiOf(head.subarray(0, LOOK_AT)).replace(/^\u00ef\u00bb\u00bf/, "");
  return /^\s*(?:\[\s*)?\{\s*(?:"|\})/.test(text) ? text : null;
}

const LOOK_AT = 16_384;
