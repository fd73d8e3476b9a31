import type { Grammar } from "../../../grammar/grammar.ts";
import { AGENT, GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { ADVERB, COMMA, DETERMINER, OWNER, POSSESSIVE, PRONOUN } from "../../../grammar/tags.ts";
import { singularOf } from "../../../grammar/word-endings.ts";
import { beforeAdverbs } from "./before-verb.ts";
import type { Place } from "./between-subject-and-verb.ts";
import { clauseSubject } from "./clause-subject.ts";
import { startOfPlaced } from "./start-of-placed.ts";
import type { Subject } from "./subject-mention.ts";

/**
 * The head of a verb's subject by the grammar of the whole clause, “⟨The hospital⟩ where Roe died said”; null for none,
 * and for a mention that the cast has.
 */
export function headOfClause(place: Place, verb: number): Subject | null {
  const { grammar, taken, sentence, isSpeech } = place;
  // "several of ⟨them⟩ said", "farmers who met ⟨him⟩ said", but not "when ⟨they⟩ said".
  const isObject = grammar.language.words.objectPronouns.has(grammar.document.tokens[verb - 1]?.lower ?? "");
  if (grammar.tags[verb - 1] === PRONOUN && !isObject && !servesAs(grammar, verb - 2, GENITIVE)) return null;
  const found = clauseSubject(grammar, sentence.firstToken, verb, isSpeech);
  if (found === null || taken[found.lastToken - 1] === 1) return null;
  // “The letter, ⟨sent by⟩ Roe, and seen by Moe, says”, “The report, ⟨by⟩ Roe, a judge, says”.
  const { lastToken: comma } = found;
  const isMade = servesAs(grammar, comma + 1, AGENT) || servesAs(grammar, comma + 2, AGENT);
  if (grammar.tags[comma] === COMMA && !isMade) return null;
  // "⟨Director⟩ of Sports, Ann Roe, said": a title without an article, followed by its holder.
  const opener = grammar.tags[found.firstToken] ?? 0;
  const isBare = opener !== DETERMINER && opener !== OWNER && isCalling(grammar, found.lastToken - 1);
  if (isBare && isNamedBehind(place, found.lastToken, verb)) return null;
  // "⟨lead⟩ researcher and Acme scientist Ann Roe said": the head is the next noun, "researcher", before which the
  // tagger sees an adverb.
  const next = grammar.document.tokens[found.lastToken]?.lower ?? "";
  if (grammar.tags[found.lastToken] === ADVERB && grammar.language.nouns.roles.has(next)) return null;
  let first = found.lastToken - 1;
  while (first > found.firstToken && taken[first - 1] !== 1 && grammar.tags[first - 1] !== POSSESSIVE) first -= 1;
  return {
    firstToken: startOfPlaced(grammar, first, sentence.firstToken),
    lastToken: found.lastToken,
    phraseLast: Math.max(found.lastToken, beforeAdverbs(place, verb)),
  };
}

/**
 * Whether a name between commas stands right before the verb, and not behind somebody else who may bear it: "Counsel
 * for ⟨the tenant⟩, Ann Roe, said", "Counsel for ⟨Joe Moe⟩, Ann Roe KC, asked".
 */
function isNamedBehind({ grammar, taken }: Place, from: number, verb: number): boolean {
  if (grammar.tags[verb - 1] !== COMMA) return false;
  let name = verb - 2;
  while (name > from && taken[name] === 1) name -= 1;
  if (name === verb - 2 || name <= from || grammar.tags[name] !== COMMA) return false;
  return taken[name - 1] !== 1 && !isCalling(grammar, name - 1);
}

/** Whether a noun says what people are: "director", "captains". */
export function isCalling({ document, language }: Grammar, at: number): boolean {
  return language.nouns.roles.has(singularOf(document.tokens[at]?.lower ?? "", language));
}
