import { printableInline } from "./escape.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** A name and its value; a field whose value is null is left out. */
export type Field = readonly [name: string, value: string | number | null];

const NAME_WIDTH = 13;

/** Fields one below another, their values wrapped to the terminal; control characters are escaped. */
export function toFields(fields: readonly Field[], terminal: Terminal): string {
  return fields
    .filter(([, value]) => value !== null && value !== "")
    .map(([name, value]) => {
      const lines = wrap(printableInline(String(value)), terminal.columns, " ".repeat(NAME_WIDTH));
      return `${name.padEnd(NAME_WIDTH)}${lines}\n`;
    })
    .join("");
}

/** A field of several lines: its name stands only beside the first. */
export function listed(name: string, lines: readonly string[]): Field[] {
  return lines.map((line, index) => [index === 0 ? name : "", line]);
}
