import type { Database } from "better-sqlite3";
import { encode } from "../text/decode.ts";
import { sha256 } from "./ledger.ts";

/** An article whose text no longer gives back the bytes that were received. */
export interface AlteredArticle {
  readonly articleId: number;
  readonly message: string;
}

/** The columns of an article that hold its source. */
export interface SourceRow {
  readonly id: number;
  readonly sha256: string;
  readonly text: string;
  readonly encoding: string;
  readonly byte_order_mark: number;
}

/** Writes every text back as bytes and compares the hash: the one check of the source that SQL cannot make. */
export function* alteredArticles(raw: Database): Generator<AlteredArticle> {
  const rows = raw.prepare("SELECT id, sha256, text, encoding, byte_order_mark FROM articles ORDER BY id").iterate();
  for (const row of rows as Iterable<SourceRow>) {
    const message = alteration(row);
    if (message !== null) yield { articleId: row.id, message };
  }
}

function alteration(row: SourceRow): string | null {
  const bytes = readSourceBytes(row);
  return typeof bytes === "string" ? bytes : null;
}

/** The bytes as received, proved by their SHA-256; or, in words, how the text was altered. */
export function readSourceBytes(row: SourceRow): Uint8Array | string {
  try {
    const bytes = encode({ text: row.text, encoding: row.encoding, byteOrderMark: row.byte_order_mark === 1 });
    const hash = sha256(bytes);
    return hash === row.sha256 ? bytes : `the text gives bytes of SHA-256 ${hash}, not ${row.sha256}`;
  } catch (error) {
    return `the text cannot be written as ${row.encoding}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
