import { isWholeClause } from "../../grammar/clause-starts.ts";
import { COMPLEMENTIZER, servesAs } from "../../grammar/syntax-words.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { CuePlace } from "./cue-place.ts";

/** How long what stands in the bracket may be, in tokens: "(“Badgers at bay”, Letters, 3 May)". */
const LONGEST_BRACKET = 16;

/** The token of "that" behind a bracket that tells where it was said, “Roe writes (Letters, 3 May) ⟦that badgers climb⟧”, “Roe's claim (3 May) ⟦that badgers climb⟧”; else -1. */
export function startBehindBracket({ grammar, cue, last }: CuePlace): number {
  const open = cue.lastToken;
  if (wordAt(grammar, open) !== "(" || (cue.form !== "verb" && cue.form !== "noun")) return -1;
  for (let at = open + 1; at < Math.min(last - 2, open + LONGEST_BRACKET); at += 1)
    if (wordAt(grammar, at) === ")")
      return servesAs(grammar, at + 1, COMPLEMENTIZER) && isWholeClause(grammar.clauses[at + 2]) ? at + 1 : -1;
  return -1;
}
