import { brotliCompressSync, constants } from "node:zlib";
import type { GivenBeside } from "../../facts/given.ts";
import { sha256 } from "../../sha256.ts";
import type { Original, Receipt, ReceivedAgain } from "../store.ts";
import { insertPages } from "./pages.ts";
import { change, insertInto, query, valuesOf } from "./statement.ts";
import type { Bound, Work } from "./work.ts";

/** The part of an article that its receipt needs. */
export interface ReceivedRow {
  readonly articleId: number;
  readonly uri: string | null;
  readonly receipt: Receipt;
}

type ReceiptColumns = {
  readonly original: number | null;
  readonly part: string | null;
  readonly fileName: string | null;
  readonly given: string | null;
};

type Columns = ReceiptColumns & { readonly articleId: number; readonly uri: string | null };

const FIND = valuesOf<[Columns], number>(
  `SELECT 1 FROM receipts
   WHERE article_id = @articleId AND original_id IS NOT DISTINCT FROM @original AND part IS NOT DISTINCT FROM @part
     AND uri IS NOT DISTINCT FROM @uri AND file_name IS NOT DISTINCT FROM @fileName AND given IS NOT DISTINCT FROM @given
     AND (given IS NULL OR json_extract(given, '$.supplied.replaces') IS NULL
       OR seq = (SELECT max(seq) FROM receipts WHERE article_id = @articleId))`,
);
const INSERT = change<[Columns & { readonly runId: number }]>(
  `INSERT INTO receipts (article_id, seq, original_id, part, uri, file_name, given, received_at, run_id)
   VALUES (@articleId, (SELECT count(*) FROM receipts WHERE article_id = @articleId), @original, @part, @uri, @fileName, @given,
     (SELECT started_at FROM runs WHERE id = @runId), @runId)`,
);

/**
 * Records how an article was received, within a transaction; false if the same is already recorded. A receipt that
 * replaces what was given before counts as recorded only if it is the latest one. The time is that of the run.
 */
export function* insertReceipt({ articleId, uri, receipt }: ReceivedRow, runId: number): Work<boolean> {
  const columns = { articleId, uri, ...(yield* columnsOf(receipt)) };
  if ((yield* FIND.get(columns)) !== undefined) return false;
  yield* INSERT.run({ ...columns, runId });
  yield* insertPages(articleId, receipt.pages);
  return true;
}

const STARTED_AT = valuesOf<[number], string>("SELECT started_at FROM runs WHERE id = ?");
const INSERT_FIRST = insertInto("receipts", [
  "article_id",
  "seq",
  "original_id",
  "part",
  "uri",
  "file_name",
  "given",
  "received_at",
  "run_id",
]);

/** Records the first receipts of articles. */
export function* insertFirstReceipts(received: readonly ReceivedRow[], runId: number): Work<void> {
  if (received.length === 0) return;
  const startedAt = (yield* STARTED_AT.get(runId)) ?? null;
  const values: Bound[] = [];
  for (const { articleId, uri, receipt } of received) {
    const { original, part, fileName, given } = yield* columnsOf(receipt);
    values.push(articleId, 0, original, part, uri, fileName, given, startedAt, runId);
  }
  yield* INSERT_FIRST.rows(values);
  for (const { articleId, receipt } of received) yield* insertPages(articleId, receipt.pages);
}

function* columnsOf({ given, original, part = null, fileName = null }: Receipt): Work<ReceiptColumns> {
  return {
    original: original === undefined ? null : yield* storeOriginal(original),
    ...{ part, fileName },
    given: given === undefined ? null : JSON.stringify(given),
  };
}

const FIND_ORIGINAL = valuesOf<[string], number>("SELECT id FROM originals WHERE sha256 = ?");
const NEXT_ORIGINAL = valuesOf<[], number>("SELECT coalesce(max(id), 0) + 1 FROM originals");
const INSERT_ORIGINAL = insertInto("originals", [
  "id",
  "sha256",
  "media_type",
  "bytes",
  "content_encoding",
  "byte_length",
  "converter",
  "converter_version",
]);

/** Stores an original unless it is already there, and returns its id. */
function* storeOriginal({ bytes, mediaType, converter, converterVersion }: Original): Work<number> {
  const hash = sha256(bytes);
  const known = yield* FIND_ORIGINAL.get(hash);
  if (known !== undefined) return known;
  const packed = pack(bytes);
  const isShorter = packed.length < bytes.length;
  const stored = isShorter ? packed : Buffer.from(bytes);
  const encoding = isShorter ? "br" : null;
  const id = (yield* NEXT_ORIGINAL.get()) ?? 1;
  yield* INSERT_ORIGINAL.rows([id, hash, mediaType, stored, encoding, bytes.length, converter, converterVersion]);
  return id;
}

/** Compresses with half of Brotli's effort: the last percent would take ten times as long. */
function pack(bytes: Uint8Array): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

const FIND_SHARING = valuesOf<[{ readonly articleId: number }], number>(
  `SELECT DISTINCT article_id FROM receipts
   WHERE original_id IN (SELECT original_id FROM receipts WHERE article_id = @articleId) AND article_id <> @articleId
   ORDER BY article_id`,
);

/** `ArchiveStore.sharingOriginal`. */
export function* sharingOriginal(articleId: number): Work<number[]> {
  return yield* FIND_SHARING.all({ articleId });
}

const FIND_OF_ARTICLE = query<[number], Readonly<Record<"part" | "uri" | "fileName" | "given", string | null>>>(
  'SELECT part, uri, file_name AS "fileName", given FROM receipts WHERE article_id = ? ORDER BY seq',
);

/** `ArchiveStore.receiptsOf`. */
export function* receiptsOf(articleId: number): Work<ReceivedAgain[]> {
  return (yield* FIND_OF_ARTICLE.all(articleId)).map(({ part, uri, fileName, given }) => {
    const beside = given === null ? {} : { given: JSON.parse(given) as GivenBeside };
    return { articleId, uri, receipt: { ...beside, part, fileName } };
  });
}
