import type { WordingWords } from "../languages/for-wording.ts";
import type { ComparedWord } from "./words.ts";

/** A wording that is looked for in texts of one language: its words, and what each form of them counts for. */
export interface SoughtWords {
  readonly language: WordingWords;
  readonly words: readonly ComparedWord[];
  readonly weights: ReadonlyMap<string, number>;
}
