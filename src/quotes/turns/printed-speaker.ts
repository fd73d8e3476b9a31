/** The rule of what a transcript or interview prints behind a label. */
export const TURN = "transcript";
/** The rule of what an interview prints between questions, without labels. */
export const ANSWER = "interview-answer";
/** The rule of a headline "Roe: Talks will resume". */
export const HEADLINE_COLON = "headline-colon";

/** Whether quotes of a rule have their speaker from the start: its label, or that of the headline. */
export function isSpeakerPrinted(rule: string): boolean {
  return rule === TURN || rule === ANSWER || rule === HEADLINE_COLON;
}
