import type { Database } from "better-sqlite3";
import type { StoredSource } from "../store.ts";

const SELECT = `
  SELECT articles.id, sha256, text, encoding, byte_order_mark, source_uri, published_at, published_at_basis, runs.version
  FROM articles LEFT JOIN runs ON runs.id = articles.extracted_run_id`;

interface SourceRow {
  readonly id: number;
  readonly sha256: string;
  readonly text: string;
  readonly encoding: string;
  readonly byte_order_mark: number;
  readonly source_uri: string | null;
  readonly published_at: string | null;
  readonly published_at_basis: "stated" | "supplied" | null;
  readonly version: string | null;
}

/** The source of each article of these ids, read when it is asked for; an id that nothing has is passed over. */
export function* sourcesOf(database: Database, ids: readonly number[]): Generator<StoredSource> {
  const find = database.prepare<[number], SourceRow>(`${SELECT} WHERE articles.id = ?`);
  for (const id of ids) {
    const row = find.get(id);
    if (row !== undefined) yield toSource(row);
  }
}

/** The source of every article after an id, those included that are added meanwhile. */
export function* sourcesAfter(database: Database, id: number): Generator<StoredSource> {
  const find = database.prepare<[number], SourceRow>(`${SELECT} WHERE articles.id > ? ORDER BY articles.id LIMIT 1`);
  for (let row = find.get(id); row !== undefined; row = find.get(row.id)) yield toSource(row);
}

function toSource(row: SourceRow): StoredSource {
  const { id, sha256, text, encoding, version } = row;
  return {
    ...{ id, sha256, text, encoding, version },
    byteOrderMark: row.byte_order_mark === 1,
    uri: row.source_uri,
    publishedAt: row.published_at,
    publishedAtBasis: row.published_at_basis,
  };
}
