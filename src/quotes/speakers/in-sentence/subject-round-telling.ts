import { COMMA, isFiniteVerb } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { candidateBefore } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";

/**
 * “⟨The firm⟩, Roe said, had told her ⟦that …⟧”: who told her is the subject round the inserted clause, and not who speaks in that; nobody where no
 * candidate stands before its comma.
 */
export function subjectRoundTelling({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const words = frame.content[0]?.firstToken ?? 0;
  const cue = frame.attribution.cue ?? itemAt(scene.cues, scene.cueOf[words - 1]);
  const telling = itemAt(scene.cues, chosen?.cue);
  if (chosen === undefined || cue?.form !== "verb" || telling?.form !== "verb" || telling === cue) return index;
  const { tags } = scene.grammar;
  const phrase = scene.phraseTokens[chosen.mention];
  if (phrase === undefined || telling.firstToken !== phrase.lastToken) return index;
  if (!isFiniteVerb(scene.grammar.tags[telling.firstToken] ?? 0)) return index;
  const opens = phrase.firstToken - 1;
  const closes = cue.firstToken - 1;
  const isInserted = tags[opens] === COMMA && tags[closes] === COMMA && telling.lastToken <= closes;
  const isOuter = words >= cue.lastToken && isFiniteVerb(tags[cue.firstToken] ?? 0);
  if (!isInserted || !isOuter || tags.subarray(opens + 1, closes).includes(COMMA)) return index;
  return candidateBefore(scene, candidates, opens);
}
