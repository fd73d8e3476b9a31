import { COMPLEMENTIZER, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, CONJUNCTION, STOP } from "../../grammar/tags.ts";
import type { TokenSpan } from "./choose-content.ts";
import { AFTER, BEFORE } from "./content-places.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Whether a stretch beside a verb of speech is told, and not said: “wrote songs ⟨that summer⟩”, when it was; “⟨It is far⟩, and experts point to the
 * cost”, a clause of its own.
 */
export function isToldBeside(place: CuePlace, where: number, span: TokenSpan): boolean {
  return where === BEFORE ? isBeforeAnd(place, span) : where === AFTER && isThatTime(place, span);
}

function isThatTime({ grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { document, language, tags } = grammar;
  if (!servesAs(grammar, first, COMPLEMENTIZER)) return false;
  if (!language.time.periodsOfTime.has(document.tokens[first + 1]?.lower ?? "")) return false;
  const next = tags[first + 2];
  return first + 2 === last || next === CONJUNCTION || next === COMMA || next === STOP;
}

function isBeforeAnd({ cue, grammar: { tags } }: CuePlace, { last }: TokenSpan): boolean {
  return cue.form === "verb" && last < cue.firstToken && tags[last] === COMMA && tags[last + 1] === CONJUNCTION;
}
