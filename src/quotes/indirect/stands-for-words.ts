import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { DATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { isInNounPhrase, PREPOSITION } from "../../grammar/tags.ts";
import type { TokenSpan } from "./choose-content.ts";

/** The most words of such a phrase: "nothing of the kind". */
const MOST_WORDS = 4;

/** "said ⟦as much⟧ to the farmers", "told her ⟦the same thing⟧": words that stand for what was said, and are nobody's. */
export function standsForWords(grammar: Grammar, { first, last }: Pick<TokenSpan, "first" | "last">): boolean {
  const { document, tags, language } = grammar;
  let words = "";
  for (let at = first; at < Math.min(last, first + MOST_WORDS); at += 1) {
    words = `${words} ${document.tokens[at]?.lower}`.trim();
    if (!language.speech.standIns.has(words)) continue;
    // "says otherwise: ⟦…⟧" goes on.
    const isPhrase = at + 1 === last || !(isInNounPhrase(tags[at + 1]) || document.tokens[at + 1]?.text === ":");
    // "says so in an advert that ran on Monday"
    const isSo = language.helpers.proClauses.has(words) && tags[at + 1] === PREPOSITION;
    if (isPhrase && (isSo || servesAs(grammar, at + 1, DATIVE) || !holdsFinite(grammar, at + 1, last))) return true;
  }
  return false;
}
