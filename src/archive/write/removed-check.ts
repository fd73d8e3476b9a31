import type { Refusal } from "../../diagnostic.ts";
import { sha256 } from "../../sha256.ts";
import { bodyFingerprintOf } from "../body-fingerprint.ts";
import type { StorableArticle } from "../store.ts";
import { valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

const HAS_ANY = valuesOf<[], number>("SELECT 1 FROM tombstones LIMIT 1");
const FIND = valuesOf<
  [{ readonly hash: string; readonly body: string | null; readonly original: string | null }],
  string
>(
  `SELECT removed_at FROM tombstones
   WHERE article_sha256 = @hash OR body_sha256 = @body
     OR (original_sha256 = @original AND NOT EXISTS (SELECT 1 FROM originals WHERE sha256 = @original))
   LIMIT 1`,
);

/**
 * Begins a check of whether articles to be added were removed before: the same bytes, the same original, or a text with
 * the same body. The check returns null if not. A redacted article that replaces a removed one is not the same text,
 * though its body may be the same. In an archive from which nothing was removed, the check costs one look-up per batch.
 */
export function* beginRemovedCheck(): Work<(article: StorableArticle) => Work<Refusal | null>> {
  const hasAny = (yield* HAS_ANY.get()) !== undefined;
  return function* ({ sha256: hash, facts, receipt, isRedacted }) {
    if (!hasAny) return null;
    const bytes = receipt?.original?.bytes;
    const original = bytes === undefined ? null : sha256(bytes);
    const removedAt = yield* FIND.get({ hash, original, body: isRedacted ? null : bodyFingerprintOf(facts) });
    return removedAt === undefined ? null : removedRefusal(removedAt);
  };
}

function removedRefusal(removedAt: string): Refusal {
  return { code: "E_REMOVED", reason: `it was removed from this archive on ${removedAt.slice(0, 10)}` };
}
