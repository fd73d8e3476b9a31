import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { holdsTag, stepOver } from "../../grammar/steps.ts";
import { ADVERSATIVE, AGENT, COMPLEMENTIZER, COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import { ADVERB, COMMA, isPastForm, MARK, PREPOSITION } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { occasionAt } from "../circumstances/occasion-phrase.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { beginsClause, opensClause } from "./begins-clause.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/** How many phrases before the clause are read. */
const ROUNDS = 3;

/**
 * Drops when and where something was said: “said yesterday ⟦the bridge was shut⟧”, “said at the market ⟦that he would
 * go⟧”.
 */
export function dropCircumstances(place: CuePlace, span: TokenSpan): TokenSpan {
  const { grammar, cue } = place;
  if (span.first < cue.lastToken || span.first > cue.lastToken + 1) return span;
  let first = grammar.tags[cue.lastToken] === PREPOSITION ? cue.lastToken : span.first;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = afterCircumstance(place, first, span.last);
    if (next === first) break;
    first = next;
  }
  if (first <= span.first || !beginsClause(grammar, first, span.last)) return span;
  return grammar.tags[first - 1] === COMMA && first - 1 === span.first ? span : { ...span, first };
}

/** The token behind a phrase of time or an occasion, and a comma behind it; the token itself for none. */
function afterCircumstance(place: CuePlace, at: number, last: number): number {
  const end = endOfCircumstance(place, at, last);
  return end > at ? stepOver(place.grammar.tags, end, COMMA) : end;
}

function endOfCircumstance({ grammar, cue }: CuePlace, at: number, last: number): number {
  const { tokens, language } = grammar.document;
  const time = isPastForm(grammar.tags[cue.headToken]) ? timePhraseAt(tokens, at, last) : null;
  if (time !== null) return time.lastToken;
  const word = wordAt(grammar, at);
  // "had claimed ⟨again⟩ that"
  const isAgain = grammar.tags[at] === ADVERB && servesAs(grammar, at + 1, COMPLEMENTIZER);
  if (isAgain || language.time.afterwards.has(word)) return at + 1;
  const isAddressed = language.occasions.addressingVerbs.has(cue.lemma) && !language.speech.hearerVerbs.has(cue.lemma);
  const occasion = isAddressed ? null : occasionAt(grammar, at, last);
  if (occasion !== null) return occasion.lastToken;
  return beforeThat(grammar, at, last);
}

/** How many prepositions may lead up to "that": "⟨in⟩ the hall ⟨of⟩ the guild that". */
const STEPS = 2;

/**
 * "at the market ⟦that he would go⟧": the end of what such prepositions govern before "that" and a clause, which is a
 * circumstance. The token itself if there is none, as in "for the wall ⟦that will stand⟧".
 */
function beforeThat(grammar: Grammar, at: number, last: number): number {
  if (!grammar.language.occasions.before.has(wordAt(grammar, at))) return at;
  let end = at;
  for (let step = 0; step < STEPS && grammar.tags[end] === PREPOSITION; step += 1) {
    const next = endOfNounPhrase(grammar, end + 1, last);
    if (next === end + 1) break;
    end = next;
  }
  return servesAs(grammar, end, COMPLEMENTIZER) && opensClause(grammar, end + 1) ? end : at;
}

/**
 * "Roe agrees⟨, up to a point⟩", "conceded⟨, with a smile⟩": whether a phrase behind a comma, without verb and marks,
 * says how far, or how. The same holds for "is said ⟨most often by those who know⟩", and for what else is true, "the
 * best thing she ever said⟨, and I was there⟩".
 */
export function isExtent({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags } = grammar;
  let agent = first;
  while (agent < last && tags[agent] === ADVERB) agent += 1;
  if (first === cue.lastToken && agent > first && servesAs(grammar, agent, AGENT)) return true;
  if (first > cue.lastToken && tags[first - 1] === COMMA && servesAs(grammar, first, COORDINATOR | ADVERSATIVE))
    return true;
  if (first !== cue.lastToken + 1 || tags[cue.lastToken] !== COMMA || tags[first] !== PREPOSITION) return false;
  return !holdsTag(tags, first, last, MARK) && !holdsFinite(grammar, first, last);
}
