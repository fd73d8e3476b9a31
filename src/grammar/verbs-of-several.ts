import type { Language } from "../languages/language.ts";
import { callsThings } from "./calls-things.ts";
import type { Draft } from "./draft.ts";
import { holdsFinite } from "./holds-finite.ts";
import { isPluralOfPeople } from "./plural-of-people.ts";
import { endsAttribution, endsReport, hasOneClause } from "./report-clauses.ts";
import { AGENT, COMPLEMENTIZER, PREDICATIVE, servesAs } from "./syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  isInNounPhrase,
  isVerb,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PARTICIPLE,
  PARTICLE,
  PREPOSITION,
  PRONOUN,
  STOP,
  SYMBOL,
  TO,
  WH_WORD,
} from "./tags.ts";
import { wordAt } from "./word-at.ts";
import { endsAsPlural, endsIn, singularOf } from "./word-endings.ts";

/**
 * “…,” the editors ⟨advise⟩ in a note; …, the doctors ⟨caution⟩.; …, scientists ⟨report⟩ this week: whether a base form
 * of speech stands behind people in the plural, who stand behind the words.
 */
export function isSaidBySeveral(draft: Draft, at: number): boolean {
  const { language, tags } = draft;
  const isEnd = tags[at + 1] === STOP || tags[at + 1] === COMMA || isThisPeriod(draft, at + 1);
  const isReport = isEnd && endsReport(draft, at, true);
  if (!isReport && !endsAttribution(draft, at)) return false;
  const [several, word] = [wordAt(draft, at - 1), wordAt(draft, at)];
  if (language.speech.verbs.get(word)?.lemma !== word) return false;
  if (isReport && tags[at + 1] === STOP && endsAsPlural(several, language)) return true;
  // “…,” the two ⟨write⟩.
  if (tags[at - 1] === NUMBER && tags[at - 2] === DETERMINER) return true;
  return language.nouns.pluralPeople.has(several) || isPluralOfPeople(several, language);
}

/**
 * "Fares are too high, ⟨claim⟩ residents", "Mill will shut, ⟨admit⟩ town leaders": whether a base form of speech stands
 * behind a clause and a comma, and before people in the plural who end the sentence.
 */
export function isSaidByThoseBehind(draft: Draft, at: number): boolean {
  const { document, firstToken, language, lastToken, tags } = draft;
  const word = wordAt(draft, at);
  const comma = tags[at - 1] === MARK ? at - 2 : at - 1;
  if (tags[comma] !== COMMA || document.tokens[at]?.capital !== false) return false;
  if (!language.speech.invertingVerbs.has(word) || !holdsFinite(draft, firstToken, comma)) return false;
  const { pluralPeople } = language.nouns;
  let end = at + 1;
  // "claim ⟨MPs⟩" may be taken for a verb.
  while (
    end < lastToken &&
    tags[end] !== DETERMINER &&
    (isInNounPhrase(tags[end]) || pluralPeople.has(wordAt(draft, end)))
  )
    end += 1;
  if (end === at + 1 || (end < lastToken && tags[end] !== STOP && tags[end] !== SYMBOL)) return false;
  const several = wordAt(draft, end - 1);
  return pluralPeople.has(several) || isPluralOfPeople(several, language);
}

/** "⟨this week⟩". */
function isThisPeriod(draft: Draft, at: number): boolean {
  const { beforePeriods, periods } = draft.language.time;
  return beforePeriods.has(wordAt(draft, at)) && periods.has(wordAt(draft, at + 1));
}

/**
 * “a deal that critics ⟨call⟩ “mad””, “whom some critics ⟨call⟩ “mad””, “which many ⟨describe⟩ as “mad””: whether a
 * base form of naming stands before marks, in a relative clause behind its plural subject.
 */
export function isNamedBySeveral(draft: Draft, at: number): boolean {
  const { language, tags } = draft;
  const marks = servesAs(draft, at + 1, PREDICATIVE) ? at + 2 : at + 1;
  const before = tags[at - 2];
  const front = before === OWNER || before === DETERMINER || before === ADJECTIVE ? at - 3 : at - 2;
  const isRelative = tags[front] === WH_WORD || servesAs(draft, front, COMPLEMENTIZER);
  if (tags[marks] !== MARK || !isRelative) return false;
  const [several, word] = [wordAt(draft, at - 1), wordAt(draft, at)];
  if (!callsThings(language, word) || lemmaOf(word, language) !== word) return false;
  return language.smallWords.standingAlone.has(several) || endsAsPlural(several, language);
}

/**
 * “Critics of Roe ⟨accuse⟩ him of lying”: whether a base form of speech stands before its object, behind people in the
 * plural at the start of the sentence.
 */
export function isHeldBySeveral(draft: Draft, at: number): boolean {
  const { firstToken, language, tags } = draft;
  const next = tags[at + 1];
  const word = wordAt(draft, at);
  const isBase = tags[at] === BASE;
  const isObject = next === PRONOUN || next === NAME || (isBase && (next === OWNER || next === DETERMINER));
  if (!(isBase || tags[at] === NOUN) || !isObject || language.speech.verbs.get(word)?.lemma !== word) return false;
  if (at - firstToken > LONGEST_SEVERAL || tags.subarray(firstToken, at).includes(TO)) return false;
  return isBehindPeople(draft, at);
}

/** “and 32% ⟨call⟩ it late”: whether a base form of speech stands between a share and its object. */
export function isHeldByShare({ document, language, tags }: Draft, at: number): boolean {
  const word = document.tokens[at]?.lower ?? "";
  const isShare = tags[at - 1] === NUMBER && document.tokens[at - 1]?.text.endsWith("%") === true;
  const isObject = tags[at + 1] === PRONOUN || tags[at + 1] === NAME || tags[at + 1] === DETERMINER;
  return isShare && isObject && language.speech.verbs.get(word)?.lemma === word;
}

/**
 * “Farmers in the north ⟨report⟩ that”, “historians ⟨point⟩ out that”, “the scorekeepers ⟨estimate⟩ that”: whether a
 * base form of speech stands before "that" and one clause, behind a plural subject at the start of the sentence.
 */
export function isSaidThat(draft: Draft, at: number): boolean {
  const { firstToken, language, tags } = draft;
  const word = wordAt(draft, at);
  const that = tags[at + 1] === PARTICLE ? at + 2 : at + 1;
  if (tags[at] !== NOUN || !servesAs(draft, that, COMPLEMENTIZER)) return false;
  const isBase = lemmaOf(word, language) === word;
  if (!isBase || !hasOneClause(draft, at)) return false;
  const isOnePhrase = tags.subarray(firstToken, at).every(isInNounPhrase);
  const isPlural = isOnePhrase && endsAsPlural(wordAt(draft, at - 1), language);
  return isPlural || isBehindPeople(draft, at);
}

/**
 * “The tribunal ⟨accepted⟩ that”, “traders polled by the bank ⟨forecast⟩ that”: whether a past of speech stands before
 * "that" and one clause, behind a noun phrase at the start of the sentence.
 */
export function wasSaidThat(draft: Draft, at: number): boolean {
  const { firstToken, language, tags } = draft;
  const word = wordAt(draft, at);
  if (tags[at] !== NOUN || !servesAs(draft, at + 1, COMPLEMENTIZER)) return false;
  const isPast = endsIn(word, language.endings.pasts) || language.speech.pastAsBase.has(word);
  if (!isPast || lemmaOf(word, language) === undefined) return false;
  const phrase = tags.subarray(firstToken, at);
  const participle = phrase.indexOf(PARTICIPLE);
  const isByAgent = servesAs(draft, firstToken + participle + 1, AGENT);
  const isOnePhrase = phrase.every(
    (tag, index) => isInNounPhrase(tag) || (isByAgent && (index === participle || index === participle + 1)),
  );
  return isOnePhrase && hasOneClause(draft, at);
}

/**
 * “Farmers who have backed Roe ⟨say⟩ it is late”, “But groups that endorsed him ⟨argue⟩ that”: whether a base form of
 * speech stands behind a relative clause of a plural subject that begins a clause. Not if the verb of the relative
 * clause can have an object with a bare verb, “who heard Roe ⟨say⟩ so”.
 */
export function isSaidRoundRelative(draft: Draft, at: number): boolean {
  const { firstToken, language, tags } = draft;
  const word = wordAt(draft, at);
  if (tags[at] !== BASE || lemmaOf(word, language) !== word) return false;
  const last = tags[at - 1] ?? STOP;
  if (last !== NOUN && last !== NAME && last !== PRONOUN) return false;
  let who = at - 1;
  let verb = -1;
  while (who > firstToken && who > at - LONGEST_RELATIVE && tags[who] !== WH_WORD) {
    const tag = tags[who] ?? STOP;
    if (verb < 0 && (isVerb(tag) || tag === PARTICIPLE)) verb = who;
    else if (!isInNounPhrase(tag) && !BESIDE_OBJECTS.has(tag) && !isVerb(tag)) return false;
    who -= 1;
  }
  if (tags[who] !== WH_WORD || verb < 0 || language.helpers.beforeBareVerbs.has(wordAt(draft, verb))) return false;
  if (tags[who - 1] !== NOUN || !isSeveral(wordAt(draft, who - 1), language)) return false;
  let start = who - 1;
  while (start > firstToken && isInNounPhrase(tags[start - 1])) start -= 1;
  return start === firstToken || tags[start - 1] === CONJUNCTION || tags[start - 1] === COMMA;
}

function isSeveral(noun: string, language: Language): boolean {
  return language.nouns.pluralPeople.has(noun) || endsAsPlural(noun, language);
}

/** The longest relative clause of such a subject, in tokens. */
const LONGEST_RELATIVE = 10;

/** Tags that may stand beside the object of such a clause. */
const BESIDE_OBJECTS: ReadonlySet<number> = new Set([PREPOSITION, ADVERB, PRONOUN]);

/** The base form of a verb that can report words before "that", or undefined. */
function lemmaOf(word: string, { speech }: Language): string | undefined {
  return speech.verbs.get(word)?.lemma ?? speech.verbsBeforeThat.get(word) ?? speech.documentVerbs.get(word);
}

/** The longest subject of such a verb, in tokens: "critics of the former mayor of Ashby". */
const LONGEST_SEVERAL = 20;

/**
 * Whether only noun phrases, prepositions and adverbs stand between the start of the sentence and a token, and people
 * in the plural are among the first words.
 */
function isBehindPeople(draft: Draft, at: number): boolean {
  const { firstToken, language, tags } = draft;
  let people = false;
  for (let before = firstToken; before < at; before += 1) {
    const tag = tags[before] ?? 0;
    if (!isInNounPhrase(tag) && tag !== PREPOSITION && tag !== TO && tag !== ADVERB) return false;
    if (before > firstToken + LONGEST_HEAD || people) continue;
    const head = wordAt(draft, before);
    const one = singularOf(head, language);
    people = one !== head && (language.nouns.roles.has(one) || language.nouns.humans.has(one));
  }
  return people;
}

/** How far from the start of the sentence those people may stand, in tokens. */
const LONGEST_HEAD = 4;
