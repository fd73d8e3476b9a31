import type { SQL } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  check,
  customType,
  doublePrecision,
  type ExtraConfigColumn,
  foreignKey,
  index,
  type PgColumn,
  type PgColumnBuilderBase,
  type PgTable,
  type PgTableExtraConfigValue,
  pgTable,
  primaryKey,
  unique,
} from "drizzle-orm/pg-core";
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { toPostgresCheck } from "./checks.ts";

/**
 * The PostgreSQL table that corresponds to one of SQLite: columns, keys, checks and indexes, under the same names. It
 * exists only so that drizzle-kit can write its SQL; queries use the SQLite tables themselves.
 */
export function toPostgres(table: SQLiteTable): PgTable {
  const known = MIRRORED.get(table);
  if (known !== undefined) return known;
  const { name, columns } = getTableConfig(table);
  const mirrored = columns.map((column): [string, PgColumnBuilderBase] => [column.name, toColumn(column)]);
  const made = pgTable(name, Object.fromEntries(mirrored), (self) => constraintsOf(table, self));
  MIRRORED.set(table, made);
  return made;
}

/** Tables already made. Since tables point at each other, each is made only once. */
const MIRRORED = new Map<SQLiteTable, PgTable>();

type Columns = [AnyPgColumn, ...AnyPgColumn[]];
type Own = Readonly<Record<string, AnyPgColumn>>;

/** Sorts by bytes, as SQLite does, whatever the database's own order is. */
const text = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });
const bytes = customType<{ data: Buffer }>({ dataType: () => "bytea" });

function toColumn(column: SQLiteColumn): PgColumnBuilderBase {
  const builder = toBuilder(column);
  if (column.default !== undefined) builder.default(column.default);
  if (column.notNull) builder.notNull();
  if (column.primary) builder.primaryKey();
  return builder;
}

/** What the builders of all types share. */
interface Builder extends PgColumnBuilderBase {
  default(value: unknown): unknown;
  notNull(): unknown;
  primaryKey(): unknown;
}

function toBuilder(column: SQLiteColumn): Builder {
  switch (column.getSQLType()) {
    case "integer":
      return bigint(column.name, { mode: "number" });
    case "real":
      return doublePrecision(column.name);
    case "blob":
      return bytes(column.name);
    default:
      return text(column.name);
  }
}

function constraintsOf(table: SQLiteTable, own: Own): PgTableExtraConfigValue[] {
  const { indexes, foreignKeys, checks, primaryKeys, uniqueConstraints } = getTableConfig(table);
  return [
    ...primaryKeys.map(({ columns }) => primaryKey({ columns: ofThese(own, columns) })),
    ...uniqueConstraints.map(({ name, columns }) => unique(name).on(...ofThese(own, columns))),
    ...indexes.map(({ config: { name, columns, where } }) => {
      const made = index(name).on(...inOrderOfLists(ofThese(own, columns as readonly SQLiteColumn[])));
      return where === undefined ? made : made.where(where);
    }),
    ...foreignKeys.map((key) => {
      const { columns, foreignColumns, foreignTable } = key.reference();
      const theirs = ofThese(toPostgres(foreignTable) as unknown as Own, foreignColumns);
      return foreignKey({ name: key.getName(), columns: ofThese(own, columns), foreignColumns: theirs })
        .onUpdate(key.onUpdate ?? "no action")
        .onDelete(key.onDelete ?? "no action");
    }),
    ...checks.map(({ name, value }) => check(name, toPostgresCheck(name, value))),
  ];
}

function ofThese(own: Own, columns: readonly { readonly name: string }[]): Columns {
  return columns.map(({ name }) => own[name]) as Columns;
}

/**
 * Columns in the order of lists, from the newest article to the oldest, undated ones last: an index serves only an
 * order declared in the same words.
 */
function inOrderOfLists(columns: Columns): [AnyPgColumn | SQL, ...(AnyPgColumn | SQL)[]] {
  const day = columns.findIndex(({ name }) => name === "published_on");
  return columns.map((column, at) => {
    const isDescending = day >= 0 && at >= day && column.name !== "quote_id";
    return isDescending ? (column as PgColumn & ExtraConfigColumn).desc().nullsLast() : column;
  }) as [AnyPgColumn | SQL];
}
