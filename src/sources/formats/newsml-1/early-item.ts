import type { PartRefusal, SourceDocument } from "../../document.ts";
import { finishDocument } from "../../finish-document.ts";
import { GivenDraft } from "../../given.ts";
import { toIsoTime } from "../../stated-time.ts";
import { attributeOf, elementAt, elementsOf, lineOf, type XmlElement } from "../../xml/element.ts";
import { paragraphsOfXml } from "../../xml/text-of-xml.ts";

/** A `newsitem` of Reuters before NewsML: headline, byline, dateline, text. */
export function readEarlyItem(
  item: XmlElement,
  part: string | null,
  original: Uint8Array | undefined,
): SourceDocument | PartRefusal {
  const draft = new GivenDraft();
  draft.set("headline", lineOf(elementAt(item, "headline")), "newsitem: headline");
  draft.set("headline", lineOf(elementAt(item, "title")), "newsitem: title");
  draft.set("byline", lineOf(elementAt(item, "byline")), "newsitem: byline");
  draft.setTime("publishedAt", toIsoTime(attributeOf(item, "date")), "newsitem: date");
  draft.set("language", attributeOf(item, "lang"), "newsitem: xml:lang");
  draft.fact("external_id", attributeOf(item, "itemid"), "newsitem: itemid");
  draft.fact("location", lineOf(elementAt(item, "dateline")), "newsitem: dateline");
  draft.fact("rights", lineOf(elementAt(item, "copyright")), "newsitem: copyright");
  const metadata = elementAt(item, "metadata");
  for (const dc of metadata === null ? [] : elementsOf(metadata, "dc")) {
    if (attributeOf(dc, "element") === "dc.publisher") {
      draft.fact("publication", attributeOf(dc, "value"), "newsitem: dc.publisher");
    }
  }
  const text = elementAt(item, "text");
  return finishDocument({
    paragraphs: text === null ? [] : paragraphsOfXml(text),
    given: draft.build(),
    part,
    original,
    mediaType: "text/xml",
  });
}
