/** The rule of what a transcript or interview prints behind a label. */
export const TURN = "transcript";
/** The rule of what an interview prints between questions, without labels. */
export const ANSWER = "interview-answer";
/** The rule of a headline "Roe: Talks will resume". */
export const HEADLINE_COLON = "headline-colon";
/** The rule of what readers write, signed behind a dash. */
export const SIGNED = "signed-comment";

/** Whether quotes of a rule have their speaker from the start: from a label, a headline or a signature. */
export function isSpeakerPrinted(rule: string): boolean {
  return rule === TURN || rule === ANSWER || rule === HEADLINE_COLON || rule === SIGNED;
}
