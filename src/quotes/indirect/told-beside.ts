import { holdsFinite } from "../../grammar/holds-finite.ts";
import { COMMA, CONJUNCTION, isFiniteVerb, PREPOSITION, WH_WORD } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endWithAdded } from "../noun-phrase.ts";
import type { TokenSpan } from "./choose-content.ts";
import { BEFORE } from "./content-places.ts";
import type { CuePlace } from "./cue-place.ts";

/** Whether a stretch before a verb of speech is told, and not said: “⟨It is far⟩, and experts point to the cost”, a clause of its own; but not “⟦it is far⟧, or so Roe says”. */
export function isToldBeside({ cue, grammar }: CuePlace, where: number, { last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  const isBefore = where === BEFORE && cue.form === "verb" && last < cue.firstToken;
  const isSo = language.helpers.proClauses.has(wordAt(grammar, last + 2));
  return isBefore && tags[last] === COMMA && tags[last + 1] === CONJUNCTION && !isSo;
}

/** How far before a verb of speech the verb of the clause is looked for, in tokens. */
const REACH = 60;

/** "it leaks, said ⟨a handful of brewers who have seen it⟩": who speaks, behind a verb of speech that follows a clause and a comma; not "Roe, who led it, said ⟨men who worry may go⟩". */
export function isSpeakerBehind({ cue, grammar, first: start, last }: CuePlace, { first }: TokenSpan): boolean {
  const { language, tags } = grammar;
  const comma = cue.firstToken - 1;
  if (cue.form !== "verb" || first !== cue.lastToken || tags[comma] !== COMMA) return false;
  if (!language.speech.invertingVerbs.has(cue.lemma) || !isFiniteVerb(tags[cue.headToken])) return false;
  const end = endWithAdded(grammar, first, last);
  if (end === first || !language.smallWords.personalRelatives.has(wordAt(grammar, end))) return false;
  let from = comma;
  while (from > Math.max(start, comma - REACH) && tags[from - 1] !== COMMA) from -= 1;
  return tags[from] !== WH_WORD && tags[from] !== PREPOSITION && holdsFinite(grammar, from, comma);
}
