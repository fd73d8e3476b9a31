import type { Grammar } from "../../grammar/grammar.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";

/** How much text behind a verb may tell when, in tokens. */
const TIME_REACH = 6;

/** Whether a verb of speech before a token has nothing behind it but the end of its sentence, or phrases of time: “…, the court ruled⟨.⟩”, “…, a judge ruled ⟨on Monday⟩”. */
export function endsAttribution({ document: { tokens } }: Pick<Grammar, "document">, at: number): boolean {
  return tokens[at]?.text === "." || timePhraseAt(tokens, at, at + TIME_REACH) !== null;
}
