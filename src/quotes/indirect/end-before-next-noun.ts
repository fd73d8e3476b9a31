import { COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, DETERMINER } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { type CuePlace, LEAST_CONTENT } from "./cue-place.ts";

/**
 * "a warning ⟦that the mill was closing⟧, and ⟨a plea⟩ to wait": ends what a noun of speech reports before a comma,
 * "and" and another such noun.
 */
export function endBeforeNextNoun({ grammar, cue, pairOf }: CuePlace, first: number, last: number): number {
  const { language, tags } = grammar;
  if (cue.form !== "noun") return last;
  for (let at = first + LEAST_CONTENT; at < last - 2; at += 1) {
    if (tags[at] !== COMMA || isIn(pairOf, at) || !servesAs(grammar, at + 1, COORDINATOR)) continue;
    if (tags[at + 2] !== DETERMINER) continue;
    const noun = endOfNounPhrase(grammar, at + 2, last) - 1;
    if (language.speech.equatedNouns.has(wordAt(grammar, noun))) return at;
  }
  return last;
}
