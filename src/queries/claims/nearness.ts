import type { ComparedWording } from "../../wording/compare-wordings.ts";
import type { Difference } from "../../wording/differences.ts";
import type { Nearness } from "./claim.ts";

/**
 * The least likeness at which words are like a claim. If all are small words ("we will not do that"), more are shared
 * by chance.
 */
const LIKE = { telling: 0.5, small: 0.8 } as const;

/** The fewest words in common: a single one is chance if the claim has more that say something. */
const LEAST_SHARED = 2;

/**
 * Whether a wording is like a claim.
 *
 * @param telling how many words of the claim say something by themselves
 */
export function isLike({ likeness, shared }: Pick<ComparedWording, "likeness" | "shared">, telling: number): boolean {
  return likeness >= (telling > 0 ? LIKE.telling : LIKE.small) && shared >= Math.min(LEAST_SHARED, telling);
}

/** The least likeness at which quotes are shown as the nearest there are, if nothing is like the claim. */
export const WORTH_SHOWING = 0.35;

/** The gravest comes last. */
export const NEARNESS: readonly Nearness[] = ["same", "words", "number", "negation_nearby", "negation"];

/** How near a wording is to the claim, by the gravest difference. */
export function nearnessOf(differences: readonly Difference[]): Nearness {
  return NEARNESS.findLast((nearness) => differences.some(({ kind }) => kind === nearness)) ?? "same";
}
