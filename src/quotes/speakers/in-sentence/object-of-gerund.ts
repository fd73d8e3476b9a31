import { GERUND, isFiniteVerb } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { PREVIOUS_SENTENCE } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";

/**
 * “⟨She⟩ is firmer when discussing Wales. “It must pay.””: for words in marks behind a sentence, its subject rather
 * than the object of a verb in -ing, unless that verb cites it: “It is late, citing ⟨Roe⟩. “…””. Else `index`.
 */
export function actorBeforeGerund({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const { attribution, said } = frame;
  if (chosen?.place !== PREVIOUS_SENTENCE || attribution.kind !== "direct") return index;
  const { document, grammar, language, phraseTokens, sentenceOf } = scene;
  const gerund = (phraseTokens[chosen.mention]?.firstToken ?? 0) - 1;
  const sentence = sentenceOf[gerund] ?? -1;
  if (sentence !== (sentenceOf[said.firstToken] ?? 0) - 1) return index;
  const isCited = language.speech.citingForms.has(document.tokens[gerund]?.lower ?? "");
  if (grammar.tags[gerund] !== GERUND || isCited) return index;
  const first = itemAt(document.sentences, sentence)?.firstToken ?? -1;
  const actor = candidates.findIndex(({ mention, place }) => {
    const phrase = phraseTokens[mention];
    if (place !== PREVIOUS_SENTENCE || phrase === undefined || mention === chosen.mention) return false;
    return phrase.firstToken === first && isFiniteVerb(grammar.tags[phrase.lastToken] ?? 0);
  });
  return actor < 0 ? index : actor;
}
