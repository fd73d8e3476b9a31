import { EXPLETIVE, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { BASE, PRESENT, TO } from "../../grammar/tags.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Whether a verb of speech has nobody for its subject: "it would be wrong ⟨to say⟩ that …", which may be the writer's, and a set
 * phrase, “that, as they ⟨say⟩, was that”.
 */
export function isNobodysWords({ grammar, cue }: CuePlace): boolean {
  const { tags, language, document } = grammar;
  if (cue.form !== "verb") return false;
  const isInfinitive = tags[cue.headToken] === BASE && tags[cue.headToken - 1] === TO;
  if (isInfinitive && cue.reading === "denied") return servesAs(grammar, cue.firstToken - 1, EXPLETIVE);
  if (!language.speech.plainVerbs.has(cue.lemma) || tags[cue.headToken] !== PRESENT) return false;
  const subject = document.tokens[cue.headToken - 1]?.lower ?? "";
  return language.helpers.barePronouns.has(subject) && servesAs(grammar, cue.headToken - 2, PREDICATIVE);
}
