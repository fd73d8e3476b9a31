import type { Grammar } from "../../grammar/grammar.ts";
import type { Reading } from "../../languages/for-stance.ts";
import type { FoundPhrase } from "./phrases.ts";
import { readVerbGroup, type VerbGroup } from "./verb-group.ts";

/** A verb or phrase on which a verb of speech depends: "refused ⟨to say⟩", "stopped short of ⟨saying⟩". */
export interface Governor {
  readonly group: VerbGroup;
  readonly reading: Reading;
  /** "would go on ⟨to say⟩": "would" tells of what came later. */
  readonly isLater: boolean;
  /** "asked ⟨him⟩ to say", "promised to say": it has content of its own, or an object that is to speak. */
  readonly standsApart: boolean;
  /** No list has it: of its phrase counts only what helps it. */
  readonly isPlain: boolean;
}

/** How far before what depends on it a governor may stand, in tokens. */
export const GOVERNOR_REACH = 8;

/** The governor that a phrase of a list is; `first` begins the sentence. */
export function toGovernor(grammar: Grammar, first: number, { headToken, reading }: FoundPhrase): Governor {
  const group = readVerbGroup(grammar, first, headToken);
  return { group, reading, isLater: false, standsApart: false, isPlain: false };
}
