import { INFINITIVE_MARKER, servesAs } from "../../../grammar/syntax-words.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import type { Scene } from "../../scene.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import type { Frame } from "../candidates/candidates.ts";

/**
 * “…,” Roe said, prompting ⟨Moe⟩ to reply: ⟦“No.”⟧: the mention between a verb that makes somebody do something and the
 * infinitive of the words' own verb; -1 for none.
 */
export function madeToSpeak(scene: Scene, frame: Frame): number {
  const { grammar, language, mentionOf, phraseTokens } = scene;
  const cue = ownCue(scene, frame);
  if (cue === null) return -1;
  const to = servesAs(grammar, cue.firstToken, INFINITIVE_MARKER) ? cue.firstToken : cue.firstToken - 1;
  const made = mentionOf[to - 1] ?? -1;
  const phrase = phraseTokens[made];
  if (!servesAs(grammar, to, INFINITIVE_MARKER) || phrase?.lastToken !== to) return -1;
  return language.smallWords.causing.has(wordAt(grammar, phrase.firstToken - 1)) ? made : -1;
}
