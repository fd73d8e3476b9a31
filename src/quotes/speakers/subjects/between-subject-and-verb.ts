import type { Grammar } from "../../../grammar/grammar.ts";
import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { isNumberHyphen } from "../../../grammar/number-hyphen.ts";
import { AGENT, DEFINITE, INDEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isInNounPhrase,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PARTICIPLE,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  TO,
  WH_WORD,
} from "../../../grammar/tags.ts";
import type { Sentence } from "../../../text/sentences.ts";
import { isInPhrases } from "../../noun-phrase.ts";
import { startOfPlaced } from "./start-of-placed.ts";

/** Where to look for the subject of a verb of speech. */
export interface Place {
  readonly grammar: Grammar;
  /** For each token, 1 if it belongs to a mention, its title or the letters behind a name, or stands in marks. */
  readonly taken: Uint8Array;
  readonly sentence: Sentence;
  /** Whether a verb of speech ends with a token. */
  readonly isSpeech: (at: number) => boolean;
}

/** How long the name of an object may be, in tokens. */
const LONGEST_OBJECT = 8;

/**
 * "⟨The plan⟩ to close ‹the Parks Department› said": the noun with an infinitive whose object is the mention that ends
 * at `last`, or the noun before "seen by" a mention; else `last`.
 */
export function beforeObject(place: Place, last: number): number {
  const { grammar, taken, sentence } = place;
  if (taken[last] !== 1) return last;
  const { tags } = grammar;
  const done = beforeAgent(place, last);
  if (done > sentence.firstToken) return done - 1;
  let first = last;
  const isObject = (at: number) => taken[at] === 1 || isInPhrase(tags[at] ?? 0) || tags[at] === PREPOSITION;
  while (first > sentence.firstToken && last - first < LONGEST_OBJECT && isObject(first - 1)) first -= 1;
  const isOfInfinitive = tags[first - 1] === BASE && tags[first - 2] === TO && isHead(tags[first - 3] ?? 0);
  return isOfInfinitive && first - 3 >= sentence.firstToken ? first - 3 : last;
}

/** "⟨a memo⟩ seen by ‹the Courier›": the participle; -1 where the phrase that ends at a token is not an agent. */
function beforeAgent({ grammar, taken, sentence }: Place, last: number): number {
  const { tags } = grammar;
  let first = last;
  while (last - first < LONGEST_OBJECT && (taken[first - 1] === 1 || isInPhrase(tags[first - 1] ?? 0))) first -= 1;
  const done = first - 2;
  if (done <= sentence.firstToken || !servesAs(grammar, first - 1, AGENT)) return -1;
  return (tags[done] === PARTICIPLE || tags[done] === PAST) && isHead(tags[done - 1] ?? 0) ? done : -1;
}

/** How long the text between commas may be, in tokens. */
const LONGEST_INSERTION = 24;

/**
 * The token before an insertion such as ", which was filed in May,", whose last comma is given; -1 if there is none.
 */
export function beforeInsertion({ grammar, taken, sentence }: Place, comma: number): number {
  const { tags } = grammar;
  const end = Math.max(sentence.firstToken, comma - LONGEST_INSERTION);
  let named = -1;
  for (let at = comma - 1; at > end; at -= 1) {
    if (tags[at] !== COMMA || isInList(tags, at, comma)) continue;
    const opens = tags[at + 1] ?? 0;
    // "⟨The Ashby Lights star⟩, 58, tells".
    if (opens === NUMBER && at + 2 === comma && isDefinitePhrase(grammar, sentence, at)) return at - 1;
    if (opens === NUMBER && tags[at + 2] === COMMA) continue;
    // "the song, which ⟨its composer, Ann Roe⟩, called": the verb belongs to the clause.
    if (opens === WH_WORD) return holdsFinite(grammar, at + 1, comma) ? at - 1 : -1;
    if (opens === PARTICIPLE || opens === GERUND || opens === PAST) return at - 1;
    // "her uncle, ⟨now⟩ 91,", "one, ⟨now aged⟩ 52,".
    if (at + 2 < comma && tags[comma - 1] === NUMBER && isAgeing(tags.subarray(at + 1, comma - 1))) return at - 1;
    // "the letter⟨, however,⟩ says", "the letter⟨, more kindly,⟩ says"
    if (tags[comma - 1] === ADVERB && isAgeing(tags.subarray(at + 1, comma - 1))) return at - 1;
    // "from Rouen", "due in May", "early on Monday", "to appear in May"
    const link = opens === ADJECTIVE || opens === ADVERB ? tags[at + 2] : opens;
    if ((link === PREPOSITION || link === TO) && isFirstPhrase(grammar, sentence, at)) return at - 1;
    // "⟨Acme Loop⟩, a firm owned by Quorlith,", "⟨Acme Loop⟩, majority owned by Quorlith,"
    const isOwned = opens === NOUN && tags[at + 2] === PARTICIPLE;
    if ((opens === DETERMINER || isOwned) && isFirstName(grammar, sentence, at)) return at - 1;
    // "the bus firm, Green Arrow,": a name that the article does not know, or one that another insertion ends with.
    if (named >= 0 || !tags.subarray(at + 1, comma).every((tag) => tag === NAME)) return named;
    named = taken[at + 1] !== 1 && tags[at - 1] === NOUN ? at - 1 : -1;
  }
  return named;
}

/** What may stand in a list beside noun phrases: "boats, ⟨unmanned⟩ planes ⟨and⟩ ships". */
const IN_LISTS: ReadonlySet<number> = new Set([COMMA, CONJUNCTION, PARTICIPLE, PAST]);

/**
 * "which makes ships⟨, boats⟩ and planes,": whether a comma within a relative clause separates the members of a list.
 */
function isInList(tags: Uint8Array, at: number, comma: number): boolean {
  const list = tags.subarray(at + 1, comma);
  if (list.indexOf(CONJUNCTION) < 1 || !list.every((tag) => isInPhrases(tag) || IN_LISTS.has(tag))) return false;
  for (let before = at - 1; before > comma - LONGEST_INSERTION; before -= 1)
    if (tags[before] === WH_WORD) return tags[before - 1] === COMMA;
  return false;
}

function isAgeing(tags: Uint8Array): boolean {
  return tags.every((tag) => tag === ADVERB || tag === ADJECTIVE);
}

/**
 * "⟨The last letter⟩, from Rouen, says", "It was late; ⟨one⟩, from Rouen, says", "It was late, but ⟨one⟩, from Rouen,
 * says": whether a noun phrase, with any prepositions, fills the clause up to a comma.
 */
function isFirstPhrase({ document, tags }: Grammar, { firstToken }: Sentence, comma: number): boolean {
  let at = comma;
  while (at > firstToken && (isInPhrase(tags[at - 1] ?? 0) || tags[at - 1] === PREPOSITION)) at -= 1;
  if (at === comma || tags[at] === PREPOSITION) return false;
  const isJoined = tags[at - 1] === CONJUNCTION && tags[at - 2] === COMMA;
  return at === firstToken || isJoined || document.tokens[at - 1]?.text === ";";
}

/**
 * "⟨The Ashby Lights star⟩,": whether an article, names and a noun, but no possessive, fill the sentence up to a comma.
 */
function isDefinitePhrase(grammar: Grammar, { firstToken }: Sentence, comma: number): boolean {
  const { tags } = grammar;
  if (!servesAs(grammar, firstToken, DEFINITE) || tags[comma - 1] !== NOUN) return false;
  return tags.subarray(firstToken, comma).every((tag) => isInNounPhrase(tag) && tag !== POSSESSIVE);
}

/** Whether nothing but a name stands between the start of the sentence and a comma. */
function isFirstName({ tags }: Grammar, { firstToken }: Sentence, comma: number): boolean {
  let at = comma;
  while (at > firstToken && tags[at - 1] === NAME) at -= 1;
  return at < comma && at === firstToken;
}

/** Whether a tag may stand in a noun phrase, “who” and “which” included. */
export function isInPhrase(tag: number): boolean {
  return isInNounPhrase(tag) || tag === WH_WORD;
}

/** "a ⟨nursing⟩ home": whether a word in "ing" stands between an article, owner or adjective and a noun. */
export function isGerundInPhrase(tags: Uint8Array, at: number): boolean {
  const before = tags[at - 1];
  const isOpened = before === DETERMINER || before === OWNER || before === POSSESSIVE || before === ADJECTIVE;
  return tags[at] === GERUND && isOpened && tags[at + 1] === NOUN;
}

/** Whether a noun phrase may end in a tag. */
export function isHead(tag: number): boolean {
  return tag === NOUN || tag === NAME || tag === PRONOUN;
}

/**
 * Where the noun phrase that ends with a token begins; the token behind it where none does. What a mention holds, and
 * its owner, are left out.
 */
export function startOfPhrase({ grammar, taken, sentence }: Place, last: number): number {
  const { tags } = grammar;
  const goesOn = (at: number) => isInPhrase(tags[at] ?? 0) || isGerundInPhrase(tags, at) || isNumberHyphen(grammar, at);
  let first = last + 1;
  while (first > sentence.firstToken && goesOn(first - 1) && taken[first - 1] !== 1) {
    if (tags[first - 1] === POSSESSIVE) break;
    // "on Wednesday ⟨the tea board⟩", "left in place ⟨a ruling⟩"; but not "families a month".
    const isBehind = servesAs(grammar, first, INDEFINITE) && tags[first - 2] === PREPOSITION;
    if ((isBehind || servesAs(grammar, first, DEFINITE)) && isHead(tags[first - 1] ?? 0)) break;
    first -= 1;
  }
  return first <= last ? startOfPlaced(grammar, first, sentence.firstToken) : first;
}
