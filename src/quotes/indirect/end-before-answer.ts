import { holdsFinite } from "../../grammar/holds-finite.ts";
import { COMMA, isFiniteVerb, isPastForm, MARK, NAME, PRONOUN, WH_WORD } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfSubject, endWithAdded } from "../noun-phrase.ts";
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
    if (wordAt(grammar, at) === ":" && tags[at + 1] === MARK) return at;
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
  return last;
}

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
