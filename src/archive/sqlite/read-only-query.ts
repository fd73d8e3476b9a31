import SqliteDatabase, { type Database, type Statement } from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import { connect } from "./connect.ts";
import { isMachineFailure } from "./errors.ts";
import { requireOwnSchema } from "./expected-schema.ts";
import { requireCurrent } from "./migration-status.ts";
import { prepareReadOnly } from "./read-only-statement.ts";

/** A query from outside, and where to run it. */
export interface QueryRequest {
  readonly path: string;
  /** Read even if tables or views are not those of this program. */
  readonly trust: boolean;
  readonly sql: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A query from outside that is ready to run. */
export interface ReadOnlyQuery {
  readonly columns: readonly string[];
  /** The rows as SQLite has them: integers as bigint, blobs as bytes. */
  readonly rows: Iterable<readonly unknown[]>;
}

/**
 * Opens an archive for one query that can only read; see {@link prepareReadOnly}. Parameters are bound by name, numbers
 * as numbers, anything else as text. The connection is closed when iteration ends or is abandoned.
 *
 * @throws ArchiveError `invalid_argument`, even while iterating, for what SQLite finds wrong with the statement, a
 * missing parameter, or one that the statement does not take; `read_only`; what opening throws
 */
export function openQuery({ path, trust, sql, parameters }: QueryRequest): ReadOnlyQuery {
  const raw = connect(path, { readonly: true });
  try {
    // Otherwise what a query sorts or gathers would fill the folder for temporary files.
    raw.pragma("temp_store = MEMORY");
    requireCurrent(raw, path);
    if (!trust) requireOwnSchema(raw, path);
    const statement = prepareReadOnly(raw, sql);
    requireUsed(sql, parameters);
    statement.raw(true).safeIntegers(true);
    const rows = closingAfter(raw, rowsOf(statement, bindings(parameters)));
    return { columns: statement.columns().map(({ name }) => name), rows };
  } catch (error) {
    raw.close();
    throw error;
  }
}

function* closingAfter<Row>(raw: Database, rows: Iterable<Row>): Generator<Row> {
  try {
    yield* rows;
  } finally {
    raw.close();
  }
}

/** Throws if the statement does not take a parameter: it is most likely a misspelt name. */
function requireUsed(sql: string, parameters: Readonly<Record<string, string>>): void {
  const taken = new Set(sql.match(/(?<=[:@$])\w+/g));
  const unused = Object.keys(parameters).find((name) => !taken.has(name));
  if (unused !== undefined) throw new ArchiveError("invalid_argument", `sql: there is no :${unused} in the statement`);
}

/** The rows of a statement. What SQLite finds wrong while iterating is a fault of the statement, not of the archive. */
function* rowsOf(statement: Statement<unknown[], readonly unknown[]>, values: object[]): Generator<readonly unknown[]> {
  try {
    yield* bindErrors(() => statement.iterate(...values));
  } catch (error) {
    if (!(error instanceof SqliteDatabase.SqliteError) || isMachineFailure(error)) throw error;
    throw new ArchiveError("invalid_argument", `sql: ${error.message}`, { cause: error });
  }
}

/** Throws `invalid_argument` for a parameter that is missing or not a named one: the caller's mistake. */
function bindErrors<T>(bind: () => T): T {
  try {
    return bind();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw new ArchiveError("invalid_argument", `sql: ${error.message}; give each with -p name=value`, { cause: error });
  }
}

/** Parameters as they are bound: numbers as numbers, whole ones as integers; anything else as text. */
function bindings(parameters: Readonly<Record<string, string>>): object[] {
  const bound = Object.entries(parameters).map(([name, value]) => [name, toBinding(value)]);
  return bound.length > 0 ? [Object.fromEntries(bound)] : [];
}

function toBinding(value: string): bigint | number | string {
  if (/^-?(0|[1-9]\d{0,17})$/.test(value)) return BigInt(value);
  return /^-?(0|[1-9]\d*)\.\d+$/.test(value) ? Number(value) : value;
}
