import { ADJECTIVE, ADVERB, MODAL, NAME as NAME_TAG, PAST } from "../grammar/tags.ts";
import { WordNumbers } from "../grammar/word-numbers.ts";

import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { nameKey } from "../names/name-key.ts";
import { PARTICLES, PARTICLES_IN_LOWER_CASE, SUFFIXES } from "../names/name-parts.ts";
import { unitAt } from "../text/characters.ts";

/** What a word may be; a word's traits are a sum of these bits. */
export const GIVEN = 1;
export const FEMALE = 1 << 1;
export const MALE = 1 << 2;
/** A given name that is a word of English too: "Will", "Grant". */
export const WORD_NAME = 1 << 3;
export const SURNAME = 1 << 4;
/** A family name of public life that news uses alone. */
export const FAMOUS = 1 << 5;
/** A word of English that is not a name. */
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
/** Makes a capitalised phrase that it ends an organisation, or a thing or place. */
export const ORGANISATION_HEAD = 1 << 17;
export const THING_HEAD = 1 << 18;
export const DEMONYM = 1 << 19;
/** A month or day of the week. */
export const CALENDAR = 1 << 20;
/** "State" in "Secretary of State". */
export const COMPLEMENT = 1 << 21;
export const FEMALE_NOUN = 1 << 22;
export const MALE_NOUN = 1 << 23;
/** A function word or a verb, adverb or adjective that is nothing else. */
export const NO_NAME = 1 << 24;
/** A head of a phrase that is a family name too: "Day", "Church". */
export const HEAD_SURNAME = 1 << 25;
/** A verb and nothing else: "urges". */
export const VERB = 1 << 26;
/** A pronoun, preposition, conjunction or determiner. */
export const LINK = 1 << 27;
/** A verb of speech, in any form. */
export const SPEECH = 1 << 28;
/** A relative by blood or marriage. */
export const KIN = 1 << 29;
/** Makes a capitalised phrase that it begins a place or thing: "Fort". */
export const HEAD_IN_FRONT = 1 << 30;

/** What the lists of a language say of words. */
export interface WordTraits {
  /** The traits of every word that is listed, in lower case. */
  readonly listed: WordNumbers;
  /** See `Surnames`. */
  readonly surnameEndings: ReadonlySet<string>;
}

/** {@link WordTraits} of a language. */
export const wordTraitsIn: (language: Language) => WordTraits = perLanguage((language) => {
  const listed = new Map<string, number>();
  const mark = (words: Iterable<string>, trait: number): void => {
    for (const word of words) listed.set(word, (listed.get(word) ?? 0) | trait);
  };
  mark(language.commonWords, COMMON);
  mark(language.tagging.tags.keys(), COMMON);
  for (const [word, tag] of language.tagging.tags) {
    if (tag <= NAME_TAG) continue;
    mark([word], NO_NAME | (tag >= PAST && tag <= MODAL ? VERB : tag === ADJECTIVE || tag === ADVERB ? 0 : LINK));
  }
  mark(language.words.all, NO_NAME | LINK | COMMON);
  mark(language.words.commonVerbs, VERB | COMMON);
  for (const [form, verb] of language.speech.verbs) mark([form], verb.strength >= 0.25 ? SPEECH : 0);
  mark(language.givenNames.female, GIVEN | FEMALE);
  mark(language.givenNames.male, GIVEN | MALE);
  mark(language.givenNames.other, GIVEN);
  mark(language.givenNames.alsoWords, WORD_NAME);
  mark(language.surnames.all, SURNAME);
  mark(language.surnames.famous, FAMOUS | SURNAME);
  mark(language.nouns.roles, ROLE);
  mark(plurals(language.nouns.roles), ROLE | PLURAL);
  mark(language.nouns.shortTitles, SHORT_TITLE);
  mark(language.nouns.titleModifiers, MODIFIER);
  mark(language.nouns.titleComplements, COMPLEMENT);
  mark(language.nouns.humans, HUMAN);
  mark(plurals(language.nouns.humans), HUMAN | PLURAL);
  mark(language.nouns.pluralPeople, HUMAN | PLURAL);
  mark(language.nouns.groups, GROUP);
  mark(plurals(language.nouns.groups), GROUP | PLURAL);
  mark(language.nouns.documents, DOCUMENT);
  mark(plurals(language.nouns.documents), DOCUMENT | PLURAL);
  mark(language.nouns.polls, POLL);
  mark(language.nouns.pollPlurals, POLL | PLURAL);
  mark(language.nouns.kinNouns, KIN);
  mark(language.nouns.femaleNouns, FEMALE_NOUN);
  mark(language.nouns.maleNouns, MALE_NOUN);
  mark(PARTICLES, PARTICLE);
  mark(PARTICLES_IN_LOWER_CASE, PARTICLE);
  mark(SUFFIXES, SUFFIX);
  mark(
    toLower([
      ...language.organisations.headsOfAgencies,
      ...language.organisations.headsOfCompanies,
      ...language.organisations.headsOfMedia,
      ...language.organisations.headsOfOthers,
      ...language.organisations.headsOfParties,
    ]),
    ORGANISATION_HEAD,
  );
  mark(toLower(language.organisations.headsOfThings), THING_HEAD);
  mark(language.organisations.headsInFront, HEAD_IN_FRONT);
  mark(language.organisations.headsAlsoSurnames, HEAD_SURNAME);
  for (const demonym of [
    ...language.countries.all.flatMap((country) => country.demonyms),
    ...language.countries.otherDemonyms,
  ]) {
    const last = demonym.toLowerCase().split(" ").at(-1) ?? "";
    mark(demonym.includes(" ") ? [`${last}s`] : [last, `${last}s`], DEMONYM);
  }
  mark(language.calendar.months.keys(), CALENDAR);
  mark(language.calendar.weekdays, CALENDAR);
  return { listed: new WordNumbers(listed), surnameEndings: language.surnames.endings };
});

function toLower(words: Iterable<string>): string[] {
  return Array.from(words, (word) => word.toLowerCase().replace(/\.$/, ""));
}

function plurals(words: Iterable<string>): string[] {
  return Array.from(words, plural);
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (word.endsWith("man") && word !== "human") return `${word.slice(0, -2)}en`;
  if (word.endsWith("wife")) return `${word.slice(0, -2)}ves`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Says that no list has a word. */
const UNLISTED = -1;

/** The traits of a capitalised word, given in lower case: those of the lists, else a guess. */
export function traitsOf(words: WordTraits, lower: string): number {
  return knownTraits(words, lower) ?? guessTraits(words, lower);
}

/** The traits of a word of the lists, given in lower case, with its hash if that is known; a full stop at its end makes no difference. */
export function knownTraits({ listed }: WordTraits, lower: string, hash?: number): number | undefined {
  const traits = listed.get(lower, UNLISTED, hash);
  if (traits !== UNLISTED) return traits;
  const abbreviated = lower.endsWith(".") ? listed.get(lower.slice(0, -1), UNLISTED) : UNLISTED;
  return abbreviated === UNLISTED ? undefined : abbreviated;
}

/**
 * The traits of a capitalised word that {@link knownTraits} does not know, given in lower case. Marks on its letters make
 * no difference; it may still show a family name by its end, or a given name by its first part: "jean-luc".
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
    const first = listed.get(lower.slice(0, hyphen), 0) & (GIVEN | FEMALE | MALE | SURNAME);
    return first | (listed.get(lower.slice(lower.lastIndexOf("-") + 1), 0) & (ROLE | PLURAL));
  }
  for (let length = 3; length <= 6 && length + 2 < lower.length; length += 1) {
    if (surnameEndings.has(lower.slice(-length))) return SURNAME;
  }
  return 0;
}
