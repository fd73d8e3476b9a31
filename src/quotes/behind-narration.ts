import { isWholeClause } from "../grammar/clause-starts.ts";
import type { Grammar } from "../grammar/grammar.ts";
import { firstFinite } from "../grammar/holds-finite.ts";
import { findTag } from "../grammar/steps.ts";
import { ADVERSATIVE, COORDINATOR, servesAs } from "../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb, NAME, PRONOUN } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { TokenRange } from "./scene.ts";

/** The longest clause that is told in front, in tokens. */
const LONGEST = 60;

/** "she'd". */
const CONTRACTED = /^\p{L}+['’]\p{L}+$/u;

/**
 * “⟨Ann Roe cooked for nine⟩, and ⟦“nobody leaves hungry,”⟧ she would say”: whether the clause before "and" or "but"
 * and a whole clause in marks is told by the writer. It is about somebody named, and a pronoun behind the marks says
 * them; unlike “⟦The mill is late, and “nobody knows why,”⟧ Roe said”.
 *
 * @param first the first token of the sentence
 */
export function isBehindNarration(grammar: Grammar, first: number, { firstToken, lastToken }: TokenRange): boolean {
  const { clauses, tags } = grammar;
  const isJoined =
    servesAs(grammar, firstToken - 1, COORDINATOR | ADVERSATIVE) && isWholeClause(clauses[firstToken + 1]);
  if (!isJoined || tags[lastToken - 2] !== COMMA) return false;
  const isPronoun = tags[lastToken] === PRONOUN || CONTRACTED.test(wordAt(grammar, lastToken));
  if (!isPronoun || !isFiniteVerb(tags[lastToken + 1])) return false;
  const opening = Math.max(first, firstToken - LONGEST);
  const verb = firstFinite(grammar, opening, firstToken);
  return verb > opening && findTag(tags, opening, verb, NAME) >= 0;
}
