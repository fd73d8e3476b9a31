import { ADJECTIVE, ADVERB, MODAL, NAME as NAME_TAG, PAST } from "../grammar/tags.ts";
import { WordNumbers } from "../grammar/word-numbers.ts";
import type { Countries } from "../languages/for-people/countries.ts";
import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { isKoreanGiven } from "../names/family-first.ts";
import { nameKey } from "../names/name-key.ts";
import { PARTICLES, PARTICLES_IN_LOWER_CASE, SUFFIXES } from "../names/name-parts.ts";
import { unitAt } from "../text/characters.ts";

/** What a word may be; a word's traits are a sum of these bits. */
export const GIVEN = 1;
export const FEMALE = 1 << 1;
export const MALE = 1 << 2;
/** A given name that is also an English word: "Will", "Grant". */
export const WORD_NAME = 1 << 3;
export const SURNAME = 1 << 4;
/** A family name of public life that news uses alone. */
export const FAMOUS = 1 << 5;
/** An English word that is not a name. */
export const COMMON = 1 << 6;
export const ROLE = 1 << 7;
export const SHORT_TITLE = 1 << 8;
export const MODIFIER = 1 << 9;
export const HUMAN = 1 << 10;
export const GROUP = 1 << 11;
export const DOCUMENT = 1 << 12;
export const POLL = 1 << 13;
/** A plural, of a role, human, document or poll. */
export const PLURAL = 1 << 14;
export const PARTICLE = 1 << 15;
export const SUFFIX = 1 << 16;
/** Makes a capitalised phrase that it ends an organisation; `THING_HEAD` makes it a thing or place. */
export const ORGANISATION_HEAD = 1 << 17;
export const THING_HEAD = 1 << 18;
export const DEMONYM = 1 << 19;
/** A month or day of the week. */
export const CALENDAR = 1 << 20;
/** "State" in "Secretary of State". */
export const COMPLEMENT = 1 << 21;
export const FEMALE_NOUN = 1 << 22;
export const MALE_NOUN = 1 << 23;
/** A function word, or only a verb, adverb or adjective. */
export const NO_NAME = 1 << 24;
/** A phrase's head that is also a family name: "Day", "Church". */
export const HEAD_SURNAME = 1 << 25;
/** Only a verb: "urges". */
export const VERB = 1 << 26;
/** A pronoun, preposition, conjunction or determiner. */
export const LINK = 1 << 27;
/** A verb of speech, in any form. */
export const SPEECH = 1 << 28;
/** A relative by blood or marriage. */
export const KIN = 1 << 29;
/** Makes a capitalised phrase that it begins a place or thing: "Fort". */
export const HEAD_IN_FRONT = 1 << 30;

/** What the lists of a language say about words. */
export interface WordTraits {
  /** The traits of every listed word, in lower case. */
  readonly listed: WordNumbers;
  /** See `Surnames`. */
  readonly surnameEndings: ReadonlySet<string>;
}

/** {@link WordTraits} of a language. */
export const wordTraitsIn: (language: Language) => WordTraits = perLanguage((language) => {
  const listed = new Map<string, number>();
  const lists = [...listWords(language), ...listNames(language), ...listNouns(language), ...listHeads(language)];
  for (const [words, trait] of lists) for (const word of words) listed.set(word, (listed.get(word) ?? 0) | trait);
  return { listed: new WordNumbers(listed), surnameEndings: language.surnames.endings };
});

type Marked = readonly [words: Iterable<string>, traits: number];

function listWords(language: Language): Marked[] {
  const { commonWords, tagging, words, speech, calendar, givenNames, surnames, nouns } = language;
  // “Penny”, “Stone”, “Mill”: nouns that people or places are often called by.
  const alsoNames = new Set([...givenNames.alsoWords, ...surnames.alsoNouns, ...nouns.establishments]);
  const verbsOfSpeech = [...speech.verbs].filter(([, verb]) => verb.strength >= 0.25).map(([form]) => form);
  return [
    [commonWords, COMMON],
    [[...tagging.tags.keys()].filter((word) => !alsoNames.has(word)), COMMON],
    ...Array.from(tagging.tags, ([word, tag]): Marked => [[word], traitsOfTag(tag)]),
    [words.all, NO_NAME | LINK | COMMON],
    [words.commonVerbs, VERB | COMMON],
    [verbsOfSpeech, SPEECH],
    [calendar.months.keys(), CALENDAR],
    [calendar.weekdays, CALENDAR],
    [Array.from(calendar.dayNames, nouns.pluralOf), CALENDAR],
  ];
}

/** The traits of a word that has only this tag. */
function traitsOfTag(tag: number): number {
  if (tag <= NAME_TAG) return 0;
  if (tag >= PAST && tag <= MODAL) return NO_NAME | VERB;
  return tag === ADJECTIVE || tag === ADVERB ? NO_NAME : NO_NAME | LINK;
}

function listNames({ givenNames, surnames, countries }: Language): Marked[] {
  const demonyms = [...countries.all.flatMap((country) => country.demonyms), ...countries.otherDemonyms];
  return [
    [givenNames.female, GIVEN | FEMALE],
    [givenNames.male, GIVEN | MALE],
    [givenNames.other, GIVEN],
    [givenNames.alsoWords, WORD_NAME],
    [surnames.all, SURNAME],
    [surnames.famous, FAMOUS | SURNAME],
    [PARTICLES, PARTICLE],
    [PARTICLES_IN_LOWER_CASE, PARTICLE],
    [SUFFIXES, SUFFIX],
    [demonyms.flatMap((demonym) => formsOfDemonym(demonym, countries)), DEMONYM],
  ];
}

/** "swiss", "swisses"; for several words only the plural of the last. */
function formsOfDemonym(demonym: string, { pluralOf }: Countries): string[] {
  const last = demonym.toLowerCase().split(" ").at(-1) ?? "";
  return demonym.includes(" ") ? [pluralOf(last)] : [last, pluralOf(last)];
}

function listNouns({ nouns }: Language): Marked[] {
  const plurals = (words: Iterable<string>) => Array.from(words, nouns.pluralOf);
  return [
    [nouns.roles, ROLE],
    [plurals(nouns.roles), ROLE | PLURAL],
    [nouns.shortTitles, SHORT_TITLE],
    [nouns.titleModifiers, MODIFIER],
    [nouns.titleComplements, COMPLEMENT],
    [nouns.humans, HUMAN],
    [plurals(nouns.humans), HUMAN | PLURAL],
    [nouns.pluralPeople, HUMAN | PLURAL],
    [nouns.groups, GROUP],
    [plurals(nouns.groups), GROUP | PLURAL],
    [nouns.documents, DOCUMENT],
    [plurals(nouns.documents), DOCUMENT | PLURAL],
    [nouns.polls, POLL],
    [nouns.pollPlurals, POLL | PLURAL],
    [nouns.kinNouns, KIN],
    [nouns.femaleNouns, FEMALE_NOUN],
    [nouns.maleNouns, MALE_NOUN],
  ];
}

function listHeads({ organisations }: Language): Marked[] {
  return [
    [toLower(organisations.headsOfAgencies), ORGANISATION_HEAD],
    [toLower(organisations.headsOfCompanies), ORGANISATION_HEAD],
    [toLower(organisations.headsOfMedia), ORGANISATION_HEAD],
    [toLower(organisations.headsOfOthers), ORGANISATION_HEAD],
    [toLower(organisations.headsOfParties), ORGANISATION_HEAD],
    [toLower(organisations.headsOfThings), THING_HEAD],
    [organisations.headsInFront, HEAD_IN_FRONT],
    [organisations.headsAlsoSurnames, HEAD_SURNAME],
  ];
}

function toLower(words: Iterable<string>): string[] {
  return Array.from(words, (word) => word.toLowerCase().replace(/\.$/, ""));
}

/** The value for a word in no list. */
const UNLISTED = -1;

/** The traits of a capitalised word, given in lower case: those in the lists, else a guess. */
export function traitsOf(words: WordTraits, lower: string): number {
  return knownTraits(words, lower) ?? guessTraits(words, lower);
}

/**
 * The traits of a listed word, given in lower case, with its hash if known; undefined if it is not listed. A full stop
 * at its end makes no difference.
 */
export function knownTraits({ listed }: WordTraits, lower: string, hash?: number): number | undefined {
  const traits = listed.get(lower, UNLISTED, hash);
  if (traits !== UNLISTED) return traits;
  const abbreviated = lower.endsWith(".") ? listed.get(lower.slice(0, -1), UNLISTED) : UNLISTED;
  return abbreviated === UNLISTED ? undefined : abbreviated;
}

/**
 * The traits of a capitalised word unknown to {@link knownTraits}, given in lower case. Diacritics make no difference;
 * the ending may show a family name, or the first part a given name: "jean-luc".
 */
export function guessTraits(words: WordTraits, lower: string): number {
  if (isPlain(lower)) return traitsOfUnknown(words, lower);
  const key = nameKey(lower);
  const traits = words.listed.get(key, UNLISTED);
  return traits === UNLISTED ? traitsOfUnknown(words, key) : traits & ~DEMONYM;
}

function isPlain(lower: string): boolean {
  const { length } = lower;
  for (let at = 0; at < length; at += 1) if (unitAt(lower, at) > 0x7f) return false;
  return true;
}

function traitsOfUnknown({ listed, surnameEndings }: WordTraits, lower: string): number {
  const hyphen = Math.max(lower.indexOf("-"), lower.indexOf(" "));
  if (hyphen > 0) {
    if (isKoreanGiven(lower)) return GIVEN;
    const first = listed.get(lower.slice(0, hyphen), 0) & (GIVEN | FEMALE | MALE | SURNAME);
    return first | (listed.get(lower.slice(lower.lastIndexOf("-") + 1), 0) & (ROLE | PLURAL));
  }
  for (let length = 3; length <= 6 && length + 2 < lower.length; length += 1) {
    if (surnameEndings.has(lower.slice(-length))) return SURNAME;
  }
  return 0;
}
