import type { Refusal } from "../diagnostic.ts";
import type { Extraction } from "../extract/extraction.ts";
import { identifyOrganisation, type Organisation } from "../identity/organisation.ts";
import { identifyPerson, type Person } from "../identity/person.ts";
import { codePointSlicer, type Span } from "../span.ts";

/** Everything that is to be stored of what an article says: its reading, and who its people and organisations are. */
export interface Facts {
  readonly extraction: Extraction;
  /** Who the people and organisations of the extraction are across articles, by the same indexes. */
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  /** The characters of the article's text at a span of code points. */
  readonly slice: (span: Span) => string;
}

/**
 * The facts of an article from the reading of its text. This is where reading and identity meet; whatever is to stand
 * over the reading, such as what people have decided about it, is applied to the extraction before it comes here.
 *
 * An index that points at nothing in the extraction is a fault of whoever made it and is refused: stored as NULL it
 * would say that somebody is unknown.
 */
export function toFacts(text: string, extraction: Extraction): Facts | Refusal {
  const dangling = findDangling(extraction);
  if (dangling !== null) return { code: "E_INTERNAL", reason: dangling };
  return {
    extraction,
    people: extraction.people.map(identifyPerson),
    organisations: extraction.organisations.map(identifyOrganisation),
    slice: codePointSlicer(text),
  };
}

/** ISO date of publication as far as the article's own row has it. */
export function publishedOn({ article }: Extraction): string | null {
  return article.publishedAt?.slice(0, 10) ?? null;
}

/** What may point at an entry of a list of the same extraction, and at which list. */
const POINTERS = [
  ["person", "people"],
  ["organisation", "organisations"],
  ["speaksFor", "organisations"],
  ["mention", "mentions"],
] as const;

type Pointing = { readonly [pointer in (typeof POINTERS)[number][0]]?: number | null };

/** The first index that points at nothing, in words; null if there is none. */
function findDangling(extraction: Extraction): string | null {
  const { mentions, quotes, credits } = extraction;
  for (const [at, mention] of mentions.entries()) {
    const fault = faultOf(mention, extraction);
    if (fault !== null) return `mention ${at} points at ${fault}`;
  }
  for (const [at, { speakers }] of quotes.entries()) {
    for (const speaker of speakers) {
      const fault = faultOf(speaker, extraction);
      if (fault !== null) return `a speaker of quote ${at} points at ${fault}`;
    }
  }
  for (const [at, credit] of credits.entries()) {
    const fault = faultOf(credit, extraction);
    if (fault !== null) return `credit ${at} points at ${fault}`;
  }
  return null;
}

function faultOf(pointing: Pointing, extraction: Extraction): string | null {
  for (const [pointer, list] of POINTERS) {
    const index = pointing[pointer] ?? null;
    if (index === null || extraction[list][index] !== undefined) continue;
    return `${pointer} ${index}, where there are ${extraction[list].length} ${list}`;
  }
  return null;
}
