import { COMMA, CONJUNCTION, isFiniteVerb, PREPOSITION } from "../../grammar/tags.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Cue } from "../attribution.ts";
import { isPassive } from "../passive.ts";
import type { Scene } from "../scene.ts";
import type { Frame } from "./candidates.ts";

/**
 * Who reports words where a sentence has two who do, each right before a verb: “⟦it will close⟧, ⟨Roe⟩ said, and Moe said it would
 * not”. A mention, or -1 where another verb of speech has no such subject.
 */
export function subjectInParallel(scene: Scene, { attribution: { kind, cue } }: Frame): number {
  if (kind === "direct" || cue === null) return -1;
  const own = subjectRightBefore(scene, cue);
  const index = scene.cueOf[cue.headToken] ?? -1;
  const isAnother = (other: Cue | undefined): boolean =>
    other !== undefined &&
    scene.sentenceOf[other.headToken] === scene.sentenceOf[cue.headToken] &&
    subjectRightBefore(scene, other) >= 0;
  return isAnother(itemAt(scene.cues, index - 1)) || isAnother(itemAt(scene.cues, index + 1)) ? own : -1;
}

/** The mention whose phrase ends where a finite verb begins, and begins behind a comma, or a comma and "and" or "while"; -1 for none. */
function subjectRightBefore({ grammar, mentionOf, phraseTokens, cast }: Scene, cue: Cue): number {
  const { tags } = grammar;
  if (cue.form !== "verb" || !isFiniteVerb(tags[cue.firstToken] ?? 0) || isPassive(grammar, cue)) return -1;
  const mention = mentionOf[cue.firstToken - 1] ?? -1;
  const phrase = phraseTokens[mention];
  if (phrase?.lastToken !== cue.firstToken || cast.mentions[mention]?.form === "pronoun") return -1;
  const before = phrase.firstToken - 1;
  const comma = tags[before] === CONJUNCTION || tags[before] === PREPOSITION ? before - 1 : before;
  return tags[comma] === COMMA ? mention : -1;
}
