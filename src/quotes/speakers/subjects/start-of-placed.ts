import type { Grammar } from "../../../grammar/grammar.ts";
import { DEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA } from "../../../grammar/tags.ts";

/** The most words in the name of a town, and in that of a region behind it. */
const LONGEST_TOWN = 3;

/**
 * The article of "⟨the⟩ Red Bank, Corran-based drugmaker", for words behind the comma that begin at a token; in all
 * other cases that token.
 */
export function startOfPlaced(grammar: Grammar, first: number, from: number): number {
  const { document, tags } = grammar;
  const isCapital = (at: number) => document.tokens[at]?.capital === true;
  if (tags[first - 1] !== COMMA || !isCapital(first)) return first;
  let region = first;
  while (region < first + LONGEST_TOWN && isCapital(region) && !hasSmallHyphen(document.tokens[region]?.text))
    region += 1;
  if (!isCapital(region) || !hasSmallHyphen(document.tokens[region]?.text)) return first;
  let town = first - 2;
  while (town > Math.max(from, first - 2 - LONGEST_TOWN) && isCapital(town)) town -= 1;
  const article = town === from || !isCapital(town) ? town : -1;
  return article < first - 2 && article >= from && servesAs(grammar, article, DEFINITE) ? article : first;
}

/** "Corran-based". */
function hasSmallHyphen(text: string | undefined): boolean {
  return text !== undefined && /-\p{Ll}+$/u.test(text);
}
