import { bodyFingerprint } from "../body-fingerprint.ts";
import type { Tombstone } from "../store.ts";
import { query, valuesOf } from "./statement.ts";
import { findPhrase } from "./words.ts";
import type { Work } from "./work.ts";

const FIND_BODY = valuesOf<[number], string>(
  "SELECT exact FROM article_spans WHERE article_id = ? AND role = 'body' ORDER BY start_char, seq",
);

/** The fingerprint of the body of a stored article. */
export function* storedFingerprint(articleId: number): Work<string | null> {
  return bodyFingerprint(yield* FIND_BODY.all(articleId));
}

/** How many words at the beginning of a body are searched for in other articles. */
const FIRST_WORDS = 12;

/** `ArchiveStore.copiesOf`. Candidates are found by searching for the first words of the body. */
export function* copiesOf(articleId: number): Work<number[]> {
  const passages = yield* FIND_BODY.all(articleId);
  const fingerprint = bodyFingerprint(passages);
  if (fingerprint === null) return [];
  const words = (passages[0] ?? "").split(/\s+/u, FIRST_WORDS + 1).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const copies: number[] = [];
  for (const id of yield* findPhrase(words.slice(0, FIRST_WORDS).join(" "))) {
    if (id !== articleId && (yield* storedFingerprint(id)) === fingerprint) copies.push(id);
  }
  return copies;
}

const FIND = query<[{ readonly reference: string; readonly digits: number }], Tombstone>(
  `SELECT article_id AS "articleId", article_sha256 AS sha256, removed_at AS "removedAt", removed_by AS "removedBy",
     replaced_by AS "replacedBy"
   FROM tombstones
   WHERE CAST(article_id AS TEXT) = @reference OR (@digits >= 7 AND substr(article_sha256, 1, @digits) = @reference)
   ORDER BY article_id`,
);

/**
 * `ArchiveStore.tombstones`: those of an article by its SHA-256, by seven or more of its first digits, or by the number
 * it had.
 */
export function* findTombstones(reference: string): Work<Tombstone[]> {
  return yield* FIND.all({ reference: reference.toLowerCase(), digits: reference.length });
}
