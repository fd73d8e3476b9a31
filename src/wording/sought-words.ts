import type { WordingWords } from "../languages/for-wording.ts";
import type { ComparedWord } from "./words.ts";

/** A wording to be sought in texts of one language: its words, and how much each form of them counts. */
export interface SoughtWords {
  readonly language: WordingWords;
  readonly words: readonly ComparedWord[];
  readonly weights: ReadonlyMap<string, number>;
}
