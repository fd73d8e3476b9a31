import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA } from "../../grammar/tags.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import type { CuePlace } from "./cue-place.ts";

/** How many tokens may stand between "as" and the verb. */
const LONGEST_SUBJECT = 14;

/**
 * The token at which a clause begins behind “As Roe said on Monday, ⟦the town is broke⟧”, “As my father used to say, ⟦…⟧”; -1
 * where the sentence does not begin so.
 */
export function startBehindAs({ grammar, cue, first, last }: CuePlace): number {
  if (cue.form !== "verb" || cue.reading !== "asserted" || !grammar.language.speech.asVerbs.has(cue.lemma)) return -1;
  if (!servesAs(grammar, first, PREDICATIVE)) return -1;
  if (cue.firstToken > first + LONGEST_SUBJECT || !isSubject(grammar, first + 1, cue.firstToken)) return -1;
  const comma = endOfCircumstances(grammar, cue.lastToken, last);
  return grammar.tags[comma] === COMMA && holdsFinite(grammar, comma + 1, last) ? comma + 1 : -1;
}

/** “As ⟨Roe⟩ said”, “as ⟨Roe, the mayor,⟩ said”, “as ⟨Roe often⟩ says”, “as ⟨he liked⟩ to say”; and not “As night fell, Roe said”. */
function isSubject(grammar: Grammar, from: number, verb: number): boolean {
  const { tags } = grammar;
  const end = endOfNounPhrase(grammar, from, verb);
  if (end === from) return false;
  if (tags[end] === COMMA) return tags[verb - 1] === COMMA && verb - 1 > end && !holdsFinite(grammar, end, verb);
  for (let at = end; at < verb; at += 1) if (tags[at] === COMMA) return false;
  return true;
}
