import { decide } from "../decisions/decide.ts";
import type { LoggedDecision } from "../decisions/decision.ts";
import { type AddDecisionsEverywhere, decisionsEverywhere } from "../decisions/everywhere.ts";
import type { DecidedReading } from "../decisions/reading.ts";
import type { Refusal } from "../diagnostic.ts";
import type { Extraction } from "../extract/extraction.ts";
import type { DecidedIdentity } from "../identity/decided-identity.ts";
import { identifyOrganisation, type Organisation } from "../identity/organisation.ts";
import { identifyPerson, type Person } from "../identity/person.ts";
import { codePointSlicer, type Span } from "../span.ts";
import type { GivenBeside } from "./given.ts";
import { type ArticleLabel, toArticleLabels } from "./to-article-labels.ts";
import { withGiven } from "./with-given.ts";

/** Everything to be stored of what an article says: its reading, and who its people and organisations are. */
export interface Facts {
  readonly extraction: DecidedReading;
  /** Who the people and organisations of the extraction are across articles, by the same indexes. */
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  /** What the desk that issued the article says about it. */
  readonly labels: readonly ArticleLabel[];
  /** The characters of the article's text at a span of code points. */
  readonly slice: (span: Span) => string;
}

/** What people have decided, as far as it concerns an article. */
export interface Judgement {
  /** Standing decisions about the article. */
  readonly decisions: readonly LoggedDecision[];
  /** Adds the decisions about words in every article. */
  readonly everywhere: AddDecisionsEverywhere;
  /** Null if nothing was decided about who is who. */
  readonly identity: DecidedIdentity | null;
}

/**
 * Makes the facts of an article from the reading of its text. This is where reading, what was given beside the text,
 * decisions and identity meet.
 *
 * An index in the extraction that points at nothing is a fault of whoever made it and is refused (`E_INTERNAL`): stored
 * as NULL, it would say that somebody is unknown.
 */
export function toFacts(
  source: TextOfArticle,
  printed: Extraction,
  judgement: Judgement = NOTHING_DECIDED,
): Facts | Refusal {
  const { text, sha256, given = [] } = source;
  const { identity } = judgement;
  const read = withGiven(printed, given);
  const decisions = judgement.everywhere(read, judgement.decisions);
  const extraction = decisions.length === 0 ? read : decide(text, read, decisions);
  const here = identity === null ? null : { identity, article: sha256 };
  const dangling = findDangling(extraction);
  if (dangling !== null) return { code: "E_INTERNAL", reason: dangling };
  return {
    extraction,
    people: extraction.people.map((person) => identifyPerson(person, here)),
    organisations: extraction.organisations.map((one) => identifyOrganisation(one, here)),
    labels: toArticleLabels(text, extraction),
    slice: codePointSlicer(text),
  };
}

/** A text, the hash that decisions know it by, and what was given beside it each time that it was received. */
export interface TextOfArticle {
  readonly given?: readonly GivenBeside[];
  readonly text: string;
  /** That of the bytes received, in lower-case hexadecimal digits. */
  readonly sha256: string;
}

const NOTHING_DECIDED: Judgement = { decisions: [], everywhere: decisionsEverywhere([]), identity: null };

/** The day of publication, as an ISO date, if the article's own row has it. */
export function publishedOn({ article }: Pick<DecidedReading, "article">): string | null {
  return article.publishedAt?.slice(0, 10) ?? null;
}

/** Says which index is the first that points at nothing; null if there is none. */
export function findDangling(extraction: DecidedReading): string | null {
  const { people, organisations, mentions, quotes, credits } = extraction;
  for (const [at, { person, organisation, refersTo = null }] of mentions.entries()) {
    const fault =
      faultOf("person", person, people) ??
      faultOf("organisation", organisation, organisations) ??
      faultOf("mention", refersTo, mentions);
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
