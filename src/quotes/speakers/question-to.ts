import { tagSentence } from "../../grammar/grammar.ts";
import { COMMA, isFiniteVerb, NUMBER } from "../../grammar/tags.ts";
import type { Cue } from "../attribution.ts";
import type { Scene } from "../scene.ts";

/** "Roe ⟨interviewed⟩ Moe", "Roe ⟨quizzed⟩ Moe": verbs of questions of which the text tells no more. */
export function isInterviewing({ document, grammar, language, sentenceOf }: Scene, at: number): boolean {
  if (!language.stances.interviewingForms.has(document.tokens[at]?.lower ?? "")) return false;
  tagSentence(grammar, sentenceOf[at] ?? 0);
  return isFiniteVerb(grammar.tags[at] ?? 0);
}

/** "asked Moe ⟨whether⟩ it leaked", "asked Moe ⟨about⟩ it": a question, and no request, "asked Moe ⟨to⟩ leave", "asked Moe ⟨for⟩ help". */
export function isQuestionTo(scene: Scene, cue: Cue | undefined, hearer: number): boolean {
  const { document, grammar, language, phraseTokens } = scene;
  if (cue === undefined || !language.stances.askingVerbs.has(cue.lemma)) return false;
  let behind = phraseTokens[hearer]?.lastToken ?? 0;
  if (grammar.tags[behind] === COMMA) behind += 1;
  while (grammar.tags[behind] === NUMBER || grammar.tags[behind] === COMMA) behind += 1;
  const word = document.tokens[behind]?.lower ?? "";
  return language.helpers.questionOpeners.has(word) || language.speech.beforeTopics.has(word);
}
