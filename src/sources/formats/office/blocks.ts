/** A paragraph, heading, list item or row of a table. */
export interface Block {
  /** Never blank. Has a line feed only where the document breaks the line. */
  readonly text: string;
  /** As the document names it, or null. */
  readonly style: string | null;
}

/** What a style marks its paragraphs as: the document's title, or a heading of the first level. */
export type Rank = "title" | "heading" | null;

/**
 * Makes blocks of a document's paragraphs as they are opened and closed. What stands within a paragraph, such as a text
 * box, comes after it. A row of a table is one block, its cells separated by tabs, unless a cell holds several blocks.
 */
export class Blocks {
  /** Where blocks go: the document, within it any open cell or paragraph, within that another, and so on. */
  readonly #sinks: Block[][] = [[]];
  readonly #paragraphs: { text: string; style: string | null }[] = [];
  readonly #rows: Block[][][] = [];
  /** What a paragraph whose end was deleted leaves for the next. */
  #carried = "";

  /** The blocks of the document itself. */
  get found(): readonly Block[] {
    return this.#sinks[0] ?? [];
  }

  openParagraph(style: string | null): void {
    this.#paragraphs.push({ text: this.#carried, style });
    this.#carried = "";
    this.#sinks.push([]);
  }

  /** Sets the innermost paragraph's style if that is only known after the paragraph has begun. */
  setStyle(style: string | null): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.style = style;
  }

  /** Adds text to the innermost paragraph; text outside any paragraph is dropped. */
  add(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.text += text;
  }

  /**
   * @param isJoined whether the next paragraph continues this one, for instance because the mark between them was
   * deleted
   */
  closeParagraph(isJoined = false): void {
    const within = this.#sinks.pop() ?? [];
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    if (isJoined) this.#carried = paragraph.text;
    else for (const text of toLines(paragraph.text)) this.#sink.push({ text, style: paragraph.style });
    for (const block of within) this.#sink.push(block);
  }

  openRow(): void {
    this.#rows.push([]);
  }

  openCell(): void {
    this.#sinks.push([]);
  }

  closeCell(): void {
    const cell = this.#sinks.pop() ?? [];
    this.#rows.at(-1)?.push(cell);
  }

  closeRow(isDeleted = false): void {
    const cells = this.#rows.pop() ?? [];
    if (isDeleted) return;
    const filled = cells.filter(({ length }) => length > 0);
    if (filled.length > 1 && cells.every(({ length }) => length <= 1)) {
      const text = cells.map(([block]) => block?.text.replaceAll("\n", " ") ?? "").join("\t");
      this.#sink.push({ text: text.trimEnd(), style: null });
    } else for (const block of cells.flat()) this.#sink.push(block);
  }

  get #sink(): Block[] {
    return this.#sinks.at(-1) ?? [];
  }
}

/**
 * The paragraphs of a text: empty lines separate them, white space becomes single spaces, and soft hyphens are dropped.
 */
function toLines(text: string): string[] {
  return text
    .replaceAll("\u00ad", "")
    .split(/\n[ \t]*\n[ \t\n]*/)
    .map((part) =>
      part
        .split("\n")
        .map((line) => line.replaceAll(/[ \t\r\u00a0]+/g, " ").trim())
        .join("\n")
        .trim(),
    )
    .filter((part) => part !== "");
}
