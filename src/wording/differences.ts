import type { WordPair } from "./align.ts";
import { type Passage, sentenceAround } from "./sentence-around.ts";
import type { SoughtWords } from "./sought-words.ts";
import type { ComparedWord, WordKind } from "./words.ts";

/**
 * What differs between a claim and a passage.
 *
 * - `negation`: one of them has a negation that the other lacks or has in another place: "did not say he would" and
 *   "said he would not".
 * - `negation_nearby`: a negation that stands in the sentence around the passage: "it is not true that …".
 * - `number`: a number differs, or only one of them has it.
 * - `words`: other words.
 */
export type DifferenceKind = "negation" | "negation_nearby" | "number" | "words";

/** One difference: the words concerned on either side, in the form in which they are compared. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly claimed: readonly string[];
  readonly printed: readonly string[];
}

/**
 * The differences, the gravest first; empty if all words of the claim are printed as they are with nothing between them
 * and no negation around them.
 */
export function findDifferences(
  pairs: readonly WordPair[],
  { from, to }: Passage,
  { words: claimed, language }: SoughtWords,
  printed: readonly ComparedWord[],
): Difference[] {
  const same = pairs.filter(({ isOtherForm }) => !isOtherForm);
  const taken = { claimed: same.map((pair) => pair.claimed), printed: same.map((pair) => pair.printed) };
  const left = {
    claimed: leftOf(claimed, new Set(taken.claimed), 0, claimed.length),
    printed: leftOf(printed, new Set(taken.printed), from, to + 1),
  };
  const bearing = pairs.filter(({ claimed: at }) => !language.auxiliaries.has(claimed[at]?.form ?? ""));
  const isOpposite =
    placesOfNegations(
      left.claimed,
      bearing.map((pair) => pair.claimed),
    ) !==
    placesOfNegations(
      left.printed,
      bearing.map((pair) => pair.printed),
    );
  const [start, end] = sentenceAround(printed, from, to);
  const around = [...printed.slice(start, from), ...printed.slice(to + 1, end)];
  const nearby = around.filter(({ kind }) => kind === "negation");
  return [
    ...difference("negation", left, (kind) => isOpposite && kind === "negation"),
    ...(nearby.length === 0 ? [] : [{ kind: "negation_nearby" as const, claimed: [], printed: formsOf(nearby) }]),
    ...difference("number", left, (kind) => kind === "number"),
    ...differentAmounts(same, claimed, printed),
    ...difference("words", left, (kind) => kind !== "number" && (kind !== "negation" || !isOpposite)),
  ];
}

/** Numbers with different signs: "$5" is not "£5". A number without a sign, "5 dollars" or "5", does not differ. */
function differentAmounts(
  same: readonly WordPair[],
  claimed: readonly ComparedWord[],
  printed: readonly ComparedWord[],
): Difference[] {
  const amounts = same.flatMap((pair) => {
    const [one, other] = [claimed[pair.claimed], printed[pair.printed]];
    if (one?.sign === undefined || other?.sign === undefined || one.sign === other.sign) return [];
    return [[`${one.sign}${one.form}`, `${other.sign}${other.form}`] as const];
  });
  if (amounts.length === 0) return [];
  return [{ kind: "number", claimed: amounts.map(([one]) => one), printed: amounts.map(([, other]) => other) }];
}

/**
 * For each negation, how many of the words that both have stand before it: "never" for "not" in the same place is
 * another word, and says the same. Auxiliaries do not count: "did not sail" and "never did sail".
 */
function placesOfNegations(left: readonly LeftWord[], shared: readonly number[]): string {
  return left
    .filter(({ kind }) => kind === "negation")
    .map(({ index }) => shared.filter((at) => at < index).length)
    .join(" ");
}

/** A word that the other side lacks, and its index. */
interface LeftWord extends ComparedWord {
  readonly index: number;
}

interface Sides {
  readonly claimed: readonly ComparedWord[];
  readonly printed: readonly ComparedWord[];
}

function leftOf(words: readonly ComparedWord[], taken: ReadonlySet<number>, from: number, to: number): LeftWord[] {
  return words.slice(from, to).flatMap((word, at) => (taken.has(at + from) ? [] : [{ ...word, index: at + from }]));
}

function difference(kind: DifferenceKind, left: Sides, isOfKind: (kind: WordKind) => boolean): Difference[] {
  const [claimed, printed] = [left.claimed, left.printed].map((words) =>
    formsOf(words.filter((word) => isOfKind(word.kind))),
  ) as [string[], string[]];
  return claimed.length + printed.length === 0 ? [] : [{ kind, claimed, printed }];
}

/** Each word once, however often it occurs. */
function formsOf(words: readonly ComparedWord[]): string[] {
  return [...new Set(words.map(({ form }) => form))];
}
