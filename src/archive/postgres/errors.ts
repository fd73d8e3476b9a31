import { ArchiveError, type ArchiveErrorCode } from "../../errors.ts";

type Meaning = readonly [start: string, code: ArchiveErrorCode, meaning: string];

/** What PostgreSQL's codes mean to a caller, by the beginning of the code; the first match counts. */
const MEANINGS: readonly Meaning[] = [
  ["40001", "busy", "was written to by another at the same time; run it again"],
  ["40P01", "busy", "was written to by another at the same time; run it again"],
  ["55P03", "busy", "is in use by another; run it again when that is done"],
  ["57014", "timeout", "took too long"],
  ["42501", "read_only", "does not let this role do it"],
  ["25006", "read_only", "can only be read"],
  ["28", "io", "does not let this role in"],
  ["3D000", "not_found", 'is not there; "createdb" makes it'],
  ["08", "io", "cannot be reached"],
  ["57P", "io", "has ended the connection"],
  ["53", "io", "has no room, or no connection, left"],
];

const OTHER: Meaning = ["", "database", "failed"];

/**
 * Turns an error met while working on a database into an {@link ArchiveError} with the original as its cause. An
 * ArchiveError, or an error of the program's own, is returned unchanged.
 */
export function toArchiveError(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || error instanceof ArchiveError) return error;
  const sqlState = "severity" in error && "code" in error ? String(error.code) : null;
  if (sqlState !== null) {
    const [, code, meaning] = MEANINGS.find(([start]) => sqlState.startsWith(start)) ?? OTHER;
    return new ArchiveError(code, `${place} ${meaning}: ${error.message}`, { cause: error });
  }
  if (IS_CLOSED.test(error.message)) return new ArchiveError("database", "the archive is closed", { cause: error });
  if ("errno" in error || "code" in error || LOST.test(error.message)) {
    return new ArchiveError("io", `${place} cannot be reached: ${reasonOf(error)}`, { cause: error });
  }
  return error;
}

/**
 * The same for an error met while connecting, all of which are the machine's: the package `pg` gives many of its own no
 * code.
 */
export function toConnectionError(error: unknown, place: string): unknown {
  const known = toArchiveError(error, place);
  if (known instanceof ArchiveError || !(known instanceof Error)) return known;
  const reason = NO_PASSWORD.test(known.message)
    ? "does not let this role in: it asks for a password; PGPASSWORD or ~/.pgpass may hold it"
    : `cannot be reached: ${reasonOf(known)}`;
  return new ArchiveError("io", `${place} ${reason}`, { cause: known });
}

/** Unwraps an error of a query through Drizzle, which wraps that of the connection. */
export function toQueryError(error: unknown): unknown {
  if (error instanceof ArchiveError || !(error instanceof Error)) return error;
  return error.cause instanceof ArchiveError ? error.cause : error;
}

/**
 * Whether PostgreSQL refused a row: because of a check, a key or a trigger, or a value that a column or an index cannot
 * hold.
 */
export function isRefusedRow(error: unknown): error is Error {
  return error instanceof Error && "code" in error && /^(2[23]|54)/.test(String(error.code));
}

/** The reason of an error. Some errors have no message but several causes, one for each address of a host name. */
function reasonOf(error: Error): string {
  if (error.message !== "") return error.message;
  return "code" in error ? String(error.code) : error.name;
}

const IS_CLOSED = /^Cannot use a pool after calling end/;
/** What `pg` says if a server asks for a password and there is none. */
const NO_PASSWORD = /client password must be a (non-empty )?string/;
const LOST = /^Connection terminated|^Client has encountered a connection error|^timeout expired/;
