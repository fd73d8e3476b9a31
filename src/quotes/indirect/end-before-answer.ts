import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  isFiniteVerb,
  isPastForm,
  MARK,
  NAME,
  NOUN,
  PARTICIPLE,
  PAST,
  PRONOUN,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isAssertingVerb } from "../attribution.ts";
import { endOfSubject, endWithAdded, isNominal, startOfNounPhrase } from "../noun-phrase.ts";
import { isThat } from "../stance/start-of-governed.ts";
import { type CuePlace, LEAST_CONTENT } from "./cue-place.ts";

/**
 * "Asked ⟦what it meant⟧, the mayor, Ann Roe, said", "Told ⟦that it fell⟧, Roe left", "Having been told ⟦that it fell⟧,
 * Roe left", "Asked ⟦if it would fall⟧: “No.”": ends what was asked or told at the head of a sentence before the person
 * who answers, or the answer. "Roe replied when asked ⟦if it would fall⟧, “No.”", "Roe, asked ⟦if it would fall⟧,
 * replied: “No.”": elsewhere, ends what was asked before the answer.
 */
export function endBeforeAnswer(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, cueAt, sentence } = place;
  const { tags, language } = grammar;
  const isFirst = cue.firstToken === sentence.firstToken;
  const isInserted = tags[cue.headToken - 1] === COMMA && cue.firstToken === cue.headToken;
  const isAsked = isFirst || isInserted || language.speech.beforeAsked.has(wordAt(grammar, cue.headToken - 1));
  if (!isAsked) return last;
  const isDone = isPastForm(tags[cue.headToken]);
  const isTold = isFirst && isDone && language.occasions.tellingVerbs.has(cue.lemma);
  if (!isTold && !language.speech.askedForms.has(wordAt(grammar, cue.headToken))) return last;
  for (let at = first + 1; at < last; at += 1) {
    if (wordAt(grammar, at) === ":" && tags[at + 1] === MARK) return isFirst ? startOfAnswerer(place, first, at) : at;
    if (tags[at] !== COMMA) continue;
    if (!isFirst) {
      if (tags[at + 1] === MARK || (isInserted && isFiniteVerb(tags[at + 1]))) return at;
      continue;
    }
    if (tags[at + 1] === MARK && holdsFinite(grammar, first, at))
      return place.pairOf[at] === place.pairOf[at + 1] ? Math.min(last, at + 2) : at;
    // "whether, if elected, ⟨she would⟩ go": the person who answers is not a pronoun, unless a verb of saying shows it.
    const verb = endOfSubject(grammar, at + 1, place.last);
    if (tags[at + 1] === WH_WORD) continue;
    const answers = tags[at + 1] !== PRONOUN || cueAt(verb) !== undefined || at === first + 1;
    // "Asked what it meant, ⟨the winner, Joe⟩ Moe, a postman, said"
    const noun = endWithAdded(grammar, at + 1, place.last);
    const isName = tags[at + 1] === NAME || (tags[noun] === COMMA && tags[noun + 1] === NAME);
    const isNamed = isName && holdsFinite(grammar, first, at);
    if (isNamed || (verb > at + 1 && isFiniteVerb(tags[verb]) && answers)) return at;
  }
  return isFirst ? startOfAnswerer(place, first, last) : last;
}

/**
 * "Asked ⟦if it would fall⟧ ⟨the mayor⟩ said no", "Asked ⟦if it would fall⟧ ⟨Roe⟩ smiled and said no": where the person
 * who answers begins, behind a whole question that no comma ends; `last` for none.
 */
function startOfAnswerer({ cueAt, grammar }: CuePlace, first: number, last: number): number {
  const { clauses, tags } = grammar;
  for (let verb = first + 2; verb < last; verb += 1) {
    const saying = servesAs(grammar, verb + 1, COORDINATOR) ? verb + 2 : verb;
    const cue = cueAt(saying);
    if (!isFiniteVerb(tags[verb]) || cue === undefined || !isAssertingVerb(cue)) continue;
    const start = startOfSubject(grammar, first, verb);
    const next = wordAt(grammar, cue.lastToken) === ":" ? cue.lastToken + 1 : cue.lastToken;
    const isSaid = tags[next] === MARK || isThat(grammar, next) || isWholeClause(clauses[next]);
    if (start < verb && isSaid && ENDS_QUESTION.has(tags[start - 1] ?? 0) && holdsFinite(grammar, first, start))
      return start;
  }
  return last;
}

/** The start of the name, noun or pronoun right before a verb; the verb itself for none. */
function startOfSubject(grammar: Grammar, first: number, verb: number): number {
  const { tags } = grammar;
  if (!isNominal(tags[verb - 1]) && tags[verb - 1] !== PRONOUN) return verb;
  if (tags[verb - 1] !== NAME) return startOfNounPhrase(grammar, first, verb - 1);
  let start = verb - 1;
  while (start > first && tags[start - 1] === NAME) start -= 1;
  return start;
}

/** What may stand last in a question. */
const ENDS_QUESTION: ReadonlySet<number> = new Set([ADJECTIVE, ADVERB, NAME, NOUN, PARTICIPLE, PAST, BASE, PRONOUN]);

/**
 * "denied ⟦that it leaked⟧: “It is dry.”", "ruled out ⟦that she had left⟧: “I stay.”": ends what is denied before a
 * colon and words in marks, which are asserted.
 */
export function endBeforeAssertion({ grammar, cue }: CuePlace, first: number, last: number): number {
  if (cue.reading !== "denied") return last;
  for (let at = first + LEAST_CONTENT; at < last; at += 1)
    if (wordAt(grammar, at) === ":" && grammar.tags[at + 1] === MARK) return at;
  return last;
}
