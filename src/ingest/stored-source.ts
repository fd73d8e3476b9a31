import type Database from "better-sqlite3";
import { encode } from "../text/decode.ts";
import type { PublishedAtBasis } from "../vocabulary.ts";
import type { ReceivedArticle } from "./prepare-article.ts";

/** What the archive holds of an article's source, in its own columns. */
export interface StoredSource {
  readonly id: number;
  readonly sha256: string;
  readonly text: string;
  readonly encoding: string;
  readonly byte_order_mark: number;
  readonly source_uri: string | null;
  readonly published_at: string | null;
  readonly published_at_basis: PublishedAtBasis | null;
  /** The version that has read the text; null if none has. */
  readonly version: string | null;
}

/** Where {@link StoredSource}s come from; a condition and an order may follow. */
export const SELECT_SOURCES = `
  SELECT articles.id, sha256, text, encoding, byte_order_mark, source_uri, published_at, published_at_basis, runs.version
  FROM articles LEFT JOIN runs ON runs.id = articles.extracted_run_id`;

/** The source of each article of these ids, read when it is asked for; an id that nothing has is passed over. */
export function* sourcesOf(database: Database.Database, ids: readonly number[]): Generator<StoredSource> {
  const find = database.prepare<[number], StoredSource>(`${SELECT_SOURCES} WHERE articles.id = ?`);
  for (const id of ids) {
    const source = find.get(id);
    if (source !== undefined) yield source;
  }
}

/** The source of every article after an id, those included that are added meanwhile. */
export function* sourcesAfter(database: Database.Database, id: number): Generator<StoredSource> {
  const find = database.prepare<[number], StoredSource>(
    `${SELECT_SOURCES} WHERE articles.id > ? ORDER BY articles.id LIMIT 1`,
  );
  for (let source = find.get(id); source !== undefined; source = find.get(source.id)) yield source;
}

/**
 * The article as it was received, for reading it again. A date that was supplied is kept only where the text stated
 * none. Throws if the text cannot be written in its encoding: then it was altered.
 */
export function toReceived(source: StoredSource): ReceivedArticle {
  const { text, encoding, byte_order_mark, source_uri, published_at, published_at_basis } = source;
  return {
    bytes: encode({ text, encoding, byteOrderMark: byte_order_mark === 1 }),
    uri: source_uri,
    encoding,
    publishedAt: published_at_basis === "supplied" ? published_at : null,
  };
}
