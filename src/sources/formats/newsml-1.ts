import type { DocumentFormat } from "../document.ts";
import { headOfXml } from "../xml/head.ts";

/**
 * NewsML 1.0 to 1.2, and the `newsitem` that Reuters sent before there was NewsML: each text of each news item is an article;
 * pictures and whatever else there is beside it are refused by name where an item is nothing but that.
 */
export const NEWSML_1: DocumentFormat = {
  name: "newsml-1",
  recognise: (head) => (ROOTS.has(headOfXml(head)?.root ?? "") ? 1 : 0),
  async *read(received) {
    const { readNewsMl1 } = await import("./newsml-1/read-newsml-1.ts");
    yield* readNewsMl1(received);
  },
};

/** An item by itself is what a message is kept as. */
const ROOTS = new Set(["NewsML", "NewsItem", "newsitem"]);
