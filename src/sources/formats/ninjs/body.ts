import { isRefusal } from "../../../diagnostic.ts";
import { paragraphsOfHtml } from "../../html-line.ts";
import type { JsonObject } from "../../json/json-value.ts";
import { plainParagraphs } from "../../plain-paragraphs.ts";
import type { XmlElement } from "../../xml/element.ts";
import { parseXml } from "../../xml/parse-xml.ts";
import { nitfParagraphs } from "../nitf/body.ts";
import { type NinjsText, textsOf } from "./properties.ts";

export interface NinjsBody {
  readonly paragraphs: readonly string[];
  /** The body as a document if it is NITF, which states more than a text. */
  readonly nitf: XmlElement | null;
}

/** The bodies of an item that are texts, those that say most about their paragraphs first: HTML, NITF, plain text. */
export function bodiesOf(item: JsonObject): NinjsText[] {
  const bodies = textsOf(item, "body").filter((body) => rankOf(body) < LAST_RANK);
  return bodies.toSorted((one, other) => rankOf(one) - rankOf(other));
}

export async function readBody(item: JsonObject): Promise<NinjsBody> {
  for (const body of bodiesOf(item)) {
    const read = await readOne(body);
    if (read.paragraphs.length > 0) return read;
  }
  return { paragraphs: [], nitf: null };
}

const LAST_RANK = 4;

function rankOf(body: NinjsText): number {
  if (isNitf(body)) return 1;
  if (body.contentType.includes("html") || /html/i.test(body.role)) return 0;
  if (/xml|json/.test(body.contentType)) return LAST_RANK;
  if (body.contentType === "text/plain") return 3;
  return looksLikeHtml(body.value) ? 0 : 2;
}

function isNitf({ contentType, role, value }: NinjsText): boolean {
  const named = /nitf/i.test(contentType) || (/nitf/i.test(role) && !/html/.test(contentType));
  return named && /<nitf[\s>]/.test(value.slice(0, 2000));
}

function looksLikeHtml(value: string): boolean {
  return /<(?:p|div|br|h[1-6]|ul|table|section|article|blockquote|body|span|a)\b[^<>]{0,500}>/i.test(value);
}

async function readOne(body: NinjsText): Promise<NinjsBody> {
  if (isNitf(body)) {
    const root = await parseXml(body.value);
    if (!isRefusal(root)) return { paragraphs: nitfParagraphs(root), nitf: root };
    return { paragraphs: [], nitf: null };
  }
  const isHtml = rankOf(body) === 0;
  return { paragraphs: isHtml ? paragraphsOfHtml(body.value) : plainParagraphs(body.value), nitf: null };
}
