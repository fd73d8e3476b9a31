import type { Receipt } from "../archive/store.ts";
import type { Source } from "../sources/source.ts";
import { VERSION } from "../version.ts";
import type { ReceivedArticle } from "./prepare-article.ts";

/** What is needed of a source to read it. */
export function toReceivedArticle({ uri, given, encoding, elsewhere }: Source, bytes: Uint8Array): ReceivedArticle {
  return {
    bytes,
    uri,
    ...(given === undefined ? {} : { given: [given] }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  };
}

/** How a source was received, as the archive keeps it; nothing if its URI says all. */
export function receiptOf({ given, conversion }: Pick<Source, "given" | "conversion">): { readonly receipt?: Receipt } {
  if (conversion === undefined) return given === undefined ? {} : { receipt: { given } };
  const { original: bytes, mediaType, format, part, fileName, pages } = conversion;
  const original = { bytes, mediaType, converter: format, converterVersion: VERSION };
  return { receipt: { given, original, part, fileName, pages } };
}
