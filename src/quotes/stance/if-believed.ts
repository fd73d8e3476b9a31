import type { Grammar } from "../../grammar/grammar.ts";
import { isBe } from "../../grammar/is-be.ts";
import { CONDITIONAL, INFINITIVE_MARKER, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, MARK } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { TokenRange } from "../scene.ts";

/** The longest such clause, in tokens: "if three people who were there are to be believed". */
const LONGEST = 12;

/**
 * The clause "if the paper is to be believed", "if the report is right", that begins at a token and ends at a comma or
 * at `end`; null for none. It makes what the sentence reports hearsay.
 */
export function ifBelieved(grammar: Grammar, first: number, end: number): TokenRange | null {
  if (!servesAs(grammar, first, CONDITIONAL)) return null;
  for (let at = first + 1; at < Math.min(end, first + LONGEST); at += 1) {
    if (grammar.tags[at] === COMMA || grammar.tags[at] === MARK) return null;
    if (!isBe(grammar, at)) continue;
    const isTo =
      servesAs(grammar, at + 1, INFINITIVE_MARKER) &&
      grammar.language.helpers.infinitivesOfBe.has(wordAt(grammar, at + 2));
    const last = isTo ? at + 3 : at + 1;
    return grammar.language.helpers.believedWords.has(wordAt(grammar, last))
      ? { firstToken: first, lastToken: last + 1 }
      : null;
  }
  return null;
}
