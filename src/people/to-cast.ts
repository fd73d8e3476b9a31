import { COMPLEMENTIZER, DEFINITE, GENITIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { COURTESIES } from "../names/name-parts.ts";
import { tidyName } from "../names/tidy-name.ts";
import type { Utf16Span } from "../span.ts";
import { itemAt } from "../text/item-at.ts";
import type { Gender } from "../vocabulary.ts";
import type { Cast, Mention, Organisation, Person } from "./cast.ts";
import type { Description } from "./description.ts";
import type { OrganisationMention } from "./find-organisations.ts";
import type { PronounMention } from "./find-pronouns.ts";
import { namelessMention } from "./nameless-mention.ts";
import { startOfOwner } from "./noun-phrases.ts";
import type { NamedOrganisation } from "./organisation-register.ts";
import { isOwnerSign } from "./owner-sign.ts";
import type { PersonMention } from "./person-mention.ts";
import type { NamedPerson } from "./roster.ts";
import type { Runs, TokenRange } from "./runs.ts";
import { spanOf } from "./runs.ts";
import { isAddress, relativeBefore, titleBefore } from "./titles.ts";
import { findUnknownNames } from "./unknown-names.ts";
import type { WordTable } from "./word-table.ts";

/** What the passes found; mentions may overlap. */
export interface Found {
  readonly table: WordTable;
  readonly runs: Runs;
  readonly people: readonly PersonMention[];
  readonly organisations: readonly OrganisationMention[];
  readonly descriptions: readonly Description[];
  readonly pronouns: readonly PronounMention[];
  readonly genders: ReadonlyMap<NamedPerson, Gender>;
}

/** Numbers people and organisations by their first mention, and drops mentions that overlap a stronger one. */
export function toCast(all: Found): Cast {
  const found = { ...all, organisations: withoutPeoples(all) };
  const people = numbered(found.people.map((mention) => mention.person));
  const organisations = numbered(found.organisations.map((mention) => mention.organisation));
  const named = [...organisations.keys()];
  const index: Index = {
    found,
    people,
    organisations,
    named,
    organisationOf: organisationTokens(found, organisations),
  };
  return {
    people: toPeople(index),
    organisations: named.map(toOrganisation),
    mentions: withoutOverlaps(index).sort((a, b) => a.start - b.start),
  };
}

/** The organisations that are not within somebody's name: "Holland" is not a country in "Tom Holland". */
function withoutPeoples({ table, runs, people, organisations }: Found): OrganisationMention[] {
  const isPerson = new Uint8Array(table.tokens.length);
  for (const { first, last } of people) isPerson.fill(1, first, last);
  const isNamedAfter = isNamesake({ runs });
  return organisations.filter((one) => isNamedAfter(one) || !isPerson.subarray(one.first, one.last).includes(1));
}

interface Index {
  readonly found: Found;
  readonly people: ReadonlyMap<NamedPerson, number>;
  readonly organisations: ReadonlyMap<NamedOrganisation, number>;
  /** The organisations in the order of their numbers. */
  readonly named: readonly NamedOrganisation[];
  /** For each token the number of the organisation named there, or -1. */
  readonly organisationOf: Int32Array;
}

function numbered<Value>(values: readonly Value[]): Map<Value, number> {
  const numbers = new Map<Value, number>();
  for (const value of values) if (!numbers.has(value)) numbers.set(value, numbers.size);
  return numbers;
}

/**
 * For each token the number of the organisation named there, or of the country of a people named there if the article
 * names it; else -1.
 */
function organisationTokens(found: Found, organisations: ReadonlyMap<NamedOrganisation, number>): Int32Array {
  const tokens = new Int32Array(found.table.tokens.length).fill(-1);
  const countries = new Map<string, number>();
  for (const [organisation, number] of organisations)
    if (organisation.kind === "country") countries.set(organisation.name, number);
  for (const { kind, known, first, last } of found.runs.all) {
    if (kind === "known" && known?.kind === "people") tokens.fill(countries.get(known.of) ?? -1, first, last);
  }
  for (const { first, last, organisation } of found.organisations)
    tokens.fill(organisations.get(organisation) ?? -1, first, last);
  return tokens;
}

function toPeople({ found, people }: Index): Person[] {
  const printed = new Map<NamedPerson, Set<string>>();
  for (const mention of found.people) {
    const span = spanOf(found.table, mention);
    const forms = printed.get(mention.person) ?? new Set();
    printed.set(mention.person, forms.add(tidyName(found.table.document.text.slice(span.start, span.end))));
  }
  return [...people.keys()].map((person) => {
    const [longest] = person.full;
    const name = longest?.name ?? "";
    return {
      name,
      givenName: longest?.givenName ?? null,
      familyName: longest?.familyName ?? null,
      otherNames: [...(printed.get(person) ?? [])].filter((form) => form !== name),
      gender: found.genders.get(person) ?? null,
    };
  });
}

function toOrganisation({ name, kind, printed }: NamedOrganisation): Organisation {
  return { name, kind, otherNames: [...printed].filter((form) => form !== name) };
}

/**
 * The mentions without overlaps. Each sort takes only tokens that earlier sorts have left: a name comes before a
 * description, and so on. "The Doe campaign" comes before the name in it, unless Doe is named nowhere else.
 */
function withoutOverlaps(index: Index): Mention[] {
  const { people, organisations, descriptions, pronouns, table, runs } = index.found;
  const claimed = new Uint8Array(table.tokens.length);
  const once = namedOnce(people);
  const mentions: Mention[] = [];
  const add = <Range extends TokenRange>(ranges: readonly Range[], from: (index: Index, range: Range) => Mention) => {
    for (const range of ranges) if (claim(claimed, range.first, range.last)) mentions.push(from(index, range));
  };
  add(
    people.filter((mention) => once.has(mention.person)),
    fromPerson,
  );
  add(organisations.filter(isNamesake({ runs })), fromOrganisation);
  add(people, fromPerson);
  add(descriptions, fromDescription);
  add(organisations, fromOrganisation);
  add(pronouns, fromPronoun);
  add(findUnknownNames(table, runs, claimed), fromUnknown);
  return mentions;
}

/** Claims tokens; returns false, and claims none, if one of them was claimed before. */
function claim(claimed: Uint8Array, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (claimed[at] === 1) return false;
  claimed.fill(1, first, last);
  return true;
}

function namedOnce(mentions: readonly PersonMention[]): Set<NamedPerson> {
  const once = new Set<NamedPerson>();
  const more = new Set<NamedPerson>();
  for (const { person } of mentions) {
    if (once.has(person)) more.add(person);
    once.add(person);
  }
  for (const person of more) once.delete(person);
  return once;
}

/** Returns whether a mention is like "the Doe campaign", which comes before the name in it. */
export function isNamesake({ runs }: { readonly runs: Runs }): (mention: TokenRange) => boolean {
  return ({ last }) => runs.of[last - 1] === -1;
}

function fromPerson(index: Index, mention: PersonMention): Mention {
  const { table, genders } = index.found;
  const title = titleOf(table, mention);
  return namelessMention(spanOf(table, mention), {
    form: mention.isFull ? "name" : "short",
    person: index.people.get(mention.person) ?? null,
    title: title === null ? null : spanOf(table, title),
    phrase: phraseOf(index.found, mention),
    speaksFor: title === null ? null : organisationIn(index, title.first, title.last),
    gender: genders.get(mention.person) ?? null,
  });
}

/**
 * The title before the name, else the appositive. "Dr." yields to an appositive, and a bare "Mr." or "Ms." is not a
 * title.
 */
function titleOf(table: WordTable, { title, tail }: PersonMention): TokenRange | null {
  if (title === null || !isAddress(table, title)) return title ?? tail.title;
  const isCourtesy = title.last === title.first + 1 && COURTESIES.has(lookUpForm(table, title.first));
  return tail.title ?? (isCourtesy ? null : title);
}

function lookUpForm(table: WordTable, at: number): string {
  return table.tokens[at]?.lower.replaceAll(".", "") ?? "";
}

/**
 * The name with its title or the relative before it, the determiner or owner before that, and what follows the name.
 */
function phraseOf({ table, runs }: Found, { first, last, title, tail }: PersonMention): Utf16Span {
  const front = title?.first ?? relativeBefore(table, first, last);
  const start = front === first ? first : startOfPhrase(table, runs, front);
  const isSameSentence = table.sentenceOf[start] === table.sentenceOf[first];
  return spanOf(table, { first: isSameSentence ? start : front, last: Math.max(last, tail.last) });
}

/**
 * The start of a title's phrase: "⟨the⟩ chairman", "⟨its⟩ chairman", "⟨the union’s⟩ chairman", "⟨the visitors’⟩
 * captain", "⟨the dead man’s⟩ mother", "⟨Ann Roe’s⟩ brother".
 */
function startOfPhrase(table: WordTable, runs: Runs, title: number): number {
  const { determiners, owners } = table.language.words;
  const isOne = (at: number): boolean => {
    const word = wordAt(table, at);
    // "an act ⟨that⟩ Mayor Ann Roe praised"
    return (determiners.has(word) && !servesAs(table, at, COMPLEMENTIZER)) || owners.has(word);
  };
  if (!isOwnerSign(table, title - 1)) return isOne(title - 1) ? title - 1 : title;
  const owner = itemAt(runs.all, runs.of[title - 2]);
  if (owner !== undefined) return owner.first;
  const start = startOfOwner(table, runs, title - 2, 0);
  return isOne(start) ? start : isOne(title - 3) ? title - 3 : title;
}

function fromOrganisation(index: Index, mention: OrganisationMention): Mention {
  const { table } = index.found;
  const isSameSentence = table.sentenceOf[mention.first - 1] === table.sentenceOf[mention.first];
  const first = servesAs(table, mention.first - 1, DEFINITE) && isSameSentence ? mention.first - 1 : mention.first;
  return namelessMention(spanOf(table, mention), {
    form: mention.isFull ? "name" : "short",
    organisation: index.organisations.get(mention.organisation) ?? null,
    phrase: spanOf(table, { first, last: mention.last }),
  });
}

function fromDescription(index: Index, mention: Description): Mention {
  const { table } = index.found;
  return namelessMention(spanOf(table, mention), {
    phrase: spanOf(table, { first: mention.phraseFirst, last: mention.phraseLast }),
    unnamedAs: mention.unnamedAs,
    speaksFor: organisationIn(index, mention.phraseFirst, mention.last) ?? organisationAfter(index, mention),
    plural: mention.plural,
    gender: mention.gender,
  });
}

function fromUnknown({ found: { table, runs } }: Index, range: TokenRange): Mention {
  const title = titleBefore(table, runs, range.first);
  return namelessMention(spanOf(table, range), {
    form: "short",
    title: title === null ? null : spanOf(table, title),
    phrase: spanOf(table, { first: title?.first ?? range.first, last: range.last }),
  });
}

function fromPronoun({ found }: Index, { first, last, plural, gender, length }: PronounMention): Mention {
  const { start, end } = spanOf(found.table, { first, last });
  const span = { start, end: length === undefined ? end : start + length };
  return namelessMention(span, { form: "pronoun", plural, gender });
}

/** The first organisation named in a range of tokens, or null. */
function organisationIn({ organisationOf }: Index, first: number, last: number): number | null {
  for (let at = first; at < last; at += 1) if ((organisationOf[at] ?? -1) >= 0) return organisationOf[at] ?? null;
  return null;
}

/**
 * The organisation behind "of", "for", "at", "from" or "with" right after a head, "a spokesman for the embassy", or
 * null. A document or poll speaks only for those whom it is of or from: "a filing with the exchange" does not speak for
 * the exchange.
 */
function organisationAfter(index: Index, { last: at, unnamedAs }: Description): number | null {
  const { found } = index;
  const { language, tokens } = found.table;
  const link = tokens[at]?.lower ?? "";
  const isWritten = unnamedAs === "document" || unnamedAs === "poll";
  if (!language.words.speakingFor.has(link)) return null;
  if (isWritten && !servesAs(found.table, at, GENITIVE) && !language.stances.claimantPrepositions.has(link))
    return null;
  const next = language.words.determiners.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const named = behindCountry(index, next);
  return organisationIn(index, named, named + 1);
}

/**
 * The token behind a country that only begins a longer name, "the ⟨U.S.⟩ Centers for Disease Control"; else the token
 * itself.
 */
function behindCountry({ found: { table }, named, organisationOf }: Index, at: number): number {
  const number = organisationOf[at] ?? -1;
  if (itemAt(named, number)?.kind !== "country") return at;
  let end = at;
  while (organisationOf[end] === number) end += 1;
  return table.tokens[end]?.capital === true && table.sentenceOf[end] === table.sentenceOf[at] ? end : at;
}
