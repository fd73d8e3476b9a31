import type { PartRefusal, SourceDocument } from "../../document.ts";
import { toText } from "../../html/text-of-fragment.ts";
import type { Block, Rank } from "./blocks.ts";
import type { Properties } from "./read-properties.ts";

/** What was found in an office document. */
export interface OfficeContent extends Properties {
  readonly blocks: readonly Block[];
  rankOf(style: string | null): Rank;
  readonly notes: readonly string[];
}

/** A title below this many blocks is the title of something else. */
const TITLE_WITHIN = 5;

/**
 * Makes the document. Its headline is the block at the top that its styles call the title, or else a first block that
 * they call a heading of the first level; the text does not repeat it. If no style says so, the headline is read from
 * the text as from any other.
 */
export function toDocument(
  mediaType: string,
  { blocks, rankOf, language, facts, notes }: OfficeContent,
): SourceDocument | PartRefusal {
  const hasPictures = notes.some((note) => note.includes("picture"));
  if (blocks.length === 0)
    return { code: "E_NO_TEXT", reason: hasPictures ? "nothing but pictures" : "no text", part: null };
  const top = blocks.slice(0, TITLE_WITHIN);
  const [first] = top;
  const title = top.find(({ style }) => rankOf(style) === "title");
  const heading = first !== undefined && rankOf(first.style) === "heading" ? first : undefined;
  const headline = blocks.length > 1 ? (title ?? heading) : undefined;
  return {
    text: toText(blocks.filter((block) => block !== headline).map(({ text }) => text)),
    given: {
      headline: headline?.text.replaceAll("\n", " ") ?? null,
      byline: null,
      authors: [],
      publishedAt: null,
      language,
      url: null,
      publicationStatus: null,
      embargoedUntil: null,
      facts,
      statedIn: headline === undefined ? {} : { headline: `a paragraph of style ${headline.style}` },
    },
    part: null,
    mediaType,
    notes,
  };
}
