/** In what the rules and both readings together differ about one utterance: its edges; who said it, or which words of the text say who. */
export type ReadingDifference = "words" | "speaker";
