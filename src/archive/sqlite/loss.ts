import type { Database } from "better-sqlite3";
import { messageOf } from "../../errors.ts";
import { connect } from "./connect.ts";
import { isOutOfMemory } from "./errors.ts";
import { countRows } from "./gates.ts";
import { statusOf } from "./migration-status.ts";
import { ownOutline } from "./own-outline.ts";
import { isPlainTable } from "./read-schema.ts";

/**
 * What a copy would lose compared with the one before, in words that follow the older one's name ("has 12 rows in
 * quotes (the new copy 3)"); null if nothing. Rows are counted, and each article must still be there unless it was
 * removed since; after a removal, only the tables that a removal leaves alone are counted. A copy that was checked in
 * full must not give way to one that cannot be. A copy that cannot be read cannot be compared.
 */
export function lossAgainst(before: string, after: string): string | null {
  try {
    return withBoth(before, after, (older, newer) => {
      const removed = removedSince(older, newer);
      return lostProof(older, newer) ?? lostRows(older, newer, removed.size > 0) ?? lostArticle(older, newer, removed);
    });
  } catch (error) {
    if (isOutOfMemory(error)) throw error;
    return `cannot be compared (${messageOf(error)})`;
  }
}

/** How many articles a copy still has that were removed before another was made; 0 if it cannot be read. */
export function countRemoved(older: string, newer: string): number {
  try {
    return withBoth(older, newer, (before, after) => removedSince(before, after).size);
  } catch {
    return 0;
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

/**
 * What is lost if a copy of this version would give way to one of another, of which only the file and the sources can
 * be checked, so that anything may be wrong with what was read from them; null otherwise.
 */
function lostProof(older: Database, newer: Database): string | null {
  if (!isCurrent(older) || isCurrent(newer)) return null;
  return "is of this version and was checked in full, and the new copy is of another";
}

function isCurrent(raw: Database): boolean {
  return statusOf(raw, raw.name, ownOutline()).state === "current";
}

/** The tables from which a removal takes no row. */
const NEVER_FEWER: ReadonlySet<string> = new Set(["runs", "article_digests", "decisions", "tombstones"]);

/** The SHA-256 of the articles that one copy has and that were removed before the other was made. */
export function removedSince(older: Database, newer: Database): ReadonlySet<string> {
  if (!isPlainTable(older, "articles") || !isPlainTable(newer, "tombstones")) return new Set();
  const isThere = older.prepare<[string]>("SELECT 1 FROM articles WHERE sha256 = ?");
  const hashes = newer.prepare<[], string>("SELECT article_sha256 FROM tombstones").pluck().all();
  return new Set(hashes.filter((hash) => isThere.get(hash) !== undefined));
}

function lostRows(older: Database, newer: Database, isAfterRemoval: boolean): string | null {
  const rows = countRows(newer);
  const lost = Object.entries(countRows(older))
    .filter(([table]) => !isAfterRemoval || NEVER_FEWER.has(table))
    .filter(([table, count]) => (rows[table] ?? 0) < count)
    .map(([table, count]) => `${count} rows in ${table} (the new copy ${rows[table] ?? 0})`);
  return lost.length === 0 ? null : `has ${lost.join(", ")}`;
}

function lostArticle(older: Database, newer: Database, removed: ReadonlySet<string>): string | null {
  for (const copy of [older, newer]) if (!isPlainTable(copy, "articles")) throw new Error("there is no table articles");
  const known = newer.prepare<[string], number>("SELECT 1 FROM articles WHERE sha256 = ?").pluck();
  for (const hash of older.prepare<[], string>("SELECT sha256 FROM articles").pluck().iterate()) {
    if (known.get(hash) === undefined && !removed.has(hash))
      return `has the article of SHA-256 ${hash}, and the new copy has not`;
  }
  return null;
}
