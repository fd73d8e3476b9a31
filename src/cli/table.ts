import Table from "cli-table3";
import { bold } from "./bold.ts";
import { printableInline } from "./escape.ts";
import type { Terminal } from "./terminal.ts";

/** A column of a table for people. */
export interface Column<Item> {
  readonly title: string;
  readonly value: (item: Item) => string | number | null;
  /** The value with the terminal's escapes for bold and the like, already printable; used where colour is allowed. */
  readonly colored?: (item: Item) => string;
  /** Whether long values are wrapped to fit the terminal; other columns are as wide as their widest value. */
  readonly wraps?: boolean;
  readonly alignment?: "left" | "right";
}

/** Turns items into the lines of one table, some at a time; the first ones decide how wide its columns are. */
export type TableWriter<Item> = (items: readonly Item[]) => string;

const GAP = 2;
/** Wider than any name or date that should stand on one line. */
const WIDEST_UNWRAPPED = 40;
/** Longer words are broken. */
const LONGEST_WORD = 20;

/** A table without rules, as wide as the terminal at most; control characters in values are printed escaped. */
export function tableWriter<Item>(columns: readonly Column<Item>[], terminal: Terminal): TableWriter<Item> {
  const titles = columns.map(({ title }) => title.toUpperCase());
  let widths: number[] | null = null;
  return (items) => {
    const rows = items.map((item) => columns.map(({ value }) => printableInline(String(value(item) ?? ""))));
    const head = widths === null ? titles.map((title) => (terminal.color ? bold(title) : title)) : [];
    widths ??= columnWidths([titles, ...rows], columns, terminal.columns);
    const fitting = rows.map((row) => row.map((cell, index) => breakWords(cell, (widths?.[index] ?? 0) - GAP)));
    const cells = terminal.color ? fitting.map((row, index) => colorRow(row, columns, items[index])) : fitting;
    return layOut(head, cells, columns, widths);
  };
}

function colorRow<Item>(row: string[], columns: readonly Column<Item>[], item: Item | undefined): string[] {
  if (item === undefined) return row;
  return row.map((plain, index) => columns[index]?.colored?.(item) ?? plain);
}

function layOut<Item>(
  head: readonly string[],
  rows: readonly string[][],
  columns: readonly Column<Item>[],
  widths: readonly number[],
): string {
  const table = new Table({
    head: [...head],
    colWidths: [...widths],
    colAligns: columns.map(({ alignment }) => alignment ?? "left"),
    chars: NO_RULES,
    style: { head: [], border: [], "padding-left": 0, "padding-right": GAP },
    wordWrap: true,
    wrapOnWordBoundary: true,
  });
  table.push(...rows);
  const lines = table.toString().split("\n");
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

/** Wrapped columns share what the others leave; none becomes narrower than its longest word, within reason. */
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

/** Breaks words that are wider than their column, which would otherwise be cut off. */
function breakWords(text: string, width: number): string {
  if (longestWord(text) <= width) return text;
  let broken = "";
  let used = 0;
  for (const character of text) {
    const next = displayWidth(character);
    if (character !== " " && used + next > width) {
      broken += "\n";
      used = 0;
    }
    broken += character;
    used = character === " " ? 0 : used + next;
  }
  return broken;
}

/** East Asian wide characters and emoji take two columns; close enough for a layout. */
function displayWidth(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
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
