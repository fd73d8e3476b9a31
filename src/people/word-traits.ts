import { ADJECTIVE, ADVERB, MODAL, NAME as NAME_TAG, PAST } from "../grammar/tags.ts";
import { WordNumbers } from "../grammar/word-numbers.ts";
import { COMMON_WORDS } from "../languages/en/common-words.ts";
import { COUNTRIES, OTHER_DEMONYMS } from "../languages/en/countries.ts";
import { COMMON_VERBS, FUNCTION_WORDS } from "../languages/en/function-words.ts";
import { COMMON_WORD_NAMES, FEMALE_NAMES, MALE_NAMES, OTHER_GIVEN_NAMES } from "../languages/en/given-names.ts";
import { MONTHS, WEEKDAYS } from "../languages/en/months.ts";
import {
  HEADS_ALSO_SURNAMES,
  HEADS_IN_FRONT,
  HEADS_OF_AGENCIES,
  HEADS_OF_COMPANIES,
  HEADS_OF_MEDIA,
  HEADS_OF_OTHERS,
  HEADS_OF_PARTIES,
  HEADS_OF_THINGS,
} from "../languages/en/organisation-names.ts";
import {
  DOCUMENTS,
  FEMALE_NOUNS,
  GROUPS,
  HUMANS,
  KIN_NOUNS,
  MALE_NOUNS,
  PLURAL_PEOPLE,
  POLL_PLURALS,
  POLLS,
  ROLES,
  SHORT_TITLES,
  TITLE_COMPLEMENTS,
  TITLE_MODIFIERS,
} from "../languages/en/roles.ts";
import { SPEECH_VERBS } from "../languages/en/speech-verbs.ts";
import { FAMOUS_SURNAMES, SURNAME_ENDINGS, SURNAMES } from "../languages/en/surnames.ts";
import { COMMON_WORD_TAGS } from "../languages/en/weights/word-tags.ts";
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

const LISTED = new Map<string, number>();

function mark(words: Iterable<string>, trait: number): void {
  for (const word of words) LISTED.set(word, (LISTED.get(word) ?? 0) | trait);
}

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

mark(COMMON_WORDS, COMMON);
mark(COMMON_WORD_TAGS.keys(), COMMON);
for (const [word, tag] of COMMON_WORD_TAGS) {
  if (tag <= NAME_TAG) continue;
  mark([word], NO_NAME | (tag >= PAST && tag <= MODAL ? VERB : tag === ADJECTIVE || tag === ADVERB ? 0 : LINK));
}
mark(FUNCTION_WORDS, NO_NAME | LINK | COMMON);
mark(COMMON_VERBS, VERB | COMMON);
for (const [form, verb] of SPEECH_VERBS) mark([form], verb.strength >= 0.25 ? SPEECH : 0);
mark(FEMALE_NAMES, GIVEN | FEMALE);
mark(MALE_NAMES, GIVEN | MALE);
mark(OTHER_GIVEN_NAMES, GIVEN);
mark(COMMON_WORD_NAMES, WORD_NAME);
mark(SURNAMES, SURNAME);
mark(FAMOUS_SURNAMES, FAMOUS | SURNAME);
mark(ROLES, ROLE);
mark(plurals(ROLES), ROLE | PLURAL);
mark(SHORT_TITLES, SHORT_TITLE);
mark(TITLE_MODIFIERS, MODIFIER);
mark(TITLE_COMPLEMENTS, COMPLEMENT);
mark(HUMANS, HUMAN);
mark(plurals(HUMANS), HUMAN | PLURAL);
mark(PLURAL_PEOPLE, HUMAN | PLURAL);
mark(GROUPS, GROUP);
mark(plurals(GROUPS), GROUP | PLURAL);
mark(DOCUMENTS, DOCUMENT);
mark(plurals(DOCUMENTS), DOCUMENT | PLURAL);
mark(POLLS, POLL);
mark(POLL_PLURALS, POLL | PLURAL);
mark(KIN_NOUNS, KIN);
mark(FEMALE_NOUNS, FEMALE_NOUN);
mark(MALE_NOUNS, MALE_NOUN);
mark(PARTICLES, PARTICLE);
mark(PARTICLES_IN_LOWER_CASE, PARTICLE);
mark(SUFFIXES, SUFFIX);
mark(
  toLower([...HEADS_OF_AGENCIES, ...HEADS_OF_COMPANIES, ...HEADS_OF_MEDIA, ...HEADS_OF_OTHERS, ...HEADS_OF_PARTIES]),
  ORGANISATION_HEAD,
);
mark(toLower(HEADS_OF_THINGS), THING_HEAD);
mark(HEADS_IN_FRONT, HEAD_IN_FRONT);
mark(HEADS_ALSO_SURNAMES, HEAD_SURNAME);
for (const demonym of [...COUNTRIES.flatMap((country) => country.demonyms), ...OTHER_DEMONYMS]) {
  const last = demonym.toLowerCase().split(" ").at(-1) ?? "";
  mark(demonym.includes(" ") ? [`${last}s`] : [last, `${last}s`], DEMONYM);
}
mark(MONTHS.keys(), CALENDAR);
mark(WEEKDAYS, CALENDAR);

const TRAITS = new WordNumbers(LISTED);

/** Says that no list has a word. */
const UNLISTED = -1;

/** The traits of a capitalised word, given in lower case: those of the lists, else a guess. */
export function traitsOf(lower: string): number {
  return knownTraits(lower) ?? guessTraits(lower);
}

/** The traits of a word of the lists, given in lower case, with its hash if that is known; a full stop at its end makes no difference. */
export function knownTraits(lower: string, hash?: number): number | undefined {
  const traits = TRAITS.get(lower, UNLISTED, hash);
  if (traits !== UNLISTED) return traits;
  const abbreviated = lower.endsWith(".") ? TRAITS.get(lower.slice(0, -1), UNLISTED) : UNLISTED;
  return abbreviated === UNLISTED ? undefined : abbreviated;
}

/**
 * The traits of a capitalised word that {@link knownTraits} does not know, given in lower case. Marks on its letters make
 * no difference; it may still show a family name by its end, or a given name by its first part: "jean-luc".
 */
export function guessTraits(lower: string): number {
  if (isPlain(lower)) return traitsOfUnknown(lower);
  const key = nameKey(lower);
  const traits = TRAITS.get(key, UNLISTED);
  return traits === UNLISTED ? traitsOfUnknown(key) : traits & ~DEMONYM;
}

function isPlain(lower: string): boolean {
  const { length } = lower;
  for (let at = 0; at < length; at += 1) if (unitAt(lower, at) > 0x7f) return false;
  return true;
}

function traitsOfUnknown(lower: string): number {
  const hyphen = Math.max(lower.indexOf("-"), lower.indexOf(" "));
  if (hyphen > 0) {
    const first = TRAITS.get(lower.slice(0, hyphen), 0) & (GIVEN | FEMALE | MALE | SURNAME);
    return first | (TRAITS.get(lower.slice(lower.lastIndexOf("-") + 1), 0) & (ROLE | PLURAL));
  }
  for (let length = 3; length <= 6 && length + 2 < lower.length; length += 1) {
    if (SURNAME_ENDINGS.has(lower.slice(-length))) return SURNAME;
  }
  return 0;
}
