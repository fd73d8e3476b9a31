import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { COMPLEMENTIZER, servesAs } from "../../grammar/syntax-words.ts";
import { ADJECTIVE, DETERMINER, isFiniteVerb, NAME, NOUN, NUMBER, OWNER, PRONOUN } from "../../grammar/tags.ts";

const SUBJECTS: ReadonlySet<number> = new Set([DETERMINER, NOUN, NAME, PRONOUN, OWNER, NUMBER, ADJECTIVE]);

/** Whether a clause begins at a token: "that", or a subject with its verb somewhere behind it, before token `end`. */
export function beginsClause(grammar: Grammar, first: number, end: number): boolean {
  const { tags } = grammar;
  if (servesAs(grammar, first, COMPLEMENTIZER)) return true;
  if (!SUBJECTS.has(tags[first] ?? 0)) return false;
  for (let at = first + 1; at < end; at += 1) if (isFiniteVerb(tags[at])) return true;
  return false;
}

/** Whether the parts of speech show a clause that begins at a token: a subject right before its verb, or a name. */
export function opensClause({ clauses, tags }: Grammar, at: number): boolean {
  return isWholeClause(clauses[at]) || tags[at] === NAME;
}
