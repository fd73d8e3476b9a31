import { brotliCompressSync, constants } from "node:zlib";
import type { Database } from "better-sqlite3";
import type { GivenBeside } from "../../facts/given.ts";
import { sha256 } from "../../sha256.ts";
import type { Original, Receipt, ReceivedAgain } from "../store.ts";

/** An article as far as its receipt needs it. */
export interface ReceivedRow {
  readonly articleId: number;
  readonly uri: string | null;
  readonly receipt: Receipt;
}

/**
 * Prepares the record of how an article was received, within a transaction; false if the same is recorded already: at any time,
 * or, of what replaces what was given before, the last time. The time is that of the run.
 */
export function prepareInsertReceipt(database: Database): (row: ReceivedRow, runId: number) => boolean {
  const storeOriginal = prepareStoreOriginal(database);
  type Columns = {
    readonly articleId: number;
    readonly original: number | null;
    readonly part: string | null;
    readonly uri: string | null;
    readonly fileName: string | null;
    readonly given: string | null;
    readonly runId: number;
  };
  const find = database.prepare<Columns>(
    `SELECT 1 FROM receipts
     WHERE article_id = @articleId AND original_id IS @original AND part IS @part AND uri IS @uri
       AND file_name IS @fileName AND given IS @given AND @runId IS NOT NULL
       AND (given IS NULL OR json_extract(given, '$.supplied.replaces') IS NULL
         OR seq = (SELECT max(seq) FROM receipts WHERE article_id = @articleId))`,
  );
  const insert = database.prepare<Columns>(
    `INSERT INTO receipts (article_id, seq, original_id, part, uri, file_name, given, received_at, run_id)
     VALUES (@articleId, (SELECT count(*) FROM receipts WHERE article_id = @articleId), @original, @part, @uri, @fileName,
       @given, (SELECT started_at FROM runs WHERE id = @runId), @runId)`,
  );
  return ({ articleId, uri, receipt }, runId) => {
    const { given, original, part = null, fileName = null } = receipt;
    const columns = {
      ...{ articleId, part, uri, fileName, runId },
      original: original === undefined ? null : storeOriginal(original),
      given: given === undefined ? null : JSON.stringify(given),
    };
    if (find.get(columns) !== undefined) return false;
    insert.run(columns);
    return true;
  };
}

/** Prepares the storing of originals, each once; the function gives its id. */
function prepareStoreOriginal(database: Database): (original: Original) => number {
  const find = database.prepare<[string], number>("SELECT id FROM originals WHERE sha256 = ?").pluck();
  const insert = database.prepare(
    `INSERT INTO originals (sha256, media_type, bytes, content_encoding, byte_length, converter, converter_version)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  return ({ bytes, mediaType, converter, converterVersion }) => {
    const hash = sha256(bytes);
    const known = find.get(hash);
    if (known !== undefined) return known;
    const packed = pack(bytes);
    const isShorter = packed.length < bytes.length;
    const stored = isShorter ? packed : Buffer.from(bytes);
    const encoding = isShorter ? "br" : null;
    return Number(
      insert.run(hash, mediaType, stored, encoding, bytes.length, converter, converterVersion).lastInsertRowid,
    );
  };
}

/** Half as hard as Brotli can try: the last percent would take ten times as long. */
function pack(bytes: Uint8Array): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

/** `ArchiveStore.sharingOriginal`. */
export function sharingOriginal(database: Database, articleId: number): number[] {
  return database
    .prepare<{ readonly articleId: number }, number>(
      `SELECT DISTINCT article_id FROM receipts
       WHERE original_id IN (SELECT original_id FROM receipts WHERE article_id = @articleId) AND article_id <> @articleId
       ORDER BY article_id`,
    )
    .pluck()
    .all({ articleId });
}

/** `ArchiveStore.receiptsOf`. */
export function receiptsOf(database: Database, articleId: number): ReceivedAgain[] {
  const rows = database.prepare<[number], Readonly<Record<"part" | "uri" | "fileName" | "given", string | null>>>(
    'SELECT part, uri, file_name AS "fileName", given FROM receipts WHERE article_id = ? ORDER BY seq',
  );
  return rows.all(articleId).map(({ part, uri, fileName, given }) => {
    const beside = given === null ? {} : { given: JSON.parse(given) as GivenBeside };
    return { articleId, uri, receipt: { ...beside, part, fileName } };
  });
}
