import type { Document } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import { holdsFinite } from "./holds-finite.ts";
import { AGENT, COMPLEMENTIZER, servesAs } from "./syntax-words.ts";
import {
  COMMA,
  DETERMINER,
  isFiniteVerb,
  isInNounPhrase,
  NAME,
  NOUN,
  OWNER,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  STOP,
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
    if (tags[at] === PARTICIPLE && isWhatTheySayWasDone(document, syntax, sentence, at, tags)) tags[at] = PAST;
  const end = sentence.lastToken - 2;
  if (tags[end] === PAST && isHowSaid(document, sentence, tags)) tags[end] = PARTICIPLE;
  const told = toldBehindName(document, syntax, sentence, tags);
  if (told >= 0) tags[told] = PAST;
}

/**
 * "a man who prosecutors say ⟨flooded⟩ the town", "a fire that crews say ⟨started⟩ in a shed": right behind a verb of speech in a relative clause, and before an
 * object, or behind "that" right behind a noun.
 */
function isWhatTheySayWasDone(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  syntax: Int32Array,
  { firstToken }: Sentence,
  at: number,
  tags: Uint8Array,
): boolean {
  const { lemma } = language.speech.verbs.get(tokens[at - 1]?.lower ?? "") ?? { lemma: "" };
  if (!isFiniteVerb(tags[at - 1] ?? 0) || !language.speech.plainVerbs.has(lemma)) return false;
  let before = at - 2;
  while (before > firstToken && isInNounPhrase(tags[before])) before -= 1;
  if (before === at - 2) return false;
  if (servesAs({ syntax }, before, COMPLEMENTIZER)) return tags[before - 1] === NOUN;
  const object = tags[at + 1];
  return tags[before] === WH_WORD && (object === DETERMINER || object === OWNER || object === NAME);
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

/** "The minister, Joe Moe, ⟨warned⟩ in May that it would fail": behind a name between commas, with no finite verb before it, and "that" behind it; or -1. */
function toldBehindName(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  syntax: Int32Array,
  { firstToken, lastToken }: Sentence,
  tags: Uint8Array,
): number {
  for (let at = firstToken + 4; at < lastToken; at += 1) {
    if (isFiniteVerb(tags[at] ?? 0)) return -1;
    if (tags[at] !== PARTICIPLE || tags[at - 1] !== COMMA || tags[at - 2] !== NAME) continue;
    let comma = at - 2;
    while (comma > firstToken && tags[comma] === NAME) comma -= 1;
    if (tags[comma] !== COMMA || tags[comma - 1] !== NOUN || holdsFinite({ tags }, firstToken, at)) return -1;
    if (!endsIn(tokens[at]?.lower ?? "", language.endings.pasts)) return -1;
    for (let that = at + 1; that < Math.min(lastToken, at + THAT_REACH) && !isFiniteVerb(tags[that] ?? 0); that += 1)
      if (servesAs({ syntax }, that, COMPLEMENTIZER)) return holdsFinite({ tags }, that, lastToken) ? at : -1;
    return -1;
  }
  return -1;
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
