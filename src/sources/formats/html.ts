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
      yield readHtml(bytes, { url: received.uri, charset: null, mediaType: "text/html" });
    }
  },
};
