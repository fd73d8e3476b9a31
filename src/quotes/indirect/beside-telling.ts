import type { Grammar } from "../../grammar/grammar.ts";
import { stepBack, stepOver } from "../../grammar/steps.ts";
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

/** The comma before a verb of speech that has its subject behind it, or before its subject; -1 where none stands so. */
export function commaBeforeTelling(grammar: Grammar, cue: Cue): number {
  const isInverted = isAssertingVerb(cue) && grammar.tags[cue.firstToken - 1] === COMMA;
  return isInverted ? cue.firstToken - 1 : commaBeforeSource(grammar, cue);
}

/** How long the subject of a verb so inserted may be, in tokens. */
const LONGEST_SUBJECT = 10;

/** The comma before "according to", before the subject of a verb of speech that asserts, “, she later said”, “, as she says”, or before "it is alleged"; -1 where none stands so. */
export function commaBeforeSource(grammar: Grammar, { form, reading, lemma, firstToken }: Cue): number {
  const { tags } = grammar;
  if (form === "according-to") return tags[firstToken - 1] === COMMA ? firstToken - 1 : -1;
  const isHearsay = reading === "alleged" && servesAs(grammar, firstToken - 1, EXPLETIVE);
  const verb = startOfGoing(grammar, 0, firstToken);
  // “the coastguard later ⟨announced⟩”: behind an adverb the tagger takes the past for a participle.
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

/** The token behind the comma that ends a source behind its verb: “says ⟨Ann Roe on Friday,⟩”, “in the words of ⟨its leader, the tireless Ann Roe,⟩”; -1 if none does. */
export function behindNamedSource({ grammar, cue, last }: Pick<CuePlace, "grammar" | "cue" | "last">): number {
  const { tags } = grammar;
  const told = endOfCircumstances(grammar, endOfNounPhrase(grammar, cue.lastToken, last), last);
  const end = stepOver(tags, told, ADVERB);
  if (tags[end] !== COMMA) return -1;
  const isBeside = tags[end + 1] === NAME || tags[end + 1] === DETERMINER;
  const name = isBeside ? endOfNounPhrase(grammar, end + 1, last) : end;
  const comma = name > end && tags[name] === COMMA && tags[name - 1] === NAME ? name : end;
  return behindAdded(grammar, comma + 1, last);
}

/** “says Roe, ⟨who farms here,⟩ “it fell””, “says Roe, ⟨a farmer,⟩ it fell”: behind what is added of a source, where another comma and words in marks or a clause follow; else the token itself. */
function behindAdded(grammar: Grammar, from: number, last: number): number {
  const { tags } = grammar;
  if (tags[from] !== WH_WORD && tags[from] !== DETERMINER) return from;
  for (let at = from + 1; at < Math.min(last - 1, from + LONGEST_TELLING); at += 1) {
    if (tags[at] === MARK || (tags[from] === DETERMINER && isFiniteVerb(tags[at]))) return from;
    if (tags[at] === COMMA) return tags[at + 1] === MARK || beginsClause(grammar, at + 1, last) ? at + 1 : from;
  }
  return from;
}

/** What stands between a verb of speech, its subject included, and the clause that goes on, in tokens at most. */
export const LONGEST_TELLING = 16;

/** The token behind the comma that ends what is told of the telling, “she told me ⟨on the way over,⟩”, “he told me ⟨when it came,⟩”; -1 where another verb stands before it. */
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

/** The token behind the comma that ends who says it, behind its verb or before, where the comma before that is given; -1 if none does. */
export function behindTeller(place: Pick<CuePlace, "grammar" | "cue" | "last">, comma: number): number {
  return comma === place.cue.firstToken - 1 ? behindNamedSource(place) : behindTelling(place);
}

/** “she said, ⟨wiping her hands,⟩ is”: behind what the speaker does meanwhile, where another comma and no conjunction follow; else the token itself. */
function behindManner({ tags }: Grammar, from: number, last: number): number {
  if (tags[from] !== GERUND) return from;
  for (let at = from + 1; at < Math.min(last - 1, from + LONGEST_TELLING); at += 1) {
    if (isFiniteVerb(tags[at]) || tags[at] === MARK) return from;
    if (tags[at] === COMMA) return tags[at + 1] === CONJUNCTION || tags[at + 1] === WH_WORD ? from : at + 1;
  }
  return from;
}

/** A finite verb at a token, or behind adverbs there: "⟨never once locked⟩ it", whose verb the tagger takes for a participle. */
export function firstVerb({ tags }: Grammar, from: number, end: number): number {
  let at = from;
  while (tags[at] === ADVERB && at < end) at += 1;
  const isVerb = isFiniteVerb(tags[at]) || (tags[at] === PARTICIPLE && at > from + 1);
  return at < end && isVerb ? at : -1;
}

/** "She ⟨was⟩, …", "it ⟨had also⟩, …": a helping verb right before a comma, or before an adverb there. */
export function endsInHelper({ document, language, tags }: Grammar, comma: number): boolean {
  const helper = document.tokens[stepBack(tags, comma, ADVERB) - 1];
  return helper?.capital === false && language.words.auxiliaries.has(helper.lower);
}
