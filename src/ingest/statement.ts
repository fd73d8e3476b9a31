import type Database from "better-sqlite3";

/** What SQLite can hold. Booleans are 0 and 1. */
export type Value = string | number | null;

/** Column names and values; each call of one {@link Insert} gives the same columns. */
export type Row = { readonly [column: string]: Value };

/** Adds one row and gives its id. */
export type Insert = (row: Row) => number;

/** An `INSERT` into a table, prepared with the columns of the first row and run for every row. */
export function prepareInsert(database: Database.Database, table: string): Insert {
  let columns: readonly string[] = [];
  let statement: Database.Statement<Value[]> | null = null;
  return (row) => {
    if (statement === null) {
      columns = Object.keys(row);
      const places = columns.map(() => "?").join(", ");
      statement = database.prepare(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places})`);
    }
    return Number(statement.run(...columns.map((column) => row[column] ?? null)).lastInsertRowid);
  };
}
