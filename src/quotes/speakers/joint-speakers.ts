import { isFiniteVerb, PREPOSITION, TO } from "../../grammar/tags.ts";
import type { Scene } from "../scene.ts";
import { type Candidate, CUE_FOLLOWS, CUE_PRECEDES } from "./candidates.ts";

/** A joint statement has at most this many speakers. */
const MOST = 6;

/**
 * The mentions that speak together with a candidate, itself included, in order: "Russia and China declared", "said
 * Smith, Brown and Jones". A verb or preposition before the first shows that "and" begins another clause: "met Brown and
 * Jones said".
 */
export function joinedMentions(scene: Scene, { mention, cueSide }: Candidate): number[] {
  if (cueSide === CUE_FOLLOWS) return joinedBefore(scene, mention);
  return cueSide === CUE_PRECEDES ? joinedAfter(scene, mention) : [mention];
}

function joinedBefore(scene: Scene, mention: number): number[] {
  let first = mention;
  while (mention - first < MOST - 1 && isJoined(scene, first - 1, first, first === mention)) first -= 1;
  if (first === mention || isGoverned(scene, first)) return [mention];
  return listFrom(first, mention);
}

function joinedAfter(scene: Scene, mention: number): number[] {
  let last = mention;
  while (last - mention < MOST - 1 && isJoined(scene, last, last + 1, true)) last += 1;
  const after = scene.phraseTokens[last]?.lastToken ?? 0;
  if (last === mention || isFiniteVerb(scene.grammar.tags[after] ?? 0)) return [mention];
  return listFrom(mention, last);
}

function listFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whether only "and" (or, further along a list, a comma) stands between two mentions. */
function isJoined(scene: Scene, left: number, right: number, withAnd: boolean): boolean {
  const from = scene.phraseTokens[left]?.lastToken;
  const to = scene.phraseTokens[right]?.firstToken;
  if (from === undefined || to === undefined || to <= from || to - from > 2) return false;
  if (scene.cast.mentions[left]?.form === "pronoun" || scene.cast.mentions[right]?.form === "pronoun") return false;
  const last = scene.document.tokens[to - 1]?.lower;
  if (last === "and" || last === "&") return to - from === 1 || scene.document.tokens[from]?.text === ",";
  return !withAnd && last === "," && to - from === 1;
}

/** Whether a verb or preposition stands before the phrase, so that it is an object. */
function isGoverned(scene: Scene, mention: number): boolean {
  const { grammar, sentenceOf, phraseTokens } = scene;
  const first = phraseTokens[mention]?.firstToken ?? 0;
  if (sentenceOf[first - 1] !== sentenceOf[first]) return false;
  const tag = grammar.tags[first - 1] ?? 0;
  const word = scene.document.tokens[first - 1]?.lower;
  if (word === "that" || word === "after" || word === "as" || word === "when" || word === "while") return false;
  return tag === PREPOSITION || tag === TO || isFiniteVerb(tag);
}
