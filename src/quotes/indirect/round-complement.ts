import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { COMPLEMENTIZER, POLAR_QUESTION, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { infinitiveAt } from "../asked-person.ts";
import { isFrame } from "./beside-content.ts";
import { commaBeforeSource, LONGEST_SOURCE } from "./beside-telling.ts";
import { type ContentWeights, chooseEnd, chooseSpans, type TokenSpan } from "./choose-content.ts";
import { BEFORE } from "./content-places.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * The two parts of a clause whose verb is completed behind the source: “⟦The board decided⟧, according to Roe, ⟦to
 * sell⟧”, “⟦It means⟧, in her view, ⟦that it is late⟧”, “⟦It will shut⟧, according to Roe, ⟦if nobody pays⟧”. The first
 * part alone would say something else. Null where no clause stands before the source, no complement behind it, or
 * another speaks who is only passed on: “The army warned, according to Roe, that it would fire”.
 */
export function spansRoundComplement(place: CuePlace, weights: ContentWeights): TokenSpan[] | null {
  const { grammar, cue, first } = place;
  if (cue.form !== "according-to") return null;
  const comma = commaBeforeSource(grammar, cue);
  if (comma <= first || !holdsFinite(grammar, first, comma)) return null;
  const complement = complementBehind(place);
  const before = complement < 0 ? [] : chooseSpans(place, BEFORE, weights);
  const isWhole = before.at(-1)?.last === comma && !before.some((span) => isFrame(place, span));
  return isWhole ? [...before, ...chooseEnd(place, complement, weights)] : null;
}

/**
 * Where an infinitive, "that" with its clause, or a question begins right behind a comma that may end the source; -1 if
 * none does.
 */
function complementBehind({ grammar, cue, last }: CuePlace): number {
  const end = Math.min(last - 1, cue.lastToken + LONGEST_SOURCE);
  for (let at = cue.lastToken; at < end; at += 1)
    if (grammar.tags[at] === COMMA && opensComplement(grammar, at + 1)) return at + 1;
  return -1;
}

/** "⟨to⟩ sell it", "⟨that⟩ it is late", "⟨whether⟩ it leaks", "⟨if⟩ nobody pays". */
function opensComplement(grammar: Grammar, at: number): boolean {
  const isClause =
    servesAs(grammar, at, COMPLEMENTIZER | POLAR_QUESTION) ||
    grammar.language.helpers.conditions.has(wordAt(grammar, at));
  return isClause ? isWholeClause(grammar.clauses[at + 1]) : infinitiveAt(grammar, at) >= 0;
}
