import { isRefusal } from "../../../diagnostic.ts";
import { paragraphsOfHtml } from "../../html-line.ts";
import { plainParagraphs } from "../../plain-paragraphs.ts";
import {
  attributeOf,
  descendantsOf,
  elementAt,
  elementsOf,
  isElement,
  textOf,
  type XmlElement,
} from "../../xml/element.ts";
import { parseXml } from "../../xml/parse-xml.ts";
import { paragraphsOfXml } from "../../xml/text-of-xml.ts";
import { nitfParagraphs } from "../nitf/body.ts";

/** A text that an item holds. */
export interface Content {
  readonly paragraphs: readonly string[];
  /** As the text's own element states it; "" if only the item does. */
  readonly language: string;
  readonly nitf: XmlElement | null;
}

/** The texts of an item's `contentSet`, those in markup first; several of one language are renditions of the same. */
export async function readContents(item: XmlElement): Promise<Content[]> {
  const set = elementAt(item, "contentSet");
  if (set === null) return [];
  const inline = elementsOf(set, "inlineXML").map(readInlineXml);
  const data = await Promise.all(elementsOf(set, "inlineData").map(readInlineData));
  return [...inline, ...data].filter(({ paragraphs }) => paragraphs.length > 0);
}

/** Reads NITF, XHTML, or elements of a body without any document around them. */
function readInlineXml(inline: XmlElement): Content {
  const nitf = inline.name === "nitf" ? inline : ([...descendantsOf(inline, "nitf")][0] ?? null);
  if (nitf !== null) return { paragraphs: nitfParagraphs(nitf), language: languageOf(inline, nitf), nitf };
  const html = elementAt(inline, "html");
  const body = elementAt(html, "body") ?? elementAt(inline, "body") ?? html ?? inline;
  const isOtherVocabulary = body === inline && elementsOf(inline).some(({ name }) => NOT_TEXT.test(name));
  return { paragraphs: isOtherVocabulary ? [] : paragraphsOfXml(body), language: languageOf(inline, html), nitf: null };
}

/** Vocabularies for results, prices and the like, which are tables for machines. */
const NOT_TEXT = /^(?:sports-content|eventsml|ttnitf|rss|svg|feed)$/i;

function languageOf(...elements: readonly (XmlElement | null)[]): string {
  return elements.map((element) => attributeOf(element, "lang")).find((language) => language !== "") ?? "";
}

async function readInlineData(data: XmlElement): Promise<Content> {
  const language = languageOf(data);
  const type = attributeOf(data, "contenttype").toLowerCase();
  const text = decoded(data);
  if (/html/.test(type)) return { paragraphs: paragraphsOfHtml(text), language, nitf: null };
  if (/nitf/.test(type)) {
    const root = await parseXml(text);
    if (!isRefusal(root)) return { ...readInlineXml(root), language };
  }
  const isText = type === "" || type.startsWith("text/plain");
  return { paragraphs: isText ? plainParagraphs(text) : [], language, nitf: null };
}

/** The text of an element, decoded from base 64 if it says so; "" if the decoded bytes are not UTF-8. */
function decoded(data: XmlElement): string {
  const text = data.children.map((child) => (isElement(child) ? textOf(child) : child)).join("");
  if (!/base64$/i.test(attributeOf(data, "encoding"))) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(text, "base64"));
  } catch {
    return "";
  }
}
