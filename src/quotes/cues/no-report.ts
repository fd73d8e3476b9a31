import type { Grammar } from "../../grammar/grammar.ts";
import { isDescribing } from "./describing-verb.ts";
import { isOnlyNamed } from "./only-named.ts";
import { isOtherDeed } from "./other-deed.ts";
import { isTurnOfPhrase } from "./turn-of-phrase.ts";

/** Whether a verb of speech at a token reports nothing: it tells of a noun, of another deed, of what somebody is only called, or belongs to a turn of phrase. */
export function isNoReport(grammar: Grammar, at: number): boolean {
  return (
    isDescribing(grammar, at) || isOtherDeed(grammar, at) || isTurnOfPhrase(grammar, at) || isOnlyNamed(grammar, at)
  );
}
