import type { Database } from "better-sqlite3";
import type { Refusal } from "../../diagnostic.ts";
import { sha256 } from "../../sha256.ts";
import { bodyFingerprint, bodyFingerprintOf } from "../body-fingerprint.ts";
import type { StorableArticle, Tombstone } from "../store.ts";
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

/**
 * Prepares the question whether an article that is to be added was removed: the same bytes, the same original, or a text with the
 * same body. Null if not. A redacted article that stands in the place of a removed one is not the same text, though its body may
 * be the same. In an archive from which nothing was removed it costs one look-up for each batch.
 */
export function prepareRemovedCheck(database: Database): () => (article: StorableArticle) => Refusal | null {
  const hasAny = database.prepare("SELECT 1 FROM tombstones LIMIT 1");
  const find = database
    .prepare<{ readonly hash: string; readonly body: string | null; readonly original: string | null }, string>(
      `SELECT removed_at FROM tombstones
       WHERE article_sha256 = @hash OR body_sha256 = @body
         OR (original_sha256 = @original AND NOT EXISTS (SELECT 1 FROM originals WHERE sha256 = @original))
       LIMIT 1`,
    )
    .pluck();
  const check = ({ sha256: hash, facts, receipt, isRedacted }: StorableArticle): Refusal | null => {
    const bytes = receipt?.original?.bytes;
    const original = bytes === undefined ? null : sha256(bytes);
    const removedAt = find.get({ hash, original, body: isRedacted ? null : bodyFingerprintOf(facts) });
    return removedAt === undefined ? null : removedRefusal(removedAt);
  };
  return () => (hasAny.get() === undefined ? () => null : check);
}

function removedRefusal(removedAt: string): Refusal {
  return { code: "E_REMOVED", reason: `it was removed from this archive on ${removedAt.slice(0, 10)}` };
}
