import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { HtmlElement } from "./element.ts";
import { tags } from "./tags.ts";

/**
 * The most levels of elements; browsers have such a limit too. What lies deeper goes to the deepest element, so no text
 * is lost, and functions may walk a tree recursively.
 */
const MAX_DEPTH = 256;
/** The most elements; after these, text goes to the elements that are open. No news page has as many. */
export const MAX_ELEMENTS = 250_000;

/**
 * Parses a page or a piece of one into a tree, below an element without a name. Takes any markup, as browsers do: a
 * missing end tag is supplied where HTML says so, and one that closes nothing is ignored. Takes linear time for any
 * markup.
 */
export function parseHtml(html: string): HtmlElement {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({}, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
}

/** Builds the tree from what the tokenizer finds; positions are offsets in the page. */
class TreeBuilder implements TokenizerCallbacks {
  readonly root = new HtmlElement("", new Map(), null);
  private readonly html: string;
  private readonly open: HtmlElement[] = [this.root];
  /** How many elements with each name are open, so that an end tag that closes nothing costs nothing. */
  private readonly openOf = new Map<string, number>();
  private elementCount = 0;
  /** How many elements are open that were not made, because they were too deep or too many. */
  private unmade = 0;
  private foreignDepth = 0;
  private tag = "";
  private attributes: Map<string, string> | null = null;
  private attributeName = "";
  private attributeValue = "";

  constructor(html: string) {
    this.html = html;
  }

  ontext(start: number, end: number): void {
    this.append(this.html.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.append(String.fromCodePoint(codePoint));
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = null;
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.html.slice(start, end).toLowerCase();
    this.attributeValue = "";
  }

  onattribdata(start: number, end: number): void {
    this.attributeValue += this.html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.attributeValue += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    this.attributes ??= new Map();
    if (!this.attributes.has(this.attributeName)) this.attributes.set(this.attributeName, this.attributeValue);
  }

  onopentagend(): void {
    this.openElement(VOID.has(this.tag));
  }

  /** A slash at the end of a tag has a meaning only in drawings and formulas. */
  onselfclosingtag(): void {
    this.openElement(VOID.has(this.tag) || this.foreignDepth > 0);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.html.slice(start, end).toLowerCase();
    if (tag === "br") this.openNamed("br");
    else if (this.unmade > 0) this.unmade -= 1;
    else if (!this.close(tag) && tag === "p") this.openNamed("p");
  }

  oncdata(start: number, end: number, endOffset: number): void {
    if (this.foreignDepth > 0) this.append(this.html.slice(start, end - endOffset));
  }

  isInForeignContext(): boolean {
    return this.foreignDepth > 0;
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private get current(): HtmlElement {
    return this.open.at(-1) ?? this.root;
  }

  private append(text: string): void {
    const { children } = this.current;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === "string") children[last] = before + text;
    else children.push(text);
  }

  /** Adds the empty element that an end tag without a start tag stands for. */
  private openNamed(tag: "br" | "p"): void {
    this.tag = tag;
    this.attributes = null;
    this.openElement(true);
  }

  private openElement(isEmpty: boolean): void {
    if (this.unmade === 0) this.closeImplied(this.tag);
    if (this.unmade > 0 || this.open.length > MAX_DEPTH || this.elementCount >= MAX_ELEMENTS) {
      // Words of two paragraphs must not become one.
      if (isEmpty || CLOSES_PARAGRAPH.has(this.tag)) this.append(" ");
      if (!isEmpty) this.unmade += 1;
      return;
    }
    this.elementCount += 1;
    const element = new HtmlElement(this.tag, this.attributes ?? NO_ATTRIBUTES, this.current);
    this.current.children.push(element);
    if (isEmpty) return;
    this.open.push(element);
    this.openOf.set(this.tag, (this.openOf.get(this.tag) ?? 0) + 1);
    if (FOREIGN.has(this.tag)) this.foreignDepth += 1;
  }

  /** Closes what a start tag closes in HTML: a paragraph before a block, an item before an item. */
  private closeImplied(tag: string): void {
    if (this.foreignDepth > 0) return;
    if (CLOSES_PARAGRAPH.has(tag)) this.closeWithin("p", isParagraphBarrier);
    const siblings = CLOSES[tag];
    if (siblings === undefined) return;
    const barrier = BARRIER_OF[tag] ?? isCellBarrier;
    for (const sibling of siblings) this.closeWithin(sibling, barrier);
  }

  private close(tag: string): boolean {
    return this.closeWithin(tag, INLINE.has(tag) ? isBlockBarrier : STRUCTURE.has(tag) ? never : isCellBarrier);
  }

  /**
   * Closes the innermost open element with a name, and all within it, unless a barrier lies in between; says whether it
   * did.
   */
  private closeWithin(tag: string, isBarrier: (tag: string) => boolean): boolean {
    if ((this.openOf.get(tag) ?? 0) === 0) return false;
    for (let at = this.open.length - 1; at > 0; at -= 1) {
      const name = this.open[at]?.tag ?? "";
      if (name === tag) {
        this.truncate(at);
        return true;
      }
      if (isBarrier(name)) return false;
    }
    return false;
  }

  private truncate(length: number): void {
    for (const { tag } of this.open.splice(length)) {
      this.openOf.set(tag, (this.openOf.get(tag) ?? 0) - 1);
      if (FOREIGN.has(tag)) this.foreignDepth -= 1;
    }
  }
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Elements that hold nothing and have no end tag. */
const VOID = tags("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");
const FOREIGN = tags("svg math");
/** Elements that an end tag does not close across a block. */
const INLINE = tags("a abbr b big cite code em font i mark nobr s small span strike strong sub sup tt u");
/** Parts of tables: their end tags close whatever is open within. */
const STRUCTURE = tags("table tbody thead tfoot tr td th caption");
const CLOSES_PARAGRAPH = tags(
  "address article aside blockquote center details dialog dd dir div dl dt fieldset figcaption figure footer form h1 h2 h3 " +
    "h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul",
);
/** The open elements that a start tag closes. */
const CLOSES: { readonly [tag: string]: readonly string[] } = {
  a: ["a"],
  li: ["li"],
  dd: ["dd", "dt"],
  dt: ["dd", "dt"],
  option: ["option"],
  optgroup: ["option", "optgroup"],
  tr: ["td", "th", "tr"],
  td: ["td", "th"],
  th: ["td", "th"],
  tbody: ["td", "th", "tr", "tbody", "thead", "tfoot"],
  tfoot: ["td", "th", "tr", "tbody", "thead", "tfoot"],
  h1: ["h1", "h2", "h3", "h4", "h5", "h6"],
  h2: ["h1", "h2", "h3", "h4", "h5", "h6"],
  h3: ["h1", "h2", "h3", "h4", "h5", "h6"],
};
const LISTS = tags("ul ol dl menu dir");
const CELLS = tags("td th caption table html body template object");
const TABLES = tags("table html body template");

function isCellBarrier(tag: string): boolean {
  return CELLS.has(tag);
}

function isTableBarrier(tag: string): boolean {
  return TABLES.has(tag);
}

function isListBarrier(tag: string): boolean {
  return LISTS.has(tag) || CELLS.has(tag);
}

/** Whether the search for an open paragraph ends at an element, because a paragraph around it stays open. */
function isParagraphBarrier(tag: string): boolean {
  return CELLS.has(tag) || tag === "button";
}

function isBlockBarrier(tag: string): boolean {
  return !INLINE.has(tag);
}

function never(tag: string): boolean {
  return tag === "";
}

const BARRIER_OF: { readonly [tag: string]: (tag: string) => boolean } = {
  a: isBlockBarrier,
  li: isListBarrier,
  dd: isListBarrier,
  dt: isListBarrier,
  tr: isTableBarrier,
  td: isTableBarrier,
  th: isTableBarrier,
  tbody: isTableBarrier,
  tfoot: isTableBarrier,
  h1: isBlockBarrier,
  h2: isBlockBarrier,
  h3: isBlockBarrier,
};
