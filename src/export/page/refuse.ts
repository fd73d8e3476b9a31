import type { Reader } from "../../archive/reader.ts";
import { ArchiveError } from "../../errors.ts";
import { findHeldBack } from "../../queries/held-back.ts";
import type { ArticleHead } from "../../queries/records.ts";

/** Why an article must not be sent on; null if it may be. */
export type WhyNot = (article: ArticleHead) => string | null;

/** A function that says why, at present, words of an article of the archive must not be sent on. */
export async function whyNotIn(db: Reader): Promise<WhyNot> {
  const heldBack = new Set(await findHeldBack(db));
  return ({ id, publicationStatus }) => {
    if (publicationStatus === "canceled") return "its publisher took it back";
    return heldBack.has(id) ? "it is held back" : null;
  };
}

/** @throws ArchiveError `invalid_argument` if the article must not be sent on */
export function requireSendable(article: ArticleHead, whyNot: WhyNot): void {
  const reason = whyNot(article);
  if (reason === null) return;
  throw new ArchiveError("invalid_argument", `page: no page is made of article ${article.id}: ${reason}`);
}
