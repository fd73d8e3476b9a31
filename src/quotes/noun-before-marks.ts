import type { Grammar } from "../grammar/grammar.ts";
import { findTag } from "../grammar/steps.ts";
import { DATIVE, GENITIVE, PREDICATIVE, PURPOSE, servesAs } from "../grammar/syntax-words.ts";
import { ADJECTIVE, DETERMINER, MARK, OWNER, POSSESSIVE, PREPOSITION } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { type Cue, isAssertingVerb } from "./attribution.ts";
import { isInPhrases, ownerBefore, startOfNounPhrase } from "./noun-phrase.ts";

/** How far before the marks the noun may stand, in tokens. */
const REACH = 14;

/**
 * A noun of saying on which words in marks depend, with the token of its owner or possessive sign, and the first token
 * behind "from"; -1 where there is none.
 */
export interface NounBeforeMarks {
  readonly noun: number;
  readonly owner: number;
  readonly source: number;
}

/**
 * “Roe's ⟨description⟩ of Moe as “a clown””, “Roe's ⟨calls⟩ for “a new start””, “a ⟨complaint⟩ by the union about the
 * “rats””: finds the noun of saying that a preposition joins to words in marks which open at a token; null for none.
 */
export function nounBeforeMarks(grammar: Grammar, marks: number): NounBeforeMarks | null {
  const noun = servesAs(grammar, marks - 1, PREDICATIVE)
    ? describingNoun(grammar, marks - 2)
    : joinedNoun(grammar, marks);
  if (noun < 0) return null;
  const at = ownerBefore(grammar, 0, noun);
  const owner = grammar.tags[at] === OWNER || grammar.tags[at] === POSSESSIVE ? at : -1;
  return { noun, owner, source: isBeforeSource(grammar, noun + 1) ? noun + 2 : -1 };
}

/** Finds the noun in "her ⟨description⟩ of it as", "his ⟨reference⟩ to it as". */
function describingNoun(grammar: Grammar, last: number): number {
  for (let at = last; at > last - REACH && isInPhrases(grammar.tags[at]); at -= 1)
    if (grammar.language.speech.describingNouns.has(wordAt(grammar, at)))
      return servesAs(grammar, at + 1, GENITIVE | DATIVE) ? at : -1;
  return -1;
}

/** Finds the noun in "⟨calls⟩ for", "a ⟨complaint⟩ by the union about the". Other prepositions say where or when. */
function joinedNoun(grammar: Grammar, marks: number): number {
  const { language, tags } = grammar;
  let at = marks - 1;
  while (tags[at] === ADJECTIVE || tags[at] === DETERMINER) at -= 1;
  const joins = servesAs(grammar, at, GENITIVE | PURPOSE) || language.speech.topicPrepositions.has(wordAt(grammar, at));
  if (tags[at] !== PREPOSITION || !joins) return -1;
  const isSaying = (token: number): boolean => language.speechNouns.nouns.has(wordAt(grammar, token));
  if (isSaying(at - 1)) return at - 1;
  const source = startOfNounPhrase(grammar, Math.max(0, at - REACH), at - 1);
  return isBeforeSource(grammar, source - 1) && isSaying(source - 2) ? source - 2 : -1;
}

function isBeforeSource(grammar: Grammar, at: number): boolean {
  return grammar.language.stances.claimantPrepositions.has(wordAt(grammar, at));
}

/**
 * Whether the next words in marks before a token depend on a noun of saying with a known owner, and are all that is
 * said. The noun is the cue, "Roe's ⟨calls⟩ for “a new start”", or the object right behind it, "Moe ⟨mocked⟩ Roe's
 * description of him as “a clown”".
 */
export function isJoinedToMarks(grammar: Grammar, cue: Cue, last: number): boolean {
  const marks = findTag(grammar.tags, cue.lastToken, Math.min(last, cue.lastToken + REACH), MARK);
  if (marks <= cue.lastToken) return false;
  const before = nounBeforeMarks(grammar, marks);
  if (before === null || (cue.form === "noun" && before.noun !== cue.headToken)) return false;
  const isTold = before.owner >= 0 || before.source >= 0;
  if (cue.form === "noun") return isTold || isBeforeSource(grammar, grammar.tags.indexOf(MARK, marks + 1) + 1);
  if (!isAssertingVerb(cue) || before.noun < cue.lastToken) return false;
  return isTold && startOfNounPhrase(grammar, cue.lastToken, before.noun) === cue.lastToken;
}
