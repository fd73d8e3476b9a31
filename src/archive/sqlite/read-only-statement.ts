import type { Database, Statement } from "better-sqlite3";
import { ArchiveError, messageOf } from "../../errors.ts";
import { closest } from "../../known-keys.ts";
import { isMachineFailure, toArchiveError } from "./errors.ts";

/**
 * Prepares SQL from outside, if it can only read. A read-only connection is not enough: on one, `VACUUM INTO` still
 * writes a file, `ATTACH` reads any database, and a PRAGMA can switch `query_only` off. So three more conditions must
 * hold: it is a single statement (according to SQLite's own parser), SQLite says that it is read-only and returns rows,
 * and it begins with SELECT, WITH, VALUES or EXPLAIN.
 *
 * @param raw a read-only connection
 * @throws ArchiveError `read_only` for a statement that does anything else, `invalid_argument` for one that SQLite
 * refuses
 */
export function prepareReadOnly(raw: Database, sql: string): Statement<unknown[], readonly unknown[]> {
  return guard(sql, () => prepare(raw, sql));
}

/** The same for SQL of the program's own. Throws what SQLite throws, but an ArchiveError if the machine failed. */
export function prepareSelect(raw: Database, sql: string): Statement<unknown[], unknown> {
  return guard(sql, () => {
    try {
      return raw.prepare(sql);
    } catch (error) {
      throw isMachineFailure(error) ? toArchiveError(error, "the archive") : error;
    }
  });
}

function guard<Prepared extends Statement>(sql: string, prepareIt: () => Prepared): Prepared {
  const keyword = firstKeyword(sql);
  if (keyword === "") throw new ArchiveError("invalid_argument", "sql: there is no statement");
  if (!READING.includes(keyword)) {
    throw new ArchiveError("read_only", `sql: only ${READING.join(", ")} can be run, not ${keyword}`);
  }
  const statement = prepareIt();
  if (!statement.readonly || !statement.reader) {
    throw new ArchiveError("read_only", "sql: only a statement that reads can be run");
  }
  return statement;
}

const READING = ["SELECT", "WITH", "VALUES", "EXPLAIN"];

function prepare(raw: Database, sql: string): Statement<unknown[], readonly unknown[]> {
  try {
    return raw.prepare(sql);
  } catch (error) {
    if (isMachineFailure(error)) throw toArchiveError(error, "the archive");
    const message = messageOf(error);
    throw new ArchiveError("invalid_argument", `sql: ${message}${hint(raw, message)}`, { cause: error });
  }
}

/** For a missing table, a hint at the one that was probably meant; else empty. */
function hint(raw: Database, message: string): string {
  const [, missing] = /^no such table: (?:main\.)?(.+)$/.exec(message) ?? [];
  if (missing === undefined) return "";
  const names = raw.prepare("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')").pluck().all();
  const likely = closest(missing, names.map(String));
  return likely === null ? "" : ` (did you mean ${likely}?)`;
}

/** The first word after white space and comments, in capitals; empty if there is none. */
export function firstKeyword(sql: string): string {
  let at = 0;
  while (at < sql.length) {
    if (/\s/.test(sql.charAt(at))) at += 1;
    else if (sql.startsWith("--", at)) at = endOf(sql, "\n", at + 2);
    else if (sql.startsWith("/*", at)) at = endOf(sql, "*/", at + 2);
    else break;
  }
  return (/^[a-z]+/i.exec(sql.slice(at, at + 20))?.[0] ?? sql.charAt(at)).toUpperCase();
}

/** The position after the next `mark`, or the end. */
function endOf(sql: string, mark: string, from: number): number {
  const found = sql.indexOf(mark, from);
  return found < 0 ? sql.length : found + mark.length;
}
