import { DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { nameKey } from "../names/name-key.ts";
import { isIn, itemAt } from "../text/item-at.ts";
import type { OrganisationKind } from "../vocabulary.ts";
import { isAnsweringBody } from "./answering-body.ts";
import { isFirmByDeed, isFirmBySequel } from "./firm-by-deed.ts";
import { printed } from "./name-forms.ts";
import { readNameTail } from "./name-tail.ts";
import {
  employerBefore,
  endOfBodyNoun,
  isListed,
  isPeerOfFirm,
  organisationNounApart,
  organisationNounBefore,
} from "./organisation-beside.ts";
import { type NamedOrganisation, OrganisationRegister } from "./organisation-register.ts";
import { isOwnerOfIts } from "./owner-of-its.ts";
import type { PersonMention } from "./person-mention.ts";
import { saysOfItself } from "./pronoun-behind.ts";
import type { Run, Runs, TokenRange } from "./runs.ts";
import {
  endsOfSpeaking,
  isAbbreviatedThing,
  isBodyCalledByWord,
  isSpeakingThing,
  isTakenUp,
} from "./speaking-thing.ts";
import { clubAt, isTeamBeside } from "./team-beside.ts";
import { has, isCapital, PROSE, type WordTable } from "./word-table.ts";
import { COMMON, GROUP, ORGANISATION_HEAD, ROLE, SPEECH, SURNAME } from "./word-traits.ts";

/** A place where an organisation is named, in tokens. */
export interface OrganisationMention extends TokenRange {
  readonly organisation: NamedOrganisation;
  readonly isFull: boolean;
}

interface Named {
  readonly range: TokenRange;
  readonly organisation: NamedOrganisation;
}

/**
 * Finds the organisations and countries that the runs name. A capital counts as its country where it acts ("Beijing has
 * warned") and is not a mention where it is a place. Initials are taken to be the organisation whose words they begin.
 */
export function findOrganisations(
  table: WordTable,
  runs: Runs,
  people: readonly PersonMention[],
): OrganisationMention[] {
  const register = new OrganisationRegister(table.language);
  const found: Named[] = [];
  const speaking = endsOfSpeaking(table);
  for (const run of runs.all) {
    const before = found.at(-1);
    const isAlias = before?.range.last === run.first - 1 && wordAt(table, run.first - 1) === "(";
    const club = run.kind === "thing" || run.known?.kind === "place" ? clubAt(table, run) : null;
    if (club !== null) {
      found.push({ range: club, organisation: register.add(printed(table, club), "other") });
      continue;
    }
    const isBody = isSpeakingThing(table, run) || isAbbreviatedThing(table, run) || isTakenUp(table, run, speaking);
    const named = isBody ? { ...run, kind: "organisation" as const } : run;
    const organisation = register.identify(table, named, isAlias ? before.organisation : null);
    if (organisation === null) continue;
    if (organisation.kind === "other") organisation.kind = kindCalled(table, run) ?? "other";
    found.push({ range: run, organisation });
  }
  for (const mention of people) {
    const namesake = namesakeOf(table, mention);
    if (namesake !== null)
      found.push({ range: namesake.range, organisation: register.add(printed(table, namesake.range), namesake.kind) });
  }
  found.push(
    ...findCalled(table, runs, people, register),
    ...findShortForms(table, runs, register),
    ...findFirstWords(table, runs, people, register),
    ...findCalledByWords(table, runs, people, register),
    ...findOpenings(table, runs, register),
  );
  return found
    .map(({ range, organisation: met }) => {
      const organisation = register.merged(met);
      const isFull = isSameName(printed(table, range), organisation.name);
      // "the China ⟨union⟩ said" is not a country.
      const last = organisation.kind === "country" ? range.last : endWithBodyNoun(table, range.last);
      return { first: range.first, last, organisation, isFull };
    })
    .sort((a, b) => a.first - b.first);
}

/**
 * The kind of an organisation by the noun before its name: "the equity ⟨firm⟩ Quorlow Hill", "⟨shares⟩ in Roe & Doe";
 * null if there is none.
 */
function kindCalled(table: WordTable, run: Run): OrganisationKind | null {
  if (run.kind !== "organisation") return null;
  const noun = organisationNounBefore(table, run) ?? organisationNounApart(table, run);
  return noun === null ? null : kindOfNoun(table, noun);
}

function kindOfNoun({ language }: WordTable, noun: string): OrganisationKind | null {
  return language.organisations.shareWords.has(noun) ? "company" : (language.nouns.organisationNouns.get(noun) ?? null);
}

/**
 * The end of an organisation's name with the noun behind it, "the Leeds Times ⟨newspaper⟩ said", "the RWU ⟨union⟩
 * said", unless somebody who works there follows.
 */
function endWithBodyNoun(table: WordTable, last: number): number {
  const end = endOfBodyNoun(table, last);
  return has(table, end, ROLE | GROUP) ? last : end;
}

function isSameName(a: string, b: string): boolean {
  return a === b || nameKey(a) === nameKey(b);
}

/**
 * Finds names of nobody in the article that are called organisations by a noun or other words beside them, here or
 * elsewhere: "law firm Roe & Doe", "Acme, the carmaker,".
 */
function findCalled(
  table: WordTable,
  runs: Runs,
  people: readonly PersonMention[],
  register: OrganisationRegister,
): Named[] {
  const firsts = new Set(people.map((mention) => mention.first));
  const named = runs.all.filter((run) => run.kind === "name" && !firsts.has(run.first));
  for (const run of named) {
    const name = printed(table, run);
    // "⟨Quick⟩ Quorlo, the builder, said it would close": half a name.
    const isBody = !isCapital(table, run.first - 1) && (saysOfItself(table, run.last) || isOwnerOfIts(table, run));
    const isFirm =
      isListed(table, run.last) ||
      isFirmByDeed(table, run) ||
      isFirmBySequel(table, run) ||
      isAnsweringBody(table, run);
    const noun =
      nounBeside(table, runs, run) ?? (isFirm ? "company" : isBody || isTeamBeside(table, run) ? "body" : null);
    if (noun !== null) register.add(name, kindOfNoun(table, noun) ?? "other");
  }
  return named.flatMap((range) => {
    const name = printed(table, range);
    return register.knows(name) ? { range, organisation: register.add(name, "other") } : [];
  });
}

/**
 * Whether a name is the employer of the person behind it: "Quorlith" in "Quorlith analyst Jane Doe", "Quorlith chief
 * executive Jane Doe".
 */
function isEmployerOf(table: WordTable, runs: Runs, { first, last }: Run): boolean {
  const end = isCapital(table, first - 1) ? last : endOfOffice(table, last);
  return end > last && itemAt(runs.all, runs.of[end])?.kind === "name";
}

/** The most words of an office in a firm: "chief operating officer". */
const LONGEST_OFFICE = 3;

/** The end of an office in a firm, "analyst", "chief executive"; the token itself if none stands there. */
function endOfOffice(table: WordTable, at: number): number {
  let words = "";
  for (let end = at; end < at + LONGEST_OFFICE; end += 1) {
    words += `${end === at ? "" : " "}${wordAt(table, end)}`;
    if (table.language.nouns.officesOfFirms.has(words)) return end + 1;
  }
  return at;
}

function nounBeside(table: WordTable, runs: Runs, run: Run): string | null {
  const end = table.document.sentences[table.sentenceOf[run.first] ?? 0]?.lastToken ?? run.last;
  if (employerBefore(table, run.first) || isEmployerOf(table, runs, run)) return "employer";
  if (isPeerOfFirm(table, runs, run.first)) return "company";
  const { group } = readNameTail(table, runs, run.last, end);
  const called = endOfBodyNoun(table, run.last);
  // "the Locomotive and Allied ⟨Grades⟩ union": half a name.
  const isHalf = isCapital(table, run.first - 1) && !servesAs(table, run.first - 1, DEFINITE);
  if (called > run.last && !isHalf) return table.tokens[called - 1]?.lower ?? null;
  const noun = organisationNounBefore(table, run) ?? organisationNounApart(table, run);
  return noun ?? (group < 0 ? null : (table.tokens[group]?.lower ?? null));
}

/** Finds "the Journal", "the Committee": the last word of a name met elsewhere. */
function findShortForms(table: WordTable, runs: Runs, register: OrganisationRegister): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < table.tokens.length; at += 1) {
    const token = table.tokens[at];
    if (!token?.capital || !has(table, at, ORGANISATION_HEAD)) continue;
    const run = itemAt(runs.all, runs.of[at]);
    const isFree = run === undefined || (run.kind === "name" && run.last === run.first + 1);
    if (!isFree || !servesAs(table, at - 1, DEFINITE) || table.tokens[at + 1]?.capital === true) continue;
    const organisation = register.byLastWord(token.text);
    if (organisation !== null) found.push({ range: { first: at, last: at + 1 }, organisation });
  }
  return found;
}

/**
 * Finds the first word of a company's name where it acts, if it is a common word or a family name that is nobody's
 * there: "⟨Universal⟩ said", "⟨Universal⟩ has sued" behind "Universal Mills".
 */
function findFirstWords(
  table: WordTable,
  runs: Runs,
  people: readonly PersonMention[],
  register: OrganisationRegister,
): Named[] {
  const found: Named[] = [];
  const persons = new Set(people.map(({ first }) => first));
  for (let at = 0; at < table.tokens.length; at += 1) {
    const token = table.tokens[at];
    if (!token?.capital || persons.has(at) || !has(table, at, COMMON | SURNAME) || !mayBeFirm(table, runs, at))
      continue;
    const organisation = register.companyByFirstWord(token.text);
    if (organisation === null || servesAs(table, at - 1, DEFINITE) || isCapital(table, at + 1)) continue;
    const acts = has(table, at + 1, SPEECH) || table.language.words.auxiliaries.has(wordAt(table, at + 1));
    if (acts && table.sentenceOf[at + 1] === table.sentenceOf[at])
      found.push({ range: { first: at, last: at + 1 }, organisation });
  }
  return found;
}

/**
 * Whether a word may be short for a firm: it is not in a name, except a family name alone, nor a place, except where it
 * speaks, "⟨Midwest⟩ said".
 */
function mayBeFirm(table: WordTable, runs: Runs, at: number): boolean {
  const run = itemAt(runs.all, runs.of[at]);
  if (run === undefined) return true;
  if (run.known === null && run.kind === "name") return run.last === run.first + 1 && has(table, at, SURNAME);
  const isPlace = run.known?.kind === "place" && run.last === run.first + 1;
  return isPlace && has(table, at + 1, SPEECH);
}

/** The longest name that is sought like this, in words. */
const LONGEST_OPENING = 4;

/**
 * Finds known names of several words whose first word is an adjective and may open any sentence: "⟨Northern Quorl⟩
 * said", behind "miner Northern Quorl". A word of the sentence follows. Lines where capitals mean nothing are left out.
 */
function findOpenings(table: WordTable, runs: Runs, register: OrganisationRegister): Named[] {
  const found: Named[] = [];
  for (const [index, { firstToken: first }] of table.document.sentences.entries()) {
    if (table.casing[index] !== PROSE) continue;
    if (isIn(runs.of, first) || !isCapital(table, first) || !isCapital(table, first + 1)) continue;
    let last = first + 1;
    while (last < first + LONGEST_OPENING && isCapital(table, last)) last += 1;
    const name = printed(table, { first, last });
    if (table.tokens[last]?.kind === "word" && !isCapital(table, last) && register.knows(name))
      found.push({ range: { first, last }, organisation: register.add(name, "other") });
  }
  return found;
}

/** Finds bodies called by an everyday word, if nobody in the article bears it: "⟨Shelter⟩ said". */
function findCalledByWords(
  table: WordTable,
  runs: Runs,
  people: readonly PersonMention[],
  register: OrganisationRegister,
): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < table.tokens.length; at += 1) {
    if (!isBodyCalledByWord(table, at)) continue;
    const run = itemAt(runs.all, runs.of[at]);
    const isFree = run === undefined || (run.known === null && run.last === run.first + 1);
    const name = table.tokens[at]?.text ?? "";
    const isBorne = people.some(({ last }) => table.tokens[last - 1]?.text === name);
    if (isFree && !isBorne)
      found.push({ range: { first: at, last: at + 1 }, organisation: register.add(name, "other") });
  }
  return found;
}

/**
 * An organisation named after a person, "the Doe campaign", "the Obama administration", unless a role follows: "a Doe
 * campaign manager"; else null.
 */
function namesakeOf(
  table: WordTable,
  { first, last }: PersonMention,
): { range: TokenRange; kind: OrganisationKind } | null {
  const kind = table.language.organisations.namesakeNouns.get(table.tokens[last]?.text ?? "");
  if (kind === undefined || table.sentenceOf[last] !== table.sentenceOf[first]) return null;
  return has(table, last + 1, ROLE | GROUP) ? null : { range: { first, last: last + 1 }, kind };
}
