import type { Grammar } from "../grammar/grammar.ts";
import type { Sentence } from "../text/sentences.ts";
import { timePhraseAt } from "./circumstances/time-phrase.ts";

/** "the jury ⟨heard⟩ that", "an inquest ⟨heard⟩ on Friday that", “…,” the court ⟨heard⟩. */
export function isHearing({ document, language }: Grammar, { lastToken }: Sentence, at: number): boolean {
  const { tokens } = document;
  if (!language.speech.hearers.has(tokens[at - 1]?.lower ?? "")) return false;
  const next = tokens[at + 1];
  if (at + 1 >= lastToken || next?.text === "." || next?.text === "," || next?.lower === "that") return true;
  const day = timePhraseAt(tokens, at + 1, lastToken);
  return day !== null && tokens[day.lastToken]?.lower === "that";
}
