import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { behindAdverbs, holdsTag, stepOver } from "../../grammar/steps.ts";
import {
  BASE,
  COMMA,
  CONJUNCTION,
  isFiniteVerb,
  isPastForm,
  MARK,
  NAME,
  PRONOUN,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Cue } from "../attribution.ts";
import { endOfNounPhrase, startOfNounPhrase } from "../noun-phrase.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import { commaBeforeSource } from "./beside-telling.ts";
import type { TokenSpan } from "./choose-content.ts";
import { type CueMap, type CuePlace, type Edges, holdsCue } from "./cue-place.ts";
import { opensMoment } from "./moments.ts";

/** How far behind the verb of asking the other verb of speech may stand, in tokens. */
const REACH = 30;

/**
 * Returns the part of a sentence that belongs to a verb of speech, where no comma separates a time clause, in which
 * somebody asks or tells something, from the clause behind it: “When I asked Roe ⟦if she had read it⟧ / she said ⟦it
 * was late⟧”, “When I asked why / he said ⟦he was cold⟧”, “Asked ⟦if it was late⟧ / Roe smiled and said ⟦it was⟧”. The
 * whole sentence where the boundary is unclear.
 */
export function partQuestion(map: CueMap, sentence: Sentence, cue: Cue): Sentence {
  const { grammar } = map;
  const opener = sentence.firstToken;
  const isAsked = grammar.language.speech.askedForms.has(wordAt(grammar, opener)) && isPastForm(grammar.tags[opener]);
  if (cue.form !== "verb" || !(isAsked || opensMoment(grammar, opener))) return sentence;
  const main = startOfMain(map, sentence);
  if (main < 0) return sentence;
  return cue.headToken < main ? { ...sentence, lastToken: main } : { ...sentence, firstToken: main };
}

/** The token at which the main clause begins; -1 where a comma separates the two, or there is no such clause. */
function startOfMain({ grammar, cueAt }: CueMap, { firstToken, lastToken }: Sentence): number {
  const { language, tags } = grammar;
  let asked = firstToken;
  while (asked < lastToken && cueAt(asked) === undefined) asked += 1;
  const lemma = cueAt(asked)?.lemma ?? "";
  if (!language.stances.askingVerbs.has(lemma) && !language.speech.hearerVerbs.has(lemma)) return -1;
  for (let at = asked + 1; at < Math.min(lastToken, asked + REACH) && tags[at] !== COMMA; at += 1) {
    const other = cueAt(at);
    if (other?.form !== "verb" || other.headToken !== other.firstToken || !isFiniteVerb(tags[at])) continue;
    const start = startOfSubject(grammar, asked, tags[at - 1] === CONJUNCTION ? at - 2 : at);
    const question = tags.subarray(asked + 1, start);
    // "what he ⟨meant⟩ she said", unlike "if he ⟨thought⟩ she said"
    const isWhole = question.includes(WH_WORD) || question.includes(BASE) || holdsFinite(grammar, asked + 1, start - 1);
    // "if he knew ⟨what⟩ Roe said"
    const isOpened = tags[start - 1] === WH_WORD && holdsFinite(grammar, asked + 1, start - 1);
    return start < at && isWhole && !isOpened && !hasOtherMain(grammar, at, lastToken) ? start : -1;
  }
  return -1;
}

/** The start of the name, noun or pronoun right before a verb; the verb itself for none. */
function startOfSubject(grammar: Grammar, first: number, verb: number): number {
  const { tags } = grammar;
  if (tags[verb - 1] === PRONOUN) return verb - 1;
  if (tags[verb - 1] !== NAME) return startOfNounPhrase(grammar, first, verb);
  let start = verb - 1;
  while (start > first + 1 && tags[start - 1] === NAME) start -= 1;
  return start;
}

/**
 * "When I asked her what he said⟨, she laughed⟩": whether a clause follows a comma that does not continue the one
 * before.
 */
function hasOtherMain({ clauses, tags }: Grammar, from: number, last: number): boolean {
  for (let at = from; at < last; at += 1) if (tags[at] === COMMA && isWholeClause(clauses[at + 1])) return true;
  return false;
}

/** The longest subject between a question and its verb, in tokens. */
const LONGEST_SUBJECT = 8;

/**
 * Returns the question before whoever asked it, without its mark: “⟦Where was the money⟧? she asked”, “⟦Who knew⟧?
 * asked Ann Roe”. Null where there is none right before the verb and its subject, or it stands in quotation marks.
 */
export function questionBefore({ grammar, cue, first, pairOf }: CuePlace): Edges | null {
  const { language } = grammar.document;
  if (cue.form !== "verb" || !language.stances.askingVerbs.has(cue.lemma)) return null;
  for (let mark = cue.firstToken - 1; mark > first + 1 && mark >= cue.firstToken - LONGEST_SUBJECT; mark -= 1) {
    if (wordAt(grammar, mark) !== "?") continue;
    const isAsked =
      mark + 1 === cue.firstToken || endOfNounPhrase(grammar, mark + 1, cue.firstToken) === cue.firstToken;
    const isInMarks = isIn(pairOf, mark) || isIn(pairOf, first);
    return isAsked && !isInMarks ? { first, last: mark } : null;
  }
  return null;
}

/** The longest such question, in tokens. */
const LONGEST_QUESTION = 60;

/**
 * Returns the two parts of a question around whoever asks it: “⟦Was it⟧, asked Ann Roe (Ind), ⟦ever safe⟧?”, “⟦Who⟧,
 * says Roe, ⟦will pay⟧?”, “⟦How⟧, she asked, ⟦can a mill be late⟧?”. Null where the sentence asks nothing or has words
 * in marks, or nobody stands between commas.
 */
export function spansOfQuestion({ grammar, cue, cueAt, first, last }: CuePlace): TokenSpan[] | null {
  const { language, tags } = grammar;
  if (cue.form !== "verb" || cue.reading !== "questioned" || wordAt(grammar, last) !== "?") return null;
  if (last - first > LONGEST_QUESTION) return null;
  const { invertingVerbs } = language.speech;
  if (!invertingVerbs.has(cue.lemma) && !language.stances.askingVerbs.has(cue.lemma)) return null;
  const isInverted = tags[cue.firstToken - 1] === COMMA;
  const comma = isInverted ? cue.firstToken - 1 : commaBeforeSource(grammar, { ...cue, reading: "asserted" });
  const opener = stepOver(tags, first, CONJUNCTION);
  if (comma <= opener || !(tags[opener] === WH_WORD || isFiniteVerb(tags[opener]))) return null;
  // The person who asks, or who is asked.
  const source = behindBrackets(grammar, endOfNounPhrase(grammar, cue.lastToken, last));
  const end = behindAdverbs(grammar, endOfCircumstances(grammar, source, last));
  if (tags[end] !== COMMA || (isInverted && source === cue.lastToken)) return null;
  if (holdsTag(tags, first, last, MARK) || holdsCue(cueAt, first, comma)) return null;
  return [
    { first, last: comma, probability: 1 },
    { first: end + 1, last, probability: 1 },
  ];
}

/** The token behind "(Ind)" or "(Ind, Ashby)"; the token itself if neither stands there. */
function behindBrackets(grammar: CuePlace["grammar"], at: number): number {
  if (wordAt(grammar, at) !== "(") return at;
  for (let close = at + 1; close < at + LONGEST_SUBJECT; close += 1)
    if (wordAt(grammar, close) === ")") return close + 1;
  return at;
}
