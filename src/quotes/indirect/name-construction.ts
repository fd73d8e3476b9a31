import { COMPLEMENTIZER, CONDITIONAL, POLAR_QUESTION, servesAs } from "../../grammar/syntax-words.ts";
import { BASE, DETERMINER, TO, WH_WORD } from "../../grammar/tags.ts";
import type { CueForm } from "../attribution.ts";
import type { TokenSpan } from "./choose-content.ts";
import { AROUND, BEFORE } from "./content-places.ts";
import type { CuePlace } from "./cue-place.ts";

type Opening = "that-clause" | "question" | "infinitive" | "clause" | "topic" | "phrase";
type OtherCue = Exclude<CueForm, "verb">;

/** How cue and content stand to each other, in kebab case. */
export type Construction =
  | `speaker-verb-${Opening}`
  | "clause-then-speaker-verb"
  | "clause-around-speaker-verb"
  | `${OtherCue}-then-clause`
  | `clause-then-${OtherCue}`
  | `clause-around-${OtherCue}`;

/** Names the construction of cue and content: the `rule` of the quote. */
export function nameConstruction(place: CuePlace, where: number, spans: readonly TokenSpan[]): Construction {
  const { form } = place.cue;
  if (where === BEFORE) return form === "verb" ? "clause-then-speaker-verb" : `clause-then-${form}`;
  if (where === AROUND) return form === "verb" ? "clause-around-speaker-verb" : `clause-around-${form}`;
  return form === "verb" ? `speaker-verb-${openingOf(place, spans)}` : `${form}-then-clause`;
}

function openingOf({ grammar }: CuePlace, spans: readonly TokenSpan[]): Opening {
  const first = spans[0]?.first ?? 0;
  const tag = grammar.tags[first];
  if (servesAs(grammar, first, COMPLEMENTIZER)) return "that-clause";
  if (tag === WH_WORD || servesAs(grammar, first, CONDITIONAL | POLAR_QUESTION)) return "question";
  if (tag === TO || (tag === BASE && first < grammar.document.tokens.length)) return "infinitive";
  const last = spans[0]?.last ?? first;
  const hasVerb = (grammar.finites[last - 1] ?? 0) > (grammar.finites[first] ?? 0);
  return hasVerb ? "clause" : tag === DETERMINER ? "topic" : "phrase";
}
