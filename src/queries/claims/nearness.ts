import type { Difference } from "../../wording/differences.ts";
import type { Nearness } from "./claim.ts";

/**
 * From here on words are like a claim; below it is a matter of chance that two wordings share some. Small words alone
 * ("we will not do that") are shared by chance more often.
 */
const LIKE = { telling: 0.6, small: 0.8 } as const;

/** The likeness from which on words are like a claim. */
export function likeFrom({ hasTelling }: { readonly hasTelling: boolean }): number {
  return hasTelling ? LIKE.telling : LIKE.small;
}

/** From here on they are shown as the nearest there are, where nothing is like the claim. */
export const WORTH_SHOWING = 0.35;

/** What is gravest comes last. */
export const NEARNESS: readonly Nearness[] = ["same", "words", "number", "negation_nearby", "negation"];

/** How near a wording is to the claim, by the gravest difference. */
export function nearnessOf(differences: readonly Difference[]): Nearness {
  return NEARNESS.findLast((nearness) => differences.some(({ kind }) => kind === nearness)) ?? "same";
}
