import type { Grammar } from "../../grammar/grammar.ts";
import { isDescribing } from "./describing-verb.ts";
import { isOnlyNamed } from "./only-named.ts";
import { isOtherDeed } from "./other-deed.ts";
import { isTurnOfPhrase } from "./turn-of-phrase.ts";

/**
 * Whether a verb of speech at a token reports nothing: it describes a noun, names another deed or what somebody is
 * called, or belongs to a turn of phrase.
 */
export function isNoReport(grammar: Grammar, at: number): boolean {
  return (
    isDescribing(grammar, at) || isOtherDeed(grammar, at) || isTurnOfPhrase(grammar, at) || isOnlyNamed(grammar, at)
  );
}
