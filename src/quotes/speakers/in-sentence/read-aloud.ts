import { OWNER, STOP } from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { isAnyIn, isIn } from "../../../text/item-at.ts";
import { type Scene, sentenceBefore } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";

/** How far behind the verb "aloud" may stand, in tokens: "reads ⟨the old note out⟩". */
const REACH = 5;

/**
 * Roe unfolds the note and ⟨reads it aloud⟩. ⟦“Your dog barks.”⟧: whether the sentence right before words, in the same
 * paragraph, ends by saying that somebody reads aloud what is not said to be their own, "her poem". Somebody else has
 * written the words.
 */
export function isReadAloud(scene: Scene, { attribution, said, sentences }: Frame): boolean {
  const { cueOf, grammar, language, pairOf } = scene;
  const before = sentenceBefore(scene, said.firstToken);
  if (attribution.kind !== "direct" || sentences.firstToken !== said.firstToken) return false;
  if (before?.lastToken !== said.firstToken || isAnyIn(cueOf, said.lastToken, sentences.lastToken)) return false;
  const { aloud, readingForms } = language.conversations;
  let end = -1;
  for (let at = before.firstToken; at < before.lastToken; at += 1) {
    if (isIn(pairOf, at)) return false;
    if (readingForms.has(wordAt(grammar, at))) end = at + REACH;
    if (at < end && grammar.tags[at] === OWNER) return false;
    if (at <= end && aloud.has(wordAt(grammar, at))) return grammar.tags[at + 1] === STOP;
  }
  return false;
}
