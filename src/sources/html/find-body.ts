import type { HtmlElement } from "./element.ts";
import type { Block } from "./find-blocks.ts";
import { findMain, type Main } from "./find-main.ts";
import { findStated } from "./find-stated.ts";
import { isDate, isDateLine, isLabel, isPointer, isRequest } from "./leftover-text.ts";
import { isNamedByline } from "./page-parts.ts";
import { isHeading, weighBlock } from "./weigh-block.ts";
import { wordsOf } from "./words-of.ts";

/** What the page states about itself that helps to find its body. */
export interface BodyHints {
  readonly headline: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  /** The body as JSON-LD has it: without its structure, and often not all of it. */
  readonly articleBody: string | null;
}

export interface Body {
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  readonly main: Main;
}

/**
 * Finds the body of the article on a page: paragraphs, sub-heads, items, rows and quotations, and the deck between the
 * headline and the body; without the headline, the lines of author and date, captions, links to other articles,
 * advertisements, requests and whatever else surrounds an article.
 *
 * @param blocks all blocks of the page, in order
 */
export function findBody(page: HtmlElement, blocks: readonly Block[], hints: BodyHints): Body {
  const isStated = findStated(blocks, hints.articleBody);
  const main = findMain(page, blocks, isStated);
  const body = new BodyChooser(blocks, main, hints, isStated ?? (() => false));
  return { paragraphs: body.paragraphs(), captions: body.captions(), main };
}

/** Where an element stands. */
interface Place {
  readonly isInRoot: boolean;
  readonly isFurniture: boolean;
  readonly isOfPicture: boolean;
}

class BodyChooser {
  private readonly blocks: readonly Block[];
  private readonly main: Main;
  private readonly isStated: (block: Block) => boolean;
  private readonly places = new Map<HtmlElement, Place>();
  private readonly headline: string;
  private readonly description: string;
  private readonly authors: ReadonlySet<string>;
  /** The index of the first block of prose below the root. */
  private readonly first: number;
  /** The index of the last headline before it, or -1. */
  private readonly head: number;

  constructor(blocks: readonly Block[], main: Main, hints: BodyHints, isStated: (block: Block) => boolean) {
    this.blocks = blocks;
    this.main = main;
    this.isStated = isStated;
    this.headline = wordsOf(hints.headline ?? "");
    this.description = wordsOf(hints.description ?? "");
    this.authors = new Set(hints.authors.map(wordsOf));
    const first = blocks.findIndex((block) => this.isInBody(block) && weighBlock(block).prose > 0);
    this.first = first < 0 ? blocks.length : first;
    this.head = blocks.findLastIndex((block, at) => at < this.first && this.isHeadline(block, at));
  }

  paragraphs(): string[] {
    const kept: number[] = [];
    for (const [at, block] of this.blocks.entries()) if (at > this.head && this.isKept(block, at)) kept.push(at);
    const texts: string[] = [];
    for (const [index, at] of kept.entries()) {
      const block = this.blocks[at];
      if (block !== undefined && !this.isOverNothing(block, at, kept[index + 1])) texts.push(block.text);
    }
    return texts;
  }

  /** The captions within the article, and those between its headline and its body. */
  captions(): string[] {
    const texts = this.blocks
      .filter((block, at) => {
        const { isOfPicture, isFurniture, isInRoot } = this.placeOf(block);
        return isOfPicture && !isFurniture && (isInRoot || (this.head >= 0 && at > this.head && at < this.first));
      })
      .map(({ text }) => text.replaceAll("\n", " "));
    return [...new Set(texts)];
  }

  /** Whether a block is a heading with nothing of the article below it: it ends the page, or stood over links. */
  private isOverNothing(block: Block, at: number, next: number | undefined): boolean {
    if (!isHeading(block)) return false;
    if (next === undefined) return true;
    const below = this.blocks[next];
    return below !== undefined && isHeading(below) && this.blocks.slice(at + 1, next).some(isLinkOnly);
  }

  private isKept(block: Block, at: number): boolean {
    const { isInRoot, isOfPicture } = this.placeOf(block);
    if (isOfPicture || this.isHeadline(block, at) || !HAS_WORD.test(block.text)) return false;
    if (!isInRoot) return this.isDeck(block, at);
    return this.isStated(block) || !this.isLeftOver(block, at);
  }

  /** Whether a block within the root does not belong to the article. */
  private isLeftOver(block: Block, at: number): boolean {
    if (this.placeOf(block).isFurniture || isLabel(block.text) || isRequest(block.text)) return true;
    if (isLinkOnly(block) || isPointer(block)) return true;
    return at < this.first ? isDateLine(block.text) || this.isByline(block) : isDate(block);
  }

  private isInBody(block: Block): boolean {
    const place = this.placeOf(block);
    return place.isInRoot && !place.isFurniture && !place.isOfPicture;
  }

  /**
   * Whether a block is the headline: it has the same words, or, before the body, is an `<h1>` or a heading that nearly
   * does.
   */
  private isHeadline(block: Block, at: number): boolean {
    const words = wordsOf(block.text);
    if (words === this.headline) return true;
    if (at >= this.first || !isHeading(block)) return false;
    if (block.element.tag === "h1") return true;
    return (
      this.headline !== "" &&
      words.length > MIN_DECK &&
      (words.endsWith(this.headline) || this.headline.endsWith(words))
    );
  }

  /** Whether a block between the headline and the body is the deck, which leads into the article. */
  private isDeck(block: Block, at: number): boolean {
    if (this.head < 0 || at > this.first) return false;
    if (this.isStated(block)) return true;
    const words = wordsOf(block.text);
    const isDescribed = words.length > MIN_DECK && startsAlike(words, this.description);
    if (isDescribed) return true;
    if (this.placeOf(block).isFurniture || this.isByline(block)) return false;
    if (isDateLine(block.text) || isRequest(block.text)) return false;
    if (weighBlock(block).prose > 0) return true;
    return DECK_TAGS.has(block.element.tag) && block.text.length > MIN_DECK && block.linkLength < block.text.length / 3;
  }

  private isByline(block: Block): boolean {
    if (block.text.length > MAX_BYLINE) return false;
    if (this.authors.has(wordsOf(block.text))) return true;
    const { parent } = block.element;
    return isNamedByline(block.element) || (parent !== null && isNamedByline(parent));
  }

  private placeOf({ element }: Block): Place {
    return this.placeOfElement(element);
  }

  private placeOfElement(element: HtmlElement): Place {
    const known = this.places.get(element);
    if (known !== undefined) return known;
    const around = element.parent === null ? OUTSIDE : this.placeOfElement(element.parent);
    const place = {
      isInRoot: around.isInRoot || element === this.main.root,
      isFurniture: around.isFurniture || this.main.furniture.has(element),
      isOfPicture: around.isOfPicture || this.main.pictures.has(element),
    };
    this.places.set(element, place);
    return place;
  }
}

const OUTSIDE: Place = { isInRoot: false, isFurniture: false, isOfPicture: false };
const HAS_WORD = /[\p{L}\p{N}]/u;
/** A deck that is not a paragraph of some length has more characters than this. */
const MIN_DECK = 30;
const MAX_BYLINE = 150;
const DECK_TAGS = new Set(["p", "h2", "h3", "h4", "h5", "h6"]);

/** Whether two texts begin with the same words; either may be cut off. */
function startsAlike(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, 60);
  return length > MIN_DECK && one.slice(0, length) === other.slice(0, length);
}

/** Whether a block is nothing but links. */
function isLinkOnly({ text, linkLength }: Block): boolean {
  return linkLength > 0 && text.length - linkLength <= text.length / 10;
}
