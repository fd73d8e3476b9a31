import { mix } from "../../grammar/hash.ts";
import { isFiniteVerb } from "../../grammar/tags.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import { type Features, put, toBin } from "../linear-model.ts";
import type { Scene, TokenRange } from "../scene.ts";
import { END_FEATURES as END, START_FEATURES as START } from "./fragment-feature-names.ts";

/** Size of the table of weights. */
export const FRAGMENT_ROWS = 1 << 15;

const MASK = FRAGMENT_ROWS - 1;

/** How far before and behind the marks an edge is looked for, in tokens. */
export const REACH = 32;

/** Words in marks, within the sentence or sentences in which they stand. */
export interface Fragment extends TokenRange {
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /**
   * Hash of what stands in the marks: its length, the parts of speech of its first and last words, whether it begins
   * with a capital.
   */
  readonly outline: number;
  /** Hash of what stands right before and behind the marks. */
  readonly context: number;
  /** See {@link countVerbs}; begins at `sentenceStart`. */
  readonly counts: Uint16Array;
}

const OUTSIDE = 31;

/** Describes the words in marks that a range of tokens holds. */
export function describeFragment(scene: Scene, { firstToken, lastToken }: TokenRange): Fragment {
  const { document, sentenceOf, grammar, words } = scene;
  const first = document.sentences[sentenceOf[firstToken] ?? 0];
  const last = document.sentences[sentenceOf[lastToken - 1] ?? 0];
  const sentenceStart = Math.max(first?.firstToken ?? firstToken, firstToken - REACH);
  const sentenceEnd = Math.min(last?.lastToken ?? lastToken, lastToken + REACH);
  const { tags } = grammar;
  const length = toBin(lastToken - firstToken);
  const outline = mix(
    mix(length, tags[firstToken + 1] ?? 0),
    (tags[lastToken - 2] ?? 0) * 2 + (document.tokens[firstToken + 1]?.capital ? 1 : 0),
  );
  const before = firstToken > sentenceStart ? (tags[firstToken - 1] ?? 0) : OUTSIDE;
  const after = lastToken < sentenceEnd ? (tags[lastToken] ?? 0) : OUTSIDE;
  const counts = countVerbs(scene, sentenceStart, sentenceEnd);
  const cued = isIn(scene.cueOf, firstToken - 1) ? 1 : 0;
  const context = mix(mix(before * 32 + after, cued), words[firstToken - 1] ?? 0);
  return { firstToken, lastToken, sentenceStart, sentenceEnd, outline, context, counts };
}

/** The tags from `from` to `to` in one number; if there are more than six, only the first and last three. */
function pathOf(scene: Scene, from: number, to: number): number {
  if (to - from <= 6) return mixTags(scene, 0, from, to);
  return mixTags(scene, mixTags(scene, 97, from, from + 3), to - 3, to);
}

function mixTags({ grammar, pairOf }: Scene, path: number, from: number, to: number): number {
  let mixed = path;
  for (let at = from; at < to; at += 1) mixed = mix(mixed, isIn(pairOf, at) ? 40 : (grammar.tags[at] ?? 0));
  return mixed;
}

/**
 * Returns for each token from `from` on the number of finite verbs (low byte) and cues (high byte) outside marks before
 * it.
 */
function countVerbs({ grammar, cueOf, pairOf }: Scene, from: number, to: number): Uint16Array {
  const counts = new Uint16Array(to - from + 1);
  for (let at = from; at < to; at += 1) {
    const outside = !isIn(pairOf, at);
    const finite = outside && isFiniteVerb(grammar.tags[at]) ? 1 : 0;
    const cue = outside && isIn(cueOf, at) ? 256 : 0;
    counts[at - from + 1] = (counts[at - from] ?? 0) + finite + cue;
  }
  return counts;
}

/** Up to 3 finite verbs and up to 3 cues between two tokens, in one number below 16. */
function verbsBetween({ counts, sentenceStart }: Fragment, from: number, to: number): number {
  const difference = (counts[to - sentenceStart] ?? 0) - (counts[from - sentenceStart] ?? 0);
  return Math.min(3, difference & 255) * 4 + Math.min(3, difference >> 8);
}

/** Writes the features of "what was said begins at token `start`", which is not behind the first token of the marks. */
export function writeStartFeatures(out: Features, scene: Scene, fragment: Fragment, start: number): void {
  const { firstToken, lastToken, sentenceStart, outline, context } = fragment;
  const { words, grammar, cues, cueOf } = scene;
  const { tags } = grammar;
  const distance = firstToken - start;
  const bin = toBin(distance);
  const outside = start <= sentenceStart;
  const before = outside ? 77 : (words[start - 1] ?? 0);
  const tagBefore = outside ? OUTSIDE : (tags[start - 1] ?? 0);
  const cue = outside ? undefined : itemAt(cues, cueOf[start - 1]);
  const after = words[lastToken] ?? 0;
  const verbs = verbsBetween(fragment, start, firstToken);
  const path = pathOf(scene, start, firstToken);
  put(out, MASK, START.distance, bin);
  put(out, MASK, START.distanceOutline, mix(bin, outline));
  put(out, MASK, START.distanceContext, mix(bin, context));
  put(out, MASK, START.wordBefore, mix(before, distance === 0 ? 0 : 1));
  put(out, MASK, START.tagBeforeDistance, mix(tagBefore, bin));
  put(out, MASK, START.tagsAtStart, mix(tagBefore, tags[start] ?? 0));
  put(out, MASK, START.tagsAtStartDistance, mix(mix(tagBefore, tags[start] ?? 0), bin));
  put(out, MASK, START.firstWord, mix(words[start] ?? 0, distance === 0 ? 0 : 1));
  put(out, MASK, START.wordsAtStart, mix(before, words[start] ?? 0));
  put(out, MASK, START.pathTagBefore, mix(path, tagBefore));
  put(out, MASK, START.path, path);
  put(out, MASK, START.cue, mix(cue === undefined ? 0 : (words[cue.headToken] ?? 0), bin));
  put(out, MASK, START.cueStrength, mix(cue === undefined ? 0 : Math.round(cue.strength * 5) + 1, mix(bin, outline)));
  put(out, MASK, START.verbsTagBefore, mix(verbs, tagBefore));
  put(out, MASK, START.verbsTag, mix(verbs, tags[start] ?? 0));
  put(out, MASK, START.wordAfterMarks, mix(mix(after, bin), 1));
  put(out, MASK, START.tagsOutline, mix(mix(tagBefore, tags[start] ?? 0), outline));
  put(out, MASK, START.tagAfterMarks, mix(mix(tagBefore, bin), tags[lastToken] ?? 0));
  put(out, MASK, START.mention, mix(isIn(scene.mentionOf, start) ? 1 : 0, mix(tagBefore, bin)));
  put(
    out,
    MASK,
    START.sentenceStart,
    mix(start === sentenceStart ? 1 : 0, verbsBetween(fragment, sentenceStart, start) & 3),
  );
  put(out, MASK, START.tagsBefore, mix(tags[start - 2] ?? 0, mix(tagBefore, bin)));
}

/** Writes the features of "what was said ends before token `end`", which is not before the end of the marks. */
export function writeEndFeatures(out: Features, scene: Scene, fragment: Fragment, end: number): void {
  const { firstToken, lastToken, sentenceEnd, outline, context } = fragment;
  const { words, grammar, cues, cueOf } = scene;
  const { tags } = grammar;
  const distance = end - lastToken;
  const bin = toBin(distance);
  const outside = end >= sentenceEnd;
  const after = outside ? 77 : (words[end] ?? 0);
  const tagAfter = outside ? OUTSIDE : (tags[end] ?? 0);
  const tagLast = tags[end - 1] ?? 0;
  const cue = outside ? undefined : itemAt(cues, cueOf[end]);
  const counts = verbsBetween(fragment, lastToken, end);
  put(out, MASK, END.distance, bin);
  put(out, MASK, END.distanceOutline, mix(bin, outline));
  put(out, MASK, END.distanceContext, mix(bin, context));
  put(out, MASK, END.wordAfter, mix(after, distance === 0 ? 0 : 1));
  put(out, MASK, END.tagAfterDistance, mix(tagAfter, bin));
  put(out, MASK, END.tagsAtEnd, mix(tagAfter, tagLast));
  put(out, MASK, END.tagsAtEndDistance, mix(mix(tagAfter, tagLast), bin));
  put(out, MASK, END.wordsAtEnd, mix(after, words[end - 1] ?? 0));
  put(out, MASK, END.pathTagAfter, mix(pathOf(scene, lastToken, end), tagAfter));
  put(out, MASK, END.cue, mix(cue === undefined ? 0 : (words[cue.headToken] ?? 0), bin));
  put(out, MASK, END.verbsTagAfter, mix(counts, tagAfter));
  put(out, MASK, END.verbsTags, mix(counts, mix(tagLast, tagAfter)));
  put(out, MASK, END.wordBeforeMarks, mix(words[firstToken - 1] ?? 0, bin));
  put(out, MASK, END.tagBeforeMarks, mix(tags[firstToken - 1] ?? 0, mix(tagAfter, bin)));
  put(out, MASK, END.tagOutline, mix(mix(tagAfter, outline), bin));
  put(out, MASK, END.sentenceEnd, mix(outside ? 1 : 0, counts));
  put(out, MASK, END.tagsAfter, mix(tags[end + 1] ?? 0, mix(tagAfter, bin)));
  put(out, MASK, END.tagBehindMarks, mix(tags[lastToken] ?? 0, mix(tagAfter, tagLast)));
}
