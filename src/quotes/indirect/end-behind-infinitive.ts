import { isWholeClause, PRONOUN_CLAUSE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { firstFinite } from "../../grammar/holds-finite.ts";
import {
  ADVERSATIVE,
  COMPLEMENTIZER,
  CONDITIONAL,
  COORDINATOR,
  POLAR_QUESTION,
  servesAs,
} from "../../grammar/syntax-words.ts";
import { BASE, isFiniteVerb, MODAL, PAST, PREPOSITION, TO, WH_WORD } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import type { CuePlace } from "./cue-place.ts";
import { opensSetPhrase } from "./moments.ts";

/**
 * "promised ⟦to fix the roof⟧ but nothing was done", "refused ⟦to resign⟧ and the board sacked him", "vowed ⟦to stay⟧
 * even as others left": ends an infinitive before a clause with a subject of its own, unless that may continue a clause
 * inside it, "promised ⟦to say that it leaked and the wall was damp⟧".
 */
export function endBehindInfinitive({ grammar, cue, pairOf }: CuePlace, first: number, last: number): number {
  const { clauses, tags } = grammar;
  if (tags[first] !== TO) return last;
  let isClause = false;
  for (let at = first + 2; at < last - 1; at += 1) {
    if (isIn(pairOf, at) || tags[at] === WH_WORD) return last;
    if (servesAs(grammar, at, COMPLEMENTIZER | CONDITIONAL | POLAR_QUESTION)) return last;
    if (isFiniteVerb(tags[at])) isClause = true;
    if (isWholeClause(clauses[at + 2]) && opensSetPhrase(grammar, at)) return at;
    const isBut = servesAs(grammar, at, ADVERSATIVE);
    if (!isBut && !servesAs(grammar, at, COORDINATOR)) continue;
    // "to meet and ⟨in some cases⟩ exceed them"; "to abstain but ⟨in the end⟩ voted"
    if (tags[at + 1] === PREPOSITION) {
      if (!isBut && timePhraseAt(grammar.document.tokens, at + 1, last) === null) continue;
      const verb = endOfCircumstances(grammar, endOfNounPhrase(grammar, at + 2, last), last);
      if (tags[verb] === PAST && tags[cue.firstToken] === PAST && !isClause) return at;
      continue;
    }
    const next = clauses[at + 1];
    const isOther = isBut
      ? isWholeClause(next) && (!isClause || next === PRONOUN_CLAUSE)
      : isNext(grammar, first, at, isClause);
    if (isOther && !isWhatWouldBe(grammar, at + 1, last)) return at;
  }
  return last;
}

/** "to sign and ⟨they would⟩ be freed": whether the clause says what would follow, which belongs to the content. */
function isWhatWouldBe(grammar: Grammar, from: number, last: number): boolean {
  return grammar.tags[firstFinite(grammar, from, last)] === MODAL;
}

/**
 * "⟦to resign⟧ and ⟨the board sacked⟩ him": whether another clause begins at "and", unlike "⟦to ensure the mill and the
 * bridge are⟧ safe".
 */
function isNext(grammar: Grammar, first: number, and: number, isClause: boolean): boolean {
  const { clauses, language, tags } = grammar;
  if (isClause || !isWholeClause(clauses[and + 1])) return false;
  if (clauses[and + 1] === PRONOUN_CLAUSE) return true;
  for (let at = first + 1; at < and; at += 1) {
    const word = wordAt(grammar, at);
    // "to become a crunch ⟨as⟩ banks and insurers fail"
    if (tags[at] === PREPOSITION && language.smallWords.subordinators.has(word)) return false;
    if (tags[at] === BASE && (language.speech.verbs.has(word) || language.speech.beforeClauses.has(word))) return false;
  }
  return true;
}
