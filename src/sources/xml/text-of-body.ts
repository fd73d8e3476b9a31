import { attributeOf, isElement, lineOf, oneLine, type XmlElement, type XmlNode } from "./element.ts";

/**
 * The text of a body in NITF or XHTML, as an article is stored: each paragraph, heading, list item, row of a table and caption
 * is a line, and blank lines divide them. `passOver` names elements that are no text of the article.
 */
export function linesOfBody(body: XmlElement, passOver: ReadonlySet<string> = PASSED_OVER): string[] {
  const writer = new LineWriter(passOver);
  writer.write(body.children);
  return writer.close();
}

/** Paragraphs as a text that is stored. */
export function toText(lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${lines.join("\n\n")}\n`;
}

/** What is no word of the article: scripts, and what pictures say of themselves to machines. */
export const PASSED_OVER: ReadonlySet<string> = new Set([
  "head",
  "script",
  "style",
  "noscript",
  "title",
  "object",
  "media-reference",
  "media-metadata",
  "media-object",
  "media-producer",
  "nitf-table-metadata",
  "virtloc",
]);

/** Elements within a line; every other begins and ends one. */
const INLINE = new Set(
  (
    "a abbr acronym alt-code b bdi bdo big br br1 chron cite city classifier code copyrite copyrite.year copyrite.holder country " +
    "dfn em event event.title event.head font frac frac-num frac-den frac-sep function i ins kbd keyword lang location " +
    "mark money name.given name.family num num.frac object.title org person postaddr pronounce q region s samp small " +
    "span state story.date strong strike sub sublocation sup time tt u underline var virtloc"
  ).split(" "),
);
/** Cells stand side by side on one line. */
const CELLS = new Set(["td", "th", "nitf-col", "ch"]);

class LineWriter {
  readonly #passOver: ReadonlySet<string>;
  readonly #lines: string[] = [];
  #line = "";

  constructor(passOver: ReadonlySet<string>) {
    this.#passOver = passOver;
  }

  write(nodes: readonly XmlNode[]): void {
    for (const node of nodes) {
      if (isElement(node)) this.#writeElement(node);
      else this.#line += node;
    }
  }

  close(): string[] {
    this.#endLine();
    return this.#lines;
  }

  #writeElement(element: XmlElement): void {
    const { name, children } = element;
    if (this.#passOver.has(name)) return;
    if (name === "br") this.#endLine();
    else if (name === "pre") this.#writePreformatted(element);
    else if (name === "q") this.#line += quoted(element);
    else if (INLINE.has(name)) this.write(children);
    else if (CELLS.has(name)) this.#writeCell(children);
    else {
      this.#endLine();
      this.write(children);
      this.#endLine();
    }
  }

  #writeCell(children: readonly XmlNode[]): void {
    if (oneLine(this.#line) !== "") this.#line += "\t";
    this.#line += lineOf({ name: "", attributes: new Map(), children });
  }

  /** Each of its lines is one, as it is printed. */
  #writePreformatted({ children }: XmlElement): void {
    this.#endLine();
    const text = children.map((child) => (isElement(child) ? lineOf(child) : child)).join("");
    for (const line of text.split(/\r?\n/)) if (line.trim() !== "") this.#lines.push(line.trimEnd());
  }

  #endLine(): void {
    const cells = this.#line.split("\t");
    const isRow = cells.length > 1 && cells.every((cell) => !cell.includes("\n"));
    const line = isRow ? cells.map(oneLine).filter((cell) => cell !== "").join("\t") : oneLine(this.#line);
    if (line !== "") this.#lines.push(line);
    this.#line = "";
  }
}

/** A browser prints the marks that the element stands for; NITF's `quote-source` tells whose words they are. */
function quoted(element: XmlElement): string {
  const text = lineOf(element);
  const isMarked = /^["“„«‘']/.test(text) || attributeOf(element, "quote-source") !== "";
  return isMarked ? text : `“${text}”`;
}
