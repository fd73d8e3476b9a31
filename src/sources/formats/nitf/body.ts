import type { GivenDraft } from "../../given.ts";
import {
  attributeOf,
  descendantsOf,
  elementAt,
  elementsOf,
  isElement,
  lineOf,
  type XmlElement,
} from "../../xml/element.ts";
import { paragraphsOfXml } from "../../xml/text-of-xml.ts";

/**
 * The paragraphs of a NITF document: the content, then the captions of its pictures, which some senders put before the
 * first sentence, then what stands at the end, such as who reported it.
 */
export function nitfParagraphs(nitf: XmlElement): string[] {
  const content = elementAt(nitf, "body", "body.content") ?? elementAt(nitf, "body.content");
  if (content === null) return [];
  const paragraphs = paragraphsOfXml(withoutDoubledLead(content), isMedia);
  const captions = [...descendantsOf(content, "media-caption")].flatMap((caption) => paragraphsOfXml(caption));
  const end = elementAt(nitf, "body", "body.end");
  const ending = end === null ? [] : paragraphsOfXml(end);
  return [...paragraphs, ...captions, ...ending.filter((line) => line !== paragraphs.at(-1))];
}

/** The content without a lead that the full text beside it repeats, as in newspaper archives. */
function withoutDoubledLead(content: XmlElement): XmlElement {
  const blocks = elementsOf(content, "block");
  const full = blocks.find((block) => attributeOf(block, "class") === "full_text");
  if (full === undefined) return content;
  const isLead = (child: XmlElement) => /(?:^|_)lead_paragraph$/.test(attributeOf(child, "class"));
  return { ...content, children: content.children.filter((child) => !isElement(child) || !isLead(child)) };
}

function isMedia(element: XmlElement): boolean {
  return element.name === "media";
}

/** Reads captions and who took the pictures into the draft; gives the number of media. */
export function readMedia(nitf: XmlElement, draft: GivenDraft): number {
  let count = 0;
  for (const media of descendantsOf(nitf, "media")) {
    count += 1;
    for (const caption of elementsOf(media, "media-caption")) {
      draft.fact("image_caption", lineOf(caption), "nitf: media-caption");
    }
    const isPicture = /^(?:image|photo|picture|)$/i.test(attributeOf(media, "media-type"));
    for (const producer of elementsOf(media, "media-producer")) {
      draft.credit(isPicture ? "photographer" : "other", lineOf(producer), "nitf: media-producer");
    }
  }
  return count;
}
