import type { Reader } from "../archive/reader.ts";
import { readSourceBytes } from "../archive/source-bytes.ts";
import { ArchiveError } from "../errors.ts";
import { createArticles } from "../queries/articles.ts";
import type { CitedSource } from "./check-citations.ts";

/** Finds articles by their SHA-256, for `checkCitations`; the bytes are hashed again. */
export function sourceFinder(db: Reader): (sha256: string) => Promise<CitedSource | null> {
  const articles = createArticles(db);
  return async (sha256) => {
    try {
      const { id, text, encoding, byteOrderMark } = await articles.get(sha256);
      const row = { id, sha256, text, encoding, byte_order_mark: byteOrderMark ? 1 : 0 };
      return { text, intact: typeof readSourceBytes(row) !== "string" };
    } catch (error) {
      if (error instanceof ArchiveError && error.code === "not_found") return null;
      throw error;
    }
  };
}
