import type { HtmlElement, HtmlNode } from "./element.ts";
import { testNames } from "./name-words.ts";
import { isNoteMark } from "./note-mark.ts";
import { DROP_CAP_STEMS } from "./page-furniture.ts";
import { tags } from "./tags.ts";

/** What a reader of a page sees as one piece: a paragraph, a heading, a list item, a caption, a row of a table. */
export interface Block {
  /** Never blank. White space is single spaces, with a line feed only where the page breaks the line by `<br>`. */
  readonly text: string;
  /** The element that makes it a block: the paragraph, the row or cell, or whatever else holds the text directly. */
  readonly element: HtmlElement;
  /** How many UTF-16 units of the text are link text. */
  readonly linkLength: number;
}

/**
 * The blocks below an element, in the order of the page. What no reader sees or what is not text is left out: scripts,
 * styles, form fields, drawings, elements hidden by an attribute, words that are struck out; and whatever `isLeftOut`
 * says.
 *
 * Two `<br>` in a row divide blocks, one breaks the line. A row of a table is one block, its cells separated by tabs,
 * unless a cell holds several blocks, as in tables used for layout. `<q>` prints its marks as browsers do. Footnote
 * marks are left out, and a drop cap that is a block by itself becomes the beginning of the next one.
 */
export function findBlocks(root: HtmlElement, isLeftOut: (element: HtmlElement) => boolean = () => false): Block[] {
  const finder = new BlockFinder(isLeftOut);
  finder.visitChildren(root);
  finder.endBlock(root);
  return finder.blocks;
}

/** Stands for `<br>` until the block is whole. As a character of the page it means the same. */
const BREAK = "\u2028";
/** Stands between the cells of a row until the block is whole. */
const CELL = "\u2029";

class BlockFinder {
  readonly blocks: Block[] = [];
  private readonly isLeftOut: (element: HtmlElement) => boolean;
  private text = "";
  private linkLength = 0;
  private linkDepth = 0;
  private preDepth = 0;
  private quoteDepth = 0;

  constructor(isLeftOut: (element: HtmlElement) => boolean) {
    this.isLeftOut = isLeftOut;
  }

  visitChildren({ children }: HtmlElement): void {
    for (const child of children) this.visit(child);
  }

  endBlock(element: HtmlElement): void {
    if (this.text === "") return;
    for (const text of toBlockTexts(this.takeDropCap() + this.text)) {
      this.blocks.push({ text, element, linkLength: Math.min(this.linkLength, text.length) });
    }
    this.text = "";
    this.linkLength = 0;
  }

  /**
   * Removes the block before and returns its text if that is a large first letter whose word this text continues; else
   * "".
   */
  private takeDropCap(): string {
    const last = this.blocks.at(-1);
    if (last === undefined || !DROP_CAP.test(last.text) || !GOES_ON.test(this.text) || !isDropCap(last.element))
      return "";
    this.blocks.pop();
    return last.text;
  }

  private visit(node: HtmlNode): void {
    if (typeof node === "string") this.addText(node);
    else if (node.tag === "br") this.text += BREAK;
    else if (isNoteMark(node, this.text)) return;
    else if (!NO_TEXT.has(node.tag) && !isHidden(node) && !this.isLeftOut(node)) this.visitElement(node);
  }

  private addText(text: string): void {
    this.text += this.preDepth > 0 ? text.replaceAll(/\r\n?|\n/g, BREAK) : text;
    if (this.linkDepth > 0) this.linkLength += text.trim().length;
  }

  private visitElement(element: HtmlElement): void {
    if (element.tag === "tr" && isRow(element)) this.visitRow(element);
    else if (BLOCKS.has(element.tag)) this.visitBlock(element);
    else if (element.tag === "q") this.visitQuotation(element);
    else if (element.tag === "a") this.visitLink(element);
    else this.visitChildren(element);
  }

  private visitBlock(element: HtmlElement): void {
    this.endBlock(element.parent ?? element);
    if (element.tag === "pre") this.preDepth += 1;
    this.visitChildren(element);
    if (element.tag === "pre") this.preDepth -= 1;
    this.endBlock(element);
  }

  private visitRow(row: HtmlElement): void {
    this.endBlock(row.parent ?? row);
    let text = "";
    for (const cell of row.children) {
      if (typeof cell === "string" || NO_TEXT.has(cell.tag) || isHidden(cell) || this.isLeftOut(cell)) continue;
      text += (text === "" ? "" : CELL) + this.textWithin(cell);
    }
    this.text = text;
    this.endBlock(row);
  }

  /** The text of an element as one piece, even if it holds blocks. */
  private textWithin(element: HtmlElement): string {
    const before = this.blocks.length;
    this.visitChildren(element);
    this.endBlock(element);
    const blocks = this.blocks.splice(before);
    for (const { linkLength } of blocks) this.linkLength += linkLength;
    return blocks.map(({ text }) => text).join(" ");
  }

  private visitLink(element: HtmlElement): void {
    this.linkDepth += 1;
    this.visitChildren(element);
    this.linkDepth -= 1;
  }

  private visitQuotation(element: HtmlElement): void {
    this.quoteDepth += 1;
    const [opening, closing] = this.quoteDepth % 2 === 1 ? ["“", "”"] : ["‘", "’"];
    this.text += opening;
    this.visitChildren(element);
    this.text += closing;
    this.quoteDepth -= 1;
  }
}

/** The texts between double breaks, with white space tidied and without invisible characters; none is blank. */
function toBlockTexts(raw: string): string[] {
  const lines = raw.replaceAll(INVISIBLE, "").replaceAll(SPACES, " ").split(BREAK);
  const texts: string[] = [];
  let text = "";
  for (const line of [...lines, ""]) {
    const trimmed = line.replaceAll(CELL, "\t").trim();
    if (trimmed !== "") text += text === "" ? trimmed : `\n${trimmed}`;
    else if (text !== "") {
      texts.push(text);
      text = "";
    }
  }
  return texts;
}

const isDropCap = testNames(DROP_CAP_STEMS);
/** A capital, perhaps with the mark that opens a quotation. */
const DROP_CAP = /^["'“„«‘]?\s?\p{Lu}$/u;
const GOES_ON = /^[\p{Ll}’']/u;

/** Soft hyphens, zero-width spaces, byte-order marks, NUL: what browsers show nothing for. */
const INVISIBLE = /[\0\u00ad\u200b\u2060\ufeff]/g;
const SPACES = /[^\S\u2028\u2029]+/g;

/** Whether an attribute hides an element or strikes it out: `hidden`, or a style that does so. */
function isHidden({ attributes }: HtmlElement): boolean {
  if (attributes.size === 0) return false;
  if (attributes.has("hidden") && attributes.get("hidden") !== "until-found") return true;
  const style = attributes.get("style");
  return style !== undefined && NOT_DISPLAYED.test(style);
}

const NOT_DISPLAYED =
  /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|text-decoration(?:-line)?\s{0,9}:\s{0,9}line-through)/i;

/** Whether a row of a table is read as a row, because none of its cells holds several paragraphs. */
function isRow(row: HtmlElement): boolean {
  return row.children.every((cell) => typeof cell === "string" || countParts(cell) < 2);
}

/** How many blocks and line breaks are below an element; 2 stands for any greater number, or for a table or list. */
function countParts(element: HtmlElement): number {
  let count = 0;
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.tag === "table" || child.tag === "ul" || child.tag === "ol") return 2;
    count += child.tag === "br" ? 1 : Math.max(BLOCKS.has(child.tag) ? 1 : 0, countParts(child));
    if (count >= 2) return 2;
  }
  return count;
}

/** Elements that are not text of the page, that hold another page, or whose words are struck out and thus disowned. */
const NO_TEXT = tags(
  "applet area audio base button canvas datalist del embed frame frameset head iframe img input link map meta meter noframes " +
    "noscript object optgroup option param progress rp rt s script select source strike style svg template textarea title track video",
);

const BLOCKS = tags(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td " +
    "tfoot th thead tr ul",
);
