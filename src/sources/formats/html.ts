import { isRefusal } from "../../diagnostic.ts";
import type { DocumentFormat } from "../document.ts";
import { recogniseHtml } from "../html/recognise-html.ts";

/** A web page in HTML or XHTML, of which the article is taken and what the page states of it. */
export const HTML: DocumentFormat = {
  name: "html",
  recognise: recogniseHtml,
  async *read(received) {
    const bytes = await received.bytes();
    if (isRefusal(bytes)) yield { ...bytes, part: null };
    else {
      const { readHtml } = await import("../html/read-html.ts");
      yield readHtml(bytes, { url: received.uri, charset: charsetOf(received.mediaType), mediaType: "text/html" });
    }
  },
};

/** The encoding that a server or a mail stated for a page: "text/html; charset=windows-1251". */
function charsetOf(mediaType = ""): string | null {
  return /;\s*charset\s*=\s*"?([\w.:-]{2,40})/i.exec(mediaType)?.[1] ?? null;
}
