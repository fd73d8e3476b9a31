import { type Difference, differenceOf, selectOf, valueIn } from "./difference.ts";
import type { CopiedRow, CopiedValue, CopySide } from "./side.ts";
import type { CopiedTable } from "./tables.ts";

const AT_ONCE = 2000;

/** The rows of a table in the order of its key, at most 2,000 at once: no table is held as a whole. */
export async function* readInPages(
  side: CopySide,
  table: CopiedTable,
  after: readonly CopiedValue[] | null = null,
): AsyncGenerator<readonly CopiedRow[], undefined> {
  const key = table.key.join(", ");
  for (let place = after; ; ) {
    const where = place === null ? "" : `WHERE (${key}) > (${parameters(place)})`;
    const page = await side.rows(`${selectOf(table)} ${where} ORDER BY ${key} LIMIT ${AT_ONCE}`, place ?? []);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    if (page.length < AT_ONCE) return;
    place = keyIn(table, last);
  }
}

/**
 * How a table differs, stretch by stretch of its key: 2,000 rows of the source, and what the target has up to the last
 * of them. The rows of a stretch may be written before the next one is asked for.
 */
export async function* compareInParts(
  source: CopySide,
  target: CopySide,
  table: CopiedTable,
): AsyncGenerator<Difference, undefined> {
  let after: readonly CopiedValue[] | null = null;
  for await (const page of readInPages(source, table)) {
    const upTo = keyIn(table, page.at(-1) ?? []);
    yield differenceOf(table, page, await readStretch(target, table, after, upTo));
    after = upTo;
  }
  for await (const page of readInPages(target, table, after)) yield differenceOf(table, [], page);
}

/** The rows after one key, or from the first row, up to and including another key. */
function readStretch(
  side: CopySide,
  table: CopiedTable,
  after: readonly CopiedValue[] | null,
  upTo: readonly CopiedValue[],
): Promise<CopiedRow[]> {
  const key = table.key.join(", ");
  const isBehind = after === null ? "" : `(${key}) > (${parameters(after)}) AND `;
  const isUpTo = `(${key}) <= (${parameters(upTo, after?.length)})`;
  return side.rows(`${selectOf(table)} WHERE ${isBehind}${isUpTo} ORDER BY ${key}`, [...(after ?? []), ...upTo]);
}

function parameters(values: readonly CopiedValue[], before = 0): string {
  return values.map((_, at) => `$${before + at + 1}`).join(", ");
}

function keyIn(table: CopiedTable, row: CopiedRow): CopiedValue[] {
  return table.key.map((column) => valueIn(table, row, column));
}
