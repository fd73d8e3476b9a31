import { speechLemmaAt } from "../../../grammar/speech-lemma.ts";
import { COMMA, GERUND, isFiniteVerb } from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { holdsWord } from "../../../text/holds-word.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import { candidateBefore } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";

/** How far before the gerund the verb of the clause may stand, in tokens. */
const REACH = 20;

/**
 * “Roe hit back after ⟨a fan⟩ mocked his hat, writing, “It is odd.””: the candidate that judges in the time clause
 * right before a gerund, which goes on with that clause. Else `index`, and also where the words address somebody or are
 * about the speaker, as an answer is: “…, writing, “Mind your hats.””
 */
export function judgeBehindMoment({ scene, frame, candidates }: Situation, index: number): number {
  const { document, grammar, language, phraseTokens, sentenceOf } = scene;
  const { tags } = grammar;
  const cue = ownCue(scene, frame);
  const comma = (cue?.firstToken ?? 0) - 1;
  if (cue?.form !== "verb" || tags[cue.firstToken] !== GERUND || tags[comma] !== COMMA) return index;
  if (frame.content.some((words) => holdsWord(document, words, language.smallWords.speakingForOneself))) return index;
  let verb = comma - 1;
  const isInside = (at: number) => sentenceOf[at] === sentenceOf[comma] && tags[at] !== COMMA && at > comma - REACH;
  while (isInside(verb) && !isFiniteVerb(tags[verb] ?? 0)) verb -= 1;
  if (!isInside(verb) || !language.speech.judgingVerbs.has(speechLemmaAt(document, verb))) return index;
  const judge = candidateBefore(scene, candidates, verb);
  const opener = (phraseTokens[candidates[judge]?.mention ?? -1]?.firstToken ?? 0) - 1;
  return judge >= 0 && language.smallWords.momentOpeners.has(wordAt(grammar, opener)) ? judge : index;
}
