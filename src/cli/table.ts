import Table from "cli-table3";
import { printableInline } from "./escape.ts";
import type { Terminal } from "./terminal.ts";

/** A column of a table for people. */
export interface Column<Item> {
  readonly title: string;
  readonly value: (item: Item) => string | number | null;
  /** Whether long values are wrapped to fit the terminal; other columns are as wide as their widest value. */
  readonly wraps?: boolean;
  readonly alignment?: "left" | "right";
}

const GAP = 2;
const NARROWEST = 12;
/** Wider than any name or date that should stand on one line. */
const WIDEST_UNWRAPPED = 40;

/** A table without rules, as wide as the terminal at most; control characters in values are printed escaped. */
export function toTable<Item>(items: readonly Item[], columns: readonly Column<Item>[], terminal: Terminal): string {
  const rows = items.map((item) => columns.map(({ value }) => printableInline(String(value(item) ?? ""))));
  const head = columns.map(({ title }) => title.toUpperCase());
  const table = new Table({
    head: head.map((title) => (terminal.color ? bold(title) : title)),
    colWidths: columnWidths([head, ...rows], columns, terminal.columns),
    colAligns: columns.map(({ alignment }) => alignment ?? "left"),
    chars: NO_RULES,
    style: { head: [], border: [], "padding-left": 0, "padding-right": GAP },
    wordWrap: true,
    wrapOnWordBoundary: true,
  });
  table.push(...rows);
  return `${table.toString().split("\n").map(withoutTrailingSpace).join("\n")}\n`;
}

/** Text in bold, by the terminal's own escape. */
export function bold(text: string): string {
  return `\u001b[1m${text}\u001b[22m`;
}

/** Rounds up the widths so that wrapped columns share what the others leave. */
function columnWidths<Item>(
  rows: readonly (readonly string[])[],
  columns: readonly Column<Item>[],
  available: number,
): number[] {
  const natural = columns.map(({ wraps }, index) => {
    const widest = Math.max(...rows.map((row) => displayWidth(row[index] ?? "")));
    return (wraps ? widest : Math.min(widest, WIDEST_UNWRAPPED)) + GAP;
  });
  const wrapped = columns.flatMap(({ wraps }, index) => (wraps ? [index] : []));
  const fixed = sum(natural.filter((_, index) => !wrapped.includes(index)));
  const wanted = sum(wrapped.map((index) => natural[index] ?? 0));
  const left = Math.max(available - fixed, wrapped.length * NARROWEST);
  if (wanted <= left) return natural;
  return natural.map((width, index) =>
    wrapped.includes(index) ? Math.max(NARROWEST, Math.floor((width / wanted) * left)) : width,
  );
}

/** East Asian wide characters and emoji take two columns; close enough for a layout. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1;
  return width;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function withoutTrailingSpace(line: string): string {
  return line.trimEnd();
}

const NO_RULES = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "",
};
