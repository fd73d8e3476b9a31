import type { ArchiveStore } from "../archive/store.ts";
import { isRefusal } from "../diagnostic.ts";
import { isIsoTime } from "../iso-time.ts";
import { requireKnownKeys } from "../known-keys.ts";
import { misuse, requireBoolean, requireString, shown } from "../misuse.ts";
import type { SecondReader } from "../second-reader/opinion.ts";
import { MetaProblem, mergeMeta, parseMeta } from "../sources/meta/meta.ts";
import { toBytes } from "../sources/read-records.ts";
import type { Source } from "../sources/source.ts";
import { isStorable, NOT_STORABLE } from "../sources/storable.ts";
import type { ReadDesk } from "./desk.ts";
import { localExtractor, type Prepared } from "./extractor.ts";
import type { NewArticle } from "./new-article.ts";
import type { Outcome } from "./outcome.ts";
import { articleReader, prepareArticle, type ReceivedArticle } from "./prepare-article.ts";
import { receiptOf, toReceivedArticle } from "./receipt-of.ts";
import { toOutcome } from "./to-outcome.ts";
import { createWriter } from "./writer.ts";

/** How an article is added. */
export interface AddOptions {
  /** Keeps the desk from one article to the next; unless given, the desk is read anew. */
  readonly readDesk?: ReadDesk;
  /** A second reader, which has a say. */
  readonly reader?: SecondReader | undefined;
}

/** Reads one article and stores it, whole or not at all: `Archive.add`. */
export async function addArticle(
  store: ArchiveStore,
  article: NewArticle,
  { readDesk, reader }: AddOptions = {},
): Promise<Outcome> {
  const source = toSource(article);
  const { content } = source;
  const prepared = isRefusal(content) ? content : await prepare(toReceivedArticle(source, content), reader);
  if (isRefusal(prepared)) return toOutcome(source.name, prepared, undefined);
  const extractor = localExtractor(reader && (async () => reader));
  const writer = createWriter(store, { command: "add", readDesk, extractor });
  const [written] = await writer.write([{ ...prepared, ...receiptOf(source) }]);
  return toOutcome(source.name, prepared, written);
}

async function prepare(article: ReceivedArticle, reader: SecondReader | undefined): Promise<Prepared> {
  if (reader === undefined) return prepareArticle(article);
  return articleReader(async () => reader)({ ...article, isThorough: true });
}

function toSource(article: NewArticle): Source {
  requireKnownKeys("article", article, ARTICLE_KEYS);
  const { text, bytes, encoding, uri = null, publishedAt = null, meta, replaceMeta = false } = article;
  if ((typeof text === "string") === bytes instanceof Uint8Array) {
    throw misuse("article: must have either text, a string, or bytes, a Uint8Array");
  }
  if (publishedAt !== null && !isIsoTime(publishedAt)) {
    throw misuse(`article: publishedAt ${shown(publishedAt)} is no ISO 8601 date or time`);
  }
  if (uri !== null) requireString("article: uri", uri);
  if (uri !== null && !isStorable(uri)) throw misuse(`article: uri ${NOT_STORABLE}`);
  if (encoding !== undefined) requireString("article: encoding", encoding);
  if (encoding !== undefined && bytes === undefined) throw misuse("article: a text has no encoding; bytes have one");
  requireBoolean("article: replaceMeta", replaceMeta);
  const stated = parseMeta(meta ?? {}, "meta of add");
  if (stated instanceof MetaProblem) throw misuse(`article: meta: ${stated.reason}`);
  const supplied = mergeMeta([publishedAt === null ? {} : { publishedAt }, stated]);
  const replaces = replaceMeta ? { replaces: true as const } : {};
  const given = supplied === null ? {} : { given: { supplied: { ...supplied, ...replaces } } };
  const content = bytes ?? toBytes(text ?? "");
  return { name: uri ?? "text", uri, content, ...given, ...(encoding === undefined ? {} : { encoding }) };
}

const ARTICLE_KEYS = ["text", "bytes", "encoding", "uri", "publishedAt", "meta", "replaceMeta"];
