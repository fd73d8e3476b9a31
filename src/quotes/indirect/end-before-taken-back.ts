import { stepOverWord } from "../../grammar/steps.ts";
import { COMPLEMENTIZER } from "../../grammar/syntax-words.ts";
import { MARK } from "../../grammar/tags.ts";
import { findTakenBack } from "../stance/taken-back.ts";
import { trailingReport } from "../stance/trailing-report.ts";
import { verbBehindInsertion } from "./before-insertion.ts";
import { type CuePlace, LEAST_CONTENT } from "./cue-place.ts";

/**
 * "said ⟦that she sang flat⟧, a remark he later withdrew": what became of the words is no part of them; in “said ⟦that Roe, who denied it, sang
 * flat⟧” it is told within them.
 */
export function endBeforeTakenBack({ grammar, sentence }: CuePlace, first: number, last: number): number {
  const boundary = findTakenBack(grammar, sentence, first, last)?.boundary ?? last;
  const subject = stepOverWord(grammar, first, COMPLEMENTIZER);
  const isWithin = boundary < last && verbBehindInsertion(grammar, subject, last) > boundary;
  return isWithin || boundary < first + LEAST_CONTENT ? last : boundary;
}

/** "told a captain ⟦that widows were a nuisance⟧, the lawsuit alleges": who else says so is no part of the words. */
export function endBeforeReport({ grammar, last: end }: CuePlace, first: number, last: number): number {
  if (last < end) return last;
  const comma = trailingReport(grammar, first + LEAST_CONTENT, last)?.comma ?? last;
  return grammar.tags[comma] === MARK && comma < last ? comma + 1 : comma;
}
