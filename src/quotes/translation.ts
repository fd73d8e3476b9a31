import type { Document } from "../text/document.ts";
import type { TokenRange } from "./scene.ts";

/** What may separate words in marks from their translation. */
const PAUSES: ReadonlySet<string> = new Set([",", "-", "–", "—", "--", "("]);

/** How many words may lead to the translation: "which is Latin for". */
const LONGEST_LEAD = 4;

/**
 * Whether marks only translate the marks right before them: “Festina lente,” Latin for ⟨“hurry slowly”⟩, “Salve,” which
 * means ⟨“hello”⟩.
 */
export function isTranslation(document: Document, { firstToken }: TokenRange): boolean {
  for (let from = firstToken - 1; from > firstToken - 1 - LONGEST_LEAD - 1; from -= 1)
    if (leadsToMeaning(document, from) === firstToken) return true;
  return false;
}

/**
 * The token of the marks in "⟨, Latin for⟩ “hurry slowly”", behind other marks that end before a token; -1 for none.
 */
export function leadsToMeaning({ tokens, language }: Document, from: number): number {
  const { meaningVerbs, languagesBefore } = language.inscriptions;
  const before = tokens[from - 1];
  const isApart = PAUSES.has(tokens[from]?.text ?? "");
  if (before?.kind !== "mark" || !(isApart || tokens[from - 2]?.text === ",")) return -1;
  for (let at = isApart ? from + 1 : from; at <= from + LONGEST_LEAD; at += 1) {
    const word = tokens[at];
    const next = tokens[at + 1];
    if (word?.kind !== "word") return -1;
    if (meaningVerbs.has(word.lower) && next?.kind === "mark") return at + 1;
    if (word.capital && languagesBefore.has(next?.lower ?? "") && tokens[at + 2]?.kind === "mark") return at + 2;
  }
  return -1;
}
