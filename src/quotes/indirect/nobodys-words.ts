import { AGENT, EXPLETIVE, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { BASE, PRESENT, TO } from "../../grammar/tags.ts";
import { holdsBe, isPassive } from "../passive.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Whether a verb of speech has nobody for its subject: "it would be wrong ⟨to say⟩ that …", which may be the writer's, a set
 * phrase, “that, as they ⟨say⟩, was that”, and what is told of a thing without marks, “his condition ⟨is described⟩ as stable”.
 */
export function isNobodysWords(place: CuePlace): boolean {
  const { grammar, cue } = place;
  const { tags, language, document } = grammar;
  if (cue.form !== "verb") return false;
  if (isDescribedByNobody(place)) return true;
  const isInfinitive = tags[cue.headToken] === BASE && tags[cue.headToken - 1] === TO;
  if (isInfinitive && cue.reading === "denied") return servesAs(grammar, cue.firstToken - 1, EXPLETIVE);
  if (!language.speech.plainVerbs.has(cue.lemma) || tags[cue.headToken] !== PRESENT) return false;
  const subject = document.tokens[cue.headToken - 1]?.lower ?? "";
  return language.helpers.barePronouns.has(subject) && servesAs(grammar, cue.headToken - 2, PREDICATIVE);
}

/** How far behind "described" the marks, or who describes, may stand, in tokens. */
const REACH = 14;

/** "is described as stable": neither marks nor "by" tell whose word it is. */
function isDescribedByNobody({ grammar, cue, pairOf, last }: CuePlace): boolean {
  const as = servesAs(grammar, cue.lastToken - 1, PREDICATIVE) ? cue.lastToken - 1 : cue.lastToken;
  if (!servesAs(grammar, as, PREDICATIVE) || !holdsBe(grammar, cue) || !isPassive(grammar, cue)) return false;
  for (let at = cue.headToken + 1; at < Math.min(last, cue.headToken + REACH); at += 1)
    if ((pairOf[at] ?? -1) >= 0 || servesAs(grammar, at, AGENT)) return false;
  return true;
}
