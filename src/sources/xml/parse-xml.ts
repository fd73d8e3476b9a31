import type { XMLParser } from "fast-xml-parser";
import type { Refusal } from "../../diagnostic.ts";
import { parseHtml } from "../html/parse-html.ts";
import type { XmlElement, XmlNode } from "./element.ts";

/** The most levels of elements; the deepest news file seen has 25. */
const MAX_DEPTH = 200;

/**
 * The root of a well-formed XML document, or why there is none. The document type is cut off before anything looks at
 * it, so no declared entity is expanded and nothing else is opened. Entities by number, or by a name that XML or HTML
 * has, are resolved; any other stays as it is written.
 *
 * @param firstLine the number of the line where the text begins in its file, for the reason
 */
export async function parseXml(text: string, firstLine = 1): Promise<XmlElement | Refusal> {
  const { XMLParser, XMLValidator } = await import("fast-xml-parser");
  const document = withoutDocumentType(text);
  if (document === null) return damaged("a document type that does not end");
  const isValid = XMLValidator.validate(document, { allowBooleanAttributes: false });
  if (isValid !== true) {
    const { msg, line } = isValid.err;
    return damaged(`${firstWords(msg)}, line ${line + firstLine - 1}`);
  }
  const nodes = parse(new XMLParser(OPTIONS), document);
  if (!Array.isArray(nodes)) return nodes;
  const roots = toNodes(nodes).filter((node) => typeof node !== "string");
  const [root, second] = roots;
  if (root === undefined) return damaged("no element");
  return second === undefined ? root : damaged("more than one root element");
}

/** A name that no element can have. */
const CDATA = "#cdata";

const OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: CDATA,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: MAX_DEPTH,
} as const;

function parse(parser: XMLParser, document: string): unknown[] | Refusal {
  try {
    const nodes: unknown = parser.parse(document);
    return Array.isArray(nodes) ? nodes : damaged("no element");
  } catch (error) {
    const message = error instanceof Error ? error.message : "cannot be parsed";
    if (message.startsWith("Maximum nested")) return damaged(`elements nested deeper than ${MAX_DEPTH}`);
    return damaged(firstWords(message));
  }
}

function damaged(what: string): Refusal {
  return { code: "E_FORMAT", reason: `not well-formed XML: ${what}` };
}

/** The beginning of a parser's message, which may repeat the whole document. */
function firstWords(message: string): string {
  const line = message
    .slice(0, 1000)
    .replace(/ \(opened in line [^)]*\)/, "")
    .replace(/\s+/g, " ")
    .replace(/\.$/, "");
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

/**
 * The nodes of what the parser gives: each is an object with one key, its name, and beside it ":@" with the attributes.
 */
function toNodes(raw: readonly unknown[]): XmlNode[] {
  return raw.flatMap((node): XmlNode[] => {
    if (typeof node !== "object" || node === null) return [];
    const entry = Object.entries(node).find(([key]) => key !== ":@");
    if (entry === undefined) return [];
    const [name, value] = entry;
    if (name === "#text") return [decode(String(value))];
    if (name === CDATA) return [cdataText(value)];
    const attributes = ":@" in node ? node[":@"] : null;
    return [toElement(name, value, attributes)];
  });
}

function cdataText(value: unknown): string {
  const [first] = Array.isArray(value) ? value : [];
  return typeof first === "object" && first !== null && "#text" in first ? String(first["#text"]) : "";
}

function toElement(name: string, value: unknown, attributes: unknown): XmlElement {
  const pairs = typeof attributes === "object" && attributes !== null ? Object.entries(attributes) : [];
  return {
    name,
    attributes: new Map(pairs.map(([key, text]) => [key, decode(String(text))])),
    children: Array.isArray(value) ? toNodes(value) : [],
  };
}

/** The document without its DOCTYPE, which nothing here may read; null if the DOCTYPE has no end. */
export function withoutDocumentType(text: string): string | null {
  const start = /<!DOCTYPE/i.exec(text.slice(0, PROLOG_LENGTH))?.index;
  if (start === undefined) return text;
  let brackets = 0;
  for (let at = start; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === "[") brackets += 1;
    else if (mark === "]") brackets -= 1;
    else if (mark === '"' || mark === "'") {
      at = text.indexOf(mark, at + 1);
      if (at < 0) return null;
    } else if (mark === ">" && brackets <= 0) return text.slice(0, start) + text.slice(at + 1);
  }
  return null;
}

/** A document type stands within this many first characters, before the root; one further on is text or an error. */
const PROLOG_LENGTH = 65_536;

/** Resolves entities, by number or by a name that XML or HTML has; others stay as they are written. */
function decode(text: string): string {
  return text.includes("&") ? text.replace(ENTITY, decodeEntity) : text;
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/g;

function decodeEntity(entity: string): string {
  const known = KNOWN.get(entity);
  if (known !== undefined) return known;
  const number = /^&#(\d+);$/.exec(entity)?.[1] ?? null;
  if (number !== null && Number(number) > 0x9f && isScalar(Number(number))) return String.fromCodePoint(Number(number));
  const [node] = parseHtml(entity).children;
  return typeof node === "string" ? node : entity;
}

function isScalar(codePoint: number): boolean {
  return codePoint < 0xd800 || (codePoint > 0xdfff && codePoint <= 0x10ffff);
}

/** The frequent entities, for speed. */
const KNOWN = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
]);
