import { COMMA, GERUND, PRONOUN } from "../../grammar/tags.ts";
import { isCitedSource } from "./cited-source.ts";
import type { CuePlace } from "./cue-place.ts";
import { isSubjectSomebody } from "./end-before-own-verb.ts";

/** Fewer tokens than this are no content. */
const MIN_LEFT = 2;

/**
 * "said ⟦the mill would close⟧, citing two officials", ", blaming the rain", ", citing a study": from whom somebody has it, who is to blame or praise, and what the speaker goes by, where
 * no person who is told of can do so, is no part of it.
 */
export function endBeforeCited(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, cues, cueOf, pairOf } = place;
  const { tags, document, language } = grammar;
  const { judgingVerbs, chargingVerbs, echoingForms } = language.speech;
  for (let at = first + MIN_LEFT; at < last - 1; at += 1) {
    if (tags[at] !== COMMA || tags[at + 1] !== GERUND) continue;
    const other = (pairOf[at + 1] ?? -1) < 0 ? (cues[cueOf[at + 1] ?? -1]?.lemma ?? "") : "";
    const isJudged = first >= cue.lastToken && (judgingVerbs.has(other) || chargingVerbs.has(other));
    if (isJudged || isCitedSource(grammar, at + 1, last)) return at;
    if (cue.form !== "verb" || first < cue.lastToken || (pairOf[at] ?? -1) >= 0) continue;
    const isEcho = echoingForms.has(document.tokens[at + 1]?.lower ?? "");
    if (isEcho && tags[first] !== PRONOUN && !isSubjectSomebody(place, first, at)) return at;
  }
  return last;
}

/** How many words may stand before the period: "just ⟨a few⟩ days". */
const BEFORE_PERIOD = 4;

/** "denied ⟦that he would buy it⟧, days after posting a picture", "said ⟦she would go⟧, just hours after insisting that she stay": how long behind what the speaker did before is no part of it. */
export function endBeforeLater({ grammar, cue, pairOf }: CuePlace, first: number, last: number): number {
  const { document, language, tags } = grammar;
  if (first < cue.lastToken) return last;
  for (let at = first + MIN_LEFT; at < last; at += 1) {
    if (tags[at] !== COMMA || (pairOf[at] ?? -1) >= 0) continue;
    for (let period = at + 1; period <= at + BEFORE_PERIOD; period += 1) {
      if (!language.time.periodsOfTime.has(document.tokens[period]?.lower ?? "")) continue;
      const isLater = language.smallWords.momentOpeners.has(document.tokens[period + 1]?.lower ?? "");
      if (isLater && tags[period + 2] === GERUND) return at;
    }
  }
  return last;
}
