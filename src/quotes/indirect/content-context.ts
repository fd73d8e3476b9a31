import { COMMA, isFiniteVerb, isVerb } from "../../grammar/tags.ts";
import type { CuePlace } from "./cue-place.ts";

/** The tag of a token outside the sentence. */
export const OUTSIDE_TAG = 31;
const OUTSIDE_WORD = 0x1234567;

/** The part of speech of a token in the sentence of the cue. */
export function tagAt(place: CuePlace, at: number): number {
  const { firstToken, lastToken } = place.sentence;
  return at >= firstToken && at < lastToken ? (place.grammar.tags[at] ?? 0) : OUTSIDE_TAG;
}

/** The hash of a word in the sentence of the cue. */
export function hashAt(place: CuePlace, at: number): number {
  const { firstToken, lastToken } = place.sentence;
  return at >= firstToken && at < lastToken ? (place.grammar.words[at] ?? 0) : OUTSIDE_WORD;
}

/** What begins at a token: see clause-starts.ts; 9 outside the sentence. */
export function clauseAt(place: CuePlace, at: number): number {
  const { firstToken, lastToken } = place.sentence;
  return at >= firstToken && at < lastToken ? (place.grammar.clauses[at] ?? 0) : 9;
}

/** The tag of the first verb among `reach` tokens from `from` on; 31 if there is none. */
export function verbAfter(place: CuePlace, from: number, reach: number): number {
  for (let at = from; at < from + reach; at += 1) {
    const tag = tagAt(place, at);
    if (isVerb(tag)) return tag;
  }
  return OUTSIDE_TAG;
}

/** The tags from `from` to `to` in one number; if there are more than six, only the first and last three. */
export function tagPath(place: CuePlace, from: number, to: number): number {
  let path = to - from > 6 ? 97 : 0;
  for (let at = from; at < to; at += 1) {
    if (at - from >= 3 && to - at > 3) continue;
    path = path * 37 + tagAt(place, at) + 1;
  }
  return path | 0;
}

/** The number of finite verbs between two tokens of the sentence, at most 3. */
export function finitesBetween(place: CuePlace, from: number, to: number): number {
  const { finites, tags } = place.grammar;
  if (to <= from) return 0;
  const last = isFiniteVerb(tags[to - 1]) ? 1 : 0;
  return Math.min(3, (finites[to - 1] ?? 0) - (finites[from] ?? 0) + last);
}

/** The number of commas between two tokens of the sentence, at most 3. */
export function commasBetween(place: CuePlace, from: number, to: number): number {
  const { commas, tags } = place.grammar;
  if (to <= from) return 0;
  const last = tags[to - 1] === COMMA ? 1 : 0;
  return Math.min(3, (commas[to - 1] ?? 0) - (commas[from] ?? 0) + last);
}

/** The distance to the head of the next cue on the right, counted from 1 up to 9; 0 if none is so near. */
export function nextCue(place: CuePlace, from: number, to: number): number {
  const end = Math.min(to, from + 9);
  for (let at = from; at < end; at += 1) {
    if (place.cueAt(at) !== undefined && at !== place.cue.headToken) return at - from + 1;
  }
  return 0;
}
