/** What a text has outside its quotation marks, each stretch in marks as a space; one that is left open goes to the end. */
export function outsideMarks(text: string): string {
  return text.replace(IN_MARKS, " ");
}

/** Single marks count only as a pair of curved ones, which no apostrophe closes. */
const IN_MARKS = /“[^”]*”?|"[^"]*"?|(?<=^|\s)‘[^’]*’(?!\p{L})/gu;
