/**
 * Words that show that one person followed another in a post, or holds the same post elsewhere: "Ann Roe ⟨succeeded⟩
 * Tom Moe", "Moe ⟨handed over to⟩ Roe". By hand. Lower case.
 *
 * @module
 */

import type { SuccessionWords } from "../for-quotes/succession.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

export const SUCCESSION_WORDS: SuccessionWords = {
  before: words("predecessor"),
  after: words("successor replacement"),
  taking: words("succeeded succeeds succeeding replaced replaces replacing"),
  takingOver: ["took over from", "takes over from", "taken over from", "taking over from"],
  handingOver: ["handed over to", "hands over to", "made way for", "makes way for", "gave way to"],
  by: words("by"),
  counterparts: words("counterpart"),
};
