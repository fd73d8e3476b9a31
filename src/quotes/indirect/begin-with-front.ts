import { holdsFinite } from "../../grammar/holds-finite.ts";
import { holdsTag, stepOver } from "../../grammar/steps.ts";
import { COMMA, CONJUNCTION } from "../../grammar/tags.ts";
import type { TokenSpan } from "./choose-content.ts";
import { type CuePlace, holdsCue } from "./cue-place.ts";
import { limitsWords } from "./limits-words.ts";

/**
 * Takes in what stands in front of a clause that is told before its verb, and without which more would be said than
 * was: a condition, “⟦Had it rained, the mill would be shut⟧, she said”, “⟦Until it rains, …⟧”, “⟦Without rain, …⟧”, or
 * what tells how far it is so, “⟦On paper, the mill is safe⟧, …”. Where it was, what it is set against, and what links
 * it to the sentence before may be the writer's.
 */
export function beginWithFront(place: CuePlace, span: TokenSpan): TokenSpan {
  const { grammar, cue, cueAt, first } = place;
  const comma = span.first - 1;
  if (span.last > cue.firstToken || comma <= first || grammar.tags[comma] !== COMMA) return span;
  const isAlone = !holdsTag(grammar.tags, first, comma, COMMA) && !holdsCue(cueAt, first, comma);
  const isClause = isAlone && holdsFinite(grammar, span.first, span.last);
  return isClause && limitsWords(grammar, stepOver(grammar.tags, first, CONJUNCTION), comma)
    ? { ...span, first }
    : span;
}
