import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { findTag } from "../../grammar/steps.ts";
import { ADVERSATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { BASE, COMMA, PARTICIPLE } from "../../grammar/tags.ts";
import { holdsOneOf, wordAt } from "../../grammar/word-at.ts";
import type { Cue } from "../attribution.ts";
import { opensCondition } from "./opens-condition.ts";

/** The least number of tokens before a condition: "would say that, if asked, …". */
const LEAST_BEFORE = 3;

/**
 * Ends content that would be said on a condition: before a condition that is printed behind it, "would say ⟨that it was
 * safe⟩ if asked", "would have said ⟨that it was safe⟩, had anybody asked"; and before what follows from it, "if Roe
 * says ⟨that it is safe⟩, it will reopen". It also ends what was not the only thing said: “did not only say ⟨that it
 * was old⟩ but …”.
 */
export function endBeforeCondition(grammar: Grammar, cue: Cue, first: number, last: number): number {
  if (first < cue.lastToken) return last;
  if (cue.reading === "asserted" && isLimited(grammar, cue)) return endBeforeBut(grammar, first, last);
  if (cue.reading !== "hypothetical") return last;
  const isCondition = cue.printedFrom < cue.start || opensCondition(grammar, cue.firstToken);
  const demand = isCondition ? endBeforeImperative(grammar, first, last) : last;
  if (demand < last) return demand;
  for (let at = first + LEAST_BEFORE; at < last; at += 1) {
    if (
      grammar.tags[at] === COMMA &&
      (opensCondition(grammar, at + 1) || (isCondition && opensClause(grammar, at + 1)))
    )
      return at;
    if (grammar.language.helpers.conditions.has(wordAt(grammar, at)) && grammar.tags[at + 1] === PARTICIPLE) return at;
    if (opensUnmet(grammar, at)) return at;
  }
  return last;
}

/**
 * "if Roe says ⟨she cannot⟩, ask her why": the comma before a verb without a subject, behind a verb; `last` for none.
 */
function endBeforeImperative(grammar: Grammar, first: number, last: number): number {
  const { tags } = grammar;
  const comma = findTag(tags, first, last, COMMA);
  return comma > first && tags[comma + 1] === BASE && holdsFinite(grammar, first, comma) ? comma : last;
}

/** Whether an unmet condition opens at a token: "⟨had⟩ anybody asked". */
function opensUnmet(grammar: Grammar, at: number): boolean {
  const { pluperfects, anybodyWords } = grammar.language.helpers;
  return pluperfects.has(wordAt(grammar, at)) && anybodyWords.has(wordAt(grammar, at + 1));
}

/** "did not only say ⟨that it was old⟩ but closed it": whether the cue is limited by such an adverb. */
function isLimited(grammar: Grammar, { firstToken, headToken }: Cue): boolean {
  return holdsOneOf(grammar, firstToken, headToken, grammar.language.helpers.limitingAdverbs);
}

function endBeforeBut(grammar: Grammar, first: number, last: number): number {
  for (let at = first + LEAST_BEFORE; at < last; at += 1) if (servesAs(grammar, at, ADVERSATIVE)) return at;
  return last;
}

function opensClause({ clauses }: Grammar, at: number): boolean {
  return isWholeClause(clauses[at]);
}
