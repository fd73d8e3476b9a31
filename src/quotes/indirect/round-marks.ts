import type { Grammar } from "../../grammar/grammar.ts";
import { COMMA, GERUND, MARK, SYMBOL } from "../../grammar/tags.ts";
import { occasionAt } from "../circumstances/occasion-phrase.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Ends content behind words in marks that end with a comma where what follows is the writer's: a participle, “said it was ⟦“a
 * shame,”⟧ refusing to go”, “said it was ⟦“a shame”⟧, adding that”, or nothing but the occasion and the time, “called it ⟦“absurd,”⟧ in a letter on Monday”.
 */
export function endBehindMarks(place: CuePlace, { first, last }: TokenSpan): number {
  const { tags, document } = place.grammar;
  if (tags[first - 1] === COMMA) return last;
  for (let at = first + 1; at < last - 1; at += 1) {
    const closes = tags[at] === MARK && place.pairOf[at] !== place.pairOf[at + 1];
    if (closes && tags[at + 1] === COMMA && (place.cueOf[at + 2] ?? -1) >= 0 && tags[at + 2] === GERUND) return at + 1;
    if (!closes || document.tokens[at - 1]?.text !== ",") continue;
    if (tags[at + 1] === GERUND || tellsOccasion(place, at + 1, last)) return at + 1;
  }
  return last;
}

/** Nothing but phrases of occasion and time up to the end of the sentence. */
function tellsOccasion({ grammar, last: end }: CuePlace, from: number, last: number): boolean {
  return last === end && occasionAt(grammar, from, last) !== null && endOfCircumstances(grammar, from, last) === last;
}

/** Begins content in marks behind the clause or phrase that tells when it was said: “said as she left, ⟦“We go.”⟧”. */
export function beginBehindMoment({ grammar, cue }: CuePlace, span: TokenSpan): TokenSpan {
  const { first, last } = span;
  if (first !== cue.lastToken || !tellsWhen(grammar, first, last)) return span;
  for (let at = first + 1; at < last - 1; at += 1) {
    const { tags, document } = grammar;
    if (tags[at] === MARK || grammar.language.helpers.clauseOpeners.has(document.tokens[at]?.lower ?? "")) return span;
    const isPause = tags[at] === COMMA || tags[at] === SYMBOL;
    if (isPause && tags[at + 1] === MARK && document.tokens[at + 2]?.capital === true)
      return { ...span, first: at + 1 };
  }
  return span;
}

function tellsWhen(grammar: Grammar, first: number, last: number): boolean {
  const word = grammar.document.tokens[first]?.lower ?? "";
  return grammar.language.smallWords.momentOpeners.has(word) || occasionAt(grammar, first, last) !== null;
}
