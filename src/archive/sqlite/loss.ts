import type { Database } from "better-sqlite3";
import { connect } from "./connect.ts";
import { isOutOfMemory } from "./errors.ts";
import { countRows } from "./gates.ts";
import { isPlainTable } from "./read-schema.ts";

/**
 * What a copy would lose against the one before, in words that follow its name ("has 12 rows in quotes (the new copy 3)"); null if
 * nothing. Rows are counted, and each article must be there again. A copy that cannot be read cannot be compared.
 */
export function lossAgainst(before: string, after: string): string | null {
  try {
    return withBoth(before, after, (older, newer) => lostRows(older, newer) ?? lostArticle(older, newer));
  } catch (error) {
    if (isOutOfMemory(error)) throw error;
    return `cannot be compared (${error instanceof Error ? error.message : String(error)})`;
  }
}

function withBoth<Result>(
  before: string,
  after: string,
  compare: (older: Database, newer: Database) => Result,
): Result {
  const older = connect(before, { readonly: true });
  try {
    const newer = connect(after, { readonly: true });
    try {
      return compare(older, newer);
    } finally {
      newer.close();
    }
  } finally {
    older.close();
  }
}

function lostRows(older: Database, newer: Database): string | null {
  const rows = countRows(newer);
  const lost = Object.entries(countRows(older))
    .filter(([table, count]) => (rows[table] ?? 0) < count)
    .map(([table, count]) => `${count} rows in ${table} (the new copy ${rows[table] ?? 0})`);
  return lost.length === 0 ? null : `has ${lost.join(", ")}`;
}

function lostArticle(older: Database, newer: Database): string | null {
  for (const copy of [older, newer]) if (!isPlainTable(copy, "articles")) throw new Error("there is no table articles");
  const known = newer.prepare<[string], number>("SELECT 1 FROM articles WHERE sha256 = ?").pluck();
  for (const hash of older.prepare<[], string>("SELECT sha256 FROM articles").pluck().iterate()) {
    if (known.get(hash) === undefined) return `has the article of SHA-256 ${hash}, and the new copy has not`;
  }
  return null;
}
