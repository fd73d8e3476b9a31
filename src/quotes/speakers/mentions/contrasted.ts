import type { Scene } from "../../scene.ts";

/** The most words that contrast one person with another: "rather than", "as opposed to". */
const MOST_WORDS = 3;

/**
 * “It was Roe, ⟨not Moe⟩, who said”, “Roe ⟨rather than Moe⟩”: whether the words right before a mention say that this is
 * not the one.
 */
export function isContrasted({ document, language, phraseTokens, sentenceOf }: Scene, mention: number): boolean {
  const first = phraseTokens[mention]?.firstToken ?? 0;
  let words = "";
  for (let at = first - 1; at >= first - MOST_WORDS && sentenceOf[at] === sentenceOf[first]; at -= 1) {
    words = `${document.tokens[at]?.lower ?? ""} ${words}`.trim();
    if (language.smallWords.contrasting.has(words)) return true;
  }
  return false;
}
