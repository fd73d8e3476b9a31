import { PRONOUN_CLAUSE } from "../grammar/clause-starts.ts";
import type { Grammar } from "../grammar/grammar.ts";
import { isBe } from "../grammar/is-be.ts";
import { stepOver } from "../grammar/steps.ts";
import { AGENT, GENITIVE, servesAs } from "../grammar/syntax-words.ts";
import { ADVERB, CONJUNCTION, isFiniteVerb, isPastForm, PARTICIPLE, STOP } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { Cue } from "./attribution.ts";

/** How far before the second verb the first one may stand, in tokens. */
const REACH = 40;

/**
 * “Roe was fined and ⟨ordered⟩ to pay”, “they were moved to a school and ⟨told⟩ they were safe”, “he was held and
 * ⟨accused⟩ of theft”: whether the form of "be" before the first verb also belongs to the second one, which needs an
 * object and has none right behind it. Not in “Roe was elected and told farmers to wait”.
 */
export function isPassiveBehindAnd(grammar: Grammar, { firstToken, headToken, lastToken, lemma }: Cue): boolean {
  const { clauses, language, tags } = grammar;
  if (firstToken !== headToken || tags[firstToken - 1] !== CONJUNCTION) return false;
  if (!isPastForm(tags[headToken])) return false;
  const { ellipticVerbs, hearerVerbs } = language.speech;
  const pair = `${lemma} ${wordAt(grammar, headToken + 1)}`;
  const isOfPair = ellipticVerbs.has(pair) || servesAs(grammar, headToken + 1, AGENT);
  if (!isOfPair && !(hearerVerbs.has(lemma) && clauses[lastToken] === PRONOUN_CLAUSE)) return false;
  return isDoneBefore(grammar, firstToken - 1, servesAs(grammar, headToken + 1, GENITIVE));
}

/**
 * Whether a verb in the passive stands in the sentence before "and". If it `mustBeNext`, no finite verb may stand
 * between them: “he was hurt and told of it”.
 */
function isDoneBefore(grammar: Grammar, and: number, mustBeNext: boolean): boolean {
  const { tags } = grammar;
  for (let at = and - 1; at > Math.max(0, and - REACH) && tags[at] !== STOP; at -= 1) {
    if (isBe(grammar, at) && tags[stepOver(tags, at + 1, ADVERB)] === PARTICIPLE) return true;
    if (mustBeNext && isFiniteVerb(tags[at])) return false;
  }
  return false;
}
