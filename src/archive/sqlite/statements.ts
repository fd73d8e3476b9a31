/**
 * Splits a migration into its statements, which drizzle-kit separates by a line of its own. Chunks with nothing but
 * comments are dropped, and so is the `PRAGMA foreign_keys` that the kit writes: inside a transaction it does nothing,
 * and the runner has switched foreign keys off beforehand.
 */
export function splitStatements(sql: string): string[] {
  return sql
    .split("--> statement-breakpoint")
    .map(withoutLeadingComments)
    .filter((statement) => statement !== "" && !FOREIGN_KEYS.test(statement));
}

/** Whether a migration must not contain this statement: the runner owns the transaction and the connection. */
export function isForbidden(statement: string): boolean {
  return FORBIDDEN.test(statement);
}

/**
 * The tables that a migration says lose rows, columns or keys, in a comment before its first statement:
 * `-- loses rows of: mentions, quotes`.
 */
export function tablesThatMayLose(what: "rows" | "columns" | "keys", sql: string): string[] {
  const comments = sql.slice(0, sql.length - withoutLeadingComments(sql).length);
  return [...comments.matchAll(/^\s*-- loses (rows|columns|keys) of:(.*)$/gm)]
    .filter(([, lost]) => lost === what)
    .flatMap(([, , names = ""]) => names.split(",").map((name) => name.trim()));
}

const FOREIGN_KEYS = /^PRAGMA\s+foreign_keys\s*=\s*\w+\s*;?\s*$/i;
const FORBIDDEN = /^(BEGIN|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE|VACUUM|ATTACH|DETACH|PRAGMA)\b/i;

/** Removes leading comments, not with one regular expression, since a comment may be arbitrarily long. */
function withoutLeadingComments(sql: string): string {
  let rest = sql.trimStart();
  while (rest.startsWith("--")) {
    const end = rest.indexOf("\n");
    rest = end < 0 ? "" : rest.slice(end).trimStart();
  }
  return rest.trimEnd();
}
