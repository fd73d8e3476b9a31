import { getTableName } from "drizzle-orm";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import * as schema from "../schema/tables.ts";

/** A table as copying sees it. */
export interface CopiedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns of its primary key, by which its rows are sorted. */
  readonly key: readonly string[];
}

const ALL: readonly SQLiteTable[] = Object.values(schema);

/** Every table of an archive; tables that others point at come first. Articles and stories point at each other. */
export const TABLES: readonly CopiedTable[] = inOrder().map((table) => {
  const { name, columns, primaryKeys } = getTableConfig(table);
  const [composite] = primaryKeys;
  const key = composite?.columns ?? columns.filter(({ primary }) => primary);
  return { name, columns: columns.map((column) => column.name), key: key.map((column) => column.name) };
});

function inOrder(): SQLiteTable[] {
  const ordered = new Set<SQLiteTable>();
  const add = (table: SQLiteTable, above: ReadonlySet<SQLiteTable>): void => {
    if (ordered.has(table) || above.has(table)) return;
    for (const key of getTableConfig(table).foreignKeys) add(key.reference().foreignTable, new Set([...above, table]));
    ordered.add(table);
  };
  for (const table of ALL.toSorted((a, b) => (getTableName(a) < getTableName(b) ? -1 : 1))) add(table, new Set());
  return [...ordered];
}

/** Tables whose rows are not removed with their article, or which have no index that leads from it to them. */
const BY_THEMSELVES: ReadonlySet<string> = new Set(["tombstones", "article_links", "article_bands"]);

/** The tables whose rows belong to one article each and are written with it. */
export const OF_ARTICLE: readonly CopiedTable[] = TABLES.filter(
  ({ name, columns }) => columns.includes("article_id") && !BY_THEMSELVES.has(name),
);

/**
 * The SQL condition for the rows of such a table that belong to articles in a range of ids, in a form that an index can
 * serve.
 */
export function ofArticlesIn({ key }: CopiedTable, range: string): string {
  if (key[0] === "quote_id") return `quote_id IN (SELECT id FROM quotes WHERE article_id ${range})`;
  return `article_id ${range}`;
}

/** Those of {@link OF_ARTICLE} to which rows are only added as long as the article stays. */
export const ADDED_ONLY: ReadonlySet<string> = new Set(["article_blocks", "receipts", "article_digests"]);

/** @throws TypeError if there is no table of this name */
export function tableOf(name: string): CopiedTable {
  const found = TABLES.find((table) => table.name === name);
  if (found === undefined) throw new TypeError(`no table ${name}`);
  return found;
}
