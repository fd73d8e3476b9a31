import type { Grammar } from "./grammar.ts";
import { wordAt } from "./word-at.ts";

type Words = Pick<Grammar, "document" | "language">;

/** Whether a form of "be" stands at a token: "is", "were", "been", "'s"; false outside the document. */
export function isBe(of: Words, at: number): boolean {
  return of.language.helpers.formsOfBe.has(wordAt(of, at));
}

/** Whether a form of "have" stands at a token: "has", "had", "having". */
export function isHave(of: Words, at: number): boolean {
  return of.language.helpers.formsOfHave.has(wordAt(of, at));
}

/** Whether a form of "be" stands from `from` to before `to`. */
export function isBeWithin(of: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isBe(of, at)) return true;
  return false;
}
