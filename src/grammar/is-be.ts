import type { Grammar } from "./grammar.ts";

/** Whether a form of "be" stands at a token: "is", "were", "been", "'s"; never outside of the text. */
export function isBe({ document, language }: Pick<Grammar, "document" | "language">, at: number): boolean {
  return language.helpers.formsOfBe.has(document.tokens[at]?.lower ?? "");
}
