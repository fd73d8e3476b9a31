import type { DocumentFormat } from "../document.ts";
import { headOfJson } from "../json/head.ts";

/**
 * IPTC's ninjs 1.x, 2.x and 3.x: an item, an array of them, or one a line. An item's associations are read as well: a text
 * among them is an article of its own, the caption of a picture is a fact of the item.
 */
export const NINJS: DocumentFormat = {
  name: "ninjs",
  recognise: (head) => {
    const text = headOfJson(head);
    return text === null ? 0 : confidenceOf(text);
  },
  async *read(received) {
    const { readNinjs } = await import("./ninjs/read-ninjs.ts");
    yield* readNinjs(received);
  },
};

/** What no other format in JSON has, and what ninjs has beside others: two of the latter are needed. */
const OWN =
  /"(?:body_xhtml|body_text|body_nitf|description_xhtml|versioncreated|versionCreated|representationtype|representationType|pubstatus|pubStatus|copyrightholder|copyrightHolder|usageterms|ednote|edNote|eventDetails|altids|altIds|contentcreated)"\s*:|ninjs-schema|"name"\s*:\s*"ninjs"/;
const SHARED = [
  "uri",
  "bodies",
  "headlines",
  "descriptions",
  "renditions",
  "associations",
  "headline",
  "infosources",
  "byline",
];

function confidenceOf(text: string): number {
  const shared = SHARED.filter((key) => text.includes(`"${key}"`)).length;
  if (OWN.test(text)) return shared >= 1 ? 1 : 0.6;
  return text.includes('"uri"') && shared >= 3 ? 0.8 : 0;
}
