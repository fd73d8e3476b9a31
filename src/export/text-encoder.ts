import type { Encoder } from "./encoder.ts";
import type { TextFormat } from "./format.ts";
import { jsonEncoder, ndjsonEncoder } from "./json.ts";
import type { SeparatedOptions } from "./separated.ts";

/** How text is laid out; each format reads what concerns it. */
export interface TextOptions extends SeparatedOptions {
  /** Spaces to indent JSON by; 0, the default, puts each element on one line. */
  readonly indent?: number | undefined;
}

/**
 * The encoder of items, or of the rows that belong to them, as text: for files and for standard output alike.
 *
 * @param columns the names of the rows' columns
 */
export async function textEncoder(
  format: TextFormat,
  columns: readonly string[],
  { indent, ...separated }: TextOptions = {},
): Promise<Encoder<object, string>> {
  if (format === "json") return jsonEncoder(undefined, { indent });
  if (format === "ndjson") return ndjsonEncoder();
  const { separatedEncoder } = await import("./separated.ts");
  return separatedEncoder(format === "csv" ? "," : "\t", columns, separated);
}
