import { holdsFinite } from "../../grammar/holds-finite.ts";
import { COMMA } from "../../grammar/tags.ts";
import { isOwned } from "../accounts.ts";
import type { CuePlace } from "./cue-place.ts";

/** The token at which the clause begins behind “In Roe’s view, ⟦the dam is safe⟧”; -1 where the sentence does not begin so. */
export function startBehindAccount({ grammar, cue, first, last }: CuePlace): number {
  const opens = isOwned(cue) && cue.firstToken === first && grammar.tags[cue.lastToken] === COMMA;
  return opens && holdsFinite(grammar, cue.lastToken + 1, last) ? cue.lastToken + 1 : -1;
}
