import type { DocumentFormat } from "../document.ts";
import { headOfJson } from "../json/head.ts";

/**
 * IPTC's ninjs 1.x, 2.x and 3.x: an item, an array of items, or one item per line. An item's associations are read as
 * well: a text among them is an article of its own, the caption of a picture is a fact of the item.
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

/** What no other JSON format has. */
const OWN =
  /"(?:body_xhtml|body_text|body_nitf|description_xhtml|versioncreated|versionCreated|representationtype|representationType|pubstatus|pubStatus|copyrightholder|copyrightHolder|usageterms|ednote|edNote|eventDetails|altids|altIds|contentcreated)"\s*:|ninjs-schema|"name"\s*:\s*"ninjs"/;
/** The lists of texts by role in ninjs 2 and 3. */
const LISTS = /"(?:bodies|headlines|descriptions)"\s*:\s*\[/;
const TYPE = /"type"\s*:\s*"(?:text|picture|graphic|audio|video|composite|event|planning|component)"/;
/** What ninjs has in common with other formats. */
const SHARED = /"(?:renditions|associations|infosources|infoSources|headline|byline)"\s*:/;

function confidenceOf(text: string): number {
  const hasUri = text.includes('"uri"');
  if (OWN.test(text)) return hasUri || LISTS.test(text) || SHARED.test(text) ? 1 : 0.6;
  if (hasUri && LISTS.test(text)) return 0.8;
  return hasUri && TYPE.test(text) && SHARED.test(text) ? 0.7 : 0;
}
