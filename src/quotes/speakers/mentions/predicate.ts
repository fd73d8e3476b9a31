import { PREDICATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import type { Scene } from "../../scene.ts";

/**
 * "Roe ran as ⟨the nominee⟩", "Roe became ⟨the mayor⟩", "She was ⟨the first woman⟩": whether a description only says
 * what another is.
 */
export function isPredicate({ document, grammar, language, phraseTokens }: Scene, description: number): boolean {
  const before = (phraseTokens[description]?.firstToken ?? 0) - 1;
  const word = document.tokens[before]?.lower ?? "";
  return servesAs(grammar, before, PREDICATIVE) || language.nouns.becoming.has(word);
}
