import { ADVERB, BASE, CONJUNCTION, isFiniteVerb, isVerb, WH_WORD } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Situation } from "../candidates/situation.ts";

/** The longest chain of verbs, in tokens: "will be left to". */
const LONGEST_CHAIN = 8;

/**
 * “Roe sings again, and ⟨her old label⟩ will be left to wonder: “…””: the candidate behind "and" and right before a
 * chain of verbs that ends in the words' verb, rather than one before; else `index`.
 */
export function subjectBeforeChain({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  const { tags } = scene.grammar;
  if (chosen === undefined || cue?.form !== "verb" || tags[cue.headToken] !== BASE) return index;
  if (frame.said.firstToken < cue.lastToken) return index;
  let start = cue.firstToken;
  const earliest = start - LONGEST_CHAIN;
  while (start > earliest && (isVerb(tags[start - 1] ?? 0) || tags[start - 1] === ADVERB)) start -= 1;
  if (start >= cue.headToken - 1 || !isFiniteVerb(tags[start] ?? 0) || chosen.firstToken >= start) return index;
  const subject = candidates.findIndex(({ mention, lastToken }) => {
    const phrase = scene.phraseTokens[mention];
    return (
      phrase?.lastToken === start &&
      lastToken === start &&
      tags[phrase.firstToken] !== WH_WORD &&
      chosen.lastToken < phrase.firstToken &&
      tags[phrase.firstToken - 1] === CONJUNCTION
    );
  });
  return subject < 0 ? index : subject;
}
