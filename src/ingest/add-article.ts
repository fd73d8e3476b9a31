import type { ArchiveStore } from "../archive/store.ts";
import { isRefusal } from "../diagnostic.ts";
import { isIsoTime } from "../iso-time.ts";
import { requireKnownKeys } from "../known-keys.ts";
import { misuse, requireString, shown } from "../misuse.ts";
import { isStorable, NOT_STORABLE, toBytes } from "../sources/read-records.ts";
import type { Source } from "../sources/source.ts";
import type { NewArticle } from "./new-article.ts";
import type { Outcome } from "./outcome.ts";
import { prepareArticle } from "./prepare-article.ts";
import { receiptOf, toReceivedArticle } from "./receipt-of.ts";
import { toOutcome } from "./to-outcome.ts";
import { createWriter } from "./writer.ts";

/** Reads one article and stores it, whole or not at all: `Archive.add`. */
export async function addArticle(store: ArchiveStore, article: NewArticle): Promise<Outcome> {
  const source = toSource(article);
  const { content } = source;
  const prepared = isRefusal(content) ? content : prepareArticle(toReceivedArticle(source, content));
  if (isRefusal(prepared)) return toOutcome(source.name, prepared, undefined);
  const [written] = await createWriter(store, { command: "add" }).write([{ ...prepared, ...receiptOf(source) }]);
  return toOutcome(source.name, prepared, written);
}

function toSource(article: NewArticle): Source {
  requireKnownKeys("article", article, ["text", "bytes", "encoding", "uri", "publishedAt"]);
  const { text, bytes, encoding, uri = null, publishedAt = null } = article;
  if ((typeof text === "string") === bytes instanceof Uint8Array) {
    throw misuse("article: must have either text, a string, or bytes, a Uint8Array");
  }
  if (publishedAt !== null && !isIsoTime(publishedAt)) {
    throw misuse(`article: publishedAt ${shown(publishedAt)} is no ISO 8601 date or time`);
  }
  if (uri !== null) requireString("article: uri", uri);
  if (uri !== null && !isStorable(uri)) throw misuse(`article: uri ${NOT_STORABLE}`);
  if (encoding !== undefined) requireString("article: encoding", encoding);
  const content = bytes ?? toBytes(text ?? "");
  const given = publishedAt === null ? {} : { given: { supplied: { publishedAt } } };
  return { name: uri ?? "text", uri, content, ...given, ...(encoding === undefined ? {} : { encoding }) };
}
