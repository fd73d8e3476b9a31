import type { Grammar } from "../../grammar/grammar.ts";
import { findTag, stepBack, stepOver } from "../../grammar/steps.ts";
import { EXPLETIVE, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  MARK,
  NAME,
  PARTICIPLE,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { type Cue, isAssertingVerb } from "../attribution.ts";
import { startOfGoing } from "../going.ts";
import { endOfNounPhrase, endWithAdded } from "../noun-phrase.ts";
import { beginsClause } from "./begins-clause.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import type { CuePlace } from "./cue-place.ts";

/** The comma before a verb of speech whose subject stands behind it, or otherwise before its subject; -1 for none. */
export function commaBeforeTelling(grammar: Grammar, cue: Cue): number {
  const isInverted = isAssertingVerb(cue) && grammar.tags[cue.firstToken - 1] === COMMA;
  return isInverted ? cue.firstToken - 1 : commaBeforeSource(grammar, cue);
}

/** The longest subject of such an inserted verb, in tokens. */
const LONGEST_SUBJECT = 10;

/**
 * The comma before "according to", before the subject of a verb of speech that asserts, “, she later said”, “, as she
 * says”, or before "it is alleged"; -1 for none.
 */
export function commaBeforeSource(grammar: Grammar, { form, reading, lemma, firstToken }: Cue): number {
  const { tags } = grammar;
  if (form === "according-to") return tags[firstToken - 1] === COMMA ? firstToken - 1 : -1;
  const isHearsay = reading === "alleged" && servesAs(grammar, firstToken - 1, EXPLETIVE);
  const verb = startOfGoing(grammar, 0, firstToken);
  // “the coastguard later ⟨announced⟩”: behind an adverb the tagger mistakes the past for a participle.
  const isPast = tags[verb] === PARTICIPLE && tags[verb - 1] === ADVERB;
  if (form !== "verb" || !(reading === "asserted" || isHearsay)) return -1;
  if (!isFiniteVerb(tags[verb]) && !isPast) return -1;
  let end = verb;
  while (tags[end - 1] === ADVERB) end -= 1;
  for (let at = end - 2; at >= 0 && at >= verb - 1 - LONGEST_SUBJECT; at -= 1)
    if (tags[at] === COMMA) {
      const isAs = servesAs(grammar, at + 1, PREDICATIVE) && grammar.language.speech.asVerbs.has(lemma);
      const endOfSubject = grammar.language.speech.trailingVerbs.has(lemma) ? endWithAdded : endOfNounPhrase;
      return endOfSubject(grammar, isAs ? at + 2 : at + 1, end) === end ? at : -1;
    }
  return -1;
}

/** How far behind "according to" its source may end, in tokens. */
export const LONGEST_SOURCE = 24;

/**
 * The token behind the comma that ends a source behind its verb: “says ⟨Ann Roe on Friday,⟩”, “in the words of ⟨its
 * leader, the tireless Ann Roe,⟩”, “says ⟨a man who saw it,⟩ “…””; -1 for none.
 */
export function behindNamedSource({ grammar, cue, last }: Pick<CuePlace, "grammar" | "cue" | "last">): number {
  const { tags } = grammar;
  const told = endOfCircumstances(grammar, endOfNounPhrase(grammar, cue.lastToken, last), last);
  const end = stepOver(tags, told, ADVERB);
  if (tags[end] === WH_WORD) return marksBehindRelative(grammar, end, last);
  if (tags[end] !== COMMA) return -1;
  const isBeside = tags[end + 1] === NAME || tags[end + 1] === DETERMINER;
  const name = isBeside ? endOfNounPhrase(grammar, end + 1, last) : end;
  const comma = name > end && tags[name] === COMMA && tags[name - 1] === NAME ? name : end;
  return behindAdded(grammar, comma + 1, last);
}

/** The words in marks behind the comma that ends a relative clause: “who saw it, ⟨“a shame”⟩”; -1 for none. */
function marksBehindRelative({ tags }: Grammar, who: number, last: number): number {
  const comma = findTag(tags, who, Math.min(last - 1, who + LONGEST_TELLING), COMMA);
  return comma >= 0 && tags[comma + 1] === MARK ? comma + 1 : -1;
}

/**
 * “says Roe, ⟨who farms here,⟩ “it fell””, “says Roe, ⟨a farmer,⟩ it fell”: the token behind the description of a
 * source, where another comma and words in marks or a clause follow; otherwise the token itself.
 */
function behindAdded(grammar: Grammar, from: number, last: number): number {
  const { tags } = grammar;
  if (tags[from] !== WH_WORD && tags[from] !== DETERMINER) return from;
  for (let at = from + 1; at < Math.min(last - 1, from + LONGEST_TELLING); at += 1) {
    if (tags[at] === MARK || (tags[from] === DETERMINER && isFiniteVerb(tags[at]))) return from;
    if (tags[at] === COMMA) return tags[at + 1] === MARK || beginsClause(grammar, at + 1, last) ? at + 1 : from;
  }
  return from;
}

/** The most tokens between a verb of speech, its subject included, and the clause that goes on. */
export const LONGEST_TELLING = 16;

/**
 * The token behind the comma that ends how or when it was told, “she told me ⟨on the way over,⟩”, “he told me ⟨when it
 * came,⟩”; -1 where another verb stands before it.
 */
export function behindTelling({ grammar, cue, last }: Pick<CuePlace, "grammar" | "cue" | "last">): number {
  const { tags } = grammar;
  const end = Math.min(last - 1, cue.lastToken + LONGEST_TELLING);
  let isMoment = false;
  for (let at = cue.lastToken; at < end; at += 1) {
    if (tags[at] === COMMA) return behindManner(grammar, at + 1, last);
    if (grammar.language.smallWords.timeOpeners.has(wordAt(grammar, at))) isMoment = true;
    if ((isFiniteVerb(tags[at]) && !isMoment) || tags[at] === MARK) return -1;
  }
  return -1;
}

/**
 * The token behind the comma that ends the speaker and verb, in either order, given the comma before them; -1 for none.
 */
export function behindTeller(place: Pick<CuePlace, "grammar" | "cue" | "last">, comma: number): number {
  return comma === place.cue.firstToken - 1 ? behindNamedSource(place) : behindTelling(place);
}

/**
 * “she said, ⟨wiping her hands,⟩ is”: the token behind what the speaker does meanwhile, where another comma and no
 * conjunction follow; otherwise the token itself.
 */
function behindManner({ tags }: Grammar, from: number, last: number): number {
  if (tags[from] !== GERUND) return from;
  for (let at = from + 1; at < Math.min(last - 1, from + LONGEST_TELLING); at += 1) {
    if (isFiniteVerb(tags[at]) || tags[at] === MARK) return from;
    if (tags[at] === COMMA) return tags[at + 1] === CONJUNCTION || tags[at + 1] === WH_WORD ? from : at + 1;
  }
  return from;
}

/**
 * The token `from`, if a finite verb stands there or behind adverbs there; otherwise -1. Behind adverbs, "⟨never once
 * locked⟩ it", the tagger mistakes the verb for a participle.
 */
export function firstVerb({ tags }: Grammar, from: number, end: number): number {
  let at = from;
  while (tags[at] === ADVERB && at < end) at += 1;
  const isVerb = isFiniteVerb(tags[at]) || (tags[at] === PARTICIPLE && at > from + 1);
  return at < end && isVerb ? at : -1;
}

/**
 * "She ⟨was⟩, …", "it ⟨had also⟩, …": whether a helping verb stands right before a comma, or before an adverb there.
 */
export function endsInHelper({ document, language, tags }: Grammar, comma: number): boolean {
  const helper = document.tokens[stepBack(tags, comma, ADVERB) - 1];
  return helper?.capital === false && language.words.auxiliaries.has(helper.lower);
}
