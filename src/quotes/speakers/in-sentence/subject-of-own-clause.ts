import { firstFinite } from "../../../grammar/holds-finite.ts";
import { COMMA } from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { itemAt } from "../../../text/item-at.ts";
import { candidateOf } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { mainSubject } from "../subjects/main-subject.ts";

/**
 * “Moe said it was late, while ⟨Roe⟩, the mayor, felt it “leaked””: the subject of a clause that is set against the one
 * before, for words in marks governed by a verb of belief and by no verb of speech; else `index`.
 */
export function subjectOfOwnClause({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const { firstToken: words } = frame.said;
  if (chosen === undefined || frame.attribution.cue !== null || chosen.lastToken > words) return index;
  if (scene.sentenceOf[chosen.firstToken] !== scene.sentenceOf[words]) return index;
  const { tags } = scene.grammar;
  const { turningAgainst } = scene.language.smallWords;
  for (let at = words - 1; at > chosen.lastToken; at -= 1) {
    if (tags[at - 1] !== COMMA || !turningAgainst.has(wordAt(scene.grammar, at))) continue;
    const verb = firstFinite(scene.grammar, at + 1, words);
    if (!scene.language.speech.verbsBeforeMarks.has(wordAt(scene.grammar, verb))) return index;
    const main = mainSubject(scene, at + 1, verb);
    const subject = scene.cast.mentions[main]?.person != null ? candidateOf(candidates, main) : -1;
    return subject < 0 ? index : subject;
  }
  return index;
}
