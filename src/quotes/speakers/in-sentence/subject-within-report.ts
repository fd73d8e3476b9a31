import { callsThings } from "../../../grammar/calls-things.ts";
import { behindAdverbs, stepOverWord } from "../../../grammar/steps.ts";
import { COMPLEMENTIZER, EXPLETIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { CONJUNCTION, isPresentForm, PAST } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { startOfSentence } from "../../scene.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import { candidateAt } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";

/**
 * “Roe says ⟨Moe⟩ met her and asked her to wait”: for a past verb behind "and", within what somebody says in the
 * present, the subject of the reported clause in the past, rather than whoever says so; else `index`.
 */
export function subjectWithinReport({ scene, frame, candidates }: Situation, index: number): number {
  const { cueOf, cues, grammar, phraseTokens } = scene;
  const { tags } = grammar;
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame);
  const and = (cue?.firstToken ?? 0) - 1;
  if (chosen === undefined || cue?.form !== "verb" || tags[cue.firstToken] !== PAST || tags[and] !== CONJUNCTION)
    return index;
  // "says the firm lied and ⟨called it⟩ “mad”"
  if (callsThings(grammar.language, cue.lemma) || servesAs(grammar, cue.lastToken, EXPLETIVE)) return index;
  const verb = behindAdverbs(grammar, phraseTokens[chosen.mention]?.lastToken ?? and);
  const saying = itemAt(cues, cueOf[verb]);
  if (chosen.firstToken < startOfSentence(scene, and) || verb >= and || saying?.form !== "verb") return index;
  if (!isPresentForm(tags[verb])) return index;
  const start = stepOverWord(grammar, saying.lastToken, COMPLEMENTIZER);
  // "says it was late and asked"
  const subject = servesAs(grammar, start, EXPLETIVE) ? -1 : candidateAt(scene, candidates, start);
  const end = phraseTokens[candidates[subject]?.mention ?? -1]?.lastToken ?? and;
  const done = behindAdverbs(grammar, end);
  return subject >= 0 && done < and && tags[done] === PAST ? subject : index;
}
