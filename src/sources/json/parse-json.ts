import type { Refusal } from "../../diagnostic.ts";
import { decodeAs } from "../xml/decode-xml.ts";

/**
 * The value that bytes of JSON in UTF-8 hold, or why there is none. Of two values of one key the last stands, as everywhere.
 * The result is wrapped, since a value may look like a refusal.
 */
export function parseJson(bytes: Uint8Array): { readonly value: unknown } | Refusal {
  const text = decodeAs("utf-8", bytes);
  if (typeof text !== "string") return text;
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/\s+/g, " ") : "";
    const at = /\bat position \d+/.exec(message)?.[0] ?? "";
    const reason = /^Unexpected end/.test(message) ? "it ends too soon" : `a mistake ${at}`.trim();
    return { code: "E_FORMAT", reason: `not valid JSON: ${reason}` };
  }
}
