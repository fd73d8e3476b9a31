import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { findTag } from "../../grammar/steps.ts";
import { COMMA, GERUND, OWNER } from "../../grammar/tags.ts";
import { endOfPhrase, wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { type CuePlace, LEAST_CONTENT } from "./cue-place.ts";

/** The most words of a phrase for a manner: "much to the delight of". */
const LONGEST_PHRASE = 5;

/**
 * Ends content before a comma and how or where it was said, or to what effect: “said ⟦it was late⟧, in tears”, “said ⟦it
 * was late⟧, speaking at a rally”, “said ⟦it was late⟧, her voice breaking”, “said ⟦it was late⟧, to the delight of the
 * board”. Returns `last` where nothing of the kind follows, and where the sentence goes on behind it: “said ⟦that Moe,
 * speaking at a rally, had lied⟧”.
 */
export function endBeforeManner({ cue, grammar, pairOf }: CuePlace, first: number, last: number): number {
  if (cue.form !== "verb") return last;
  for (let at = first + LEAST_CONTENT; at < last - 1; at += 1) {
    if (grammar.tags[at] !== COMMA || isIn(pairOf, at)) continue;
    if (opensManner(grammar, at + 1) && !goesOnBehind(grammar, at + 1, last) && holdsFinite(grammar, first, at))
      return at;
  }
  return last;
}

function opensManner(grammar: Grammar, from: number): boolean {
  const { aftermaths, conversations } = grammar.language;
  const isOfBody = grammar.tags[from] === OWNER && conversations.bodyParts.has(wordAt(grammar, from + 1));
  if (isOfBody && grammar.tags[from + 2] === GERUND) return true;
  return endOfPhrase(grammar, from, aftermaths.manners, LONGEST_PHRASE) >= 0;
}

/** Whether a second comma and a verb behind it show that the words from a token on are only inserted. */
function goesOnBehind(grammar: Grammar, from: number, last: number): boolean {
  const closing = findTag(grammar.tags, from, last, COMMA);
  return closing >= 0 && holdsFinite(grammar, closing, last);
}
