import type { Database } from "better-sqlite3";
import { readSourceBytes, type SourceRow } from "../source-bytes.ts";

/** An article whose text no longer gives back the bytes that were received. */
export interface AlteredArticle {
  readonly articleId: number;
  readonly message: string;
}

/** Writes every text back as bytes and compares the hash: the one check of the source that SQL cannot make. */
export function* alteredArticles(raw: Database): Generator<AlteredArticle> {
  const rows = raw.prepare("SELECT id, sha256, text, encoding, byte_order_mark FROM articles ORDER BY id").iterate();
  for (const row of rows as Iterable<SourceRow>) {
    const bytes = readSourceBytes(row);
    if (typeof bytes === "string") yield { articleId: row.id, message: bytes };
  }
}
