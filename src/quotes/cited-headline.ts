import { holdsFinite } from "../grammar/holds-finite.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { Scene, TokenRange } from "./scene.ts";

/** The longest source, paper and date together, in tokens. */
const LONGEST_SOURCE = 12;

/**
 * (⟦“Council sells mill”⟧, The Courier, May 3): whether marks hold the headline of an article that a letter cites in
 * brackets with its date. Nobody says anything there.
 */
export function isCitedHeadline(
  { document, grammar, language }: Scene,
  { firstToken, lastToken }: TokenRange,
): boolean {
  const { tokens } = document;
  if (wordAt(grammar, firstToken - 1) !== "(" || wordAt(grammar, lastToken) !== ",") return false;
  let close = lastToken + 1;
  while (close < lastToken + LONGEST_SOURCE && wordAt(grammar, close) !== ")") close += 1;
  const source = tokens.slice(lastToken, close);
  const isDated =
    source.some(({ lower }) => language.calendar.months.has(lower)) && source.some(({ kind }) => kind === "number");
  return isDated && wordAt(grammar, close) === ")" && !holdsFinite(grammar, lastToken, close);
}
