import { toExactJson } from "../sources/json/exact-json.ts";
import { printableJson } from "./escape.ts";

/** A value as commands print it: indented JSON that plays no tricks on a terminal, with a line break at its end. */
export function toJson(value: unknown): string {
  return `${printableJson(JSON.stringify(value, null, 2))}\n`;
}

/** The same in one line; a bigint is an integer. */
export function toJsonLine(value: unknown): string {
  return `${printableJson(toExactJson(value))}\n`;
}
