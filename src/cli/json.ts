import { toExactJson } from "../sources/json/exact-json.ts";
import { printableJson } from "./escape.ts";

/** A value as commands print it: indented JSON, escaped for a terminal, with a line break at its end. */
export function toJson(value: unknown): string {
  return `${printableJson(JSON.stringify(value, null, 2))}\n`;
}

/** The same on one line; a bigint becomes an integer. */
export function toJsonLine(value: unknown): string {
  return `${printableJson(toExactJson(value))}\n`;
}
