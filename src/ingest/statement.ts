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

/** Adds rows, in order; each call of one {@link InsertRows} gives rows of the same columns. */
export type InsertRows = (rows: readonly Row[]) => void;

/**
 * Rows in one statement, at most. SQLite keeps a copy of each page that a statement with triggers changes, to undo it;
 * rows of one article lie in the same pages, so sixteen of them at once cost half of what they cost one by one.
 */
const MOST_ROWS = 16;

/** `INSERT`s into a table that take 16 rows, 8, 4, 2 or one, prepared when they are first needed. */
export function prepareInsertRows(database: Database.Database, table: string): InsertRows {
  const statements = new Map<number, Database.Statement<[readonly Value[]]>>();
  let columns: readonly string[] = [];
  const statementFor = (rowCount: number) => {
    const known = statements.get(rowCount);
    if (known !== undefined) return known;
    const places = Array.from({ length: rowCount }, () => `(${columns.map(() => "?").join(", ")})`).join(", ");
    const made = database.prepare<[readonly Value[]]>(`INSERT INTO ${table} (${columns.join(", ")}) VALUES ${places}`);
    statements.set(rowCount, made);
    return made;
  };
  return (rows) => {
    if (columns.length === 0) columns = Object.keys(rows[0] ?? {});
    for (let next = 0, rowCount = MOST_ROWS; next < rows.length; next += rowCount) {
      while (rowCount > rows.length - next) rowCount /= 2;
      const values: Value[] = [];
      for (const row of rows.slice(next, next + rowCount))
        for (const column of columns) values.push(row[column] ?? null);
      statementFor(rowCount).run(values);
    }
  };
}
