import { isAgeHyphen } from "../grammar/age-hyphen.ts";
import { isCountHyphen } from "../grammar/count-hyphen.ts";
import {
  AGENT,
  COORDINATOR,
  DATIVE,
  DEFINITE,
  DESCRIBING,
  GENITIVE,
  INDEFINITE,
  INFINITIVE_MARKER,
  isBehindSource,
  RESTRICTIVE,
  servesAs,
} from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsAsPlural, endsIn } from "../grammar/word-endings.ts";
import { isIn, itemAt } from "../text/item-at.ts";
import { determinerApart, isDeterminer } from "./determiner-apart.ts";
import { endOfGroup } from "./group-behind.ts";
import { isNounHere, isSilent } from "./noun-here.ts";
import { isOwnerSign } from "./owner-sign.ts";
import { endOfRegion } from "./region-behind.ts";
import type { Runs, TokenRange } from "./runs.ts";
import { isCount, startOfShare } from "./share-of-people.ts";
import { startOfField } from "./title-modifiers.ts";
import { has, type WordTable } from "./word-table.ts";
import {
  CALENDAR,
  COMMON,
  DEMONYM,
  DOCUMENT,
  GROUP,
  HUMAN,
  LINK,
  MODIFIER,
  NO_NAME,
  PLURAL,
  ROLE,
  SHORT_TITLE,
  SPEECH,
  VERB,
} from "./word-traits.ts";

/** A noun phrase around a head; the core is `first` to `last`. */
export interface NounPhrase extends TokenRange {
  readonly phraseFirst: number;
  readonly phraseLast: number;
  /** Whether it begins with an article, a number or an owner. */
  readonly isDetermined: boolean;
  /** Whether a word that modifies the head stands before it. */
  readonly isModified: boolean;
}

/** How far back from its head a phrase may reach, in tokens. */
const MAX_BACK = 8;

/**
 * The noun phrase around a head, not before token `from`; tokens marked in `taken` stay out of its core. Doubtful words
 * between a determiner and the head are included ("the embattled firm's chief accountant"); without a determiner only
 * words that surely modify are. Null if no sentence has the head.
 */
export function nounPhraseAt(
  table: WordTable,
  runs: Runs,
  head: number,
  taken: Uint8Array,
  from: number,
): NounPhrase | null {
  const sentence = table.document.sentences[table.sentenceOf[head] ?? 0];
  if (sentence === undefined) return null;
  const left = readLeft(table, runs, head, taken, Math.max(from, sentence.firstToken, head - MAX_BACK));
  const phraseLast = endOfPhrase(table, runs, head + 1, sentence.lastToken);
  const { first, phraseFirst, isDetermined, isModified } = left;
  // "at the gate ⟨somebody⟩ shouted"
  if (table.language.helpers.anybodyWords.has(wordAt(table, head)))
    return { first: head, last: head + 1, phraseFirst: head, phraseLast, isDetermined, isModified };
  return { first, last: head + 1, phraseFirst, phraseLast, isDetermined, isModified };
}

/**
 * Whether the head may have a number of members or pages, and no gerund stands behind it: "a 12-member ⟨jury⟩", "a
 * 480-page ⟨report⟩", but not "spent her 30-minute ⟨speech⟩ defending it".
 */
function isCounted(table: WordTable, head: number): boolean {
  return has(table, head, GROUP | DOCUMENT) && !endsIn(wordAt(table, head + 1), table.language.endings.gerunds);
}

type Left = Omit<NounPhrase, "last" | "phraseLast">;

function readLeft(table: WordTable, runs: Runs, head: number, taken: Uint8Array, from: number): Left {
  const article = articleOfFields(table, runs, head);
  if (article >= from) return determined(table, article, from);
  let sure = head;
  let at = head;
  while (at > from) {
    const before = at - 1;
    const token = table.tokens[before];
    if (token === undefined) break;
    const run = itemAt(runs.all, runs.of[before]);
    if (isOwnerSign(table, before)) return owned(table, runs, at, from);
    // "a 23-year-old", "a 12-member jury"
    if (isAgeHyphen(table.document, before) || (isCountHyphen(table.document, before) && isCounted(table, head))) {
      at = before - 1;
      sure = at;
      continue;
    }
    if (isDeterminer(table, before) || isCount(table, before)) return determined(table, before, from);
    if (run !== undefined && run.kind === "name") return named(table, runs, run, at, sure, from);
    if (taken[before] === 1) break;
    const listed = determinerApart(table, before, from);
    if (listed >= 0) return determined(table, listed, from);
    if (run !== undefined && run.last === at) {
      at = firstOfPlaces(table, runs, run, from);
      sure = at;
    } else if (isModifier(table, before)) {
      at = before;
      sure = at;
    } else if (mayModify(table, before)) at = before;
    else break;
  }
  const own = isBoundary(table, at, from) ? at : sure;
  const joined = own < head && has(table, head, PLURAL) ? startOfPair(table, runs, own, from) : own;
  return { first: joined, phraseFirst: joined, isDetermined: false, isModified: joined < head };
}

/** The article before two fields of one office, "⟨the⟩ police and crime commissioner"; -1 if there is none. */
function articleOfFields(table: WordTable, runs: Runs, head: number): number {
  if (!has(table, head, ROLE) || has(table, head, PLURAL)) return -1;
  const first = startOfField(table, runs, head);
  return first < head && isDeterminer(table, first - 1) ? first - 1 : -1;
}

/**
 * Whether a phrase without a determiner surely begins at a token: at the start of a sentence, behind a verb of speech
 * or a preposition.
 */
function isBoundary(table: WordTable, at: number, from: number): boolean {
  const before = table.tokens[at - 1];
  if (at <= from || before === undefined || table.opens[at] === 1 || has(table, at - 1, SPEECH)) return true;
  if (servesAs(table, at - 1, DATIVE)) return isBehindSource(table, at);
  return table.language.words.postModifiers.has(before.lower) || servesAs(table, at - 1, AGENT);
}

function endsInParticiple({ language: { endings } }: WordTable, word: string): boolean {
  return endsIn(word, endings.pasts) || endsIn(word, endings.gerunds);
}

/**
 * The left part of a phrase with a determiner: "a", "the two", "all three", "some of the". Nothing before "a" belongs
 * to it: “when Roe was nine ⟨a⟩ teacher”.
 */
function determined(table: WordTable, at: number, from: number): Left {
  let first = at;
  while (first > from && !servesAs(table, first, INDEFINITE) && isDeterminer(table, first - 1)) first -= 1;
  if (first - 2 >= from && servesAs(table, first - 1, GENITIVE) && isDeterminer(table, first - 2)) first -= 2;
  first = Math.max(from, startOfShare(table, first));
  return { first, phraseFirst: first, isDetermined: true, isModified: true };
}

/**
 * The left part of a phrase with an owner: "Roe’s spokesman", "the company’s lawyers", "the bakers’ union". The core
 * begins behind the possessive, the phrase with the owner.
 */
function owned(table: WordTable, runs: Runs, first: number, from: number): Left {
  const owner = itemAt(runs.all, runs.of[first - 2]);
  let phraseFirst = owner?.first ?? first - 2;
  if (phraseFirst < from) return { first, phraseFirst: first, isDetermined: true, isModified: true };
  phraseFirst = startOfOwner(table, runs, phraseFirst, from);
  return { first, phraseFirst, isDetermined: true, isModified: true };
}

/** How many words may stand between the article and the noun of an owner. */
const LONGEST_OWNER = 4;

/**
 * The article before an owner, "⟨the⟩ sheriff’s office", "⟨the⟩ Texas attorney general’s office", "⟨the⟩ secretary of
 * state’s office"; the owner's noun if there is none.
 */
export function startOfOwner(table: WordTable, runs: Runs, noun: number, from: number): number {
  for (let at = noun - 1; at >= Math.max(from, noun - 1 - LONGEST_OWNER); at -= 1) {
    if (table.language.words.determiners.has(wordAt(table, at))) return at;
    const isOfOwner = servesAs(table, at, GENITIVE) || isIn(runs.of, at) || isModifier(table, at);
    if (!isOfOwner && !mayModify(table, at)) return noun;
  }
  return noun;
}

/**
 * The left part of a phrase with a name, behind which the core begins: "a Roe spokesman", "the former Ashby captain",
 * "the Ashby and West Corran MP".
 */
function named(table: WordTable, runs: Runs, run: TokenRange, at: number, sure: number, from: number): Left {
  let start = firstOfPlaces(table, runs, run, from);
  while (start > from && table.language.nouns.formerWords.has(wordAt(table, start - 1))) start -= 1;
  const hasDeterminer = start > from && table.language.words.determiners.has(wordAt(table, start - 1));
  const isJoined = hasDeterminer || sure === at;
  const phraseFirst = isJoined ? Math.max(from, hasDeterminer ? start - 1 : run.first) : sure;
  return { first: isJoined ? at : sure, phraseFirst, isDetermined: hasDeterminer, isModified: true };
}

/**
 * The start of the first of two names joined by "and" behind an article, "the ⟨Ashby⟩ and West Corran MP"; else the
 * start of the second.
 */
function firstOfPlaces(table: WordTable, runs: Runs, run: TokenRange, from: number): number {
  const before = servesAs(table, run.first - 1, COORDINATOR) ? itemAt(runs.all, runs.of[run.first - 2]) : undefined;
  if (before === undefined || before.first <= from || before.last !== run.first - 1) return run.first;
  return servesAs(table, before.first - 1, DEFINITE) ? before.first : run.first;
}

/** Whether a word surely modifies a noun: "former", "senior", "campaign", "Chinese". */
function isModifier(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token?.kind !== "word" || has(table, at, VERB | LINK | CALENDAR)) return false;
  if (has(table, at, SPEECH)) return false;
  if (has(table, at, MODIFIER | DEMONYM | SHORT_TITLE)) return true;
  if (has(table, at, ROLE | GROUP | HUMAN)) return !has(table, at, PLURAL);
  if (has(table, at, NO_NAME)) return !endsIn(token.lower, table.language.endings.adverbs);
  return token.text.includes("-");
}

/** Whether a word may modify a noun behind a determiner: a noun or adjective in no list. */
function mayModify(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  // "its ⟨only⟩ teacher"
  if (servesAs(table, at, RESTRICTIVE)) return isDeterminer(table, at - 1) || isOwnerSign(table, at - 1);
  if (token?.kind !== "word" || has(table, at, VERB | LINK | SPEECH | CALENDAR)) return false;
  const isPlural = endsAsPlural(token.lower, table.language) && !has(table, at, MODIFIER);
  if (isPlural || endsInParticiple(table, token.lower)) return isWithinPhrase(table, at - 1);
  return !token.capital || has(table, at, COMMON | ROLE);
}

/**
 * Whether a determiner, an age or "former" stands at a token: "⟨a⟩ teaching assistant", "the 34-⟨year-old⟩ sales
 * assistant", "a ⟨former⟩ nursing assistant".
 */
function isWithinPhrase(table: WordTable, at: number): boolean {
  const { nouns, words } = table.language;
  const word = wordAt(table, at);
  return words.determiners.has(word) || nouns.aged.has(word) || nouns.formerWords.has(word);
}

/**
 * The start of the other side of "and" before a people, country or other modifier: "⟨U.S. and⟩ European officials",
 * "⟨state and⟩ federal officials", "⟨union and⟩ company leaders"; `first` if there is none.
 */
function startOfPair(table: WordTable, runs: Runs, first: number, from: number): number {
  const other = first - 2;
  if (other < from || !servesAs(table, first - 1, COORDINATOR)) return first;
  const run = itemAt(runs.all, runs.of[other]);
  if (isPeopleOrCountry(table, runs, other) && isPeopleOrCountry(table, runs, first))
    return Math.max(from, run?.first ?? other);
  const before = table.tokens[other - 1];
  const begins = isBoundary(table, other, from) || before?.text === "," || before?.kind === "mark";
  // "⟨state and⟩ federal", whose first word may be a verb of speech
  const mayModify = isModifier(table, other) || has(table, other, MODIFIER);
  return begins && run === undefined && mayModify && isModifier(table, first) ? other : first;
}

function isPeopleOrCountry(table: WordTable, runs: Runs, at: number): boolean {
  return has(table, at, DEMONYM) || itemAt(runs.all, runs.of[at])?.known?.kind === "country";
}

/** The longest tail of a phrase, in tokens. */
const MAX_TAIL = 24;

/** The end of what follows a head: "for the embassy", "of the board in Rome", "who have seen the letter". */
function endOfPhrase(table: WordTable, runs: Runs, from: number, sentenceEnd: number): number {
  const end = Math.min(sentenceEnd, from + MAX_TAIL);
  let last = from;
  while (last < end) {
    const word = wordAt(table, last);
    const next = isClause(table, runs, last, from)
      ? endOfClause(table, last + 1, end)
      : table.language.words.postModifiers.has(word)
        ? endOfPlaces(table, runs, endOfObject(table, runs, last + 1, end), end)
        : last;
    if (next <= last || isTopicOfHeadline(table, last, next)) break;
    last = next;
  }
  return last;
}

/**
 * "Minister ⟨on fares⟩: “…”", "‘We will win’: coach ⟨on rivals⟩": whether a preposition behind somebody leads to what
 * they speak of, since a colon follows in the headline, or the headline ends.
 */
function isTopicOfHeadline(table: WordTable, preposition: number, next: number): boolean {
  const { document, language, sentenceOf, tokens } = table;
  if (!has(table, preposition - 1, ROLE | HUMAN) || !language.speech.topicPrepositions.has(wordAt(table, preposition)))
    return false;
  const { start = 0, end = 0 } = document.blocks.find(({ zone }) => zone === "headline") ?? {};
  const { starts, ends } = document.tokens;
  const isWithin = (starts[preposition] ?? 0) >= start && (ends[next - 1] ?? 0) <= end;
  return isWithin && (tokens[next]?.text === ":" || sentenceOf[next] !== sentenceOf[preposition]);
}

/**
 * Whether a clause begins right behind the head: "who", "that", "involved in", "briefed on", "published Wednesday",
 * "familiar with", but not "declined to say".
 */
function isClause(table: WordTable, runs: Runs, at: number, from: number): boolean {
  if (at !== from) return false;
  const word = wordAt(table, at);
  if (servesAs(table, at, DESCRIBING)) return true;
  const isParticiple = endsInParticiple(table, word) && !has(table, at, SPEECH);
  const preposition = wordAt(table, at + 1);
  if (servesAs(table, at + 1, INFINITIVE_MARKER) && !isNominal(table, runs, at + 2)) return false;
  return (
    isParticiple &&
    ((has(table, at + 1, LINK) && table.language.words.postModifiers.has(preposition)) || has(table, at + 1, CALENDAR))
  );
}

/** The end of a clause: at a comma, dash, mark or verb of speech. */
function endOfClause(table: WordTable, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const token = table.tokens[at];
    if (token === undefined || token.kind === "mark") break;
    if (token.kind === "symbol" && token.text !== "&" && !isAgeHyphen(table.document, at)) break;
    if (
      at > from &&
      has(table, at, SPEECH) &&
      !endsIn(token.lower, table.language.endings.gerunds) &&
      !isNounHere(table, at) &&
      !isSilent(table, at) &&
      !isBesideInfinitive(table, at, end)
    )
      break;
    if (isSubjectOfSpeech(table, at)) break;
    at += 1;
  }
  return at;
}

/**
 * Whether a verb of speech is in an infinitive, or behind "and" and before one, with another verb of speech to follow:
 * "who was hurt and ⟨asked⟩ to go said", "who asked to be ⟨called⟩ Ann said".
 */
function isBesideInfinitive(table: WordTable, at: number, end: number): boolean {
  const isWithin = servesAs(table, at - 1, INFINITIVE_MARKER) || servesAs(table, at - 2, INFINITIVE_MARKER);
  const isNext = servesAs(table, at - 1, COORDINATOR) && servesAs(table, at + 1, INFINITIVE_MARKER);
  if (!isWithin && !isNext) return false;
  for (let verb = at + 2; verb < end && table.tokens[verb]?.kind === "word"; verb += 1)
    if (has(table, verb, SPEECH) && !servesAs(table, verb - 1, INFINITIVE_MARKER)) return true;
  return false;
}

/**
 * Whether a pronoun stands right before a verb of speech and is not governed by what stands before: "a letter sent on
 * Thursday ⟨it⟩ said".
 */
function isSubjectOfSpeech(table: WordTable, at: number): boolean {
  const isPronoun = table.language.words.pronouns.has(wordAt(table, at)) && has(table, at + 1, SPEECH);
  return isPronoun && (has(table, at - 1, CALENDAR) || table.tokens[at - 1]?.kind === "number");
}

/**
 * The end of a preposition's object: a determiner, modifiers, and the noun or name; not a day or a verb. The
 * preposition itself if there is no object.
 */
function endOfObject(table: WordTable, runs: Runs, from: number, end: number): number {
  let at = from;
  if (servesAs(table, from - 1, INFINITIVE_MARKER) && !isNominal(table, runs, from)) return from - 1;
  if (table.language.words.determiners.has(wordAt(table, at)) || table.language.words.owners.has(wordAt(table, at)))
    at += 1;
  const start = at;
  while (at < end) {
    const token = table.tokens[at];
    const run = itemAt(runs.all, runs.of[at]);
    if (token === undefined || has(table, at, CALENDAR)) break;
    if (run !== undefined) {
      at = Math.max(at + 1, Math.min(end, run.last));
      if (isOwnerSign(table, at) || isIn(runs.of, at)) continue;
      at = endOfGroup(table, at, end);
      break;
    } else if (isOwnerSign(table, at) || token.kind === "number" || isAgeHyphen(table.document, at)) at += 1;
    else if (
      token.kind !== "word" ||
      has(table, at, LINK) ||
      (has(table, at, VERB | SPEECH) && !isNounHere(table, at)) ||
      (at > start && (endsIn(token.lower, table.language.endings.pasts) || isFondOfSaying(table, at)))
    )
      break;
    else at += 1;
  }
  return at > start ? at : from - 1;
}

/** Whether a word is a verb before "to" and a verb of speech, and not a noun: "a friend of mine ⟨likes⟩ to say". */
function isFondOfSaying(table: WordTable, at: number): boolean {
  const { lower = "" } = table.tokens[at] ?? {};
  const isThird = endsIn(lower, table.language.endings.thirdPersons);
  return isThird && servesAs(table, at + 1, INFINITIVE_MARKER) && has(table, at + 2, SPEECH);
}

/** The end of "Worcester, Massachusetts", or of a list of places. */
function endOfPlaces(table: WordTable, runs: Runs, from: number, end: number): number {
  const region = endOfRegion(table, from, end);
  return region > from ? region : endOfList(table, runs, from, end);
}

/** The end of "Norway, Sweden and Denmark", whose first name ends at a token; that token if no verb follows a list. */
function endOfList(table: WordTable, runs: Runs, from: number, end: number): number {
  let last = from;
  let isWhole = false;
  while (!isWhole && isIn(runs.of, last - 1)) {
    const comma = wordAt(table, last) === "," ? 1 : 0;
    isWhole = servesAs(table, last + comma, COORDINATOR);
    const next = last + comma + (isWhole ? 1 : 0);
    const run = itemAt(runs.all, runs.of[next]);
    if (next === last || run === undefined || run.first !== next || run.last > end) return from;
    last = run.last;
  }
  return isWhole && has(table, last, SPEECH | VERB) ? last : from;
}

/** Whether a noun phrase and not a verb begins at a token: "to the board", unlike "to sustain". */
function isNominal(table: WordTable, runs: Runs, at: number): boolean {
  const word = wordAt(table, at);
  return table.language.words.determiners.has(word) || table.language.words.owners.has(word) || isIn(runs.of, at);
}
