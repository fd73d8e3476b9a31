import type { Grammar } from "../../grammar/grammar.ts";
import { firstFrom } from "../../text/first-from.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";

/** How much text behind a verb may tell when, in tokens. */
const TIME_REACH = 6;

/** Whether a verb of speech before a token has nothing behind it but the end of its sentence or headline, or phrases of time: “…, the court ruled⟨.⟩”, “…, a judge ruled ⟨on Monday⟩”. */
export function endsAttribution({ document }: Pick<Grammar, "document">, at: number): boolean {
  const { tokens, blocks } = document;
  const block = blocks[firstFrom(blocks, (one) => one.firstToken, at) - 1];
  return tokens[at]?.text === "." || block?.lastToken === at || timePhraseAt(tokens, at, at + TIME_REACH) !== null;
}
