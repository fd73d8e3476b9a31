import type { Scene } from "../../scene.ts";

/** How many words set somebody off as another: "rather than", "as opposed to". */
const MOST_WORDS = 3;

/** “It was Roe, ⟨not Moe⟩, who said”, “Roe ⟨rather than Moe⟩”: whom it is said not to have been, by the words right before. */
export function isContrasted({ document, language, phraseTokens, sentenceOf }: Scene, mention: number): boolean {
  const first = phraseTokens[mention]?.firstToken ?? 0;
  let words = "";
  for (let at = first - 1; at >= first - MOST_WORDS && sentenceOf[at] === sentenceOf[first]; at -= 1) {
    words = `${document.tokens[at]?.lower ?? ""} ${words}`.trim();
    if (language.smallWords.contrasting.has(words)) return true;
  }
  return false;
}
