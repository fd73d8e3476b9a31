import { isAgeHyphen } from "./age-hyphen.ts";
import type { Grammar } from "./grammar.ts";
import { NOUN, NUMBER } from "./tags.ts";

/**
 * Whether a token is the hyphen between a number and a word within a phrase: "the 50⟨-⟩town poll", "a 3⟨-⟩year-old".
 */
export function isNumberHyphen({ document, tags }: Grammar, at: number): boolean {
  if (isAgeHyphen(document, at)) return true;
  return document.tokens[at]?.text === "-" && tags[at - 1] === NUMBER && tags[at + 1] === NOUN;
}
