import { isWholeClause, NOUN_CLAUSE, PRONOUN_CLAUSE } from "../grammar/clause-starts.ts";
import type { Grammar } from "../grammar/grammar.ts";
import { holdsFinite } from "../grammar/holds-finite.ts";
import { isBe } from "../grammar/is-be.ts";
import { COMPLEMENTIZER, DEFINITE, EXPLETIVE, GENITIVE, INDEFINITE, ONE, servesAs } from "../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  BASE,
  COMMA,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isPastForm,
  MARK,
  NAME,
  NOUN,
  OWNER,
  POSSESSIVE,
  PREPOSITION,
} from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { singularOf } from "../grammar/word-endings.ts";
import type { Sentence } from "../text/sentences.ts";
import { headOf, isSomebody } from "./asked-person.ts";
import { endOfNounPhrase, isInPhrases, ownerBefore, startOfNounPhrase } from "./noun-phrase.ts";

/**
 * The start of the clause with which a noun of saying is equated: "Roe's argument is ⟨that …⟩", "it is her contention
 * ⟨that …⟩", "the word from Roe was ⟨that …⟩", "Roe's answer was short: ⟨no⟩", "Roe had an answer: ⟨it leaked⟩". -1 where there is
 * none, or where it is nobody's: "the argument is that", "the trouble with his argument is that".
 */
export function startOfEquatedClause(grammar: Grammar, { firstToken, lastToken }: Sentence, noun: number): number {
  const colon = colonBehind(grammar, noun);
  const start = colon === null ? clauseBehind(grammar, noun) : colon.start;
  if (start < 0 || start >= lastToken) return -1;
  if (colon === null && !servesAs(grammar, start, COMPLEMENTIZER) && !isBareClause(grammar, start)) return -1;
  const owner = ownerBefore(grammar, firstToken, noun);
  const isOwned = grammar.tags[owner] === OWNER || grammar.tags[owner] === POSSESSIVE;
  const phrase = startOfNounPhrase(grammar, firstToken, noun);
  if (start === thatBeside(grammar, noun))
    return isOwned && (isBehindItIs(grammar, phrase) || isSetOff(grammar, start, lastToken)) ? start : -1;
  const isOneOf = servesAs(grammar, phrase - 1, GENITIVE) && servesAs(grammar, phrase - 2, ONE);
  if (phrase > firstToken && grammar.tags[phrase - 1] === PREPOSITION && !isOneOf) return -1;
  const isOfOne = isOwned || isFrom(grammar, noun) || isHeldBy(grammar, noun) || isOffered(grammar, phrase, noun);
  const isBare = noun === firstToken && isSeveral(grammar, noun);
  if (!(isOfOne || (isBare && isHearsay(grammar, noun, start))) || (owner < firstToken && !isBare)) return -1;
  return isPartedByPhrases(grammar, noun + 1, colon?.verb ?? start - 1) ? start : -1;
}

/**
 * "the word ⟨from⟩ Roe", "a reply ⟨by⟩ the court", "reports ⟨from⟩ the police": whether a source follows the noun,
 * unlike "the point of it".
 */
function isFrom(grammar: Grammar, noun: number): boolean {
  const { language, tags } = grammar;
  const isPreposition = language.stances.claimantPrepositions.has(wordAt(grammar, noun + 1));
  return isPreposition && (tags[noun - 1] === DETERMINER || isSeveral(grammar, noun));
}

/** "Roe ⟨had a simple message⟩: nobody was safe": whether somebody has or gives the noun right before a colon. */
function isOffered(grammar: Grammar, phrase: number, noun: number): boolean {
  const { conversations } = grammar.language;
  const verb = phrase - 1;
  if (wordAt(grammar, noun + 1) !== ":" || !servesAs(grammar, phrase, INDEFINITE)) return false;
  const isGiven = conversations.offeringForms.has(wordAt(grammar, verb));
  return isGiven && isSomebody(grammar, verb - 1) && conversations.offeredNouns.has(wordAt(grammar, noun));
}

/** "⟨Allegations are⟩ that he left": whether the words are hearsay of several people who are not named. */
export function isHearsay(grammar: Grammar, noun: number, that: number): boolean {
  const isRumour = grammar.language.stances.hearsayNouns.has(wordAt(grammar, noun)) && isSeveral(grammar, noun);
  return isRumour && that === noun + 2 && servesAs(grammar, that, COMPLEMENTIZER);
}

/** "⟨Reports⟩ from the police": whether the noun is a plural. */
function isSeveral(grammar: Grammar, noun: number): boolean {
  const word = wordAt(grammar, noun);
  return grammar.tags[noun] === NOUN && singularOf(word, grammar.language) !== word;
}

/**
 * "the argument ⟨of the millers⟩", "the thesis ⟨of Roe's new book⟩": whether a view and its holder stand there, unlike
 * "the argument of the day".
 */
export function isHeldBy(grammar: Grammar, noun: number): boolean {
  const { language, tags } = grammar;
  if (!servesAs(grammar, noun + 1, GENITIVE) || !language.speech.heldNouns.has(wordAt(grammar, noun))) return false;
  if (tags[noun + 2] === NAME) return true;
  const holder = headOf(grammar, noun + 2, endOfNounPhrase(grammar, noun + 2, noun + REACH));
  if (holder === noun + 2) return false;
  const word = wordAt(grammar, holder);
  // "the argument of former mayor Roe"
  if (tags[holder] === NAME) return true;
  return isSeveral(grammar, holder) || isSomebody(grammar, holder) || language.nouns.documents.has(word);
}

/** How far behind its noun "is" may stand, in tokens. */
const REACH = 18;

/**
 * The "that" right behind a noun, or behind "is" or "remains", or the word there that may begin a clause without
 * "that"; phrases may separate "is" from the noun. -1 if there is none. Looks at words alone.
 */
export function clauseBehind(grammar: Grammar, noun: number): number {
  const beside = thatBeside(grammar, noun);
  if (beside >= 0) return beside;
  for (let at = noun + 1; at < noun + REACH; at += 1) {
    if (servesAs(grammar, at, COMPLEMENTIZER)) return -1;
    const isEquating = isBe(grammar, at) || grammar.language.speech.equatingForms.has(wordAt(grammar, at));
    if (isEquating && (servesAs(grammar, at + 1, COMPLEMENTIZER) || mayOpenClause(grammar, at + 1))) return at + 1;
  }
  return -1;
}

/**
 * "his view is ⟨she⟩ was right", "is ⟨the⟩ plan was late": whether a clause may begin at a token, judging by the word
 * alone.
 */
function mayOpenClause(grammar: Grammar, at: number): boolean {
  const { language } = grammar;
  return language.speech.clausePronouns.has(wordAt(grammar, at)) || servesAs(grammar, at, DEFINITE);
}

/**
 * Whether a pronoun, or "the" and one noun, and a verb begin a clause: “her view is ⟨the plan was late⟩”, unlike “is
 * ⟨the stuff legends are⟩ made of”.
 */
function isBareClause({ clauses, tags }: Grammar, start: number): boolean {
  if (clauses[start] === PRONOUN_CLAUSE) return true;
  let noun = start + 1;
  while (tags[noun] === ADJECTIVE) noun += 1;
  return clauses[start] === NOUN_CLAUSE && tags[noun] === NOUN && isFiniteVerb(tags[noun + 1]);
}

/**
 * The "that" right behind a noun, or behind an insertion between commas there that has no "is": “her contention,
 * repeated on Monday, ⟨that …⟩”; otherwise -1.
 */
function thatBeside(grammar: Grammar, noun: number): number {
  if (servesAs(grammar, noun + 1, COMPLEMENTIZER)) return noun + 1;
  if (grammar.tags[noun + 1] !== COMMA) return -1;
  for (let at = noun + 2; at < noun + REACH && !isBe(grammar, at); at += 1)
    if (servesAs(grammar, at, COMPLEMENTIZER)) return grammar.tags[at - 1] === COMMA ? at : -1;
  return -1;
}

/** "Roe's answer⟨, that it leaks,⟩ was short": whether the clause stands between commas and the noun's verb follows. */
function isSetOff(grammar: Grammar, that: number, last: number): boolean {
  const { tags } = grammar;
  if (tags[that - 1] !== COMMA) return false;
  let comma = that + 1;
  while (comma < last && tags[comma] !== COMMA && tags[comma] !== MARK) comma += 1;
  return tags[comma] === COMMA && holdsFinite(grammar, that + 1, comma) && isFiniteVerb(tags[comma + 1]);
}

/** How many words may stand between "was" and the colon: "was short and to the point:". */
const MAX_TO_COLON = 5;

/**
 * "was short⟨:⟩ no": the verb, and the token behind the colon; null where there is no such colon or marks follow it.
 */
function colonBehind(grammar: Grammar, noun: number): { readonly verb: number; readonly start: number } | null {
  const { tokens } = grammar.document;
  // "Roe's answer: ⟨nobody was asked⟩", "Roe's advice: ⟨sell it⟩"
  if (tokens[noun + 1]?.text === ":") {
    const start = noun + 2;
    const isClause = isWholeClause(grammar.clauses[start]) || grammar.tags[start] === BASE;
    return isClause && tokens[start]?.kind !== "mark" ? { verb: noun + 1, start } : null;
  }
  let verb = noun + 1;
  while (verb < noun + REACH && !isBe(grammar, verb) && !isRunning(grammar, verb)) verb += 1;
  const isPlain = isBe(grammar, verb) && !isThing(grammar, verb + 1);
  for (let at = verb + 1; at <= verb + 1 + MAX_TO_COLON; at += 1) {
    const token = tokens[at];
    if (token?.text === ":" && (isPlain || isPointing(grammar, at - 1)))
      return tokens[at + 1]?.kind === "mark" ? null : { verb, start: at + 1 };
    if (token?.kind !== "word" || servesAs(grammar, at, COMPLEMENTIZER)) return null;
  }
  return null;
}

/** Whether a token is the verb of "Roe's argument ⟨runs⟩ like this:". */
function isRunning(grammar: Grammar, at: number): boolean {
  return grammar.language.speech.runningForms.has(wordAt(grammar, at));
}

/** "Roe's only complaint was ⟨the noise⟩: it never ceased": whether the thing itself stands at a token. */
function isThing({ document, tags }: Grammar, at: number): boolean {
  return tags[at] === DETERMINER && tags[at + 1] === NOUN && document.tokens[at + 2]?.text === ":";
}

/** "runs as ⟨follows⟩:", "⟨goes⟩:": whether the word before a colon points ahead, unlike "goes to the heart of it:". */
function isPointing(grammar: Grammar, at: number): boolean {
  return isRunning(grammar, at) || grammar.language.speech.pointingAhead.has(wordAt(grammar, at));
}

/**
 * Whether only phrases separate a noun from its verb: “his explanation ⟨now⟩ is”, “the word ⟨from the mill⟩ was”,
 * “Roe's answer⟨, repeated on Friday,⟩ is”. An insertion begins with a participle and has no other verb.
 */
function isPartedByPhrases({ tags }: Grammar, from: number, verb: number): boolean {
  for (let at = from; at < verb; at += 1) {
    const tag = tags[at];
    if (isInPhrases(tag) || tag === COMMA) continue;
    const isInserted = tags[at - 1] === COMMA && (isPastForm(tag) || tag === GERUND);
    if (!isInserted || tags[verb - 1] !== COMMA) return false;
  }
  return true;
}

/** "⟨it is⟩ her contention": whether "it is" stands before the phrase. */
function isBehindItIs(grammar: Grammar, phraseStart: number): boolean {
  return isBe(grammar, phraseStart - 1) && servesAs(grammar, phraseStart - 2, EXPLETIVE);
}
