import type { Grammar } from "./grammar.ts";
import { NOUN, NUMBER } from "./tags.ts";

/**
 * Whether a token is the hyphen between a number and a noun within a phrase: "the 50⟨-⟩town poll", "a 3⟨-⟩year-old".
 */
export function isNumberHyphen({ document: { tokens }, tags }: Grammar, at: number): boolean {
  return tokens[at]?.text === "-" && tags[at - 1] === NUMBER && tags[at + 1] === NOUN;
}
