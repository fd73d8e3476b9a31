import { codePointIndex } from "../span.ts";
import { alignWords, type WordPair, weightOf, weightOfPair } from "./align.ts";
import { type Difference, findDifferences } from "./differences.ts";
import { narrow } from "./narrow.ts";
import { type Passage, sentenceAround } from "./sentence-around.ts";
import type { SoughtWords } from "./sought-words.ts";
import { type ComparedWord, isTelling, readWords } from "./words.ts";

/**
 * A piece of a passage beside the claim. The `printed` texts of all pieces together are the passage, character for
 * character; `claimed` has the claim's words for it.
 *
 * - `same`: both have these words; spelling, short forms and figures for numbers do not count.
 * - `changed`: the print has other words than the claim.
 * - `only_claimed`: the claim has words that are not printed; `printed` is empty.
 * - `only_printed`: the print has words that the claim lacks; `claimed` is empty.
 */
export interface WordingPart {
  readonly kind: "same" | "changed" | "only_claimed" | "only_printed";
  readonly claimed: string;
  readonly printed: string;
}

/** A claim and the passage of a text that is most like it. */
export interface ComparedWording {
  /**
   * 0 to 1: the weight of the words that both have, in order, among all words of the claim and of the passage. Small
   * words weigh a quarter.
   */
  readonly likeness: number;
  /** How many words that mean something by themselves both have. */
  readonly shared: number;
  readonly parts: readonly WordingPart[];
  /** The rest of the sentence on either side, as printed; at most some forty words. */
  readonly before: string;
  readonly after: string;
  /** The gravest first: a negation, a number, other words. */
  readonly differences: readonly Difference[];
  /** Where the passage begins and ends: the stretch, and code points in it. */
  readonly from: StretchPlace;
  readonly to: StretchPlace;
}

/** A place in one of several stretches of text. */
export interface StretchPlace {
  /** Its index. */
  readonly stretch: number;
  /** Code points from its beginning. */
  readonly offset: number;
}

/** What stands behind the last mark of a sentence belongs to the next sentence. */
const OPENING_MARKS = /\s["“‘'«([\s]*$/;

/** Between the parts of a split quote. */
const SPLIT = " […] ";

/**
 * Finds the passage of a text that is most like a claim and compares them word for word; null if they have no word in
 * common.
 *
 * @param claim as it was typed; `sought` are its words, in the language of the text
 * @param stretches the text in one piece, or the parts of a split quote; `gaps` is what stands before each in the
 * article
 */
export function compareWordings(
  claim: string,
  sought: SoughtWords,
  stretches: readonly string[],
  gaps: readonly string[] = [],
): ComparedWording | null {
  const printed = readWords(stretches, sought.language, gaps);
  const [start, end] = narrow(sought, printed);
  const pairs = alignWords(sought, printed.slice(start, end)).map((pair) => ({
    ...pair,
    printed: pair.printed + start,
  }));
  const passage = passageOf(pairs, sought.words.length, printed);
  const [opening, closing] = passage === null ? [] : [printed[passage.from], printed[passage.to]];
  if (passage === null || opening === undefined || closing === undefined) return null;
  const sides = { claim, claimed: sought.words, stretches, printed };
  return {
    likeness: likenessOf(pairs, sought.words, printed),
    shared: pairs.filter(({ claimed }) => isTelling(sought.words[claimed])).length,
    parts: partsOf(pairs, passage, sides),
    ...surroundings(sides, passage),
    differences: findDifferences(pairs, passage, sought, printed),
    from: { stretch: opening.stretch, offset: toCodePoints(stretches, opening, opening.start) },
    to: { stretch: closing.stretch, offset: toCodePoints(stretches, closing, closing.end) },
  };
}

/**
 * The passage from the first word that both have to the last, extended within its sentence by as many words on either
 * side as the claim has beyond them.
 */
function passageOf(pairs: readonly WordPair[], claimed: number, printed: readonly ComparedWord[]): Passage | null {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [start, end] = sentenceAround(printed, first.printed, last.printed);
  return {
    from: Math.max(start, first.printed - first.claimed),
    to: Math.min(end - 1, last.printed + claimed - 1 - last.claimed),
  };
}

function toCodePoints(stretches: readonly string[], { stretch }: ComparedWord, at: number): number {
  return codePointIndex((stretches[stretch] ?? "").slice(0, at))(at);
}

function likenessOf(
  pairs: readonly WordPair[],
  claimed: readonly ComparedWord[],
  printed: readonly ComparedWord[],
): number {
  const total = (words: readonly ComparedWord[]) => words.reduce((sum, word) => sum + weightOf(word), 0);
  const shared = pairs.reduce((sum, { claimed: at, isOtherForm }) => {
    const word = claimed[at];
    return word === undefined ? sum : sum + weightOfPair(word, isOtherForm);
  }, 0);
  const between = printed.slice(pairs[0]?.printed, (pairs.at(-1)?.printed ?? -1) + 1);
  return shared / (total(claimed) + total(between) - shared);
}

/** The texts and words from which parts are cut. */
interface Sides {
  readonly claim: string;
  readonly claimed: readonly ComparedWord[];
  readonly stretches: readonly string[];
  readonly printed: readonly ComparedWord[];
}

function surroundings({ stretches, printed }: Sides, passage: Passage) {
  const [start, end] = sentenceAround(printed, passage.from, passage.to);
  const [opening, from, to, behind] = [start, passage.from, passage.to, end].map((index) => printed[index]);
  if (opening === undefined || from === undefined || to === undefined) return { before: "", after: "" };
  // A mark before the first word of a stretch belongs to it, as does whatever closes the last.
  const isFirst = printed[start - 1]?.stretch !== opening.stretch;
  const until = behind ?? { stretch: stretches.length - 1, start: stretches.at(-1)?.length ?? 0 };
  return {
    before: between(stretches, { stretch: opening.stretch, at: isFirst ? 0 : opening.start }, placeOf(from)),
    after: between(stretches, { stretch: to.stretch, at: to.end }, placeOf(until)).replace(OPENING_MARKS, ""),
  };
}

/** Some words of each side that belong together, by index; the second index is exclusive. */
interface Piece {
  readonly kind: WordingPart["kind"];
  readonly claimed: readonly [number, number];
  readonly printed: readonly [number, number];
}

function partsOf(pairs: readonly WordPair[], passage: Passage, sides: Sides): WordingPart[] {
  const pieces = piecesOf(pairs, passage, sides.claimed.length);
  return pieces.map(({ kind, claimed, printed }, index) => {
    const behind = pieces.slice(index + 1).find(({ printed: [from, to] }) => from < to)?.printed[0];
    return {
      kind,
      claimed: textOf([sides.claim], sides.claimed, claimed, null),
      printed: textOf(sides.stretches, sides.printed, printed, behind ?? null),
    };
  });
}

/** Runs of words that are the same, and what stands before, between and behind them. */
function piecesOf(pairs: readonly WordPair[], { from, to }: Passage, claimedCount: number): Piece[] {
  const pieces: Piece[] = [];
  const add = (claimed: Piece["claimed"], printed: Piece["printed"], isSame: boolean) => {
    const [has, had] = [claimed[0] < claimed[1], printed[0] < printed[1]];
    if (!has && !had) return;
    const kind = isSame ? "same" : has && had ? "changed" : has ? "only_claimed" : "only_printed";
    const last = pieces.at(-1);
    if (last?.kind === kind && (isSame || kind === "changed")) {
      pieces[pieces.length - 1] = {
        kind,
        claimed: [last.claimed[0], claimed[1]],
        printed: [last.printed[0], printed[1]],
      };
    } else pieces.push({ kind, claimed, printed });
  };
  let [nextClaimed, nextPrinted] = [0, from];
  for (const { claimed, printed, isOtherForm } of pairs) {
    add([nextClaimed, claimed], [nextPrinted, printed], false);
    add([claimed, claimed + 1], [printed, printed + 1], !isOtherForm);
    [nextClaimed, nextPrinted] = [claimed + 1, printed + 1];
  }
  add([nextClaimed, claimedCount], [nextPrinted, to + 1], false);
  return pieces;
}

/**
 * The characters from the first to the last of some words, as printed.
 *
 * @param upTo a word up to which the text goes, so that it includes what stands between; null for none
 */
function textOf(
  stretches: readonly string[],
  words: readonly ComparedWord[],
  [from, to]: readonly [number, number],
  upTo: number | null,
): string {
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined || from >= to) return "";
  const until = upTo === null ? undefined : words[upTo];
  return between(stretches, placeOf(first), until ? placeOf(until) : { stretch: last.stretch, at: last.end });
}

/** A place in stretches, in UTF-16 units. */
interface Place {
  readonly stretch: number;
  readonly at: number;
}

function placeOf({ stretch, start }: Pick<ComparedWord, "stretch" | "start">): Place {
  return { stretch, at: start };
}

/** The text from one place to another, with stretches joined as a split quote shows its parts. */
function between(stretches: readonly string[], from: Place, to: Place): string {
  if (from.stretch === to.stretch) return (stretches[from.stretch] ?? "").slice(from.at, to.at);
  const first = (stretches[from.stretch] ?? "").slice(from.at);
  const last = (stretches[to.stretch] ?? "").slice(0, to.at);
  return [first, ...stretches.slice(from.stretch + 1, to.stretch), last].join(SPLIT);
}
