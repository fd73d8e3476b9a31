import { isRefusal } from "../../diagnostic.ts";
import type { PartRefusal, SourceDocument } from "../document.ts";
import { SIZE_LIMIT, tooLarge } from "../read-file.ts";
import { decodePage } from "./decode-page.ts";
import { readPage } from "./read-page.ts";

/** What is known of a page beside its bytes. */
export interface PageOrigin {
  /** Where it came from; only a web address says anything about the page. */
  readonly url: string | null;
  /** The encoding that came with it. */
  readonly charset: string | null;
  readonly mediaType: string;
}

/** The article on a page, or why there is none. Never throws because of what the bytes hold. */
export function readHtml(bytes: Uint8Array, { url, charset, mediaType }: PageOrigin): SourceDocument | PartRefusal {
  if (bytes.length > SIZE_LIMIT) return { ...tooLarge(bytes.length), part: null };
  if (bytes.length === 0) return { code: "E_EMPTY", reason: "0 bytes", part: null };
  const { html, notes } = decodePage(bytes, charset);
  const article = readPage(html, url !== null && /^https?:/i.test(url) ? url : null);
  if (isRefusal(article)) return { ...article, part: null };
  return { text: article.text, given: article.given, part: null, mediaType, notes: [...notes, ...article.notes] };
}
