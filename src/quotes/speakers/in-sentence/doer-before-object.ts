import { COMMA, GERUND, isFiniteVerb, OWNER } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import { startOfVerbGroup } from "../../stance/verb-group.ts";
import { candidateBefore } from "../candidates/among-candidates.ts";
import type { Frame } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";

/**
 * “⟨The council⟩ gave Moe a month, citing “noise””: the doer, rather than the object right behind the verb, for a gerund
 * behind a comma. -1 where the doer is no candidate; else `index`.
 */
export function doerBeforeObject({ scene, frame, candidates }: Situation, index: number): number {
  const { cast, grammar, phraseTokens, cueOf } = scene;
  const chosen = itemAt(candidates, index)?.mention ?? -1;
  // “Roe received ⟨a letter⟩ from Moe, saying “no””
  if (cast.mentions[chosen]?.unnamedAs === "document") return index;
  const phrase = phraseTokens[chosen];
  // “Roe extended ⟨its⟩ lead”
  if (phrase === undefined || grammar.tags[phrase.firstToken] === OWNER) return index;
  const verb = phrase.firstToken - 1;
  if (verb < frame.sentences.firstToken || !isFiniteVerb(grammar.tags[verb] ?? 0) || isIn(cueOf, verb)) return index;
  const comma = commaBeforeGerund(scene, frame);
  if (phrase.lastToken > comma || grammar.tags.subarray(phrase.lastToken, comma).includes(COMMA)) return index;
  const end = startOfVerbGroup(grammar, frame.sentences.firstToken, verb);
  return candidateBefore(scene, candidates, end);
}

/** The comma before the gerund of speech of the words; else -1. */
function commaBeforeGerund(scene: Scene, frame: Frame): number {
  const { tags } = scene.grammar;
  const cue = ownCue(scene, frame);
  const isTrailing = cue !== null && tags[cue.headToken] === GERUND && tags[cue.firstToken - 1] === COMMA;
  return isTrailing ? cue.firstToken - 1 : -1;
}
