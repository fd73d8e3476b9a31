import { holdsFinite } from "../../../grammar/holds-finite.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  isVerb,
  NOUN,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  WH_WORD,
} from "../../../grammar/tags.ts";
import { isInCapitals } from "../../../text/characters.ts";
import { DASHES } from "../../../text/dashes.ts";
import { itemAt } from "../../../text/item-at.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import type { Situation } from "../candidates/situation.ts";

/** How long what stands between commas may be, in tokens. */
const LONGEST_INSERTION = 30;

/**
 * “The family, in a message passed on by the consul, ⟨Ann Roe⟩, said”, “The union, speaking for the striker, ⟨Tom Roe⟩, said”, “Acme
 * Corp ACME.N, which is for sale to ⟨Quorlith⟩, said”, “Acme Loop, a firm owned by ⟨Quorlith⟩, said”, “Ann Roe, whose son plays for ⟨Quorlith⟩, said”: what begins the sentence before
 * the insertion speaks, and nobody within it.
 */
export function subjectBeforeInsertion({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  const { grammar, phraseTokens } = scene;
  const { tags } = grammar;
  if (chosen === undefined || cue?.form !== "verb" || !isFiniteVerb(tags[cue.firstToken] ?? 0)) return index;
  if (tags[cue.firstToken - 1] !== COMMA || chosen.lastToken >= cue.firstToken) return index;
  const words = frame.said.lastToken;
  const opener = startOfSentence(scene, cue.firstToken);
  const first = words <= cue.firstToken ? Math.max(opener, words) : opener;
  const subject = candidates.findIndex(({ mention }) => {
    const phrase = phraseTokens[mention];
    if (phrase === undefined) return false;
    const comma = behindCode(scene, phrase.lastToken);
    if (!isBeforeInsertion(tags, comma, cue.firstToken - 1)) return false;
    return phrase.firstToken >= first && tags.subarray(first, phrase.firstToken).every(isInNounPhrase);
  });
  const comma = phraseTokens[candidates[subject]?.mention ?? -1]?.lastToken ?? cue.firstToken;
  return subject < 0 || chosen.firstToken <= comma + 1 ? index : subject;
}

/**
 * “⟨The campaign⟩, pushing its case through aides (like Ann Roe, who called him a cheat), has said”, “⟨Joe Moe⟩ — as Ann Roe noted — said”: nobody within brackets or dashes that close before the
 * verb speaks, but what begins the sentence; nobody where a person is named in them and that is no mention.
 */
export function subjectBeforeBracket({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame);
  const { phraseTokens } = scene;
  if (chosen === undefined || cue?.form !== "verb" || chosen.lastToken >= cue.firstToken) return index;
  const first = startOfSentence(scene, cue.firstToken);
  const opens = bracketAround(scene, chosen.firstToken, first, cue.firstToken);
  if (opens < 0) return index;
  const subject = candidates.findIndex(({ mention }) => {
    const phrase = phraseTokens[mention];
    return phrase !== undefined && phrase.firstToken === first && phrase.lastToken <= opens;
  });
  const { form, person } = scene.cast.mentions[chosen.mention] ?? {};
  const isBetweenDashes = DASHES.has(scene.document.tokens[cue.firstToken - 1]?.text ?? "");
  return subject < 0 && (form === "pronoun" || (person == null && !isBetweenDashes)) ? index : subject;
}

/** The bracket, or dash, that opens before a token of a sentence and closes between it and the verb, a dash right before that; -1 for none. */
function bracketAround({ document: { tokens } }: Scene, at: number, first: number, verb: number): number {
  const from = Math.max(first, at - LONGEST_INSERTION);
  if (verb - at > LONGEST_INSERTION) return -1;
  if (DASHES.has(tokens[verb - 1]?.text ?? "")) {
    let dash = at - 1;
    while (dash > from && !DASHES.has(tokens[dash]?.text ?? "")) dash -= 1;
    return dash > from ? dash : -1;
  }
  let opens = at - 1;
  while (opens >= from && tokens[opens]?.text !== "(" && tokens[opens]?.text !== ")") opens -= 1;
  if (opens < from || tokens[opens]?.text !== "(") return -1;
  for (let close = at; close < verb; close += 1) if (tokens[close]?.text === ")") return opens;
  return -1;
}

/** How long a chain of verbs may be, in tokens: "will be left to". */
const LONGEST_CHAIN = 8;

/**
 * “Roe sings again, and ⟨her old label⟩ will be left to wonder: “…””: who stands right before a chain of verbs that ends in the verb of the words, behind "and",
 * and nobody before that.
 */
export function subjectBeforeChain({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  const { tags } = scene.grammar;
  if (chosen === undefined || cue?.form !== "verb" || tags[cue.headToken] !== BASE) return index;
  if (frame.said.firstToken < cue.lastToken) return index;
  let start = cue.firstToken;
  const earliest = start - LONGEST_CHAIN;
  while (start > earliest && (isVerb(tags[start - 1] ?? 0) || tags[start - 1] === ADVERB)) start -= 1;
  if (start >= cue.headToken - 1 || !isFiniteVerb(tags[start] ?? 0) || chosen.firstToken >= start) return index;
  const subject = candidates.findIndex(({ mention, lastToken }) => {
    const phrase = scene.phraseTokens[mention];
    return (
      phrase?.lastToken === start &&
      lastToken === start &&
      tags[phrase.firstToken] !== WH_WORD &&
      chosen.lastToken < phrase.firstToken &&
      tags[phrase.firstToken - 1] === CONJUNCTION
    );
  });
  return subject < 0 ? index : subject;
}

/** Behind the code of a share, “Acme Corp ⟨ACME.N⟩,”; the token itself where none stands. */
function behindCode({ document: { tokens } }: Scene, at: number): number {
  const text = tokens[at]?.text ?? "";
  return text.includes(".") && isInCapitals(text) ? at + 1 : at;
}

/**
 * A comma, a preposition or participle, and no other verb up to the last comma; or an article or “which” that a phrase or clause without a
 * comma follows.
 */
function isBeforeInsertion(tags: Uint8Array, comma: number, end: number): boolean {
  if (tags[comma] !== COMMA || comma >= end || end - comma > LONGEST_INSERTION) return false;
  const opens = tags[comma + 1];
  if (opens === WH_WORD) return !tags.subarray(comma + 2, end).includes(COMMA) && holdsFinite({ tags }, comma + 2, end);
  const isDone = (at: number) => tags[at] === PARTICIPLE || tags[at] === PAST;
  // “⟨majority owned⟩ by the miller Ken Okada”
  const isOwned = (opens === NOUN || opens === ADJECTIVE || opens === ADVERB) && isDone(comma + 2);
  if (isOwned || opens === DETERMINER)
    return tags.subarray(comma + 2, end).every((tag) => tag !== COMMA && isPhrasal(tag));
  if (opens !== PREPOSITION && opens !== GERUND && opens !== PARTICIPLE && opens !== PAST) return false;
  for (let at = comma + 2; at < end; at += 1) {
    if (!isPhrasal(tags[at] ?? 0)) return false;
  }
  return true;
}

/** “backed by”: behind a noun the past is a participle. */
function isPhrasal(tag: number): boolean {
  return !isFiniteVerb(tag) || tag === PAST;
}
