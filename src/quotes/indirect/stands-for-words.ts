import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { COORDINATOR, DATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb, isInNounPhrase, PREPOSITION } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import type { Edges } from "./cue-place.ts";

/** The most words of such a phrase: "nothing of the kind". */
const MOST_WORDS = 4;

/** "said ⟦as much⟧ to the farmers", "told her ⟦the same thing⟧", "said ⟦the same last year, as they know⟧": words that stand for what was said, and are nobody's. */
export function standsForWords(grammar: Grammar, { first, last }: Edges): boolean {
  const { document, tags, language } = grammar;
  let words = "";
  for (let at = first; at < Math.min(last, first + MOST_WORDS); at += 1) {
    words = `${words} ${document.tokens[at]?.lower}`.trim();
    if (!language.speech.standIns.has(words)) continue;
    // "says otherwise: ⟦…⟧" goes on.
    const end = timePhraseAt(document.tokens, at + 1, last)?.lastToken ?? at + 1;
    const isPhrase = end === last || !(isInNounPhrase(tags[end]) || wordAt(grammar, end) === ":");
    // "says so in an advert that ran on Monday"
    const isSo = language.helpers.proClauses.has(words) && tags[at + 1] === PREPOSITION;
    // "said this on Monday and has had many letters", "believes this and neither do I"
    const isNext = servesAs(grammar, end, COORDINATOR) && (isFiniteVerb(tags[end + 1]) || isFiniteVerb(tags[end + 2]));
    const isOver = isSo || isNext || servesAs(grammar, end, DATIVE) || tags[end] === COMMA;
    if (isPhrase && (isOver || !holdsFinite(grammar, end, last))) return true;
  }
  return false;
}
