import type { Grammar } from "../../grammar/grammar.ts";
import { COMMA, CONJUNCTION, isFiniteVerb, SYMBOL, WH_WORD } from "../../grammar/tags.ts";

/** "that Moe ⟨had said⟩": whether a cue is the first verb of a clause, with only its subject before it. */
export function isFirstVerb({ tags }: Grammar, clause: number, verb: number): boolean {
  for (let at = clause; at < verb; at += 1) {
    const tag = tags[at] ?? 0;
    if (tag === COMMA || tag === SYMBOL || tag === CONJUNCTION || (tag === WH_WORD && at > clause)) return false;
    if (isFiniteVerb(tag)) return false;
  }
  return true;
}
