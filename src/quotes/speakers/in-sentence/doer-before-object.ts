import { ADVERB, COMMA, isFiniteVerb, PREPOSITION } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Situation } from "../candidates/situation.ts";

/**
 * “⟨Roe⟩ thanked Moe for “taking these steps”, “⟨Roe⟩, the mayor, scolded Moe over “a lie””: of words in marks behind a preposition who did it to somebody, and not
 * the object right before the preposition; nobody known where the doer is no mention.
 */
export function doerBeforeObject({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const { attribution, content } = frame;
  const preposition = (content[0]?.firstToken ?? 0) - 1;
  if (chosen === undefined || attribution.kind !== "direct" || attribution.cue !== null) return index;
  const { grammar, phraseTokens, cueOf } = scene;
  const phrase = phraseTokens[chosen.mention];
  if (phrase === undefined || grammar.tags[preposition] !== PREPOSITION || phrase.lastToken !== preposition)
    return index;
  const verb = phrase.firstToken - 1;
  if (!isFiniteVerb(grammar.tags[verb] ?? 0) || (cueOf[verb] ?? -1) >= 0) return index;
  let end = verb;
  while (grammar.tags[end - 1] === ADVERB) end -= 1;
  const doer = candidates.findIndex(({ mention }) => {
    const last = phraseTokens[mention]?.lastToken;
    return last === end || (last === end - 1 && grammar.tags[last] === COMMA);
  });
  return doer;
}
