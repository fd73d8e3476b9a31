import type { Reader } from "../archive/reader.ts";
import { readSourceBytes } from "../archive/source-bytes.ts";
import { ArchiveError } from "../errors.ts";
import { createArticles } from "../queries/articles.ts";
import { fateText, findFormerAddresses } from "../queries/former-address.ts";
import type { CitedSource } from "./check-citations.ts";
import { saidBy } from "./citation.ts";
import { findLaterVersion } from "./later-version.ts";
import { quoteAt } from "./quote-at.ts";
import { saidHow } from "./text-style.ts";

/** Finds articles by their SHA-256, for `checkCitations`; the bytes are hashed again. */
export function sourceFinder(db: Reader): (sha256: string) => Promise<CitedSource | null> {
  const articles = createArticles(db);
  return async (sha256) => {
    try {
      const article = await articles.get(sha256);
      const { text, encoding, byteOrderMark, headline, publishedAt } = article;
      return {
        ...{ text, headline, publishedAt, isWithdrawn: article.publicationStatus === "canceled" },
        saidByAt: (span) => {
          const quote = quoteAt(article.quotes, span);
          return quote === undefined ? null : saidHow({ ...quote, saidBy: saidBy(quote) });
        },
        later: (span, words) => findLaterVersion(db, article, span, words),
        intact: typeof readSourceBytes({ sha256, text, encoding, byteOrderMark }) !== "string",
        fateOf: async (span) => {
          const [former] = await findFormerAddresses(db, { ...span, hash: sha256 });
          return former === undefined ? null : fateText(former);
        },
      };
    } catch (error) {
      if (error instanceof ArchiveError && error.code === "not_found") return null;
      throw error;
    }
  };
}
