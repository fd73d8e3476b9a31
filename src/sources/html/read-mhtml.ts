import { isRefusal } from "../../diagnostic.ts";
import type { PartRefusal, SourceDocument } from "../document.ts";
import { type MimeMessage, parseMime } from "../parse-mime.ts";
import { SIZE_LIMIT, tooLarge } from "../read-file.ts";
import { readPage } from "./read-page.ts";

/** How deep parts may nest, and how long headers may be. */
const MAX_NESTING = 16;
const MAX_HEADERS = 1_000_000;

/**
 * The article of a saved page, which is the first part in HTML; its address is the one that the page was saved from.
 */
export async function readMhtml(bytes: Uint8Array, uri: string | null): Promise<SourceDocument | PartRefusal> {
  if (bytes.length > SIZE_LIMIT) return { ...tooLarge(bytes.length), part: null };
  const message = await parse(bytes);
  if (message === null) return { code: "E_FORMAT", reason: "not the parts of a saved page", part: null };
  if (message.html === undefined || message.html === "")
    return { code: "E_FORMAT", reason: "no part of it is a page", part: null };
  const url = [locationOf(message), uri].find((address) => address !== null && /^https?:/i.test(address)) ?? null;
  const article = readPage(message.html, url);
  if (isRefusal(article)) return { ...article, part: null };
  const given =
    article.given.url === null && url !== null
      ? { ...article.given, url, statedIn: { ...article.given.statedIn, url: "mime: content-location" } }
      : article.given;
  return {
    text: article.text,
    given,
    part: null,
    mediaType: "multipart/related",
    notes: [...message.notes, ...article.notes],
  };
}

async function parse(bytes: Uint8Array): Promise<MimeMessage | null> {
  try {
    return await parseMime(bytes, { maxNestingDepth: MAX_NESTING, maxHeadersSize: MAX_HEADERS });
  } catch {
    // The library throws for anything beyond its limits.
    return null;
  }
}

function locationOf({ headers }: MimeMessage): string | null {
  const header =
    headers.find(({ key }) => key === "snapshot-content-location") ??
    headers.find(({ key }) => key === "content-location");
  return header?.value.trim() ?? null;
}
