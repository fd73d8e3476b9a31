import { COMMA, isFiniteVerb, isPastForm } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Cue } from "../../attribution.ts";
import { isPassive } from "../../passive.ts";
import { nextCueAt, type Scene } from "../../scene.ts";
import { governingCue } from "../../stance/governing-cue.ts";
import { candidateOf } from "../candidates/among-candidates.ts";
import type { Frame } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { keyOf, NOBODY } from "../mentions/keys.ts";
import { mainSubject } from "../subjects/main-subject.ts";

/**
 * “it is late, ⟨Roe⟩, the mayor, said as Moe looked on”; ““It is late,” ⟨Roe⟩ (Lab., Ashby) said before Moe spoke”: the
 * candidate right behind the words that is the subject of the verb of speech there, whoever else is named behind it;
 * else `index`.
 */
export function mainSubjectBehindWords({ scene, frame, candidates }: Situation, index: number): number {
  const { mentions } = scene.cast;
  const chosen = candidates[index]?.mention ?? -1;
  const key = keyOf(mentions[chosen]);
  const first = scene.phraseTokens[chosen]?.firstToken ?? -1;
  if (governingCue(scene, frame.content) !== null) return index;
  for (const { lastToken } of frame.content) {
    const start = scene.grammar.tags[lastToken] === COMMA ? lastToken + 1 : lastToken;
    const cue = verbBehind(scene, frame, start);
    // “it leaks, tiles and all, said ⟨Roe⟩”
    if (cue === null || (first === cue.lastToken && scene.grammar.tags[cue.firstToken - 1] === COMMA)) continue;
    const main = mainSubject(scene, start, cue.firstToken);
    // the meaning of a pronoun is decided elsewhere
    if (scene.phraseTokens[main]?.firstToken !== start || mentions[main]?.form === "pronoun") continue;
    const isSame = key !== NOBODY && key === keyOf(mentions[main]);
    const isWithin = first >= start && first < cue.firstToken && keyOf(mentions[main]) === NOBODY;
    if (isSame || isWithin) return index;
    const subject = candidateOf(candidates, main);
    if (subject >= 0) return subject;
  }
  return index;
}

/**
 * The words' own verb of speech, or the first one behind words in marks in the same sentence; null where it does not
 * stand behind `start`.
 */
function verbBehind(scene: Scene, { attribution, sentences }: Frame, start: number): Cue | null {
  const cue = attribution.cue ?? itemAt(scene.cues, nextCueAt(scene, start));
  const isHere = cue?.form === "verb" && cue.firstToken > start && cue.firstToken < sentences.lastToken;
  const tag = scene.grammar.tags[cue?.firstToken ?? -1];
  return isHere && (isFiniteVerb(tag) || isPastForm(tag)) && !isPassive(scene.grammar, cue) ? cue : null;
}
