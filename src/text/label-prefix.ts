import type { Language } from "../languages/language.ts";

/** What stands before the name in a label. */
export interface LabelPrefix {
  /** Where the name begins, in UTF-16 units. */
  readonly end: number;
  /**
   * Whether it is the letter of the one who asks or answers. A bracket before the letter can close behind the name: "<Q
   * - Ann Roe>:".
   */
  readonly isSided: boolean;
}

/** "⟨Q12 ⟩Chair:", as committees number their questions. */
const QUESTION_NUMBER = /\p{Lu}\d{1,4}\.? +(?=\p{Lu})/uy;
/** "⟨<Q - ⟩Ann Roe>:", "⟨A – ⟩Joe Moe:", as records of calls print who asks and who answers. */
const SIDE_OF_CALL = /<?\p{Lu} ?[-–—] ?(?=\p{Lu}[\p{L}.'’-]+[ >:])/uy;
/** "⟨Comment from ⟩Ann Roe:", "⟨Q from ⟩Joe, Ashby:", "⟨Reply from ⟩book_worm:", as live chats print readers. */
const MESSAGE = /\p{Lu}\p{L}*\.? \p{L}+ (?=\p{Lu}|[\p{L}\d]*[\d_])/uy;

/**
 * Reads what stands before the name of a label at a position: the number of a question, a side of a call, or words for
 * a reader's message.
 */
export function readLabelPrefix(text: string, at: number, { stances, turns }: Language): LabelPrefix {
  // Nearly every line begins with an ordinary word and has no prefix: it is not worth matching three patterns.
  if (text.charAt(at) !== "<" && /\p{L}/u.test(text.charAt(at + 1)) && !isOfMessage(turns, wordAt(text, at)))
    return { end: at, isSided: false };
  const number = match(QUESTION_NUMBER, text, at);
  const isNumbered = turns.questionLetters.has(number.charAt(0));
  const from = at + (isNumbered ? number.length : 0);
  const side = match(SIDE_OF_CALL, text, from);
  const letter = side.replace("<", "").charAt(0).toLowerCase();
  if (turns.questionLabels.has(letter) || turns.answerLabels.has(letter))
    return { end: from + side.length, isSided: true };
  const message = match(MESSAGE, text, from);
  const [kind = "", link = ""] = message.toLowerCase().split(" ");
  const isFrom = isOfMessage(turns, kind) && stances.claimantPrepositions.has(link);
  return { end: from + (isFrom ? message.length : 0), isSided: false };
}

/** Whether a word is for a reader's message: "comment", "question". */
function isOfMessage({ messageLabels, questionLabels }: Language["turns"], word: string): boolean {
  return messageLabels.has(word) || questionLabels.has(word);
}

/** The text from a position up to the next space, in lower case. */
function wordAt(text: string, at: number): string {
  const end = text.indexOf(" ", at);
  return end < 0 ? "" : text.slice(at, end).toLowerCase();
}

/** The match of a pattern at a position, or "". */
function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
