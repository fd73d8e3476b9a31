import { isWholeClause, SUBORDINATE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { holdsTag } from "../../grammar/steps.ts";
import { ADVERSATIVE, COORDINATOR, DEFINITE, GENITIVE, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, DETERMINER, MARK, NUMBER } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endsAsPlural } from "../../grammar/word-endings.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { behindSemicolon } from "./before-trailing.ts";
import { behindTeller, commaBeforeSource, commaBeforeTelling, firstVerb } from "./beside-telling.ts";
import { type ContentWeights, chooseEnd, type TokenSpan } from "./choose-content.ts";
import { type CuePlace, holdsCue } from "./cue-place.ts";
import { opensLimitBehind } from "./limits-words.ts";

/**
 * The subject of a clause and the second of its verbs, around the speaker: “⟦The mill⟧ is losing money and, Roe said,
 * ⟦will close⟧”, be it behind a semicolon. "and" or "but" stands right before the comma, and before it a subject with
 * one verb and no source. Null for anything else.
 */
export function spansRoundJoined(place: CuePlace, weights: ContentWeights): TokenSpan[] | null {
  const { grammar, cue, cueAt, last } = place;
  const { tags, clauses } = grammar;
  const comma = commaBeforeSource(grammar, cue);
  const and = comma - 1;
  if (and <= place.first || !servesAs(grammar, and, COORDINATOR | ADVERSATIVE)) return null;
  const first = behindSemicolon(grammar, place.first, and);
  if (!isWholeClause(clauses[first]) || holdsTag(tags, first, and, COMMA)) return null;
  const subject = endOfNounPhrase(grammar, first, and);
  const verb = firstVerb(grammar, subject, and);
  if (subject === first || verb < 0 || holdsFinite(grammar, verb + 1, and)) return null;
  if (holdsCue(cueAt, first, and)) return null;
  const next = behindTeller(place, comma);
  if (next < 0 || firstVerb(grammar, next, last) < 0 || last <= next + 1) return null;
  return [{ first, last: subject, probability: 1 }, ...chooseEnd(place, next, weights)];
}

/**
 * A whole clause and, behind its speaker and a comma, only when it was or an addition: “⟦The dam broke⟧, Roe said,
 * ⟦that night⟧”, “, Roe said on Monday, ⟦killing two⟧”. Without the comma a time says when it was said. Null where the
 * sentence ends otherwise.
 */
export function spansBeforeAddition(place: CuePlace): TokenSpan[] | null {
  const { grammar, cue, first, last } = place;
  const { tags, clauses } = grammar;
  if (cue.form !== "verb" || !grammar.language.speech.trailingVerbs.has(cue.lemma)) return null;
  const comma = commaBeforeTelling(grammar, cue);
  if (comma <= first || comma === cue.firstToken - 1 || servesAs(grammar, comma + 1, PREDICATIVE)) return null;
  if (clauses[first] === SUBORDINATE || !holdsFinite(grammar, first, comma)) return null;
  const end = timePhraseAt(grammar.document.tokens, cue.lastToken, last)?.lastToken ?? cue.lastToken;
  const added = end + 1;
  const isTime = end === cue.lastToken && endOfTime(grammar, added, last) === last;
  const isAdded = isTime || isAddedBehindSource(place, added) || opensLimitBehind(grammar, added);
  if (tags[end] !== COMMA || !isAdded) return null;
  return [
    { first, last: comma, probability: 1 },
    { first: added, last, probability: 1 },
  ];
}

/**
 * The end of "on Monday", "last week", "that night", "the next morning"; the token itself if no such phrase begins
 * there.
 */
function endOfTime(grammar: Grammar, from: number, last: number): number {
  const { document, language, tags } = grammar;
  const time = timePhraseAt(document.tokens, from, last);
  if (time !== null) return time.lastToken;
  if (tags[from] !== DETERMINER && !servesAs(grammar, from, DEFINITE)) return from;
  const end = endOfNounPhrase(grammar, from, last);
  return end > from && language.time.periodsOfTime.has(wordAt(grammar, end - 1)) ? end : from;
}

/**
 * Whether the rest of the sentence, from a token behind a whole clause and its speaker, adds to that clause and does
 * not describe the speaker: “two were hurt, police said, ⟨killing⟩ one”, “, ⟨including⟩ a nurse”, “, ⟨most of them⟩
 * children”, “, ⟨up from⟩ nine”, “, ⟨unless⟩ it rains”.
 */
export function isAddedBehindSource(place: CuePlace, from: number): boolean {
  const { grammar, cueAt, last } = place;
  const { language, tags } = grammar;
  const word = wordAt(grammar, from);
  const { addedPairs, giving, ofWhom, results, wholes } = language.smallWords;
  const next = wordAt(grammar, from + 1);
  const isPart = tags[from] === NUMBER || ofWhom.has(word);
  const isAdded =
    results.has(word) ||
    addedPairs.has(`${word} ${next}`) ||
    (giving.has(word) && !mayBeOfSource(place, from + 1)) ||
    (isPart && servesAs(grammar, from + 1, GENITIVE) && wholes.has(wordAt(grammar, from + 2))) ||
    (language.smallWords.concessives.has(word) && isWholeClause(grammar.clauses[from + 1]));
  if (!isAdded || holdsTag(tags, from, last, MARK)) return false;
  return !holdsCue(cueAt, from, last);
}

/**
 * “critics said, including ⟨some of his friends⟩”: whether the words may describe a plural speaker; a number shows that
 * others are counted.
 */
function mayBeOfSource({ grammar, cue }: CuePlace, from: number): boolean {
  if (grammar.tags[from] === NUMBER) return false;
  return endsAsPlural(wordAt(grammar, cue.firstToken - 1), grammar.language);
}
