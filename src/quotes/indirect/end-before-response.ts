import { DATIVE, INFINITIVE_MARKER, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, GERUND, PRONOUN } from "../../grammar/tags.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import type { CuePlace } from "./cue-place.ts";
import { isSubjectSomebody } from "./end-before-own-verb.ts";

/** Fewer tokens than this are no content. */
const MIN_LEFT = 3;

/** How far before the end of content it may begin, in tokens. */
const REACH = 30;

/**
 * The end of content before how a crowd met it, or whom the speaker goes by: “said ⟦the mill was old⟧, to cheers from the crowd”, “…, drawing boos”, “said ⟦the mill was old⟧, citing
 * a study”; `last` where neither ends it, as where somebody is told to have cited something, “said ⟦Moe had left, citing his age⟧”.
 */
export function endBeforeResponse(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, pairOf } = place;
  const { document, language, tags } = grammar;
  if (cue.form !== "verb" || first < cue.lastToken) return last;
  for (let at = Math.max(first + MIN_LEFT, last - REACH); at < last - 1; at += 1) {
    if (tags[at] !== COMMA || (pairOf[at] ?? -1) >= 0) continue;
    const next = document.tokens[at + 1]?.lower ?? "";
    if (tags[at + 1] === GERUND && language.speech.echoingForms.has(next)) {
      const isOfThing = tags[first] !== PRONOUN && !isSubjectSomebody(place, first, at);
      return isOfThing ? at : last;
    }
    if (tags[at + 1] !== GERUND && !servesAs(grammar, at + 1, DATIVE | INFINITIVE_MARKER)) continue;
    const noun = document.tokens[endOfNounPhrase(grammar, at + 2, last) - 1]?.lower ?? "";
    if (language.speech.receptions.has(noun)) return at;
  }
  return last;
}
