import type { Draft } from "./draft.ts";
import { holdsFinite } from "./holds-finite.ts";
import { findTag } from "./steps.ts";
import { AGENT, COMPLEMENTIZER, servesAs } from "./syntax-words.ts";
import {
  COMMA,
  isFiniteVerb,
  isInNounPhrase,
  NAME,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRESENT_THIRD,
  STOP,
  SYMBOL,
  WH_WORD,
} from "./tags.ts";
import { wordAt } from "./word-at.ts";
import { endsIn } from "./word-endings.ts";

/**
 * Corrects the tags of one sentence if the tagger took a past for a participle, “This ⟨accounted⟩ for half”, “People
 * ⟨converged⟩ on Ashby.”, or a participle for a past: “…, she added, ⟨unprompted⟩.”
 */
export function rightMistakenParticiples(draft: Draft): void {
  const { firstToken, lastToken, tags } = draft;
  const only = onlyVerb(draft);
  if (only >= 0) tags[only] = PAST;
  for (let at = firstToken + 2; at < lastToken - 1; at += 1)
    if (tags[at] !== PARTICIPLE) continue;
    else if (isHelper(draft, at)) tags[at] = PAST;
    else rightWhatTheySayWasDone(draft, at);
  const end = lastToken - 2;
  if (tags[end] === PAST && isHowSaid(draft)) tags[end] = PARTICIPLE;
  const told = toldBehindInsertion(draft);
  if (told >= 0) tags[told] = PAST;
  const done = doneInInsertion(draft);
  if (done >= 0) tags[done] = PARTICIPLE;
}

/** "said most ⟨had⟩ known it": before a participle, and behind no other helping verb. */
function isHelper(draft: Draft, at: number): boolean {
  const { language, tags } = draft;
  const isHave = language.helpers.formsOfHave.has(wordAt(draft, at)) && tags[at + 1] === PARTICIPLE;
  return isHave && !isFiniteVerb(tags[at - 1]);
}

/**
 * "a man who prosecutors say ⟨flooded⟩ the town", "– moves that she said ⟨led⟩ to debt": corrects a participle right
 * behind a verb of speech in a relative clause, and before an object or preposition.
 */
function rightWhatTheySayWasDone(draft: Draft, at: number): void {
  const { firstToken, language, tags } = draft;
  const { lemma } = language.speech.verbs.get(wordAt(draft, at - 1)) ?? { lemma: "" };
  if (!isFiniteVerb(tags[at - 1]) || !language.speech.trailingVerbs.has(lemma)) return;
  const object = tags[at + 1];
  if (!isInNounPhrase(object) && (object !== PREPOSITION || servesAs(draft, at + 1, AGENT))) return;
  let relative = at - 2;
  const isThat = () => servesAs(draft, relative, COMPLEMENTIZER);
  while (relative > firstToken && isInNounPhrase(tags[relative]) && !isThat()) relative -= 1;
  if (relative === at - 2) return;
  if (isThat() && rightNounBefore(tags, relative)) tags[relative] = PREPOSITION;
  else if (tags[relative] !== WH_WORD) return;
  tags[at] = PAST;
}

/**
 * Whether "that" is a relative pronoun for the noun before it, or before its comma. A word between a dash and "that" is
 * tagged as a noun, "– ⟨moves⟩ that".
 */
function rightNounBefore(tags: Uint8Array, that: number): boolean {
  const noun = tags[that - 1] === COMMA ? that - 2 : that - 1;
  if (tags[noun] === PRESENT_THIRD && tags[noun - 1] === SYMBOL) tags[noun] = NOUN;
  return tags[noun] === NOUN || tags[noun] === NAME || tags[noun] === NUMBER;
}

/**
 * “…, she added, ⟨unprompted⟩.”: whether the last word stands alone between a comma, with a verb of speech before it,
 * and the full stop.
 */
function isHowSaid(draft: Draft): boolean {
  const { firstToken, language, lastToken, tags } = draft;
  const verb = lastToken - 4;
  if (tags[lastToken - 1] !== STOP || tags[lastToken - 3] !== COMMA || tags[verb] !== PAST || verb <= firstToken + 1)
    return false;
  const { lemma } = language.speech.verbs.get(wordAt(draft, verb)) ?? { lemma: "" };
  return language.speech.trailingVerbs.has(lemma) && tags.subarray(firstToken, verb).includes(COMMA);
}

/** How far behind a participle "that" may stand, in tokens: "⟨warned⟩ in a letter in May that". */
const THAT_REACH = 8;

/**
 * "The minister, Joe Moe, ⟨warned⟩ in May that it would fail", "Roe, who runs the mill, ⟨complained⟩ that it leaks",
 * "Roe, for her part, ⟨added⟩ in May that": the verb of speech tagged as a participle behind a comma, without a verb of
 * the main clause before it, and with "that" and a clause behind it; or -1. Not the one in "Roe, told in May that it
 * leaks, left".
 */
function toldBehindInsertion(draft: Draft): number {
  const { firstToken, language, lastToken, tags } = draft;
  for (let at = firstToken + 3; at < lastToken; at += 1) {
    if (tags[at] !== PARTICIPLE || (tags[at - 1] !== COMMA && tags[at - 1] !== SYMBOL)) continue;
    const word = wordAt(draft, at);
    const verb = language.speech.verbs.get(word);
    if (verb === undefined || !endsIn(word, language.endings.pasts)) continue;
    if (language.speech.hearerVerbs.has(verb.lemma) && !isInNounPhrase(tags[at + 1])) continue;
    if (holdsMainVerb(draft, firstToken, at)) continue;
    const that = thatBehind(draft, at);
    if (that < 0 || isFiniteVerb(tags[that + 1]) || !holdsFinite(draft, that, lastToken)) continue;
    if (!goesOnBehindComma(tags, that, lastToken)) return at;
  }
  return -1;
}

/**
 * "Roe, ⟨told⟩ of the fire, left", "Roe, ⟨pressed⟩ on Monday, left": a past without an object, right behind the first
 * comma, and another verb right behind the next; or -1.
 */
function doneInInsertion(draft: Draft): number {
  const { firstToken, lastToken, tags } = draft;
  const at = findTag(tags, firstToken, lastToken, COMMA) + 1;
  if (at <= firstToken || tags[at] !== PAST || tags[at + 1] !== PREPOSITION) return -1;
  return !holdsFinite(draft, firstToken, at) && goesOnBehindComma(tags, at, lastToken) ? at : -1;
}

/** The next "that" near a verb, before any comma or further verb; or -1. */
function thatBehind(draft: Draft, verb: number): number {
  const { lastToken, tags } = draft;
  for (let at = verb + 1; at < Math.min(lastToken, verb + THAT_REACH); at += 1) {
    if (servesAs(draft, at, COMPLEMENTIZER)) return at;
    if (tags[at] === COMMA || isFiniteVerb(tags[at])) return -1;
  }
  return -1;
}

/**
 * Whether a range contains a finite verb outside relative and subordinate clauses such as "Roe, ⟨who⟩ left, " and
 * "⟨When⟩ Moe left, ".
 */
function holdsMainVerb(draft: Draft, first: number, end: number): boolean {
  const { language, tags } = draft;
  let isWithin = false;
  for (let at = first; at < end; at += 1) {
    if (tags[at] === COMMA || tags[at] === SYMBOL) isWithin = false;
    else if (tags[at] === WH_WORD || language.smallWords.subordinators.has(wordAt(draft, at))) isWithin = true;
    else if (isFiniteVerb(tags[at]) && !isWithin) return true;
  }
  return false;
}

/** ", ⟨left⟩": whether a verb stands right behind a comma in a range; it is the main verb. */
function goesOnBehindComma(tags: Uint8Array, first: number, last: number): boolean {
  for (let at = first; at < last - 1; at += 1)
    if (tags[at] === COMMA && (isFiniteVerb(tags[at + 1]) || tags[at + 1] === PARTICIPLE)) return true;
  return false;
}

/**
 * "Hundreds of people ⟨converged⟩ on Ashby.": in a sentence without a finite verb, the participle behind a noun and
 * before a preposition other than "by"; or -1.
 */
function onlyVerb(draft: Draft): number {
  const { document, firstToken, language, lastToken, tags } = draft;
  if (document.tokens[lastToken - 1]?.text !== "." || holdsFinite(draft, firstToken, lastToken)) return -1;
  for (let at = firstToken + 1; at < lastToken - 2; at += 1) {
    if (tags[at] !== PARTICIPLE || (tags[at - 1] !== NOUN && tags[at - 1] !== NAME)) continue;
    const isPast = endsIn(wordAt(draft, at), language.endings.pasts) && tags[at + 1] === PREPOSITION;
    return isPast && !servesAs(draft, at + 1, AGENT) ? at : -1;
  }
  return -1;
}
