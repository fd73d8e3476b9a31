import type { Mention } from "../../people/cast.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import type { Scene, TokenRange } from "../scene.ts";
import { candidateOf } from "./candidates/among-candidates.ts";
import type { Candidate, Frame } from "./candidates/candidates.ts";
import { type Key, keyOf, NOBODY, personOf } from "./mentions/keys.ts";
import type { Spoken } from "./mentions/question.ts";

/** The longest question, in tokens. */
const LONGEST_QUESTION = 16;

/**
 * Who answers a question of the writer's that is a paragraph of its own: “When it is in, we wait,” ⟨she⟩ says. ¶ And
 * today? ¶ ⟦“We wait.”⟧ The candidate who spoke in the paragraph above it, if somebody named; -1 where anybody else is
 * mentioned in the question or beside the words, or a verb of speech stands there.
 */
export function whoAnswersWriter(
  scene: Scene,
  { attribution, content }: Frame,
  candidates: readonly Candidate[],
  [last]: readonly Spoken[],
): number {
  const { blocks, tokens } = scene.document;
  const own = itemAt(blocks, attribution.block);
  const asked = itemAt(blocks, attribution.block - 1);
  if (attribution.kind !== "direct" || own === undefined || content[0]?.firstToken !== own.firstToken) return -1;
  if (asked?.zone !== "body" || tokens[asked.lastToken - 1]?.text !== "?") return -1;
  if (asked.lastToken - asked.firstToken > LONGEST_QUESTION || last?.block !== attribution.block - 2) return -1;
  if (personOf(last.key) === null || last.asked || isAboutAnother(scene, asked, last.key)) return -1;
  return isAboutAnother(scene, own, last.key) ? -1 : candidateOf(candidates, last.mention);
}

/** Whether a paragraph mentions another person, or has a verb of speech, outside marks. */
function isAboutAnother({ cast, cueOf, mentionOf, pairOf }: Scene, { firstToken, lastToken }: TokenRange, key: Key) {
  for (let at = firstToken; at < lastToken; at += 1) {
    if (isIn(pairOf, at)) continue;
    const mention = itemAt(cast.mentions, mentionOf[at] ?? -1);
    if (isIn(cueOf, at) || (mention !== undefined && isAnother(mention, key))) return true;
  }
  return false;
}

/** Whether a mention means somebody else, or some body; a pronoun may mean anybody. */
function isAnother(mention: Mention, key: Key): boolean {
  const own = keyOf(mention);
  return own === NOBODY ? mention.form !== "pronoun" : own !== key;
}
