/**
 * A text on one line: white space of any length becomes one space, other control characters become U+FFFD. Citations
 * are reflowed by every program that they pass through, so words are printed and compared in this form.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/\p{Cc}/gu, "\u{fffd}");
}

/** The segments of a quote as one text: joined by " […] ", as `Quote.text` joins them. */
export function joinWords(segments: readonly string[]): string {
  return segments.map(oneLine).join(" […] ");
}
