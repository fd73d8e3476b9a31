import type { Database, Statement } from "better-sqlite3";
import type { Value } from "../../facts/table.ts";

/** An `INSERT` of one row, which takes its values and gives its id. */
export function prepareInsert(
  database: Database,
  table: string,
  columns: readonly string[],
): (values: readonly Value[]) => number {
  const statement = prepareRows(database, table, columns, 1);
  return (values) => Number(statement.run(values).lastInsertRowid);
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
      statementFor(rowCount).run(values.slice(next, next + rowCount * columns.length));
    }
  };
}

function prepareRows(database: Database, table: string, columns: readonly string[], rowCount: number) {
  const row = `(${columns.map(() => "?").join(", ")})`;
  const rows = Array.from({ length: rowCount }, () => row).join(", ");
  return database.prepare<[readonly Value[]]>(`INSERT INTO ${table} (${columns.join(", ")}) VALUES ${rows}`);
}
