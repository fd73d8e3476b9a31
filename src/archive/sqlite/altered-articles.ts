import type { Database } from "better-sqlite3";
import { readSourceBytes } from "../source-bytes.ts";

/** An article whose text no longer gives back the bytes that were received. */
export interface AlteredArticle {
  readonly articleId: number;
  readonly message: string;
}

/** Writes every text back as bytes and compares the hash: the one check of the source that SQL cannot make. */
export function* alteredArticles(raw: Database): Generator<AlteredArticle> {
  const rows = raw.prepare<[], SourceRow>(
    "SELECT id, sha256, text, encoding, byte_order_mark FROM articles ORDER BY id",
  );
  for (const { id, byte_order_mark, ...source } of rows.iterate()) {
    const bytes = readSourceBytes({ ...source, byteOrderMark: byte_order_mark === 1 });
    if (typeof bytes === "string") yield { articleId: id, message: bytes };
  }
}

interface SourceRow {
  readonly id: number;
  readonly sha256: string;
  readonly text: string;
  readonly encoding: string;
  readonly byte_order_mark: number;
}
