import { createHash } from "node:crypto";
import type { ExtractedCredit, ExtractedMention, ExtractedQuote } from "../../src/extract/extraction.ts";
import { EXTRACTOR_VERSION } from "../../src/extractor-version.ts";
import type { PreparedArticle } from "../../src/ingest/prepare-article.ts";
import { codePointIndex, type TextSpan } from "../../src/span.ts";
import type { OrganisationKind } from "../../src/vocabulary.ts";

/** What a test says was read from a text. Names must stand in it; each is mentioned where it stands first. */
export interface Reading {
  readonly people?: readonly string[];
  /** Further forms of the people and organisations, by name. */
  readonly otherNames?: Readonly<Record<string, readonly string[]>>;
  readonly organisations?: readonly (readonly [name: string, kind: OrganisationKind])[];
  /** Words in marks and the name of their speaker, one of the people or organisations. */
  readonly said?: readonly (readonly [words: string, speaker: string])[];
  /** People credited. */
  readonly credited?: readonly string[];
  readonly publishedAt?: string;
}

/** An article as the extraction would hand it to the writer, without the extraction: the test says what was read. */
export function readArticle(text: string, reading: Reading = {}): PreparedArticle {
  const people = reading.people ?? [];
  const organisations = reading.organisations ?? [];
  const names = [...people, ...organisations.map(([name]) => name)];
  const find = finder(text);
  const mentions = names.map((name, index) =>
    toMention(find(name), index < people.length ? index : null, index - people.length),
  );
  return {
    text,
    encoding: "utf-8",
    byteOrderMark: false,
    sha256: createHash("sha256").update(text).digest("hex"),
    uri: null,
    given: [],
    version: EXTRACTOR_VERSION,
    extraction: {
      article: {
        headline: null,
        byline: null,
        dateline: null,
        places: [],
        agency: null,
        publishedAt: reading.publishedAt ?? null,
        publishedAtBasis: reading.publishedAt === undefined ? null : "supplied",
        language: "en",
        spans: [{ role: "body", start: 0, end: [...text].length }],
      },
      people: people.map((name) => ({
        name,
        givenName: null,
        familyName: null,
        otherNames: reading.otherNames?.[name] ?? [],
      })),
      organisations: organisations.map(([name, kind]) => ({
        name,
        kind,
        otherNames: reading.otherNames?.[name] ?? [],
      })),
      mentions,
      quotes: (reading.said ?? []).map(([words, speaker]) => toQuote(find(words), mentions, names.indexOf(speaker))),
      credits: (reading.credited ?? []).map((name) => toCredit(find(name), people.indexOf(name))),
      diagnostics: [],
    },
  };
}

function finder(text: string): (words: string) => TextSpan {
  const at = codePointIndex(text);
  return (words) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the text`);
    return { start: at(start), end: at(start + words.length), text: words };
  };
}

function toMention(span: TextSpan, person: number | null, organisation: number): ExtractedMention {
  return { ...span, form: "name", person, organisation: person === null ? organisation : null, title: null };
}

function toQuote(words: TextSpan, mentions: readonly ExtractedMention[], index: number): ExtractedQuote {
  const mention = mentions[index];
  if (mention === undefined) throw new Error("the speaker is not in the cast");
  return {
    kind: "direct",
    stance: "asserted",
    text: words.text,
    start: words.start,
    end: words.end,
    spans: [{ role: "content", ...words }],
    speakers: [
      {
        role: "speaker",
        kind: mention.person === null ? "organisation" : "person",
        mention: index,
        person: mention.person,
        organisation: mention.organisation,
        speaksFor: null,
        unnamedAs: null,
        anonymity: null,
        anonymityReason: null,
        name: mention.text,
        start: mention.start,
        end: mention.end,
        attribution: mention.text,
        attributionStart: mention.start,
        attributionEnd: mention.end,
      },
    ],
    saidFrom: null,
    saidUntil: null,
    saidBasis: null,
    rule: "by-hand",
    confidence: 1,
  };
}

function toCredit(span: TextSpan, person: number): ExtractedCredit {
  return {
    role: "reporter",
    printedRole: "Reporting by",
    creditedIn: "signoff",
    name: span.text,
    kind: "person",
    place: null,
    affiliation: null,
    person,
    organisation: null,
    start: span.start,
    end: span.end,
  };
}
