import type { Refusal } from "../../diagnostic.ts";
import { decodeAs } from "../xml/decode-xml.ts";
import { parseExactJson } from "./exact-json.ts";

/**
 * The value of bytes of JSON in UTF-8, or why there is none. Of two values with one key the last counts, as everywhere.
 * The result is wrapped, since a value may look like a refusal.
 */
export function parseJson(bytes: Uint8Array): { readonly value: unknown } | Refusal {
  const text = decodeAs("utf-8", bytes);
  if (typeof text !== "string") return text;
  try {
    return { value: parseExactJson(text) };
  } catch (error) {
    return { code: "E_FORMAT", reason: `not valid JSON: ${error instanceof Error ? reasonOf(error) : "a mistake"}` };
  }
}

/** What the parser found wrong: "unexpected token 'b'", "expected ',' or '}' after property value at position 15". */
function reasonOf({ message }: Error): string {
  if (/^Unexpected end/.test(message)) return "it ends too soon";
  // After that the parser repeats what it could not read.
  const what = message
    .replace(/, (?:\.{3})?".*$/s, "")
    .replace(" in JSON", "")
    .replace(/ \(line .*$/s, "");
  return `${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}
