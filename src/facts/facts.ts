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
    people: extraction.people.map((one) => identifyPerson(one)),
    organisations: extraction.organisations.map((one) => identifyOrganisation(one)),
    slice: codePointSlicer(text),
  };
}

/** ISO date of publication as far as the article's own row has it. */
export function publishedOn({ article }: Extraction): string | null {
  return article.publishedAt?.slice(0, 10) ?? null;
}

/** The first index that points at nothing, in words; null if there is none. */
function findDangling(extraction: Extraction): string | null {
  const { people, organisations, mentions, quotes, credits } = extraction;
  for (const [at, { person, organisation }] of mentions.entries()) {
    const fault = faultOf("person", person, people) ?? faultOf("organisation", organisation, organisations);
    if (fault !== null) return `mention ${at} points at ${fault}`;
  }
  for (const [at, { speakers }] of quotes.entries()) {
    for (const { mention, person, organisation, speaksFor } of speakers) {
      const fault =
        faultOf("mention", mention, mentions) ??
        faultOf("person", person, people) ??
        faultOf("organisation", organisation, organisations) ??
        faultOf("organisation", speaksFor, organisations);
      if (fault !== null) return `a speaker of quote ${at} points at ${fault}`;
    }
  }
  for (const [at, { person, organisation }] of credits.entries()) {
    const fault = faultOf("person", person, people) ?? faultOf("organisation", organisation, organisations);
    if (fault !== null) return `credit ${at} points at ${fault}`;
  }
  return null;
}

function faultOf(what: string, index: number | null, list: readonly unknown[]): string | null {
  return index === null || list[index] !== undefined ? null : `${what} ${index}, and there are ${list.length}`;
}
