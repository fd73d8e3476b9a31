import type { Document } from "../text/document.ts";
import type { Cast, Mention, Person } from "./cast.ts";
import { countNames } from "./evidence.ts";
import { findPeople, type PersonMention, spanOf } from "./find-people.ts";
import { tidyName } from "./name.ts";
import { findRuns } from "./name-runs.ts";
import type { NamedPerson } from "./roster.ts";
import { genderOf } from "./roster.ts";
import { indexRuns } from "./titles.ts";
import { readWordTable, type WordTable } from "./word-table.ts";

/** Finds everyone that the article names or means. */
export function findCast(document: Document): Cast {
  const table = readWordTable(document);
  const runs = indexRuns(findRuns(table), document.tokens.length);
  const named = findPeople(table, runs, countNames(table, runs));
  const people = [...new Set(named.map((mention) => mention.person))];
  const mentions = named.map((mention) => toMention(table, mention, people));
  return { people: people.map((person) => toPerson(table, person, named)), organisations: [], mentions };
}

function toPerson(table: WordTable, person: NamedPerson, named: readonly PersonMention[]): Person {
  const [longest] = person.full;
  const printed = named
    .filter((mention) => mention.person === person)
    .map((mention) => tidyName(table.document.text.slice(spanOf(table, mention).start, spanOf(table, mention).end)));
  const name = longest?.name ?? "";
  return {
    name,
    givenName: longest?.givenName ?? null,
    familyName: longest?.familyName ?? null,
    otherNames: [...new Set(printed)].filter((form) => form !== name),
    gender: genderOf(person),
  };
}

function toMention(table: WordTable, mention: PersonMention, people: readonly NamedPerson[]): Mention {
  const span = spanOf(table, mention);
  return {
    ...span,
    form: mention.isFull ? "name" : "short",
    person: people.indexOf(mention.person),
    organisation: null,
    title: null,
    phrase: span,
    unnamedAs: null,
    speaksFor: null,
    plural: false,
    gender: null,
  };
}
