import { PREDICATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { GERUND } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { endOfNounPhrase } from "../../noun-phrase.ts";
import type { Situation } from "../candidates/situation.ts";

/** ““…,” the statement quoted ⟨the mayor⟩ as saying”: who is quoted speaks, and not who quotes; nobody where no mention stands there. */
export function quotedAsSaying({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = itemAt(scene.cues, chosen?.cue);
  const { grammar, language } = scene;
  if (frame.attribution.kind !== "direct" || cue?.form !== "verb" || !language.speech.citingVerbs.has(cue.lemma))
    return index;
  const as = endOfNounPhrase(grammar, cue.lastToken, grammar.tags.length);
  if (as === cue.lastToken || !servesAs(grammar, as, PREDICATIVE) || grammar.tags[as + 1] !== GERUND) return index;
  return candidates.findIndex(({ mention }) => scene.phraseTokens[mention]?.firstToken === cue.lastToken);
}
