import type { Grammar } from "./grammar.ts";
import { BASE, isFiniteVerb, NAME, NOUN } from "./tags.ts";

/** Whether a finite verb stands among the tokens from `from` to before `to`: a clause, and no mere phrase. */
export function holdsFinite({ tags }: Pick<Grammar, "tags">, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFiniteVerb(tags[at] ?? 0)) return true;
  return false;
}

/** Whether a base form stands at the head of a clause or behind a noun: “⟨Lock⟩ the door”, “Farmers in Corran ⟨wait⟩ a year”, where the tagger finds no subject of several. */
export function holdsBare({ tags }: Pick<Grammar, "tags">, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (tags[at] === BASE && (at === from || tags[at - 1] === NOUN || tags[at - 1] === NAME)) return true;
  return false;
}
