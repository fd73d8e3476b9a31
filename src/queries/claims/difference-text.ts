import type { Difference } from "../../wording/differences.ts";

/**
 * A difference in words, if it may change the sense: "a negation: “not” is printed, not claimed"; null if only words
 * differ.
 */
export function differenceText({ kind, claimed, printed }: Difference): string | null {
  if (kind === "words") return null;
  if (kind === "negation_nearby") return `a negation in the same sentence: ${quoted(printed)}`;
  const what = kind === "negation" ? "a negation" : "a number";
  if (kind === "negation" && claimed.join(" ") === printed.join(" "))
    return `${what} in another place: ${quoted(printed)}`;
  if (claimed.length === 0) return `${what}: ${quoted(printed)} printed, not claimed`;
  if (printed.length === 0) return `${what}: ${quoted(claimed)} claimed, not printed`;
  return `${what}: ${quoted(claimed)} claimed, ${quoted(printed)} printed`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}
