/**
 * How the rules differ from both readings together about one utterance: in its edges, or in who said it or which words
 * say so.
 */
export type ReadingDifference = "words" | "speaker";
