import type { Reader } from "../archive/reader.ts";
import { readSourceBytes } from "../archive/source-bytes.ts";
import { ArchiveError } from "../errors.ts";
import { createArticles } from "../queries/articles.ts";
import { fateText, findFormerAddresses } from "../queries/former-address.ts";
import type { CitedSource } from "./check-citations.ts";

/** Finds articles by their SHA-256, for `checkCitations`; the bytes are hashed again. */
export function sourceFinder(db: Reader): (sha256: string) => Promise<CitedSource | null> {
  const articles = createArticles(db);
  return async (sha256) => {
    try {
      const { text, encoding, byteOrderMark } = await articles.get(sha256);
      return {
        text,
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
