import { COMMA } from "../../../grammar/tags.ts";
import type { Cue } from "../../attribution.ts";
import type { Scene } from "../../scene.ts";

/** "asked Moe ⟨whether⟩ it leaked", "asked Moe ⟨about⟩ it", "put it to Moe that": a question, and no request, "asked Moe ⟨to⟩ leave", "asked Moe ⟨for⟩ help". */
export function isQuestionTo(scene: Scene, cue: Cue, hearer: number): boolean {
  const { document, grammar, language, phraseTokens } = scene;
  if (language.speech.puttingPhrases.has(cue.lemma)) return true;
  if (!language.stances.askingVerbs.has(cue.lemma)) return false;
  let behind = phraseTokens[hearer]?.lastToken ?? 0;
  if (grammar.tags[behind] === COMMA) behind += 1;
  const word = document.tokens[behind]?.lower ?? "";
  return language.helpers.questionOpeners.has(word) || language.speech.beforeTopics.has(word);
}
