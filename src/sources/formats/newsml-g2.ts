import type { DocumentFormat } from "../document.ts";
import { headOfXml } from "../xml/head.ts";

/**
 * NewsML-G2: a news item, or a message with several, each read by itself. Packages, concepts, knowledge, planning and
 * catalogues are refused by what they are.
 */
export const NEWSML_G2: DocumentFormat = {
  name: "newsml-g2",
  recognise: (head) => {
    const xml = headOfXml(head);
    if (xml === null) return 0;
    if (ROOTS.has(xml.root)) return 1;
    return PIECES.has(xml.root) ? 0.6 : 0;
  },
  async *read(received) {
    const { readNewsMlG2 } = await import("./newsml-g2/read-newsml-g2.ts");
    yield* readNewsMlG2(received);
  },
};

const ROOTS = new Set([
  "newsItem",
  "newsMessage",
  "packageItem",
  "conceptItem",
  "knowledgeItem",
  "planningItem",
  "catalogItem",
]);

/** Parts of items, which are not items by themselves. */
const PIECES = new Set(["contentMeta", "itemMeta", "groupSet", "contentSet", "itemSet"]);
