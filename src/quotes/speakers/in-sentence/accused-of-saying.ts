import { PURPOSE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, GERUND, isVerb, NAME, NOUN, NUMBER, OWNER, PARTICIPLE, PRONOUN } from "../../../grammar/tags.ts";
import { ownCue } from "../../stance/governing-cue.ts";
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

/**
 * “The court fined ⟨Roe⟩ for calling him “a donkey””, “Moe sued ⟨the paper⟩ for saying it was late”: whom the verb before "for" has for its object, or nobody known behind an amount or “him”,
 * and not who acts in the sentence.
 */
export function blamedForSaying({ scene, frame, candidates }: Situation, index: number): number {
  const cue = ownCue(scene, frame);
  const { grammar, phraseTokens } = scene;
  const end = (cue?.firstToken ?? 0) - 1;
  if (cue?.form !== "verb" || grammar.tags[cue.firstToken] !== GERUND || !servesAs(grammar, end, PURPOSE)) return index;
  if (grammar.tags[end - 1] === NUMBER) return -1;
  const object = candidates.findIndex(({ mention }) => {
    const { firstToken = 0, lastToken = -1 } = phraseTokens[mention] ?? {};
    return lastToken === end && isVerb(grammar.tags[firstToken - 1] ?? 0);
  });
  // "reprimanded ⟨him⟩ for saying"
  const isPronoun = grammar.tags[end - 1] === PRONOUN || grammar.tags[end - 1] === OWNER;
  const isUnknown = object < 0 && isPronoun && isVerb(grammar.tags[end - 2] ?? 0);
  return object >= 0 || isUnknown ? object : index;
}
