/**
 * Finds where noun phrases begin and end, by the tags of their tokens. All ranges are half-open and in tokens.
 *
 * @module
 */
import type { Grammar } from "../grammar/grammar.ts";
import { holdsFinite } from "../grammar/holds-finite.ts";
import { findTag } from "../grammar/steps.ts";
import { COMPARATIVE, COORDINATOR, GENITIVE, INDEFINITE, PURPOSE, servesAs } from "../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  DETERMINER,
  GERUND,
  isInNounPhrase,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SYMBOL,
  TO,
  WH_WORD,
} from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { timePhraseAt } from "./circumstances/time-phrase.ts";

/** The longest noun phrase, in tokens. */
const MAX_NOUN_PHRASE = 12;

/**
 * The end of the noun phrase that begins at a token, with "hundreds of supporters" and "The Post and Courier" taken
 * whole; the token itself if there is none.
 */
export function endOfNounPhrase(grammar: Grammar, from: number, end: number): number {
  const { tokens } = grammar.document;
  const { tags } = grammar;
  let last = from;
  for (let at = from; at < Math.min(end, from + MAX_NOUN_PHRASE); at += 1) {
    const tag = tags[at] ?? 0;
    if (timePhraseAt(tokens, at, end) !== null || beginsAnother(tags, at, from)) break;
    if (isNominal(tag) || (tag === GERUND && last === at && tags[at + 1] === PREPOSITION)) last = at + 1;
    else if (!isInNounPhrase(tag) && tag !== PARTICIPLE && tag !== GERUND && !joinsNouns(grammar, at)) break;
  }
  return last;
}

/** How many prepositional phrases may follow a noun: "traders ⟨at⟩ the bank ⟨of⟩ Ashby". */
const ADDITIONS = 2;

/**
 * The end of a noun phrase with its prepositional phrases, "traders at the bank"; the token itself if there is none.
 */
export function endWithAdded(grammar: Grammar, from: number, last: number): number {
  let end = endOfNounPhrase(grammar, from, last);
  for (let step = 0; step < ADDITIONS && end > from && grammar.tags[end] === PREPOSITION; step += 1) {
    const next = endOfNounPhrase(grammar, end + 1, last);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** The longest relative clause behind a subject, in tokens. */
const LONGEST_RELATIVE = 16;

/**
 * The end of a subject: "the bus firm", "traders at the bus firm", "Ann Roe of Ashby", "the bus firm, Green Arrow,",
 * "the bus firm, which runs at night," and "Ann Roe (Lab., Ashby)"; the token itself if there is none.
 */
export function endOfSubject(grammar: Grammar, from: number, last: number): number {
  const { tags } = grammar;
  const noun = endWithAdded(grammar, from, last);
  const sign = tags[noun];
  if (noun === from || (sign !== COMMA && sign !== SYMBOL)) return noun;
  if (tags[noun + 1] === WH_WORD || sign === SYMBOL) {
    const closing = findTag(tags, noun + 2, Math.min(last, noun + LONGEST_RELATIVE), sign);
    const isClause = tags[noun + 1] !== WH_WORD || holdsFinite(grammar, noun + 2, closing);
    return closing > 0 && isClause ? closing + 1 : noun;
  }
  const name = endWithAdded(grammar, noun + 1, last);
  return name > noun + 1 && tags[name] === COMMA ? name + 1 : noun;
}

/** "at a conference ⟦the board …⟧": whether an article, owner or pronoun behind a noun begins another phrase. */
function beginsAnother(tags: Uint8Array, at: number, from: number): boolean {
  return at > from && (opensNounPhrase(tags[at]) || tags[at] === PRONOUN) && isNominal(tags[at - 1]);
}

/** Whether a token joins nouns: "of" between nouns, "and" between names, the hyphen of "24-year-old". */
function joinsNouns(grammar: Grammar, at: number): boolean {
  const { tags } = grammar;
  if (servesAs(grammar, at, GENITIVE)) return tags[at - 1] === NOUN || tags[at - 1] === NAME;
  if (wordAt(grammar, at) === "-")
    return tags[at - 1] === NUMBER && (tags[at + 1] === NOUN || tags[at + 1] === ADJECTIVE);
  // "a crowd of more ⟨than⟩ 300"
  if (servesAs(grammar, at, COMPARATIVE)) return tags[at - 1] === ADJECTIVE && tags[at + 1] === NUMBER;
  const isAnd = servesAs(grammar, at, COORDINATOR) || wordAt(grammar, at) === "&";
  if (isAnd) return tags[at - 1] === NAME && tags[at + 1] === NAME;
  // "a ⟨closely⟩ watched survey"
  const isPart = tags[at + 1] === PARTICIPLE || tags[at + 1] === ADJECTIVE;
  return tags[at] === ADVERB && opensNounPhrase(tags[at - 1]) && isPart;
}

/** Whether a noun phrase may end in this tag: a noun, name, pronoun or number. */
export function isNominal(tag: number | undefined): boolean {
  return tag === NOUN || tag === NAME || tag === PRONOUN || tag === NUMBER;
}

/**
 * The start of the noun phrase whose last token is given, not before `first`. An article, owner or pronoun separates it
 * from a phrase before it. Behind an owner or article it may hold an adverb: "his ⟨earlier⟩ claim".
 */
export function startOfNounPhrase({ tags }: Grammar, first: number, last: number): number {
  let at = last;
  while (at > first && goesOnBefore(tags, at)) at -= 1;
  return at;
}

function goesOnBefore(tags: Uint8Array, at: number): boolean {
  if (opensNounPhrase(tags[at]) || tags[at] === PRONOUN || tags[at - 1] === PRONOUN) return false;
  return isInNounPhrase(tags[at - 1]) || (tags[at - 1] === ADVERB && opensNounPhrase(tags[at - 2]));
}

function opensNounPhrase(tag: number | undefined): boolean {
  return tag === DETERMINER || tag === OWNER;
}

/**
 * The token that shows the owner of a noun: "⟨her⟩ blunt reply", "Roe⟨’s⟩ repeated advice". If there is no owner, the
 * one before the noun and its adjectives. Not before `first`.
 */
export function ownerBefore({ tags }: Grammar, first: number, noun: number): number {
  let at = noun - 1;
  while (at > first && (tags[at] === ADJECTIVE || tags[at] === PARTICIPLE)) at -= 1;
  let owner = at;
  while (owner > first && (tags[owner] === NOUN || tags[owner] === ADJECTIVE || tags[owner] === NAME)) owner -= 1;
  return tags[owner] === OWNER || tags[owner] === POSSESSIVE ? owner : at;
}

/** Whether a tag may occur in noun phrases joined by prepositions and adverbs: "in court on Monday", "to the board". */
export function isInPhrases(tag: number | undefined): boolean {
  return isInNounPhrase(tag) || tag === PREPOSITION || tag === TO || tag === ADVERB;
}

/**
 * "a charity for widows and ⟨orphans⟩", "the union representing drivers and ⟨conductors⟩": whether bare nouns behind
 * "and", which begin at a token, belong with others to a noun before them. Returns the token behind that noun; -1 if
 * they do not.
 */
export function hungBehindAnd(grammar: Grammar, first: number): number {
  const { tags } = grammar;
  if (!isModifier(tags[first]) || !servesAs(grammar, first - 1, COORDINATOR)) return -1;
  let link = first - 2;
  while (isModifier(tags[link])) link -= 1;
  const isHung = tags[link] === GERUND || servesAs(grammar, link, GENITIVE | PURPOSE);
  return isHung && link < first - 2 && tags[link - 1] === NOUN ? link : -1;
}

function isModifier(tag: number | undefined): boolean {
  return tag === NOUN || tag === ADJECTIVE;
}

/**
 * For the second comma of an insertion before "was", "her answer⟨,⟩ when asked, was short", the first one; the token
 * itself if it is not such a comma, or if the first stands before `from`.
 */
export function openerOfInserted({ document, language }: Grammar, at: number, from: number): number {
  const textAt = (token: number) => document.tokens[token]?.text;
  if (textAt(at) !== "," || !language.helpers.formsOfBe.has(textAt(at + 1) ?? "")) return at;
  let opener = at - 1;
  while (opener >= from && textAt(opener) !== ",") opener -= 1;
  return opener < from ? at : opener;
}

/** "⟨, a⟩ description": whether a comma and "a" begin a noun's phrase. */
export function isAppended(grammar: Grammar, first: number, noun: number): boolean {
  const start = startOfNounPhrase(grammar, first, noun);
  return start > first && grammar.tags[start - 1] === COMMA && servesAs(grammar, start, INDEFINITE);
}
