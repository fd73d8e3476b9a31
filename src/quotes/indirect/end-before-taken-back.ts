import { stepOverWord } from "../../grammar/steps.ts";
import { COMPLEMENTIZER } from "../../grammar/syntax-words.ts";
import { findTakenBack } from "../stance/taken-back.ts";
import { verbBehindInsertion } from "./before-insertion.ts";
import type { CuePlace } from "./cue-place.ts";

/** Fewer tokens than this are no content. */
const MIN_LEFT = 2;

/**
 * "said ⟦that she sang flat⟧, a remark he later withdrew": what became of the words is no part of them; in “said ⟦that Roe, who denied it, sang
 * flat⟧” it is told within them.
 */
export function endBeforeTakenBack({ grammar, sentence }: CuePlace, first: number, last: number): number {
  const boundary = findTakenBack(grammar, sentence, first, last)?.boundary ?? last;
  const subject = stepOverWord(grammar, first, COMPLEMENTIZER);
  const isWithin = boundary < last && verbBehindInsertion(grammar, subject, last) > boundary;
  return isWithin || boundary < first + MIN_LEFT ? last : boundary;
}
