import type { ExportList } from "../export/list.ts";
import type { Page, PageRequest } from "../queries/listing.ts";
import type { Format } from "./format.ts";
import { type RowPrinter, rowPrinter, type Value } from "./rows.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** A list of items, and how they are printed. */
export interface PrintableList<Item extends object> {
  /** How the count on standard error calls them. */
  readonly noun: { readonly one: string; readonly many: string };
  list(page: PageRequest): Promise<Page<Item>>;
  /** For people. */
  readonly columns: readonly Column<Item>[];
  /** For CSV and TSV: the columns of the SQL view, and the rows that belong to items (a joint quote has several). */
  readonly rowColumns: readonly string[];
  rows(items: readonly Item[]): Promise<readonly (readonly Value[])[]>;
}

/** A list that can also be exported, with its columns for people. */
export function printable<Item extends object>(
  { table, ...list }: ExportList<Item>,
  columns: readonly Column<Item>[],
): PrintableList<Item> {
  return { ...list, columns, rowColumns: table.map(({ name }) => name) };
}

/** What is to be printed of a list. */
export interface ListRequest {
  readonly format: Format;
  /** Items at most; if not given 50 in a table, which says so, and all in other formats. */
  readonly limit: number | null;
  readonly after: string | null;
}

const TABLE_LIMIT = 50;
const PAGE = 500;

/** Prints a list to standard output, and to standard error how many items it was and where it goes on. */
export async function printList<Item extends object>(
  printable: PrintableList<Item>,
  request: ListRequest,
  terminal: Terminal,
): Promise<void> {
  const { count, next } =
    request.format === "table"
      ? await printTable(printable, request, terminal)
      : await printRows(printable, await rowPrinter(request.format, printable.rowColumns, terminal), request);
  terminal.note(`${count} ${count === 1 ? printable.noun.one : printable.noun.many}`);
  if (next !== null) terminal.note(`there are more: --after ${next}`);
}

interface Printed {
  readonly count: number;
  readonly next: string | null;
}

async function printTable<Item extends object>(
  printable: PrintableList<Item>,
  { limit, after }: ListRequest,
  terminal: Terminal,
): Promise<Printed> {
  const { tableWriter } = await import("./table.ts");
  const items: Item[] = [];
  let next: string | null = null;
  for await (const page of pagesOf(printable, limit ?? TABLE_LIMIT, after)) {
    items.push(...page.items);
    next = page.next;
  }
  if (items.length > 0) await terminal.write(tableWriter(printable.columns, terminal)(items));
  return { count: items.length, next };
}

async function printRows<Item extends object>(
  printable: PrintableList<Item>,
  printer: RowPrinter,
  { limit, after, format }: ListRequest,
): Promise<Printed> {
  const separated = format === "csv" || format === "tsv";
  let count = 0;
  let next: string | null = null;
  await printer.begin();
  for await (const page of pagesOf(printable, limit, after)) {
    await printer.add(page.items, separated ? await printable.rows(page.items) : []);
    count += page.items.length;
    next = page.next;
  }
  await printer.end();
  return { count, next };
}

/** Pages until `limit` items were given or the list ends; null means all of it. */
async function* pagesOf<Item>(
  { list }: { list(page: PageRequest): Promise<Page<Item>> },
  limit: number | null,
  after: string | null,
): AsyncGenerator<Page<Item>> {
  let left = limit ?? Number.POSITIVE_INFINITY;
  let from = after;
  do {
    const page: Page<Item> = await list({ limit: Math.min(left, PAGE), after: from });
    yield page;
    left -= page.items.length;
    from = page.next;
  } while (from !== null && left > 0);
}
