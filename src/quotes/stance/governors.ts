import type { Grammar } from "../../grammar/grammar.ts";
import { isBeWithin } from "../../grammar/is-be.ts";
import { INFINITIVE_MARKER, PREDICATIVE, PURPOSE, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  CONJUNCTION,
  GERUND,
  isInNounPhrase,
  isVerb,
  NOUN,
  PARTICIPLE,
  PREPOSITION,
} from "../../grammar/tags.ts";
import { holdsOneOf, wordAt } from "../../grammar/word-at.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { isInPhrases } from "../noun-phrase.ts";
import { GOVERNOR_REACH, type Governor, toGovernor } from "./governor.ts";
import { type FoundPhrase, phraseBefore } from "./phrases.ts";
import { readVerbGroup, type VerbGroup } from "./verb-group.ts";
import { governorOfWitnessed } from "./witnessed.ts";
import { governorOfMisquoting, isWronglySaid } from "./wrongly-said.ts";

/**
 * What the verb group that begins at a token depends on; null for nothing. `first` is the first token of the sentence.
 */
export function governorOf(grammar: Grammar, first: number, { firstToken, headToken }: VerbGroup): Governor | null {
  if (firstToken <= first) return null;
  if (servesAs(grammar, firstToken, INFINITIVE_MARKER))
    return governorOfInfinitive(grammar, first, firstToken, headToken);
  const found = grammar.tags[firstToken] === GERUND ? governorOfGerund(grammar, first, firstToken) : null;
  return found ?? (firstToken === headToken ? governorOfWitnessed(grammar, first, headToken) : null);
}

function governorOfInfinitive(grammar: Grammar, first: number, to: number, verb: number): Governor | null {
  const end = skipAdverbs(grammar, first, to);
  if (grammar.language.helpers.subjunctives.has(wordAt(grammar, first)) && first < end - 1)
    return toGovernor(grammar, first, { headToken: first, reading: "hypothetical" });
  if (grammar.language.stances.knowing.has(wordAt(grammar, verb)))
    return toGovernor(grammar, first, { headToken: end - 1, reading: "asserted" });
  return (
    listedGovernor(grammar, first, end) ??
    governorOfObject(grammar, first, end) ??
    governorOfSubject(grammar, first, end) ??
    distantGovernor(grammar, first, end)
  );
}

/** The listed governor of an infinitive, which ends before a token; null for none. */
function listedGovernor(grammar: Grammar, first: number, end: number): Governor | null {
  const later = phraseBefore(grammar, first, end, grammar.language.stances.laterGovernors);
  if (later !== null) return { ...toGovernor(grammar, first, later), isLater: true };
  const passive = phraseBefore(grammar, first, end, grammar.language.stances.passiveGovernors);
  if (passive !== null && isPassive(grammar, first, passive)) return toGovernor(grammar, first, passive);
  const active = phraseBefore(grammar, first, end, grammar.language.stances.infinitiveGovernors);
  if (active !== null)
    return toGovernor(
      grammar,
      first,
      isWronglySaid(grammar, first, active) ? { ...active, reading: "asserted" } : active,
    );
  const speaking = phraseBefore(grammar, first, end, grammar.language.stances.speakingGovernors);
  return speaking === null ? null : { ...toGovernor(grammar, first, speaking), standsApart: true };
}

function governorOfGerund(grammar: Grammar, first: number, gerund: number): Governor | null {
  const end = skipAdverbs(grammar, first, gerund);
  const found =
    phraseBefore(grammar, first, end, grammar.language.stances.gerundGovernors) ??
    phraseBefore(grammar, first, end, grammar.language.stances.accusingGovernors);
  if (found !== null) return toGovernor(grammar, first, found);
  const last = end - 1;
  if (isVerb(grammar.tags[last])) return toGovernor(grammar, first, { headToken: last, reading: "asserted" });
  // "told Roe ⟨before⟩ asking her": this says when it was done, and not what Roe was told to do.
  const isWhen = grammar.language.smallWords.beforeDeeds.has(wordAt(grammar, last));
  if (grammar.tags[last] !== PREPOSITION || isWhen) return null;
  const misquoting = servesAs(grammar, last, PREDICATIVE) ? governorOfMisquoting(grammar, first, last) : null;
  return misquoting ?? governorOfObject(grammar, first, last) ?? partedGovernor(grammar, first, last);
}

function skipAdverbs({ tags }: Grammar, first: number, from: number): number {
  let end = from;
  while (end > first + 1 && tags[end - 1] === ADVERB) end -= 1;
  return end;
}

/**
 * "is said to", "a man said to have": whether a form of "be" stands before it, or it has a form that only the passive
 * has.
 */
function isPassive(grammar: Grammar, first: number, { headToken }: FoundPhrase): boolean {
  const group = readVerbGroup(grammar, first, headToken);
  const isForm = grammar.tags[headToken] === PARTICIPLE || grammar.tags[headToken] === ADJECTIVE;
  return isForm || isBeWithin(grammar, group.firstToken, headToken);
}

/**
 * "asked ⟨the minister⟩ to say", "accused ⟨her⟩ of saying": the verb before the noun phrase that ends before a token;
 * null for none.
 */
function governorOfObject(grammar: Grammar, first: number, end: number): Governor | null {
  const { tags } = grammar;
  for (let at = end - 1; at > first && at >= end - GOVERNOR_REACH; at -= 1) {
    if (!isInNounPhrase(tags[at]) && tags[at] !== CONJUNCTION) return null;
    const found = phraseBefore(grammar, first, at, grammar.language.stances.objectGovernors);
    // "held a ⟨press⟩ briefing to say": a noun, so nobody is pressed.
    const isOfNoun = found !== null && tags[found.headToken] === NOUN && tags[found.headToken + 1] === NOUN;
    if (found !== null && !isOfNoun) return { ...toGovernor(grammar, first, found), standsApart: true };
  }
  return null;
}

/**
 * "waits ⟨for the minister⟩ to say", "all it takes is ⟨for her⟩ to say": it has not been said yet. Null for "it took a
 * year ⟨for her⟩ to say", by which time it had been.
 */
function governorOfSubject(grammar: Grammar, first: number, end: number): Governor | null {
  for (let at = end - 1; at >= first && at >= end - GOVERNOR_REACH; at -= 1) {
    if (servesAs(grammar, at, PURPOSE) && at < end - 1)
      return holdsTook(grammar, first, at)
        ? null
        : toGovernor(grammar, first, { headToken: at, reading: "hypothetical" });
    if (!isInNounPhrase(grammar.tags[at])) return null;
  }
  return null;
}

function holdsTook(grammar: Grammar, first: number, end: number): boolean {
  return holdsOneOf(grammar, first, end, grammar.language.helpers.takingTime);
}

/** Finds "apologised ⟨on Sunday⟩ for saying", "was accused ⟨by the police⟩ of telling". */
function partedGovernor(grammar: Grammar, first: number, preposition: number): Governor | null {
  const ending = wordAt(grammar, preposition);
  for (let at = preposition - 1; at >= first && at >= preposition - GOVERNOR_REACH; at -= 1) {
    const found =
      phraseBefore(grammar, first, at + 1, grammar.language.stances.gerundGovernors, ending) ??
      phraseBefore(grammar, first, at + 1, grammar.language.stances.accusingGovernors, ending);
    if (found !== null) return toGovernor(grammar, first, found);
    if (!isInPhrases(grammar.tags[at])) return null;
  }
  return null;
}

/**
 * The verb on which an infinitive depends, where a phrase separates them or no list has the verb: "refused ⟨on Monday⟩
 * to say", "could not bring ⟨himself⟩ to say", "rang to say". The helpers of that verb affect what is said, and so do
 * "no" and "too" between the two. Null for none.
 */
function distantGovernor(grammar: Grammar, first: number, end: number): Governor | null {
  let isPrevented = false;
  for (let at = end - 1; at >= first && at >= end - GOVERNOR_REACH; at -= 1) {
    const tag = grammar.tags[at];
    const listed = opensPhrase(grammar, at + 1, end) ? listedGovernor(grammar, first, at + 1) : null;
    if (listed !== null) return listed;
    if (isVerb(tag ?? 0)) {
      const plain = toGovernor(grammar, first, { headToken: at, reading: isPrevented ? "unsaid" : "asserted" });
      return { ...plain, isPlain: true };
    }
    if (!isInPhrases(tag)) return null;
    if (grammar.language.helpers.preventingWords.has(wordAt(grammar, at))) isPrevented = true;
  }
  return null;
}

/** Whether a preposition or a phrase of time, "on Monday", "yesterday", begins at a token. */
function opensPhrase({ document, tags }: Grammar, at: number, end: number): boolean {
  return at < end && (tags[at] === PREPOSITION || timePhraseAt(document.tokens, at, end) !== null);
}
