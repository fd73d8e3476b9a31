import type { Grammar } from "../../grammar/grammar.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Reading } from "../../languages/for-stance.ts";
import type { FoundPhrase } from "./phrases.ts";
import { readVerbGroup, type VerbGroup } from "./verb-group.ts";

/** A verb or phrase on which a verb of speech depends: "refused ⟨to say⟩", "stopped short of ⟨saying⟩". */
export interface Governor {
  readonly group: VerbGroup;
  readonly reading: Reading;
  /** "would go on ⟨to say⟩": whether "would" refers to something later that did happen. */
  readonly isLater: boolean;
  /** "asked ⟨him⟩ to say", "promised to say": whether it has content of its own, or an object that is to speak. */
  readonly standsApart: boolean;
  /** Whether it is in no list, so that only its helpers matter. */
  readonly isPlain: boolean;
}

/** How far before what depends on it a governor may stand, in tokens. */
export const GOVERNOR_REACH = 8;

/** Makes a governor of a listed phrase. `first` is the first token of the sentence. */
export function toGovernor(grammar: Grammar, first: number, { headToken, reading }: FoundPhrase): Governor {
  const found = readVerbGroup(grammar, first, headToken);
  const isUnwithheld = found.isNegated && grammar.language.stances.unwithheldForms.has(wordAt(grammar, headToken));
  return {
    group: isUnwithheld ? unwithheld(grammar, found) : found,
    reading: isUnwithheld ? "asserted" : reading,
    isLater: false,
    standsApart: false,
    isPlain: false,
  };
}

/**
 * "did not ⟨hesitate⟩ to say", "could not ⟨resist⟩ saying": it was said. "would not ⟨hesitate⟩ to say": it would be.
 */
function unwithheld(grammar: Grammar, group: VerbGroup): VerbGroup {
  const isUnable = grammar.language.speech.ableWords.has(wordAt(grammar, group.firstHelper));
  return { ...group, isNegated: false, isNever: false, isUnreal: group.isUnreal && !isUnable };
}
