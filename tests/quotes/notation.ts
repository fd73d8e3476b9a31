import { ENGLISH } from "../../src/languages/en/english.ts";
import type { Cast, Mention, Organisation, Person } from "../../src/people/cast.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import type { Quote } from "../../src/quotes/quote.ts";
import { textAt } from "../../src/span.ts";
import type { Block } from "../../src/text/block.ts";
import { type Document, readDocument } from "../../src/text/document.ts";
import { findParagraphs } from "../../src/text/paragraphs.ts";

/** An article with its cast, read from marked text; see {@link readMarked}. */
export interface MarkedArticle {
  readonly document: Document;
  readonly cast: Cast;
}

const PRONOUNS: Readonly<Record<string, Mention["gender"]>> = {
  he: "male",
  she: "female",
  they: null,
  who: null,
  it: null,
  which: null,
};

/**
 * Reads a text in which ‹ › stand round every mention: ‹Ann Roe› is a person, ‹Roe› the same one; ‹*Acme› an
 * organisation; ‹a minister› a description, ‹two aides/› one of several; ‹he›, ‹she›, ‹it›, ‹they›, ‹who› are pronouns.
 * Paragraphs are parted by " ¶ ". The signs are taken out.
 */
export function readMarked(marked: string): MarkedArticle {
  const people: Person[] = [];
  const organisations: Organisation[] = [];
  const mentions: Mention[] = [];
  let text = "";
  for (const [index, part] of marked.replaceAll(" ¶ ", "\n\n").split(/[‹›]/).entries()) {
    const words = part.replace(/[*/]/g, "");
    if (index % 2 === 1) mentions.push(toMention(part, words, text.length, people, organisations));
    text += index % 2 === 1 ? words : part;
  }
  const blocks: Block[] = findParagraphs(text).map((paragraph) => ({ ...paragraph, zone: "body" }));
  return { document: readDocument(text, blocks, ENGLISH), cast: { people, organisations, mentions } };
}

function toMention(
  part: string,
  words: string,
  start: number,
  people: Person[],
  organisations: Organisation[],
): Mention {
  const span = { start, end: start + words.length };
  const gender = PRONOUNS[words.toLowerCase()];
  const description = gender === undefined && /^[a-z]/.test(words.replace(/^(A|The|Two|An) /, "x"));
  const name = gender === undefined && !description;
  return {
    ...span,
    phrase: span,
    form: gender !== undefined ? "pronoun" : description ? "description" : words.includes(" ") ? "name" : "short",
    person: name && !part.startsWith("*") ? indexOf(people, words, toPerson) : null,
    organisation: name && part.startsWith("*") ? indexOf(organisations, words, toOrganisation) : null,
    title: null,
    unnamedAs: description ? (part.endsWith("/") ? "group" : "individual") : null,
    speaksFor: null,
    plural: part.endsWith("/") || words === "they",
    gender: gender ?? null,
  };
}

/** The index of whoever has the same last word, added if new. */
function indexOf<T extends { readonly name: string }>(list: T[], name: string, make: (name: string) => T): number {
  const last = name.split(" ").at(-1);
  const known = list.findIndex((one) => one.name.split(" ").at(-1) === last);
  return known >= 0 ? known : list.push(make(name)) - 1;
}

function toPerson(name: string): Person {
  return { name, givenName: null, familyName: null, otherNames: [], gender: null };
}

function toOrganisation(name: string): Organisation {
  return { name, kind: "other", otherNames: [] };
}

/** "direct “A,” […] “B.” | Ann Roe": kind, content, and the speakers by resolved name, else as printed, else "?". */
export function quotesIn(marked: string, kinds: readonly Quote["kind"][] = ["direct"]): string[] {
  const { document, cast } = readMarked(marked);
  const { quotes } = findQuotes(document, cast, { publishedOn: null });
  return quotes.filter((quote) => kinds.includes(quote.kind)).map((quote) => showQuote(quote, document.text, cast));
}

function showQuote(quote: Quote, text: string, cast: Cast): string {
  const content = quote.spans.filter((span) => span.role === "content").map((span) => textAt(text, span));
  const speakers = quote.speakers.map(({ person, organisation, attribution, role }) => {
    const name = cast.people[person ?? -1]?.name ?? cast.organisations[organisation ?? -1]?.name;
    return (role === "via" ? "via " : "") + (name ?? (attribution === null ? "?" : textAt(text, attribution)));
  });
  return `${content.join(" […] ")} | ${speakers.join(", ")}`;
}
