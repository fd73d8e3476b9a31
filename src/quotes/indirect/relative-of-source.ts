import type { Grammar } from "../../grammar/grammar.ts";
import { COMPLEMENTIZER, RELATIVE_OF_THINGS, SOURCE_MARKER, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb, MARK, WH_WORD } from "../../grammar/tags.ts";
import { isIn } from "../../text/item-at.ts";
import type { CuePlace, Edges } from "./cue-place.ts";

/** The longest such relative clause, in tokens. */
const LONGEST = 24;

/**
 * Whether a relative clause with another source begins at a comma: "Roe says she can close the gap⟨,⟩ which stood at
 * nine, according to the Courier".
 */
export function opensRelativeOfSource(grammar: Grammar, comma: number, last: number): boolean {
  const { tags } = grammar;
  if (tags[comma] !== COMMA || !isFiniteVerb(tags[comma + 2])) return false;
  if (!servesAs(grammar, comma + 1, RELATIVE_OF_THINGS) || servesAs(grammar, comma + 1, COMPLEMENTIZER)) return false;
  for (let at = comma + 3; at < Math.min(last, comma + LONGEST); at += 1) {
    if (tags[at] === MARK) return false;
    if (tags[at] === COMMA) return servesAs(grammar, at + 1, SOURCE_MARKER);
  }
  return false;
}

/**
 * The relative clause right before a source, in a sentence in which somebody else says what stands before it: “Roe says
 * she can close the gap, ⟦which stood at nine⟧, according to the Courier”; null for none.
 */
export function relativeBeforeSource({ grammar, cue, cueAt, first, pairOf }: CuePlace): Edges | null {
  const { tags } = grammar;
  const last = cue.firstToken - 1;
  if (cue.form !== "according-to" || tags[last] !== COMMA) return null;
  let comma = last - 1;
  while (comma > first && comma > last - LONGEST && tags[comma] !== COMMA) comma -= 1;
  if (!opensRelativeOfSource(grammar, comma, cue.lastToken)) return null;
  for (let at = comma - 1; at > first; at -= 1) {
    const other = cueAt(at);
    if (other?.form !== "verb" || isIn(pairOf, at) || !isFiniteVerb(tags[other.firstToken])) continue;
    const reports = grammar.language.speech.trailingVerbs.has(other.lemma) && tags[other.firstToken - 1] !== WH_WORD;
    return reports ? { first: comma + 1, last } : null;
  }
  return null;
}
