import type { Scene } from "./scene.ts";

/** The most words of such a phrase: "as opposed to", "as well as". */
const MOST_WORDS = 3;

/**
 * How many tokens right before a token, in its sentence, are one of the given phrases (lower case, words parted by one
 * space): 2 before "Moe" in "Roe ⟨rather than⟩ Moe". 0 for none.
 */
export function phraseInFront({ document, sentenceOf }: Scene, of: number, phrases: ReadonlySet<string>): number {
  let words = "";
  for (let length = 1; length <= MOST_WORDS && sentenceOf[of - length] === sentenceOf[of]; length += 1) {
    words = `${document.tokens[of - length]?.lower ?? ""} ${words}`.trim();
    if (phrases.has(words)) return length;
  }
  return 0;
}
