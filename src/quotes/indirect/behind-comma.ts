import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { findTag } from "../../grammar/steps.ts";
import { ADVERSATIVE, CONDITIONAL, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, MARK } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { isAssertingVerb } from "../attribution.ts";
import type { CuePlace } from "./cue-place.ts";

/** How long the clause between the two commas may be, in tokens. */
const LONGEST = 24;

/**
 * The token at which the words begin behind a verb of saying and a comma, with a clause of condition or concession before the main one: “sent a note saying, ⟦if elected, she would sell⟧”, “Roe said, ⟦while it is
 * old, the dam is safe⟧”; -1 where anything is said before the verb, or no clause follows.
 */
export function startBehindComma({ grammar, cue, first, last, pairOf }: CuePlace): number {
  const { tags } = grammar;
  const opener = cue.lastToken + 1;
  if (tags[cue.lastToken] !== COMMA || !isAssertingVerb(cue)) return -1;
  if (!opensCondition(grammar, opener) || !grammar.language.speech.trailingVerbs.has(cue.lemma)) return -1;
  for (let at = first; at < cue.firstToken; at += 1) if (tags[at] === COMMA || isIn(pairOf, at)) return -1;
  for (let at = opener + 1; at < Math.min(last, opener + LONGEST); at += 1) {
    if (tags[at] === MARK) return -1;
    if (tags[at] === COMMA)
      return isWholeClause(grammar.clauses[at + 1]) || holdsMain(grammar, at + 1, last) ? opener : -1;
  }
  return -1;
}

/** "if", "although", "while". */
function opensCondition(grammar: Grammar, at: number): boolean {
  const { language } = grammar;
  const word = wordAt(grammar, at);
  if (servesAs(grammar, at, CONDITIONAL) || language.smallWords.concessives.has(word)) return true;
  return language.smallWords.turningAgainst.has(word) && !servesAs(grammar, at, ADVERSATIVE);
}

function holdsMain(grammar: Grammar, from: number, last: number): boolean {
  const comma = findTag(grammar.tags, from, last, COMMA);
  return holdsFinite(grammar, from, comma < 0 ? last : comma);
}
