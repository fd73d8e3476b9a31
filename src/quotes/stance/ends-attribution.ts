import type { Grammar } from "../../grammar/grammar.ts";
import { INDEFINITE, servesAs } from "../../grammar/syntax-words.ts";
import { firstFrom } from "../../text/first-from.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";

/** How far behind a verb a time may reach, in tokens. */
const TIME_REACH = 6;

/**
 * Whether only the end of the sentence or headline, or phrases of time and occasion, stand at a token behind a verb of
 * speech: “…, the court ruled⟨.⟩”, “…, a judge ruled ⟨on Monday⟩”, “…, a judge ruled ⟨in a 5-4 decision⟩”.
 */
export function endsAttribution(grammar: Pick<Grammar, "document" | "syntax">, at: number): boolean {
  const { tokens, blocks } = grammar.document;
  const block = blocks[firstFrom(blocks, (one) => one.firstToken, at) - 1];
  if (tokens[at]?.text === "." || block?.lastToken === at) return true;
  return timePhraseAt(tokens, at, at + TIME_REACH) !== null || isOccasion(grammar, at);
}

/** The longest occasion, in tokens. */
const OCCASION_REACH = 5;

/** Whether an occasion stands at a token: "ruled ⟨in a 7-2 decision⟩". */
function isOccasion(grammar: Pick<Grammar, "document" | "syntax">, at: number): boolean {
  const { tokens, language } = grammar.document;
  const { before, nouns } = language.occasions;
  if (!before.has(tokens[at]?.lower ?? "") || !servesAs(grammar, at + 1, INDEFINITE)) return false;
  for (let noun = at + 2; noun < at + OCCASION_REACH; noun += 1) if (nouns.has(tokens[noun]?.lower ?? "")) return true;
  return false;
}
