import { COMPLEMENTIZER, servesAs } from "../../../grammar/syntax-words.ts";
import { PRONOUN } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { NEXT_SENTENCE, PREVIOUS_SENTENCE } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { NOBODY } from "../mentions/keys.ts";

/**
 * ““It is thin,” ⟨Roe⟩ said. The unit has two mills. “It will not hold.” The board said it would wait.”: the candidate
 * that spoke before in the same paragraph, for words in marks, rather than one that reports something else in the next
 * sentence and is not mentioned in the one before; else `index`.
 */
export function speakerInParagraph(situation: Situation, index: number): number {
  const { scene, frame, candidates, keys, spokenKeys, blocksSince } = situation;
  const chosen = itemAt(candidates, index);
  const cue = itemAt(scene.cues, chosen?.cue);
  const [last = NOBODY] = spokenKeys;
  if (chosen?.place !== NEXT_SENTENCE || frame.attribution.kind !== "direct" || cue?.form !== "verb") return index;
  if (blocksSince !== 0 || last === NOBODY || last === keys[index]) return index;
  if (!tellsMore(situation, cue.lastToken)) return index;
  const isMet = candidates.some(({ place }, at) => place === PREVIOUS_SENTENCE && keys[at] === keys[index]);
  const before = candidates.findIndex(({ place }, at) => place >= PREVIOUS_SENTENCE && keys[at] === last);
  return isMet || before < 0 ? index : before;
}

/**
 * “Would ⟨the mayor⟩ go? “In due course.” Roe says it is late”: the candidate that a question of the writer right
 * before the words is about, rather than the speaker of the next sentence; -1 where it is about nobody; else `index`.
 */
export function answererAbove({ scene, frame, candidates }: Situation, index: number): number {
  const { attribution, said, sentences } = frame;
  const first = said.firstToken;
  if (candidates[index]?.place !== NEXT_SENTENCE || attribution.kind !== "direct") return index;
  const isAsked = scene.document.tokens[first - 1]?.text === "?" && !isIn(scene.pairOf, first - 1);
  if (first !== sentences.firstToken || !isAsked) return index;
  const question = scene.sentenceOf[first - 1];
  return candidates.findIndex(
    ({ place, firstToken }) => place === PREVIOUS_SENTENCE && scene.sentenceOf[firstToken] === question,
  );
}

/** "said ⟨that⟩ it waits", "said ⟨it⟩ waits". */
function tellsMore({ scene: { grammar } }: Situation, at: number): boolean {
  return grammar.tags[at] === PRONOUN || servesAs(grammar, at, COMPLEMENTIZER);
}
