import { bold } from "./bold.ts";
import { displayWidth } from "./display-width.ts";
import { printableInline } from "./escape.ts";
import type { Terminal } from "./terminal.ts";
import { wrapLine } from "./wrap.ts";

/** A column of a table for people. */
export interface Column<Item> {
  readonly title: string;
  readonly value: (item: Item) => string | number | null;
  /** The value with escapes for bold and the like, already printable; used if colour is allowed. */
  readonly colored?: (item: Item) => string;
  /** Whether long values are wrapped to fit the terminal; other columns are as wide as their widest value. */
  readonly wraps?: boolean;
  readonly alignment?: "left" | "right";
}

/** Turns items into the lines of one table, some at a time; the first call decides how wide its columns are. */
export type TableWriter<Item> = (items: readonly Item[]) => string;

const GAP = 2;
/** The widest column that is not wrapped: wider than any name or date that should stand on one line. */
const WIDEST_UNWRAPPED = 40;
/** The length that a value is cut to, because laying out more would take long and need much memory. */
const LONGEST_VALUE = 10_000;
/** Longer words are broken. */
const LONGEST_WORD = 20;

/** Makes a table without rules, at most as wide as the terminal; control characters are escaped. */
export function tableWriter<Item>(columns: readonly Column<Item>[], terminal: Terminal): TableWriter<Item> {
  const titles = columns.map(({ title }) => printableInline(title.toUpperCase()));
  let widths: number[] | null = null;
  return (items) => {
    const rows = items.map((item) => columns.map(({ value }) => printableInline(cut(String(value(item) ?? "")))));
    const head = widths === null ? [titles.map((title) => (terminal.color ? bold(title) : title))] : [];
    widths ??= columnWidths([titles, ...rows], columns, terminal.columns);
    const cells = terminal.color ? rows.map((row, index) => colorRow(row, columns, items[index])) : rows;
    return layOut([...head, ...cells], columns, widths);
  };
}

/** Cuts a value that is longer than a table can show, and says how long it is. */
function cut(text: string): string {
  if (text.length <= LONGEST_VALUE) return text;
  return `${text.slice(0, LONGEST_VALUE)}… [${text.length.toLocaleString("en-US")} characters, cut here]`;
}

function colorRow<Item>(row: string[], columns: readonly Column<Item>[], item: Item | undefined): string[] {
  if (item === undefined) return row;
  return row.map((plain, index) => columns[index]?.colored?.(item) ?? plain);
}

function layOut<Item>(
  rows: readonly (readonly string[])[],
  columns: readonly Column<Item>[],
  widths: readonly number[],
): string {
  const lines = rows.flatMap((row) => {
    const cells = row.map((cell, index) => wrapLine(cell, (widths[index] ?? 0) - GAP, "broken"));
    const height = Math.max(1, ...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, index) => pad(cell[line] ?? "", (widths[index] ?? 0) - GAP, columns[index]?.alignment))
        .join(" ".repeat(GAP))
        .trimEnd(),
    );
  });
  return lines.map((line) => `${line}\n`).join("");
}

function pad(text: string, width: number, alignment: Column<never>["alignment"]): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return alignment === "right" ? space + text : text + space;
}

/**
 * The widths of columns. Wrapped columns share what the others leave; none becomes narrower than its longest word,
 * within reason.
 */
function columnWidths<Item>(
  rows: readonly (readonly string[])[],
  columns: readonly Column<Item>[],
  available: number,
): number[] {
  const widest = (measure: (text: string) => number, index: number, most: number) =>
    GAP + Math.min(most, Math.max(...rows.map((row) => measure(row[index] ?? ""))));
  const isWrapped = (index: number) => columns[index]?.wraps === true;
  const natural = columns.map((_, index) =>
    widest(displayWidth, index, isWrapped(index) ? Number.POSITIVE_INFINITY : WIDEST_UNWRAPPED),
  );
  const fixed = sum(natural.filter((_, index) => !isWrapped(index)));
  const wanted = sum(natural.filter((_, index) => isWrapped(index)));
  const left = available - fixed;
  if (wanted <= left) return natural;
  return natural.map((width, index) => {
    if (!isWrapped(index)) return width;
    const share = Math.floor((width / wanted) * left);
    return Math.min(width, Math.max(share, widest(longestWord, index, LONGEST_WORD)));
  });
}

function longestWord(text: string): number {
  return Math.max(...text.split(" ").map(displayWidth));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
