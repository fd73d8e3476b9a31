import { type Block, Blocks } from "./blocks.ts";
import { countNote } from "./notes.ts";
import type { XmlAttributes, XmlHandler } from "./read-xml.ts";

/**
 * What is not text of the document: deleted, moved away, an instruction, how something looked before it was changed.
 */
const SKIPPED: ReadonlySet<string> = new Set([
  "w:del",
  "w:moveFrom",
  "w:delText",
  "w:instrText",
  "w:pPrChange",
  "w:rPrChange",
  "w:sectPr",
  "w:sdtPr",
  // The same again, for programs that cannot read what stands before it.
  "mc:Fallback",
]);

/** What prints a character without being text. */
const CHARACTERS: { readonly [name: string]: string | undefined } = {
  "w:tab": " ",
  "w:ptab": " ",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
};

/** The values by which the frame of a paragraph says that it is a drop cap. */
const DROPPED: ReadonlySet<string> = new Set(["drop", "margin"]);

/** Reads the text of `word/document.xml`. */
export class DocxBody implements XmlHandler {
  readonly #blocks = new Blocks();
  readonly #found = new Map<string, number>();
  /** How many elements are open from one that is skipped on, that one included. */
  #skippedDepth = 0;
  #isText = false;
  /** Whether the properties of a paragraph or a row are open: elements in them are about it. */
  #properties: "paragraph" | "row" | null = null;
  #isParagraphJoined = false;
  #isRowDeleted = false;
  #isPlaceholder = false;
  /** Whether each open run is hidden: a text box within a run has runs of its own. */
  readonly #hiddenRuns: boolean[] = [];

  get blocks(): readonly Block[] {
    return this.#blocks.found;
  }

  notes(): string[] {
    const count = (...names: string[]) => names.reduce((sum, name) => sum + (this.#found.get(name) ?? 0), 0);
    const hasChanges = count("w:ins", "w:del", "w:moveFrom") > 0;
    return [
      ...countNote(count("pic:pic"), "picture", "pictures"),
      ...countNote(count("w:footnoteReference", "w:endnoteReference"), "footnote", "footnotes"),
      ...countNote(count("w:commentReference"), "comment", "comments"),
      ...countNote(count("hidden"), "passage of hidden text", "passages of hidden text"),
      ...(hasChanges
        ? ["Tracked changes are taken as made: what was inserted is in the text, what was deleted is not"]
        : []),
    ];
  }

  open(name: string, attributes: XmlAttributes): void {
    this.#count(name);
    if (name === "w:del" || name === "w:moveFrom") this.#markDeleted();
    if (name === "w:showingPlcHdr") this.#isPlaceholder = true;
    if (this.#skippedDepth > 0 || SKIPPED.has(name) || this.#isPlaceholderContent(name)) this.#skippedDepth += 1;
    if (this.#skippedDepth === 0) this.#openRead(name, attributes);
  }

  text(text: string): void {
    if (this.#skippedDepth === 0 && this.#isText) this.#add(text.replaceAll("\n", " "));
  }

  close(name: string): void {
    if (this.#skippedDepth > 0) this.#skippedDepth -= 1;
    else this.#closeRead(name);
  }

  #openRead(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "w:p":
        this.#isParagraphJoined = false;
        this.#blocks.openParagraph(null);
        break;
      case "w:pPr":
        this.#properties = "paragraph";
        break;
      case "w:trPr":
        this.#properties = "row";
        break;
      case "w:framePr":
        // A drop cap is a paragraph by itself, and the next one continues its word.
        if (DROPPED.has(attributes.get("dropCap") ?? "")) this.#isParagraphJoined = true;
        break;
      case "w:pStyle":
        this.#blocks.setStyle(attributes.get("val") ?? null);
        break;
      case "w:r":
        this.#hiddenRuns.push(false);
        break;
      case "w:vanish":
        if (this.#properties === null && isOn(attributes)) this.#hideRun();
        break;
      case "w:t":
        this.#isText = true;
        break;
      case "w:tr":
        this.#isRowDeleted = false;
        this.#blocks.openRow();
        break;
      case "w:tc":
        this.#blocks.openCell();
        break;
      case "w:sdt":
        this.#isPlaceholder = false;
        break;
      default:
        // Tab stops are elements of the same name as tabs.
        if (this.#properties === null) this.#add(CHARACTERS[name] ?? "");
    }
  }

  #closeRead(name: string): void {
    switch (name) {
      case "w:p":
        this.#blocks.closeParagraph(this.#isParagraphJoined);
        this.#isParagraphJoined = false;
        break;
      case "w:pPr":
      case "w:trPr":
        this.#properties = null;
        break;
      case "w:r":
        this.#hiddenRuns.pop();
        break;
      case "w:t":
        this.#isText = false;
        break;
      case "w:tc":
        this.#blocks.closeCell();
        break;
      case "w:tr":
        this.#blocks.closeRow(this.#isRowDeleted);
        this.#isRowDeleted = false;
        break;
    }
  }

  #add(text: string): void {
    if (this.#hiddenRuns.at(-1) !== true) this.#blocks.add(text);
  }

  #count(name: string): void {
    this.#found.set(name, (this.#found.get(name) ?? 0) + 1);
  }

  /** Notes a deletion within properties: it is that of the mark that ends the paragraph, or of the row. */
  #markDeleted(): void {
    if (this.#properties === "paragraph") this.#isParagraphJoined = true;
    if (this.#properties === "row") this.#isRowDeleted = true;
  }

  #hideRun(): void {
    this.#hiddenRuns[this.#hiddenRuns.length - 1] = true;
    this.#count("hidden");
  }

  /** Whether an element holds only the words of a placeholder: "Click here to enter text". */
  #isPlaceholderContent(name: string): boolean {
    return this.#isPlaceholder && name === "w:sdtContent";
  }
}

/** Whether a property is on, as it is unless it says otherwise. */
function isOn(attributes: XmlAttributes): boolean {
  return !["0", "false", "off"].includes(attributes.get("val") ?? "");
}
