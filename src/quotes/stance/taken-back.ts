import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import {
  ALTERNATIVE,
  COMPLEMENTIZER,
  COORDINATOR,
  INFINITIVE_MARKER,
  opensRelative,
  RELATIVE_OF_THINGS,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  isInNounPhrase,
  MARK,
  PREPOSITION,
  PRONOUN,
  SYMBOL,
  WH_WORD,
} from "../../grammar/tags.ts";
import { holdsOneOf, wordAt } from "../../grammar/word-at.ts";
import type { Sentence } from "../../text/sentences.ts";
import { startOfNounPhrase } from "../noun-phrase.ts";
import { type Disowning, disowningAt, endsSoon, mayDisown } from "./disowning.ts";
import { readVerb } from "./read-verb.ts";
import { takesBareVerb } from "./takes-bare-verb.ts";
import { readVerbGroup } from "./verb-group.ts";

/** A phrase that takes back what was said before it, or says that its speaker never said it. */
export interface TakenBack {
  /** `disputed` means that others deny it, which makes it no less the speaker's. */
  readonly reading: "retracted" | "denied" | "disputed";
  /** The phrase itself, its object included: "took it back", "denies saying so". */
  readonly firstToken: number;
  readonly lastToken: number;
  /** The end of the words that it follows: the comma or conjunction before it, and before what it says about them. */
  readonly boundary: number;
  /** The last token of its subject; -1 if none stands before it: "and withdrew it", "was withdrawn". */
  readonly subject: number;
}

/** The first phrase between two tokens of a sentence, outside marks, that takes something back; null for none. */
export function findTakenBack(grammar: Grammar, sentence: Sentence, from: number, to: number): TakenBack | null {
  for (let at = from; at < to && grammar.tags[at] !== MARK; at += 1) {
    const found = mayDisown(wordAt(grammar, at), grammar.language) ? readAt(grammar, sentence, from, at) : null;
    if (found !== null) return found;
  }
  return null;
}

function readAt(grammar: Grammar, sentence: Sentence, from: number, verb: number): TakenBack | null {
  const { firstToken } = readVerbGroup(grammar, sentence.firstToken, verb);
  if (firstToken < from || (firstToken === verb && isWanted(grammar, verb))) return null;
  if (isOfClause(grammar, from, firstToken)) return null;
  const subject = subjectBefore(grammar, from, firstToken);
  const before = subject < 0 ? firstToken : startOfNounPhrase(grammar, from, subject);
  if (isAwaited(grammar, from, before)) return null;
  const found = disowningAt(grammar, verb, sentence.lastToken) ?? retoldAt(grammar, { from, before, subject }, verb);
  if (found === null || readVerb(grammar, sentence, verb, "asserted").reading !== found.needs) return null;
  const { makes: reading, lastToken } = found;
  const isPassive = subject >= 0 && grammar.language.aftermaths.statementNouns.has(wordAt(grammar, subject));
  const boundary = startOfAside(grammar, from, before);
  // "that Roe, who denies it, lied": nothing was said before the comma.
  if (servesAs(grammar, from, COMPLEMENTIZER) && !holdsFinite(grammar, from + 1, boundary)) return null;
  // "that while he was against it, he has changed his mind": everything before the comma says when.
  const { subordinators } = grammar.language.smallWords;
  if (servesAs(grammar, from, COMPLEMENTIZER) && subordinators.has(wordAt(grammar, from + 1))) return null;
  return {
    reading,
    firstToken,
    lastToken,
    boundary,
    subject: isPassive ? -1 : subject,
  };
}

/**
 * "that he ⟨withdraw⟩ it", a bare form behind a singular subject, or "they should stop and ⟨take⟩ it back": whether it
 * is only wanted.
 */
function isWanted(grammar: Grammar, verb: number): boolean {
  if (!grammar.language.aftermaths.disowningBases.has(wordAt(grammar, verb))) return false;
  if (servesAs(grammar, verb - 1, COORDINATOR | ALTERNATIVE)) return grammar.tags[verb] === BASE;
  return !takesBareVerb(wordAt(grammar, verb - 1), grammar.language);
}

/** "that towns came ⟨to regret⟩ it": whether an infinitive belongs to the only clause that was said. */
function isOfClause(grammar: Grammar, from: number, verb: number): boolean {
  if (!servesAs(grammar, verb - 1, INFINITIVE_MARKER) && !servesAs(grammar, verb, INFINITIVE_MARKER)) return false;
  for (let at = from; at < verb; at += 1)
    if (grammar.tags[at] === COMMA || grammar.tags[at] === CONJUNCTION) return false;
  return true;
}

/**
 * "it would take proof ⟨before she⟩ changed her mind": what was said had not come to pass; and not "it was safe, before
 * she changed her mind".
 */
function isAwaited(grammar: Grammar, from: number, subject: number): boolean {
  const { helpers, smallWords } = grammar.language;
  if (!smallWords.turningPoints.has(wordAt(grammar, subject - 1)) || grammar.tags[subject - 2] === COMMA) return false;
  return holdsOneOf(grammar, from, subject, helpers.futuresInPast);
}

/** The last token of the noun phrase before a verb group and its adverbs; -1 if another word stands there. */
function subjectBefore({ tags }: Grammar, from: number, verb: number): number {
  let at = verb - 1;
  while (at >= from && tags[at] === ADVERB) at -= 1;
  return at >= from && (isInNounPhrase(tags[at]) || tags[at] === WH_WORD) ? at : -1;
}

interface Place {
  readonly from: number;
  /** The first token of the subject, or of the verb group if it has none. */
  readonly before: number;
  readonly subject: number;
}

/**
 * Reads "the remark was ⟨withdrawn⟩", "a remark he later ⟨withdrew⟩", "a remark later ⟨withdrawn⟩", "which he ⟨took
 * back⟩".
 */
function retoldAt(grammar: Grammar, place: Place, verb: number): Disowning | null {
  const word = wordAt(grammar, verb);
  const { aftermaths } = grammar.language;
  const isBack = aftermaths.backingVerbs.has(word) && aftermaths.back.has(wordAt(grammar, verb + 1));
  const lastToken = isBack ? verb + 2 : verb + 1;
  const makes =
    isBack || grammar.language.aftermaths.withdrawingVerbs.has(word)
      ? "retracted"
      : grammar.language.aftermaths.denyingVerbs.has(word)
        ? "disputed"
        : null;
  if (makes === null || !endsSoon(grammar, lastToken) || !isRetold(grammar, place)) return null;
  return { makes, needs: "asserted", lastToken };
}

function isRetold(grammar: Grammar, { from, before, subject }: Place): boolean {
  for (let at = before; at <= subject; at += 1)
    if (grammar.language.aftermaths.statementNouns.has(wordAt(grammar, at))) return true;
  const link = skipOwnReport(grammar, from, before) - 1;
  if (link < from) return false;
  if (servesAs(grammar, link, RELATIVE_OF_THINGS)) return true;
  const noun = servesAs(grammar, link, COMPLEMENTIZER) ? link - 1 : link;
  return grammar.language.aftermaths.statementNouns.has(wordAt(grammar, noun));
}

/** Goes left over what joins the phrase to the words before it: ", a remark that", ", but later", "before". */
function startOfAside(grammar: Grammar, from: number, start: number): number {
  const { tags } = grammar;
  let at = skipAdverbs(tags, from, skipOwnReport(grammar, from, start));
  if (at > from && opensRelative(grammar, at - 1)) at -= 1;
  if (at > from && grammar.language.aftermaths.statementNouns.has(wordAt(grammar, at - 1)))
    at = startOfNounPhrase(grammar, from, at - 1);
  if (at > from && (tags[at - 1] === CONJUNCTION || tags[at - 1] === PREPOSITION)) at -= 1;
  return at > from && (tags[at - 1] === COMMA || tags[at - 1] === SYMBOL) ? at - 1 : at;
}

/** "words ⟨she now says⟩ she regrets": skips the report of what speakers think of their own words. */
function skipOwnReport(grammar: Grammar, from: number, start: number): number {
  if (start - 1 <= from || !grammar.language.helpers.reportingWords.has(wordAt(grammar, start - 1))) return start;
  const subject = skipAdverbs(grammar.tags, from, start - 1) - 1;
  return subject >= from && grammar.tags[subject] === PRONOUN ? subject : start;
}

function skipAdverbs(tags: Uint8Array, from: number, start: number): number {
  let at = start;
  while (at > from && tags[at - 1] === ADVERB) at -= 1;
  return at;
}
