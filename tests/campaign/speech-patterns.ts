/** A text made to be slow. */
export interface Pattern {
  readonly name: string;
  /** A text that is twice as long at twice the scale. */
  data(scale: number): string;
}

/** Harmless sentences, so many that what looks at all the others for each shows. */
export const SPEECH_PATTERNS: readonly Pattern[] = [
  repeated("paragraphs of reported speech", "He said that the ferry had sunk off Brannock.\n\n"),
  repeated("paragraphs with a deed", "She rejected the plan for a harbour at Brannock.\n\n"),
  repeated("split quotes in one paragraph", "“We shall see,” Orla Brandt said, “how far it goes.” "),
];

function repeated(name: string, sentence: string): Pattern {
  return { name, data: (scale) => sentence.repeat(20_000 * scale) };
}
