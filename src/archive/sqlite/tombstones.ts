import type { Database } from "better-sqlite3";
import { bodyFingerprint } from "../body-fingerprint.ts";
import type { Tombstone } from "../store.ts";
import { phraseOf } from "./match-expression.ts";

/** Prepares the fingerprint of the body of an article that is stored. */
export function prepareStoredFingerprint(database: Database): (articleId: number) => string | null {
  const find = database
    .prepare<[number], string>(
      "SELECT exact FROM article_spans WHERE article_id = ? AND role = 'body' ORDER BY start_char, seq",
    )
    .pluck();
  return (articleId) => bodyFingerprint(find.all(articleId));
}

/** So many words at the beginning of a body are looked for in others. */
const FIRST_WORDS = 12;

/** The other articles with the same body, by id. The search index finds those that have its first words. */
export function copiesOf(database: Database, articleId: number): number[] {
  const fingerprintOf = prepareStoredFingerprint(database);
  const fingerprint = fingerprintOf(articleId);
  if (fingerprint === null) return [];
  const body = database
    .prepare<[number], string>(
      "SELECT exact FROM article_spans WHERE article_id = ? AND role = 'body' ORDER BY start_char, seq LIMIT 1",
    )
    .pluck()
    .get(articleId);
  const words = (body ?? "").split(/\s+/u, FIRST_WORDS + 1).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const phrase = words.slice(0, FIRST_WORDS).join(" ");
  return database
    .prepare<[string, number], number>(
      "SELECT rowid FROM articles_fts WHERE articles_fts MATCH ? AND rowid <> ? ORDER BY rowid",
    )
    .pluck()
    .all(phraseOf(phrase), articleId)
    .filter((id) => fingerprintOf(id) === fingerprint);
}

/** The tombstone of an article by its SHA-256, a beginning of it, or the number that it had. */
export function findTombstones(database: Database, reference: string): Tombstone[] {
  return database
    .prepare<{ readonly reference: string }, Tombstone>(
      `SELECT article_id AS articleId, article_sha256 AS sha256, removed_at AS removedAt, removed_by AS removedBy,
         replaced_by AS replacedBy
       FROM tombstones
       WHERE CAST(article_id AS TEXT) = @reference
         OR (length(@reference) >= 7 AND substr(article_sha256, 1, length(@reference)) = @reference)
       ORDER BY article_id`,
    )
    .all({ reference: reference.toLowerCase() });
}
