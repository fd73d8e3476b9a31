import type { Grammar } from "../../grammar/grammar.ts";
import { DASHES } from "../../text/dashes.ts";

/** A dash, or a hyphen that stands alone; and not that of "first- and third-year". */
export function isDash({ document: { tokens } }: Grammar, at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return DASHES.has(text) || (text === "-" && (tokens.starts[at] ?? 0) > (tokens.ends[at - 1] ?? 0));
}
