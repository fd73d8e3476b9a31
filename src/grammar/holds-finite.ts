import type { Grammar } from "./grammar.ts";
import { isFiniteVerb } from "./tags.ts";

/** Whether a finite verb stands among the tokens from `from` to before `to`: a clause, and no mere phrase. */
export function holdsFinite({ tags }: Pick<Grammar, "tags">, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFiniteVerb(tags[at] ?? 0)) return true;
  return false;
}
