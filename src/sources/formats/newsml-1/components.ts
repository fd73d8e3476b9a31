import { isRefusal } from "../../../diagnostic.ts";
import { paragraphsOfHtml } from "../../html-line.ts";
import { plainParagraphs } from "../../plain-paragraphs.ts";
import {
  attributeOf,
  descendantsOf,
  elementAt,
  elementsOf,
  lineOf,
  textOf,
  type XmlElement,
} from "../../xml/element.ts";
import { parseXml } from "../../xml/parse-xml.ts";
import { paragraphsOfXml } from "../../xml/text-of-xml.ts";
import { nitfParagraphs } from "../nitf/body.ts";

/** A NewsComponent, which may lie within others. */
export interface Component {
  readonly element: XmlElement;
  /** The component and those that it lies in, innermost first. */
  readonly path: readonly XmlElement[];
  /** What it is if it is not a text: "a picture"; null for a text and for what only holds other components. */
  readonly kind: string | null;
  /** The caption of a picture, "" if it has none. */
  readonly caption: string;
  readonly refersToItems: boolean;
}

/** A component that holds a text. */
export interface TextComponent {
  /** Its `Duid`, "" if it has none. */
  readonly id: string;
  readonly path: readonly XmlElement[];
  readonly paragraphs: readonly string[];
  readonly nitf: XmlElement | null;
  /** The headline in a component of its own beside the text, "" if there is none. */
  readonly title: string;
}

export function componentsOf(item: XmlElement): Component[] {
  return [...within(item, [])];
}

function* within(parent: XmlElement, path: readonly XmlElement[]): Generator<Component> {
  for (const element of elementsOf(parent, "NewsComponent")) {
    const inner = [element, ...path];
    yield {
      element,
      path: inner,
      kind: kindOf(element),
      caption: captionOf(element),
      refersToItems: elementsOf(element, "NewsItemRef").length > 0,
    };
    yield* within(element, inner);
  }
}

/** What a component is by the media types of its content; null if there is no content, or any of it may be text. */
function kindOf(component: XmlElement): string | null {
  const kinds = elementsOf(component, "ContentItem").map((item) => KINDS.get(mediaTypeOf(item)) ?? null);
  return kinds.includes(null) ? null : (kinds[0] ?? null);
}

const KINDS = new Map([
  ["photo", "a picture"],
  ["picture", "a picture"],
  ["image", "a picture"],
  ["graphic", "a graphic"],
  ["animation", "an animation"],
  ["audio", "a sound recording"],
  ["video", "a video"],
  ["complexdata", "data"],
]);

function mediaTypeOf(contentItem: XmlElement): string {
  const stated = attributeOf(elementAt(contentItem, "MediaType"), "FormalName").toLowerCase();
  const mime = attributeOf(elementAt(contentItem, "MimeType"), "FormalName").toLowerCase();
  return stated || (mime.split("/")[0] ?? "");
}

function roleOf(component: XmlElement): string {
  return attributeOf(elementAt(component, "Role"), "FormalName");
}

const CAPTION = /caption|legend/i;
/** The roles of what stands beside the main text: the same in fewer words, or no text at all. */
const BESIDE = /^(?:caption|legend|summary|abstract|quicklook|thumbnail|icon|logo|keywords?|headline|title|slug)/i;
/** Senders that divide an article into components give these roles to its parts. */
const PART_OF_TEXT = /^(?:lead|intro|chapo|body|tail|text)$/i;

function captionOf(component: XmlElement): string {
  if (!CAPTION.test(roleOf(component))) return "";
  const contents = elementsOf(component, "ContentItem").flatMap((item) => elementsOf(item, "DataContent"));
  return contents.map(lineOf).join(" ").trim();
}

/** The headline that one of the components within a parent holds; "" if none does. */
function titleBeside(parent: XmlElement | undefined): string {
  const beside = parent === undefined ? [] : elementsOf(parent, "NewsComponent");
  const title = beside.find((component) => /^(?:title|headline)$/i.test(roleOf(component)));
  return title === undefined ? "" : lineOf(elementAt(title, "ContentItem", "DataContent"));
}

/** The texts of an item's components; of components that are stated to be equivalents, the first in each language. */
export async function textsOf(components: readonly Component[]): Promise<TextComponent[]> {
  const texts: OpenText[] = [];
  const equivalents = new Map<XmlElement, Set<string>>();
  for (const { element, path } of components) {
    if (BESIDE.test(roleOf(element).replace(/^.*[:/]/, ""))) continue;
    const text = await textOfComponent(element);
    if (text === null) continue;
    const parent = path[1];
    if (parent !== undefined && attributeOf(parent, "EquivalentsList").toLowerCase() === "yes") {
      const seen = equivalents.get(parent) ?? new Set<string>();
      const language = languageOf(element);
      if (seen.has(language)) continue;
      equivalents.set(parent, seen.add(language));
    }
    const before = texts.at(-1);
    const isPart = PART_OF_TEXT.test(roleOf(element)) && parent !== undefined;
    if (isPart && before?.path[1] === parent && before.isPart) {
      before.paragraphs = [...before.paragraphs, ...text.paragraphs];
    } else texts.push({ id: attributeOf(element, "Duid"), path, ...text, title: titleBeside(parent), isPart });
  }
  return texts;
}

/** A text that further parts may still be added to. */
type OpenText = { -readonly [key in keyof TextComponent]: TextComponent[key] } & { readonly isPart: boolean };

function languageOf(component: XmlElement): string {
  const stated = elementAt(component, "DescriptiveMetadata", "Language");
  return attributeOf(stated, "FormalName") || attributeOf(component, "lang");
}

/** The first content item of a component that is a text, or null: several are renditions of the same. */
async function textOfComponent(component: XmlElement): Promise<Pick<TextComponent, "paragraphs" | "nitf"> | null> {
  for (const item of elementsOf(component, "ContentItem")) {
    const type = mediaTypeOf(item);
    if (type !== "" && type !== "text" && type !== "application") continue;
    const data = elementAt(item, "DataContent") ?? elementAt(item, "Encoding", "DataContent");
    if (data === null) continue;
    const text = await readData(item, data);
    if (text.paragraphs.length > 0) return text;
  }
  return null;
}

async function readData(item: XmlElement, data: XmlElement): Promise<Pick<TextComponent, "paragraphs" | "nitf">> {
  const nitf = [...descendantsOf(data, "nitf")][0] ?? null;
  if (nitf !== null) return { paragraphs: nitfParagraphs(nitf), nitf };
  const html = elementAt(data, "html");
  const body = elementAt(html, "body") ?? elementAt(data, "body") ?? html ?? data;
  if (elementsOf(body).length > 0) return { paragraphs: paragraphsOfXml(body), nitf: null };
  return readEnclosed(item, textOf(data));
}

/** Reads a text that is enclosed as characters: plain, or escaped markup, or either in base 64. */
async function readEnclosed(item: XmlElement, enclosed: string): Promise<Pick<TextComponent, "paragraphs" | "nitf">> {
  const encoding = attributeOf(elementAt(item, "Encoding"), "Notation");
  const text = /base64/i.test(encoding) ? Buffer.from(enclosed, "base64").toString("utf8") : enclosed;
  if (/<nitf[\s>]/.test(text.slice(0, 2000))) {
    const root = await parseXml(text.trim());
    if (!isRefusal(root)) return { paragraphs: nitfParagraphs(root), nitf: root };
  }
  const isHtml = /<(?:p|br|div|html|body)\b[^<>]{0,500}>/i.test(text);
  return { paragraphs: isHtml ? paragraphsOfHtml(text) : plainParagraphs(text), nitf: null };
}
