import type { Grammar } from "../../../grammar/grammar.ts";
import { DEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, STOP } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { TokenRange } from "../../scene.ts";

/** “It is fun,” wrote one. “Refund me,” ⟨another⟩.: one of several, who alone stands behind the comma that ends words in marks; -1 without one. */
export function oneBehindMarks({ document, language }: Grammar, { lastToken }: TokenRange): number {
  const { tokens } = document;
  const one = itemAt(tokens, lastToken);
  if (one === undefined || itemAt(tokens, lastToken - 2)?.text !== ",") return -1;
  const sign = itemAt(tokens, lastToken + 1)?.text;
  const isAlone = sign === "." && !one.capital && language.smallWords.standingAlone.has(one.lower);
  return isAlone ? lastToken : -1;
}

/** “My dear Ann,” ⟨the letter⟩ began.: the article of what is written, whose words behind marks run on or end; -1 without one. */
export function documentBehindMarks(grammar: Grammar, { lastToken }: TokenRange): number {
  const { document, language, tags } = grammar;
  const wordAt = (at: number): string => itemAt(document.tokens, at)?.lower ?? "";
  if (itemAt(document.tokens, lastToken - 2)?.text !== "," || !servesAs(grammar, lastToken, DEFINITE)) return -1;
  const isRunning = language.speech.coursesOfWorks.has(wordAt(lastToken + 2));
  const isEnd = tags[lastToken + 3] === STOP || tags[lastToken + 3] === COMMA;
  return isRunning && isEnd && language.nouns.documents.has(wordAt(lastToken + 1)) ? lastToken : -1;
}
