/** Whether a token's text is the stop of a sentence: ".", "!" or "?". */
export function endsSentence(text: string | undefined): boolean {
  return text === "." || text === "!" || text === "?";
}
