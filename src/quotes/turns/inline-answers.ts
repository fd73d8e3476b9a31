import type { Cast } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import { trimSpan } from "../../text/characters.ts";
import type { Document, ReadBlock } from "../../text/document.ts";
import { holdsWord } from "../../text/holds-word.ts";
import { isGivenName, wordsOf } from "../../text/label-words.ts";
import { tokensOf } from "../scene.ts";
import { saysOutside } from "./first-person.ts";
import { readInterview } from "./interviewee.ts";
import { tellsWhoSays } from "./tells-who-says.ts";
import type { UnlabelledAnswer } from "./unlabelled-answers.ts";

/** The least number of such paragraphs in a row that make a questionnaire. */
const MIN_QUESTIONS = 3;
/** The least share of the questions that are put to "you". */
const MIN_ADDRESSED = 0.3;
const MAX_QUESTION = 160;

/**
 * This many are a questionnaire by their looks, if half of the answers say "I" and "my". One such answer is enough if
 * this share of the questions says "you", and few of the answers do.
 */
const EVIDENT_QUESTIONS = 4;
const MIN_ADDRESSED_BY_LOOKS = 0.6;
/** The least share of the answers that say "I" or "my" where no question says "you": “First car? ⟦My mother's.⟧” */
const MIN_OWN = 1 / 4;

/**
 * A question that opens a paragraph, numbered or not, in bold or not: “What do you fear? …”, “3. What do you fear? …”,
 * “**What do you fear?** …”
 */
const QUESTION = /^[*_]*(?:\d{1,2}[.)]\s+)?\p{Lu}[^?.!:“”"]+\?[*_]*\s+(?=[\p{Lu}\d“"])/u;

/** A prompt that does not ask: “Best advice: …”, “Home is… …”. */
const PROMPT = /^[*_]*(?:\d{1,2}[.)]\s+)?\p{Lu}[^?.!:“”"…]+(?::|…|\.\.\.)[*_]*\s+(?=[\p{L}\d])/u;

/** A time of day before what somebody does then: “5.10am I am up before the alarm.” */
const TIME = /^\d{1,2}(?:[.:]\d{2})?\p{Ll}*[:,.–—-]?\s+(?=\p{Lu})/u;

/** A topic in capitals before an answer that is wholly in marks: “FIRST CAR “A red one.””. */
const RUBRIC = /^(?=[^\p{Ll}“"]{3,60} ["“])\p{Lu}[^“"]+ (?=["“]\p{Lu})/u;

function isLong(row: readonly Asked[]): boolean {
  return row.length >= MIN_QUESTIONS;
}

/**
 * Finds the answers of a questionnaire that prints each in one paragraph with its question: “What do you fear? ⟦Being
 * read to.⟧” Several must stand in a row that are put to "you", or numbered, or answered with "I" and "my". Instead of
 * a question there may be a topic or a time of day, “Best advice: ⟦Do not.⟧”, where the text says what it is, or a
 * topic in capitals before words in marks, “BEST ADVICE ⟦“Do not.”⟧”. It must be called an interview, or be one by its
 * looks; then the speaker may stay unknown.
 */
export function findInlineAnswers(document: Document, cast: Cast): UnlabelledAnswer[] {
  const questions = longestRow(document, QUESTION);
  const isAsked = isLong(questions);
  const asked = isAsked ? questions : findPrompts(document);
  if (asked.length === 0) return [];
  const { blocks } = document;
  const { addressingWords, ownWords } = document.language.turns;
  const addressed = asked.filter(({ question }) => holdsAny(document, question, addressingWords));
  const own = asked.filter(({ answer }) => holdsAny(document, answer, ownWords));
  const isNumbered = asked.every(({ question }, index) => document.text.startsWith(`${index + 1}`, question.start));
  const single = asked.filter(({ answer }) => isOwn(document, answer));
  const isQuick = (!isAsked || asked.length >= EVIDENT_QUESTIONS) && single.length >= asked.length * MIN_OWN;
  if (addressed.length < asked.length * MIN_ADDRESSED && !isNumbered && !isQuick) return [];
  const talk = asked.flatMap(({ block }) => blocks.slice(block, block + 1));
  const advising = asked.filter(({ answer }) => holdsAny(document, answer, addressingWords));
  const isPut =
    addressed.length >= asked.length * MIN_ADDRESSED_BY_LOOKS && advising.length * 3 <= asked.length && own.length > 0;
  const isTold = own.length * 2 >= asked.length || isPut || isQuick;
  const areSetOff = asked.every(({ question }) => isSetOff(document.text.slice(question.start, question.end)));
  const isEvident = (!isAsked || asked.length >= EVIDENT_QUESTIONS || areSetOff) && isTold;
  const spans = asked.map(({ answer }) => answer);
  const { answers } = readInterview(document, cast, talk, spans, isEvident);
  if (answers === null && (!isEvident || spans.some((one) => tellsWhoSays(document, cast, one)))) return [];
  return asked.map(({ block, answer }) => ({ block, mention: answers?.start ?? null, from: answer.start }));
}

/**
 * Whether an answer says "I" or "my", or "we" if it is wholly in marks: “I never go.” “It is over,” she told us, is not
 * the answer of whoever is asked.
 */
function isOwn(document: Document, answer: Utf16Span): boolean {
  const { ownWords, singleObjects, singleSubjects } = document.language.turns;
  if (WHOLLY.test(document.text.slice(answer.start, answer.end))) return holdsAny(document, answer, ownWords);
  return saysOutside(document, answer, singleSubjects, singleObjects);
}

/** Whether a question is printed in capitals or in bold: “WHAT DO YOU FEAR?”, “**What do you fear?**”. */
function isSetOff(question: string): boolean {
  return /^[*_]/.test(question) || !/\p{Ll}/u.test(question);
}

interface Asked {
  /** Index of the document's block. */
  readonly block: number;
  readonly question: Utf16Span;
  readonly answer: Utf16Span;
}

/** The row of topics or times of day that begin a paragraph each; empty if these are no prompts. */
function findPrompts(document: Document): readonly Asked[] {
  const rubrics = longestRow(document, RUBRIC);
  if (isLong(rubrics) && rubrics.every((one) => isAnsweredInMarks(document, one))) return rubrics;
  const row = [PROMPT, TIME].map((one) => longestRow(document, one)).find(isLong) ?? [];
  return row.length > 0 && arePrompts(document, row) ? row : [];
}

/**
 * Whether the answer is wholly in marks, and the topic names nobody who may say it, unlike “THE LANDLORD “I sold it.””,
 * “HER SON “I swim.””, “ANN ROE “I swim.””.
 */
function isAnsweredInMarks({ text, language }: Document, { question, answer }: Asked): boolean {
  const words = wordsOf(text, question);
  const [first = ""] = words;
  const { nouns, syntax, turns, words: lists } = language;
  const isRole = nouns.roles.has(words.at(-1) ?? "") && (words.length === 1 || syntax.definite.has(first));
  const isOfOther = lists.owners.has(first) && !turns.ownWords.has(first) && !turns.addressingWords.has(first);
  if (isRole || isOfOther || isGivenName(first, language)) return false;
  return WHOLLY.test(text.slice(answer.start, answer.end));
}

const WHOLLY = /^(?:“[^“”]*”|"[^"]*")$/u;

/**
 * Whether words before a colon are prompts: each names a topic, “On the red card: …”, or the text is called a
 * questionnaire.
 */
function arePrompts({ text, tokens, blocks, language }: Document, asked: readonly Asked[]): boolean {
  const { questionnaireWords, topicOpeners } = language.turns;
  if (asked.every(({ block }) => topicOpeners.has(tokens[blocks[block]?.firstToken ?? -1]?.lower ?? ""))) return true;
  const above = ` ${text.slice(0, asked[0]?.question.start).toLowerCase()} `;
  return questionnaireWords.some((words) => above.includes(` ${words}`));
}

/** The longest row of paragraphs that each begin with a prompt of this form and answer it. */
function longestRow({ blocks, text }: Document, prompt: RegExp): Asked[] {
  let best: Asked[] = [];
  let row: Asked[] = [];
  for (const [index, block] of blocks.entries()) {
    const asked = readAsked(text, block, index, prompt);
    if (asked === null) row = [];
    else row.push(asked);
    if (row.length > best.length) best = row;
  }
  return best;
}

function readAsked(text: string, { start, end, zone }: ReadBlock, block: number, prompt: RegExp): Asked | null {
  const length = prompt.exec(text.slice(start, Math.min(end, start + MAX_QUESTION)))?.[0].length ?? 0;
  if (zone !== "body" || length === 0) return null;
  const answer = trimSpan(text, start + length, end);
  return text.charAt(answer.end - 1) === "?" ? null : { block, question: { start, end: start + length }, answer };
}

function holdsAny(document: Document, span: Utf16Span, words: ReadonlySet<string>): boolean {
  return holdsWord(document, tokensOf(document.tokens, span), words);
}
