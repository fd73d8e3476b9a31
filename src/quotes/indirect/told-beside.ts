import { COMMA, CONJUNCTION } from "../../grammar/tags.ts";
import type { TokenSpan } from "./choose-content.ts";
import { BEFORE } from "./content-places.ts";
import type { CuePlace } from "./cue-place.ts";

/** Whether a stretch before a verb of speech is told, and not said: “⟨It is far⟩, and experts point to the cost”, a clause of its own. */
export function isToldBeside({ cue, grammar: { tags } }: CuePlace, where: number, { last }: TokenSpan): boolean {
  const isBefore = where === BEFORE && cue.form === "verb" && last < cue.firstToken;
  return isBefore && tags[last] === COMMA && tags[last + 1] === CONJUNCTION;
}
