import type { Document } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import { holdsFinite } from "./holds-finite.ts";
import { AGENT, COMPLEMENTIZER, servesAs } from "./syntax-words.ts";
import {
  COMMA,
  DETERMINER,
  isFiniteVerb,
  isInNounPhrase,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRESENT_THIRD,
  STOP,
  SYMBOL,
  WH_WORD,
} from "./tags.ts";
import { endsIn } from "./word-endings.ts";

/**
 * Corrects the tags of one sentence where the tagger took the past for a participle, “This ⟨accounted⟩ for half”, “People ⟨converged⟩ on Ashby.”, or a
 * participle for the past: “…, she added, ⟨unprompted⟩.”
 */
export function rightMistakenParticiples(
  document: Pick<Document, "tokens" | "language">,
  syntax: Int32Array,
  sentence: Sentence,
  tags: Uint8Array,
): void {
  const only = onlyVerb(document, syntax, sentence, tags);
  if (only >= 0) tags[only] = PAST;
  for (let at = sentence.firstToken + 2; at < sentence.lastToken - 1; at += 1)
    if (tags[at] !== PARTICIPLE) continue;
    else if (isInverted(document, sentence, at, tags)) tags[at] = PAST;
    else rightWhatTheySayWasDone(document, syntax, sentence, at, tags);
  const end = sentence.lastToken - 2;
  if (tags[end] === PAST && isHowSaid(document, sentence, tags)) tags[end] = PARTICIPLE;
  const told = toldBehindInsertion(document, syntax, sentence, tags);
  if (told >= 0) tags[told] = PAST;
}

/** “it leaks, ⟨recalled⟩ the mayor's lawyer”: a verb of speech behind a clause and a comma and before a noun phrase, which the participle of it cannot have. */
function isInverted(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  { firstToken }: Sentence,
  at: number,
  tags: Uint8Array,
): boolean {
  const next = tags[at + 1];
  if (tags[at - 1] !== COMMA || (next !== NAME && next !== DETERMINER && next !== OWNER)) return false;
  const { lemma } = language.speech.verbs.get(tokens[at]?.lower ?? "") ?? { lemma: "" };
  const { hearerVerbs, invertingVerbs } = language.speech;
  return invertingVerbs.has(lemma) && !hearerVerbs.has(lemma) && holdsFinite({ tags }, firstToken, at);
}

/** "a man who prosecutors say ⟨flooded⟩ the town", "– moves that she said ⟨led⟩ to debt": right behind a verb of speech in a relative clause, and before an object or preposition. */
function rightWhatTheySayWasDone(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  syntax: Int32Array,
  { firstToken }: Sentence,
  at: number,
  tags: Uint8Array,
): void {
  const { lemma } = language.speech.verbs.get(tokens[at - 1]?.lower ?? "") ?? { lemma: "" };
  if (!isFiniteVerb(tags[at - 1]) || !language.speech.trailingVerbs.has(lemma)) return;
  const object = tags[at + 1];
  if (!isInNounPhrase(object) && (object !== PREPOSITION || servesAs({ syntax }, at + 1, AGENT))) return;
  let relative = at - 2;
  const isThat = () => servesAs({ syntax }, relative, COMPLEMENTIZER);
  while (relative > firstToken && isInNounPhrase(tags[relative]) && !isThat()) relative -= 1;
  if (relative === at - 2) return;
  if (isThat() && rightNounBefore(tags, relative)) tags[relative] = PREPOSITION;
  else if (tags[relative] !== WH_WORD) return;
  tags[at] = PAST;
}

/** Whether "that" stands for a noun right before it or its comma; what a dash parts from all else is one, "– ⟨moves⟩ that". */
function rightNounBefore(tags: Uint8Array, that: number): boolean {
  const noun = tags[that - 1] === COMMA ? that - 2 : that - 1;
  if (tags[noun] === PRESENT_THIRD && tags[noun - 1] === SYMBOL) tags[noun] = NOUN;
  return tags[noun] === NOUN || tags[noun] === NAME || tags[noun] === NUMBER;
}

/** “…, she added, ⟨unprompted⟩.”: alone at the end, behind a verb of speech that a comma parts from it. */
function isHowSaid(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  { firstToken, lastToken }: Sentence,
  tags: Uint8Array,
): boolean {
  const verb = lastToken - 4;
  if (tags[lastToken - 1] !== STOP || tags[lastToken - 3] !== COMMA || tags[verb] !== PAST || verb <= firstToken + 1)
    return false;
  const { lemma } = language.speech.verbs.get(tokens[verb]?.lower ?? "") ?? { lemma: "" };
  return language.speech.trailingVerbs.has(lemma) && tags.subarray(firstToken, verb).includes(COMMA);
}

/** How far behind a participle "that" may stand, in tokens: "⟨warned⟩ in a letter in May that". */
const THAT_REACH = 8;

/**
 * "The minister, Joe Moe, ⟨warned⟩ in May that it would fail", "Roe, who runs the mill, ⟨complained⟩ that it leaks", "Roe, for her part, ⟨added⟩ in May that", "The mayor, Joe Moe, ⟨recalled⟩ in a letter: “…”": behind a comma, with no verb of the
 * main clause before it, and "that" and a clause behind it, or a colon and words in marks; or -1. Not so of "Roe, told in May that it leaks, left".
 */
function toldBehindInsertion(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  syntax: Int32Array,
  sentence: Sentence,
  tags: Uint8Array,
): number {
  const { firstToken, lastToken } = sentence;
  for (let at = firstToken + 3; at < lastToken; at += 1) {
    if (tags[at] !== PARTICIPLE || (tags[at - 1] !== COMMA && tags[at - 1] !== SYMBOL)) continue;
    const word = tokens[at]?.lower ?? "";
    const verb = language.speech.verbs.get(word);
    if (verb === undefined || !endsIn(word, language.endings.pasts)) continue;
    if (language.speech.hearerVerbs.has(verb.lemma) && !isInNounPhrase(tags[at + 1])) continue;
    if (holdsMainVerb({ tokens, language }, tags, firstToken, at)) continue;
    if (language.speech.trailingVerbs.has(verb.lemma) && opensMarks({ tokens }, tags, at, lastToken)) return at;
    const that = thatBehind(syntax, tags, at, lastToken);
    if (that < 0 || isFiniteVerb(tags[that + 1]) || !holdsFinite({ tags }, that, lastToken)) continue;
    if (!goesOnBehindComma(tags, that, lastToken)) return at;
  }
  return -1;
}

/** "⟨recalled⟩ in a letter to Moe: “…”": whether a colon and words in marks stand behind it, before any comma or verb. */
function opensMarks({ tokens }: Pick<Document, "tokens">, tags: Uint8Array, verb: number, last: number): boolean {
  for (let at = verb + 1; at < Math.min(last, verb + THAT_REACH); at += 1) {
    if (tokens[at]?.text === ":") return tags[at + 1] === MARK;
    if (tags[at] === COMMA || isFiniteVerb(tags[at])) return false;
  }
  return false;
}

/** The next "that" before a comma or a verb; -1 where none stands near. */
function thatBehind(syntax: Int32Array, tags: Uint8Array, verb: number, last: number): number {
  for (let at = verb + 1; at < Math.min(last, verb + THAT_REACH); at += 1) {
    if (servesAs({ syntax }, at, COMPLEMENTIZER)) return at;
    if (tags[at] === COMMA || isFiniteVerb(tags[at])) return -1;
  }
  return -1;
}

/** Whether a finite verb stands in a range that belongs to no relative or subordinate clause: "Roe, ⟨who⟩ left, ", "⟨When⟩ Moe left, ". */
function holdsMainVerb(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  tags: Uint8Array,
  first: number,
  end: number,
): boolean {
  let isWithin = false;
  for (let at = first; at < end; at += 1) {
    if (tags[at] === COMMA || tags[at] === SYMBOL) isWithin = false;
    else if (tags[at] === WH_WORD || language.smallWords.subordinators.has(tokens[at]?.lower ?? "")) isWithin = true;
    else if (isFiniteVerb(tags[at]) && !isWithin) return true;
  }
  return false;
}

/** ", ⟨left⟩": a verb right behind a comma, which is the main one. */
function goesOnBehindComma(tags: Uint8Array, first: number, last: number): boolean {
  for (let at = first; at < last - 1; at += 1)
    if (tags[at] === COMMA && (isFiniteVerb(tags[at + 1]) || tags[at + 1] === PARTICIPLE)) return true;
  return false;
}

/** "Hundreds of people ⟨converged⟩ on Ashby.": in a sentence without a finite verb the participle behind a noun and before a preposition, but "by"; or -1. */
function onlyVerb(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  syntax: Int32Array,
  { firstToken, lastToken }: Sentence,
  tags: Uint8Array,
): number {
  if (tokens[lastToken - 1]?.text !== "." || holdsFinite({ tags }, firstToken, lastToken)) return -1;
  for (let at = firstToken + 1; at < lastToken - 2; at += 1) {
    if (tags[at] !== PARTICIPLE || (tags[at - 1] !== NOUN && tags[at - 1] !== NAME)) continue;
    const isPast = endsIn(tokens[at]?.lower ?? "", language.endings.pasts) && tags[at + 1] === PREPOSITION;
    return isPast && !servesAs({ syntax }, at + 1, AGENT) ? at : -1;
  }
  return -1;
}
