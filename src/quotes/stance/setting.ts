import type { Reading } from "../../languages/for-stance.ts";

/** What stands before the subject of a verb, and the reading that it gives to what the verb says. */
export interface Setting {
  readonly reading: Reading;
  /** The first token of the phrase that says so, the subject included: "⟨if Roe⟩ says", "⟨did Roe⟩ say". */
  readonly firstToken: number;
}
