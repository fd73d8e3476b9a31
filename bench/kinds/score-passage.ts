import type { Extraction } from "../../src/extract/extraction.ts";
import type { Sureness } from "../accuracy/confidence.ts";
import { addCounts, type Counts, NO_COUNTS } from "../accuracy/counts.ts";
import { type Fragment, foundFragments, normalize } from "../accuracy/fragment.ts";
import { sameName } from "../accuracy/same-name.ts";
import { scorePeople } from "../accuracy/score-names.ts";
import type { Expected, Passage } from "./passages.ts";

/** How right the reading of one or several passages is. */
export interface PassageScore {
  /** Stretches of words that share at least half of their union with the key's. */
  readonly words: Counts;
  /** The stretches whose speaker is right, too. */
  readonly spoken: Counts;
  /** How many of the stretches found are given to somebody else: the mistakes that misquote. */
  readonly misquoted: number;
  readonly people: Counts;
  /** How many of how many passages have no mistake at all. */
  readonly whole: Counts;
  /** How sure the program is of the direct quotes among {@link words}. */
  readonly sureness: readonly Sureness[];
  /** What is wrong, in words. */
  readonly mistakes: readonly string[];
}

export const NO_SCORE: PassageScore = {
  words: NO_COUNTS,
  spoken: NO_COUNTS,
  misquoted: 0,
  people: NO_COUNTS,
  whole: NO_COUNTS,
  sureness: [],
  mistakes: [],
};

export function addScores(a: PassageScore, b: PassageScore): PassageScore {
  return {
    words: addCounts(a.words, b.words),
    spoken: addCounts(a.spoken, b.spoken),
    misquoted: a.misquoted + b.misquoted,
    people: addCounts(a.people, b.people),
    whole: addCounts(a.whole, b.whole),
    sureness: [...a.sureness, ...b.sureness],
    mistakes: [...a.mistakes, ...b.mistakes],
  };
}

export type Wanted = Fragment & { readonly expected: Expected };

/** Scores an extraction of a passage: every quote of it, of any kind, one to one; the best pairs first. */
export function scorePassage(passage: Passage, extraction: Extraction): PassageScore {
  const wanted = toWanted(passage);
  const found = foundFragments(passage, extraction);
  const pairs = pairUp(wanted, found);
  const left = found.filter((one) => !pairs.some((pair) => pair.found === one || isOptionalLike(pair, one)));
  const must = pairs.filter(({ gold }) => !gold.optional);
  const right = must.filter(({ gold, found: one }) => isSpeakerRight(gold.expected, one));
  const missed = wanted.filter((one) => !one.optional && !pairs.some(({ gold }) => gold === one));
  const sizes = { found: must.length + left.length, wanted: must.length + missed.length };
  const names = scorePeople({ gold: passage, extraction });
  const show = ({ from, to }: Fragment) => passage.text.slice(from, to).slice(0, 90).replaceAll("\n", " ");
  const mistakes = [
    ...missed.map((one) => `missed: ${show(one)}`),
    ...left.map((one) => `too much: ${show(one)} | ${one.speakerResolved} (${one.rule} ${one.confidence})`),
    ...must
      .filter((pair) => !right.includes(pair))
      .map(({ found: one }) => `speaker ${one.speakerResolved} (${one.rule}): ${show(one)}`),
    ...names.errors,
  ];
  return {
    words: { hits: must.length, ...sizes },
    spoken: { hits: right.length, ...sizes },
    misquoted: must.filter((pair) => !right.includes(pair) && isNamed(pair.found)).length,
    people: names.counts,
    whole: { hits: mistakes.length === 0 ? 1 : 0, found: 1, wanted: 1 },
    sureness: must
      .filter(({ found: { kind } }) => kind === "direct")
      .map((pair) => ({ confidence: pair.found.confidence, isRight: right.includes(pair) })),
    mistakes: mistakes.map((mistake) => `${passage.id} ${mistake}`),
  };
}

/** The quotes of a passage that are found and given to the right speaker, each with what was found. */
export function listRight(passage: Passage, extraction: Extraction): Pair[] {
  const pairs = pairUp(toWanted(passage), foundFragments(passage, extraction));
  return pairs.filter(({ gold, found }) => isSpeakerRight(gold.expected, found));
}

function toWanted(passage: Passage): Wanted[] {
  return passage.quotes.flatMap((quote) =>
    normalize(passage.text, [{ ...quote, confidence: 1, rule: "" }]).map((part) => ({
      ...part,
      expected: quote.expected,
    })),
  );
}

/** A quote of the key and what was found for it. */
export interface Pair {
  readonly gold: Wanted;
  readonly found: Fragment;
}

/** What lies within words that may be missing is neither right nor wrong. */
function isOptionalLike({ gold }: Pair, found: Fragment): boolean {
  return gold.optional === true && gold.from < found.to && found.from < gold.to;
}

function pairUp(wanted: readonly Wanted[], found: readonly Fragment[]): Pair[] {
  const pairs = wanted.flatMap((gold) => found.map((one) => ({ gold, found: one, share: overlapShare(gold, one) })));
  const chosen: Pair[] = [];
  for (const pair of pairs.filter(({ share }) => share >= 0.5).sort((a, b) => b.share - a.share))
    if (!chosen.some((one) => one.gold === pair.gold || one.found === pair.found)) chosen.push(pair);
  return chosen;
}

/** Intersection over union (Jaccard). */
function overlapShare(a: Fragment, b: Fragment): number {
  const both = Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
  return both / (a.to - a.from + b.to - b.from - both);
}

/** Whether the speaker is somebody named, and not merely words that stand for somebody unknown. */
function isNamed({ speakerResolved, speakerKind }: Fragment): boolean {
  return speakerResolved != null && (speakerKind === "person" || speakerKind === "organisation");
}

function isSpeakerRight(
  { names, printed, mayBeUnknown }: Expected,
  { speakerResolved, speakerKind, speakerDescribed }: Fragment,
): boolean {
  if (speakerResolved == null || speakerKind === "unknown") return mayBeUnknown;
  if (names.some((name) => sameName(speakerResolved, name))) return true;
  return printed.some((one) => isWithin(one, speakerResolved) || isWithin(one, speakerDescribed));
}

/**
 * Whether one of two holds the words of the other, whatever the case of the letters: "mayor" and "the mayor", but not
 * "he".
 */
function isWithin(one: string, other: string | null | undefined): boolean {
  if (other == null) return false;
  const [a, b] = [toWords(one), toWords(other)];
  return a.includes(b) || b.includes(a);
}

function toWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}
