import type { ExtractedMention, ExtractedQuote, ExtractedSpeaker, Extraction } from "../../src/extract/extraction.ts";
import { type Span, sliceCodePoints } from "../../src/span.ts";
import type { MentionForm } from "../../src/vocabulary.ts";
import { spanOf } from "../helpers/decisions.ts";

/**
 * An article, and what a reading of it might be: "she" is taken to be Ada Quill, and a headline of a list for a person.
 */
export const TEXT = `Harbour plan divides council
By Jo Marsh
Council leader Ada Quill spoke. “We have no money 😀,” Quill said. “None at all,” she said.
“It is a scandal,” said Bea Tarn of the Fishers' Union. “It is late,” an official said. CURRENCIES rose.
(Reporting by Jo Marsh; Editing by Cy Vane)
`;

const [ADA, BEA, JO, CY, LIST] = [0, 1, 2, 3, 4];

function mention(words: string, form: MentionForm, person: number | null, nth = 1): ExtractedMention {
  const { start, end } = spanOf(TEXT, words, nth);
  return { start, end, text: words, form, person, organisation: null, title: null };
}

export const READ: Extraction = {
  article: {
    headline: "Harbour plan divides council",
    byline: "By Jo Marsh",
    dateline: null,
    places: [],
    agency: null,
    publishedAt: "2026-01-05",
    publishedAtBasis: "supplied",
    language: "en",
    spans: [
      { role: "headline", ...spanOf(TEXT, "Harbour plan divides council") },
      { role: "byline", ...spanOf(TEXT, "By Jo Marsh") },
    ],
  },
  people: [
    { name: "Ada Quill", givenName: "Ada", familyName: "Quill", otherNames: ["Quill"] },
    { name: "Bea Tarn", givenName: "Bea", familyName: "Tarn", otherNames: [] },
    { name: "Jo Marsh", givenName: "Jo", familyName: "Marsh", otherNames: [] },
    { name: "Cy Vane", givenName: "Cy", familyName: "Vane", otherNames: [] },
    { name: "CURRENCIES", givenName: null, familyName: null, otherNames: [] },
  ],
  organisations: [{ name: "Fishers' Union", kind: "other", otherNames: [] }],
  mentions: [
    mention("Jo Marsh", "name", JO),
    { ...mention("Ada Quill", "name", ADA), title: { ...spanOf(TEXT, "Council leader"), text: "Council leader" } },
    mention("Quill", "short", ADA, 2),
    mention("she", "pronoun", ADA),
    mention("Bea Tarn", "name", BEA),
    { ...mention("Fishers' Union", "name", null), organisation: 0 },
    mention("an official", "description", null),
    mention("CURRENCIES", "name", LIST),
    mention("Jo Marsh", "name", JO, 2),
    mention("Cy Vane", "name", CY),
  ],
  quotes: [
    quote("“We have no money 😀,”", person(2, ADA, "Ada Quill", "Quill", 2)),
    quote("“None at all,”", person(3, ADA, "Ada Quill", "she")),
    quote("“It is a scandal,”", { ...person(4, BEA, "Bea Tarn", "Bea Tarn"), speaksFor: 0 }),
    quote("“It is late,”", {
      ...person(6, null, null, "an official"),
      kind: "unnamed",
      unnamedAs: "individual",
    }),
  ],
  credits: [
    { role: "author", printedRole: "By", creditedIn: "byline", ...credited("Jo Marsh", JO, 1) },
    { role: "reporter", printedRole: "Reporting by", creditedIn: "signoff", ...credited("Jo Marsh", JO, 2) },
    { role: "editor", printedRole: "Editing by", creditedIn: "signoff", ...credited("Cy Vane", CY, 1) },
  ],
  diagnostics: [],
};

function person(at: number, index: number | null, name: string | null, words: string, nth = 1): ExtractedSpeaker {
  const { start, end } = spanOf(TEXT, words, nth);
  return {
    role: "speaker",
    kind: "person",
    mention: at,
    person: index,
    organisation: null,
    speaksFor: null,
    unnamedAs: null,
    anonymity: null,
    anonymityReason: null,
    name,
    start,
    end,
    attribution: words,
    attributionStart: start,
    attributionEnd: end,
  };
}

function quote(words: string, speaker: ExtractedSpeaker): ExtractedQuote {
  const span: Span = spanOf(TEXT, words);
  return {
    kind: "direct",
    stance: "asserted",
    text: sliceCodePoints(TEXT, span),
    start: span.start,
    end: span.end,
    spans: [{ role: "content", ...span, text: words }],
    speakers: [speaker],
    saidFrom: null,
    saidUntil: null,
    saidBasis: null,
    rule: "quote-then-speaker-verb",
    confidence: 0.9,
  };
}

function credited(name: string, index: number, nth: number) {
  const { start, end } = spanOf(TEXT, name, nth);
  return {
    kind: "person" as const,
    name,
    place: null,
    affiliation: null,
    person: index,
    organisation: null,
    start,
    end,
  };
}
