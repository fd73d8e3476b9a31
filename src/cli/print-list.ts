import { encodeList } from "../export/encode-list.ts";
import type { Encoder } from "../export/encoder.ts";
import type { ExportList } from "../export/list.ts";
import { MAX_LIMIT, type Page } from "../queries/listing.ts";
import type { ListRequest } from "./page-options.ts";
import { printedEncoder } from "./rows.ts";
import { type Column, tableWriter } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** A list of items, and how they are printed for people. */
export interface PrintableList<Item extends object> extends Omit<ExportList<Item>, "count"> {
  readonly columns: readonly Column<Item>[];
  /** How many items there are; a search does not know. */
  readonly count?: ExportList<Item>["count"];
}

const TABLE_LIMIT = 50;

/**
 * Prints a list to standard output. Standard error says how many items these were, out of how many if not all, and
 * where the list goes on.
 */
export async function printList<Item extends object>(
  list: PrintableList<Item>,
  { format, limit, after, sort }: ListRequest,
  terminal: Terminal,
): Promise<void> {
  const isTable = format === "table";
  const names = list.table.map(({ name }) => name);
  const encoder = isTable ? itemTable(list.columns, terminal) : await printedEncoder(format, names);
  let count = 0;
  let goesOn: string | null = null;
  let notes: readonly string[] = [];
  for await (const { bytes, items, next, ...piece } of encodeList(list, encoder, {
    limit: limit ?? (isTable ? TABLE_LIMIT : null),
    after,
    sort,
  })) {
    await terminal.write(bytes);
    count += items;
    goesOn = next;
    notes = pageNotes(piece);
  }
  const total = goesOn === null ? null : await list.count?.();
  const of = total == null ? "" : `of ${total} `;
  terminal.note(`${count} ${of}${(total ?? count) === 1 ? list.noun.one : list.noun.many}`);
  for (const note of notes) terminal.note(note);
  if (goesOn !== null) terminal.note(`there are more: --after ${goesOn}`);
}

/**
 * A remark that items are left out because their articles are held back.
 *
 * @param how how to see them all the same; null if there is no way
 */
export function heldBackNote(count: number, how: string | null = "--held-back with or only"): string {
  return `${numberText(count)} left out, held back for now${how === null ? "" : `: ${how}`}`;
}

/** Remarks on a list: what it leaves out, and what it has in spite of its filter. */
export function pageNotes({ heldBack = 0, letThrough = 0 }: Pick<Page<never>, "heldBack" | "letThrough">): string[] {
  return [
    ...(letThrough > 0
      ? [`${numberText(letThrough)} of less confidence, let through since people have judged them`]
      : []),
    ...(heldBack > 0 ? [heldBackNote(heldBack)] : []),
  ];
}

function numberText(count: number): string {
  return count === MAX_LIMIT ? `${count} or more` : String(count);
}

/** A table of all items, which together decide how wide its columns are. */
function itemTable<Item>(columns: readonly Column<Item>[], terminal: Terminal): Encoder<Item, string> {
  const shown: Item[] = [];
  return {
    needsRows: false,
    begin: () => "",
    add: async (items) => {
      shown.push(...items);
      return "";
    },
    end: () => (shown.length === 0 ? "" : tableWriter(columns, terminal)(shown)),
  };
}
