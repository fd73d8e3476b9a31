import { COMMA, NAME, NOUN, PARTICIPLE } from "../../../grammar/tags.ts";
import type { Situation } from "../candidates/situation.ts";

/**
 * “A judge jailed ⟨a man⟩ accused of telling his sons to go”, “… jailed ⟨Roe⟩, accused of ordering them to go”: whom the participle right behind
 * describes, or nobody who is known, and not who acts in the sentence.
 */
export function accusedOfSaying({ scene, frame, candidates }: Situation, index: number): number {
  const { cue } = frame.attribution;
  const { grammar, mentionTokens, phraseTokens } = scene;
  if (cue?.form !== "verb" || cue.reading !== "alleged") return index;
  let end = cue.firstToken;
  while (grammar.tags[end - 1] === PARTICIPLE) end -= 1;
  const isParticiple = grammar.tags[end] === PARTICIPLE && end < cue.headToken;
  if (grammar.tags[end - 1] === COMMA) end -= 1;
  if (!isParticiple || (grammar.tags[end - 1] !== NOUN && grammar.tags[end - 1] !== NAME)) return index;
  return candidates.findIndex(
    ({ mention }) => mentionTokens[mention]?.lastToken === end || phraseTokens[mention]?.lastToken === end,
  );
}
