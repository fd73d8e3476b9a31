import type { Grammar } from "../../../grammar/grammar.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { TokenRange } from "../../scene.ts";

/** “It is fun,” wrote one. “Refund me,” ⟨another⟩.: one of several, who alone stands behind the comma that ends words in marks; -1 without one. */
export function oneBehindMarks({ document, language }: Grammar, { lastToken }: TokenRange): number {
  const { tokens } = document;
  const one = itemAt(tokens, lastToken);
  if (one === undefined || itemAt(tokens, lastToken - 2)?.text !== ",") return -1;
  const sign = itemAt(tokens, lastToken + 1)?.text;
  const isAlone = (sign === "." || sign === ";") && !one.capital && language.smallWords.standingAlone.has(one.lower);
  return isAlone ? lastToken : -1;
}
