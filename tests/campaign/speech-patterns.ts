/** A text made to be slow. */
export interface Pattern {
  readonly name: string;
  /** A text that is twice as long at twice the scale. */
  data(scale: number): string;
}

/** Harmless sentences and clauses, so many that a search through all the others for each of them shows. */
export const SPEECH_PATTERNS: readonly Pattern[] = [
  repeated("paragraphs of reported speech", "He said that the ferry had sunk off Brannock.\n\n"),
  repeated("paragraphs with a deed", "She rejected the plan for a harbour at Brannock.\n\n"),
  repeated("split quotes in one paragraph", "“We shall see,” Orla Brandt said, “how far it goes.” "),
  repeated("reports in one sentence", "Orla said that the ferry had sunk, and ", 1_500),
  repeated("pronouns in one sentence", "she said the ferry had sunk; ", 1_500),
  repeated("turns of a record", "THE COURT: Did you see Mr. Brandt?\n\nTHE WITNESS: I did, and I told you.\n\n", 1_500),
  { name: "firms", data: (scale) => Array.from({ length: 1_500 * scale }, (_, at) => firm(at)).join("") },
];

/** A paragraph about three firms, whose names hardly come again. */
function firm(number: number): string {
  const letters = ["BCDFGHKLMNPRST", "aeiou", "bdklmnrstvz", "aeo", "dgkmpv"];
  const name = letters.map((some) => some[number % some.length]).join("");
  return `${name}ar Bank said ${name}ik Ltd had bought ${name}en Holdings. The company declined to comment.\n\n`;
}

function repeated(name: string, sentence: string, times = 20_000): Pattern {
  return { name, data: (scale) => sentence.repeat(times * scale) };
}
