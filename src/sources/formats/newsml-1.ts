import type { DocumentFormat } from "../document.ts";
import { headOfXml } from "../xml/head.ts";

/**
 * NewsML 1.0 to 1.2, and the `newsitem` that Reuters sent before NewsML existed: each text of each news item is an
 * article. An item that has only a picture or something else than text is refused, by what it is.
 */
export const NEWSML_1: DocumentFormat = {
  name: "newsml-1",
  recognise: (head) => (ROOTS.has(headOfXml(head)?.root ?? "") ? 1 : 0),
  async *read(received) {
    const { readNewsMl1 } = await import("./newsml-1/read-newsml-1.ts");
    yield* readNewsMl1(received);
  },
};

/** Of a message, each item is kept by itself. */
const ROOTS = new Set(["NewsML", "NewsItem", "newsitem"]);
