import type { Cast } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import { trimSpan } from "../../text/characters.ts";
import type { Document, ReadBlock } from "../../text/document.ts";
import { holdsWord } from "../../text/holds-word.ts";
import { tokensOf } from "../scene.ts";
import { readInterview } from "./interviewee.ts";
import type { UnlabelledAnswer } from "./unlabelled-answers.ts";

/** Fewer paragraphs of this form in a row make no questionnaire. */
const MIN_QUESTIONS = 3;
/** Of the questions so many are put to "you". */
const MIN_ADDRESSED = 0.3;
const MAX_QUESTION = 160;

/** So many are a questionnaire by their looks, where half of the answers speak of "I" and "my", or one, where so many of the questions speak of "you" and few of the answers. */
const EVIDENT_QUESTIONS = 4;
const MIN_ADDRESSED_BY_LOOKS = 0.6;

/** A question with which a paragraph begins, numbered or not, in bold or not: “What do you fear? …”, “3. What do you fear? …”, “**What do you fear?** …” */
const QUESTION = /^[*_]*(?:\d{1,2}[.)]\s+)?\p{Lu}[^?.!:“”"]+\?[*_]*\s+(?=[\p{Lu}\d“"])/u;

/**
 * The answers of a questionnaire that prints each behind its question, in one paragraph: “What do you fear? ⟦Being read to.⟧” Only where
 * several stand in a row, put to "you" or numbered, and answered with "I" and "my", and the text calls it one, or they are many, and names one person who may answer.
 */
export function findInlineAnswers(document: Document, cast: Cast): UnlabelledAnswer[] {
  const asked = longestRow(document);
  if (asked.length < MIN_QUESTIONS) return [];
  const { blocks } = document;
  const { addressingWords, ownWords } = document.language.turns;
  const addressed = asked.filter(({ question }) => holdsAny(document, question, addressingWords));
  const isNumbered = asked.every(({ question }, index) => document.text.startsWith(`${index + 1}`, question.start));
  if (addressed.length < asked.length * MIN_ADDRESSED && !isNumbered) return [];
  const talk = asked.flatMap(({ block }) => blocks.slice(block, block + 1));
  const own = asked.filter(({ answer }) => holdsAny(document, answer, ownWords));
  const advising = asked.filter(({ answer }) => holdsAny(document, answer, addressingWords));
  const isPut =
    addressed.length >= asked.length * MIN_ADDRESSED_BY_LOOKS && advising.length * 3 <= asked.length && own.length > 0;
  const isTold = own.length * 2 >= asked.length || isPut;
  const areSetOff = asked.every(({ question }) => isSetOff(document.text.slice(question.start, question.end)));
  const isEvident = (asked.length >= EVIDENT_QUESTIONS || areSetOff) && isTold;
  const spans = asked.map(({ answer }) => answer);
  const { answers } = readInterview(document, cast, talk, spans, isEvident);
  if (answers === null) return [];
  return asked.map(({ block, answer }) => ({ block, mention: answers.start, from: answer.start }));
}

/** “WHAT DO YOU FEAR?”, “**What do you fear?**”: printed in capitals, or in bold. */
function isSetOff(question: string): boolean {
  return /^[*_]/.test(question) || !/\p{Ll}/u.test(question);
}

interface Asked {
  /** Index of the document's block. */
  readonly block: number;
  readonly question: Utf16Span;
  readonly answer: Utf16Span;
}

/** The longest row of paragraphs that ask and answer. */
function longestRow({ blocks, text }: Document): Asked[] {
  let best: Asked[] = [];
  let row: Asked[] = [];
  for (const [index, block] of blocks.entries()) {
    const asked = readAsked(text, block, index);
    if (asked === null) row = [];
    else row.push(asked);
    if (row.length > best.length) best = row;
  }
  return best;
}

function readAsked(text: string, { start, end, zone }: ReadBlock, block: number): Asked | null {
  const length = QUESTION.exec(text.slice(start, Math.min(end, start + MAX_QUESTION)))?.[0].length ?? 0;
  if (zone !== "body" || length === 0) return null;
  const answer = trimSpan(text, start + length, end);
  return text.charAt(answer.end - 1) === "?" ? null : { block, question: { start, end: start + length }, answer };
}

function holdsAny(document: Document, span: Utf16Span, words: ReadonlySet<string>): boolean {
  return holdsWord(document, tokensOf(document.tokens, span), words);
}
