import { HtmlElement } from "../html/element.ts";
import { findBlocks } from "../html/find-blocks.ts";
import { attributeOf, isElement, type XmlElement } from "./element.ts";

/**
 * The paragraphs of a body in NITF or XHTML, by the same rules as those of a page: a heading, a list item, a caption
 * and a row of a table are paragraphs too. What pictures say about themselves to machines is left out, and so is
 * whatever `isLeftOut` says.
 */
export function paragraphsOfXml(body: XmlElement, isLeftOut: (element: XmlElement) => boolean = () => false): string[] {
  const root = new HtmlElement("", new Map(), null);
  for (const child of body.children) append(root, child, isLeftOut);
  return findBlocks(root).map(({ text }) => text);
}

function append(parent: HtmlElement, node: XmlElement | string, isLeftOut: (element: XmlElement) => boolean): void {
  if (!isElement(node)) parent.children.push(node);
  else if (!LEFT_OUT.has(node.name) && !isLeftOut(node)) {
    const element = new HtmlElement(htmlName(node), node.attributes, parent);
    for (const child of node.children) append(element, child, isLeftOut);
    parent.children.push(element);
  }
}

/** What an element is in HTML. A `q` with a source has its marks in the text already, so it is a `span`. */
function htmlName(element: XmlElement): string {
  if (element.name === "q" && attributeOf(element, "quote-source") !== "") return "span";
  return AS_HTML.get(element.name) ?? element.name.toLowerCase();
}

/** The blocks of NITF as those of HTML. Its inline elements need no entry: HTML takes any unknown element as inline. */
const AS_HTML = new Map([
  ["block", "div"],
  ["hedline", "div"],
  ["hl1", "h2"],
  ["hl2", "h2"],
  ["bq", "blockquote"],
  ["credit", "p"],
  ["byline", "p"],
  ["byttl", "span"],
  ["dateline", "p"],
  ["abstract", "div"],
  ["note", "div"],
  ["fn", "p"],
  ["media", "figure"],
  ["media-caption", "figcaption"],
  ["nitf-table", "div"],
  ["custom-table", "div"],
  ["tagline", "p"],
  ["bibliography", "p"],
  ["distributor", "p"],
  ["body.content", "div"],
  ["lang", "span"],
  // In NITF the title of a picture or a piece of data; in HTML an `object` is not shown.
  ["object.title", "span"],
]);

const LEFT_OUT = new Set([
  "media-reference",
  "media-metadata",
  "media-object",
  "media-producer",
  "nitf-table-metadata",
  "virtloc",
]);
