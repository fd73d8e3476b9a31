import SqliteDatabase, { type Database, type RunResult, type Statement } from "better-sqlite3";
import type { Value } from "../../facts/table.ts";

/**
 * Throws SQLite's error of a refused row unless a statement has written as many rows as it was given. A trigger of the
 * user's own may pass over one without a word (`RAISE(IGNORE)`), and half an article would be left.
 */
export function requireRows({ changes }: RunResult, rowCount: number, table: string): void {
  if (changes === rowCount) return;
  const message = `a trigger has kept ${rowCount - changes} of ${rowCount} rows out of ${table}`;
  throw new SqliteDatabase.SqliteError(message, "SQLITE_CONSTRAINT_TRIGGER");
}

/**
 * Rows in one statement, at most. SQLite keeps a copy of each page that a statement with triggers changes, to undo it;
 * rows of one article lie in the same pages, so sixteen of them at once cost half of what they cost one by one.
 */
const MAX_ROWS = 16;

/**
 * Adds rows, in order: the function takes the values of any number of rows, one after the other. The statements take 16
 * rows, 8, 4, 2 or one and are prepared when they are first needed.
 */
export function prepareInsertRows(
  database: Database,
  table: string,
  columns: readonly string[],
): (values: readonly Value[]) => void {
  const statements = new Map<number, Statement<[readonly Value[]]>>();
  const statementFor = (rowCount: number) => {
    const known = statements.get(rowCount);
    if (known !== undefined) return known;
    const made = prepareRows(database, table, columns, rowCount);
    statements.set(rowCount, made);
    return made;
  };
  return (values) => {
    let rowCount = MAX_ROWS;
    for (let next = 0; next < values.length; next += rowCount * columns.length) {
      while (rowCount * columns.length > values.length - next) rowCount /= 2;
      const result = statementFor(rowCount).run(values.slice(next, next + rowCount * columns.length));
      requireRows(result, rowCount, table);
    }
  };
}

function prepareRows(database: Database, table: string, columns: readonly string[], rowCount: number) {
  const row = `(${columns.map(() => "?").join(", ")})`;
  const rows = Array.from({ length: rowCount }, () => row).join(", ");
  return database.prepare<[readonly Value[]]>(`INSERT INTO ${table} (${columns.join(", ")}) VALUES ${rows}`);
}
