import { isRefusal } from "../../diagnostic.ts";
import type { DocumentFormat } from "../document.ts";
import { recogniseHtml } from "../html/recognise-html.ts";

/** A web page in HTML or XHTML. The article is taken from it, with what the page states about it. */
export const HTML: DocumentFormat = {
  name: "html",
  recognise: recogniseHtml,
  async *read(received) {
    const bytes = await received.bytes();
    if (isRefusal(bytes)) yield { ...bytes, part: null };
    else {
      const { readHtml } = await import("../html/read-html.ts");
      const charset = charsetOf(received.mediaType);
      // What a server stated is not in the bytes, and without it they would not give the same text again.
      const mediaType = charset === null ? "text/html" : `text/html; charset=${charset}`;
      yield readHtml(bytes, { url: received.uri, charset, mediaType });
    }
  },
};

/** The encoding that a server or a mail stated for a page: "text/html; charset=windows-1251". */
function charsetOf(mediaType = ""): string | null {
  return /;\s*charset\s*=\s*"?([\w.:-]{2,40})/i.exec(mediaType)?.[1] ?? null;
}
