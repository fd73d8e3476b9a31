import { ADVERSATIVE, COORDINATOR, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb, PAST, PRESENT, PRESENT_THIRD } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { startOfSentence } from "../../scene.ts";
import { candidateAt, candidateBefore } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";

/**
 * “⟨The firm⟩ has stopped, the report said, but insists it did no wrong”: for a verb in the present behind a past
 * report between commas, the candidate that begins the sentence, rather than the report; -1 if that is no candidate;
 * else `index`.
 */
export function subjectRoundSaid({ scene, frame, candidates }: Situation, index: number): number {
  const { cue } = frame.attribution;
  const chosen = itemAt(candidates, index);
  const { cues, cueOf, grammar, phraseTokens } = scene;
  const { tags } = grammar;
  if (cue?.form !== "verb" || chosen === undefined || chosen.lastToken >= cue.firstToken) return index;
  const tense = tags[cue.firstToken];
  const and = cue.firstToken - 1;
  if (tense !== PRESENT_THIRD && tense !== PRESENT) return index;
  if (!servesAs(grammar, and, ADVERSATIVE | COORDINATOR) || tags[and - 1] !== COMMA) return index;
  const phrase = phraseTokens[chosen.mention];
  const inserted = itemAt(cues, cueOf[and - 2]);
  const isInserted =
    inserted?.form === "verb" && tags[inserted.headToken] === PAST && phrase?.lastToken === inserted.firstToken;
  if (!isInserted || tags[(phrase?.firstToken ?? 0) - 1] !== COMMA) return index;
  const first = startOfSentence(scene, and);
  return candidateAt(scene, candidates, first);
}

/**
 * “⟨The firm⟩, Roe said, had told her ⟦that …⟧”: the candidate before an inserted clause, rather than the speaker in
 * it; -1 where none stands before its comma; else `index`.
 */
export function subjectRoundTelling({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const words = frame.said.firstToken;
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
