import { ADVERB, COMMA, isFiniteVerb, PARTICIPLE } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import type { Situation } from "../candidates/situation.ts";

/** The longest time clause, in tokens: "when the envelope arrived". */
const LONGEST = 10;

/**
 * “Roe said that when she arrived ⟨an officer⟩ told her”: the candidate right before the verb, behind a time clause
 * without a comma, rather than one before that clause; else `index`.
 */
export function subjectBehindMoment({ scene, frame, candidates }: Situation, index: number): number {
  const { cue } = frame.attribution;
  const chosen = itemAt(candidates, index);
  const { cast, grammar, phraseTokens } = scene;
  if (cue?.form !== "verb" || chosen === undefined || chosen.lastToken >= cue.firstToken) return index;
  if (!isFiniteVerb(grammar.tags[cue.firstToken] ?? 0)) return index;
  const subject = candidates.findIndex(({ mention }) => {
    const { firstToken = 0, lastToken = -1 } = phraseTokens[mention] ?? {};
    if (lastToken !== cue.firstToken || cast.mentions[mention]?.form === "pronoun") return false;
    return chosen.lastToken < firstToken && endsMoment(scene, firstToken);
  });
  return subject < 0 ? index : subject;
}

/**
 * Whether a time clause ends before a token: its verb stands there, and "when" before that, without a comma between.
 */
function endsMoment({ document, grammar: { tags }, language }: Scene, end: number): boolean {
  const verb = tags[end - 1] === ADVERB ? end - 2 : end - 1;
  if (!isFiniteVerb(tags[verb] ?? 0) && tags[verb] !== PARTICIPLE) return false;
  for (let at = verb - 1; at >= verb - LONGEST && tags[at] !== COMMA; at -= 1) {
    if (language.smallWords.momentOpeners.has(document.tokens[at]?.lower ?? "")) return true;
    if (isFiniteVerb(tags[at] ?? 0)) return false;
  }
  return false;
}
