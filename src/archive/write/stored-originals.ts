import { brotliDecompressSync } from "node:zlib";
import { groupBy } from "../../group-by.ts";
import type { StoredOriginal } from "../store.ts";
import { query } from "./statement.ts";
import type { Work } from "./work.ts";

interface OriginalRow {
  readonly id: number;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly content_encoding: string | null;
  readonly byte_length: number;
  readonly media_type: string;
  readonly converter: string;
  readonly converter_version: string;
}

const FIND_NEXT = query<[number], OriginalRow>(
  `SELECT id, sha256, bytes, content_encoding, byte_length, media_type, converter, converter_version
   FROM originals WHERE id > ? ORDER BY id LIMIT 1`,
);

interface ReceiptRow {
  readonly id: number;
  readonly sha256: string;
  readonly map: string | null;
  readonly uri: string | null;
  readonly fileName: string | null;
}

/** The receipts of an original, the first one first. */
const FIND_RECEIPTS = query<[number], ReceiptRow>(
  `SELECT articles.id AS id, articles.sha256 AS sha256, json_extract(runs.options, '$.map') AS map, receipts.uri AS uri,
     receipts.file_name AS "fileName"
   FROM receipts JOIN runs ON runs.id = receipts.run_id JOIN articles ON articles.id = receipts.article_id
   WHERE receipts.original_id = ? ORDER BY receipts.run_id, receipts.article_id, receipts.seq`,
);

/** The first original with a higher id; null if there is none. */
export function* originalAfter(id: number): Work<StoredOriginal | null> {
  const row = yield* FIND_NEXT.get(id);
  return row === undefined ? null : toOriginal(row, yield* FIND_RECEIPTS.all(row.id));
}

function toOriginal(row: OriginalRow, receipts: readonly ReceiptRow[]): StoredOriginal {
  const [first] = receipts;
  return {
    id: row.id,
    sha256: row.sha256,
    bytes: unpack(row),
    mediaType: row.media_type,
    converter: row.converter,
    converterVersion: row.converter_version,
    uri: first?.uri ?? null,
    fileName: first?.fileName ?? null,
    articles: [...groupBy(receipts, (receipt) => receipt.id)].map(([id, received]) => ({
      id,
      sha256: received[0]?.sha256 ?? "",
      maps: [...new Set(received.map(({ map }) => map))],
    })),
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
