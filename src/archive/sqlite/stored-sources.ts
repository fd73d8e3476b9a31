import type { Database } from "better-sqlite3";
import type { GivenBeside } from "../../facts/given.ts";
import type { StoredSource } from "../store.ts";

const SELECT = `
  SELECT articles.id, sha256, text, encoding, byte_order_mark, source_uri, runs.version, (
    SELECT json_group_array(json(given)) FROM (
      SELECT given FROM receipts WHERE article_id = articles.id AND given IS NOT NULL ORDER BY seq
    ) AS received
  ) AS given
  FROM articles LEFT JOIN runs ON runs.id = articles.extracted_run_id`;

interface SourceRow {
  readonly id: number;
  readonly sha256: string;
  readonly text: string;
  readonly encoding: string;
  readonly byte_order_mark: number;
  readonly source_uri: string | null;
  readonly version: string | null;
  /** A JSON array. */
  readonly given: string;
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

function toSource({
  id,
  sha256,
  text,
  encoding,
  version,
  byte_order_mark,
  source_uri,
  given,
}: SourceRow): StoredSource {
  const received = JSON.parse(given) as GivenBeside[];
  return {
    id,
    sha256,
    text,
    encoding,
    byteOrderMark: byte_order_mark === 1,
    uri: source_uri,
    version,
    given: received,
  };
}
