import { brotliDecompressSync } from "node:zlib";
import type { Database } from "better-sqlite3";
import type { StoredOriginal } from "../store.ts";

interface OriginalRow {
  readonly id: number;
  readonly sha256: string;
  readonly bytes: Buffer;
  readonly content_encoding: string | null;
  readonly byte_length: number;
  readonly media_type: string;
  readonly converter: string;
  readonly converter_version: string;
  readonly uri: string | null;
  readonly file_name: string | null;
  /** A JSON array. */
  readonly articles: string;
}

/** Every original, by id, each read when it is asked for. */
export function* storedOriginals(database: Database): Generator<StoredOriginal> {
  const find = database.prepare<[number], OriginalRow>(
    `SELECT originals.*, first.uri AS uri, first.file_name AS file_name, (
       SELECT json_group_array(json_object('id', articles.id, 'sha256', articles.sha256, 'maps', json(maps)))
       FROM (
         SELECT receipts.article_id, json_group_array(DISTINCT runs.options ->> '$.map') AS maps
         FROM receipts JOIN runs ON runs.id = receipts.run_id
         WHERE receipts.original_id = originals.id GROUP BY receipts.article_id
       ) AS received
       JOIN articles ON articles.id = received.article_id
     ) AS articles
     FROM originals
     LEFT JOIN receipts AS first ON first.original_id = originals.id AND first.rowid = (
       SELECT min(rowid) FROM receipts WHERE original_id = originals.id
     )
     WHERE originals.id > ? ORDER BY originals.id LIMIT 1`,
  );
  for (let row = find.get(0); row !== undefined; row = find.get(row.id)) yield toOriginal(row);
}

function toOriginal(row: OriginalRow): StoredOriginal {
  return {
    id: row.id,
    sha256: row.sha256,
    bytes: unpack(row),
    mediaType: row.media_type,
    converter: row.converter,
    converterVersion: row.converter_version,
    uri: row.uri,
    fileName: row.file_name,
    articles: JSON.parse(row.articles),
  };
}

function unpack({ bytes, content_encoding, byte_length }: OriginalRow): Uint8Array | null {
  if (content_encoding === null) return new Uint8Array(bytes);
  try {
    return new Uint8Array(brotliDecompressSync(bytes, { maxOutputLength: byte_length }));
  } catch {
    return null;
  }
}
