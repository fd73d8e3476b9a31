import type { Cast } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import type { Document, ReadBlock } from "../../text/document.ts";
import { endOfAsked, isEmphasised } from "../../text/emphasis.ts";
import { holdsWord } from "../../text/holds-word.ts";
import { wordsOf } from "../../text/label-words.ts";
import { readTurnLabel } from "../../text/turn-label.ts";
import { readInterview } from "./interviewee.ts";

/** A paragraph that answers the question before it, and where the mention of who answers begins. */
export interface UnlabelledAnswer {
  /** Index of the document's block. */
  readonly block: number;
  /** Position of the mention. */
  readonly mention: number;
  /** Where the answer begins, if not with its paragraph. */
  readonly from?: number;
}

/** Fewer questions make no interview. */
const MIN_QUESTIONS = 2;
/** Of the questions so many are put to "you". */
const MIN_ADDRESSED = 0.3;
/** So many that are printed in bold or italics are an interview, whatever it is called. */
const EVIDENT_QUESTIONS = 3;
/** Where a text is nothing but questions and answers, so many paragraphs may stand before them, and behind. */
const MAX_ROUND = 2;
/** Of the answers of such a text so many say "I", or "I", "we" and "our", at least. */
const MIN_SINGLE = 1 / 4;
const MIN_OWN = 1 / 2;

/**
 * The answers of an interview that prints neither labels nor attributions: a question in each paragraph that ends in a question
 * mark, and behind it an answer. Where all questions are set off from the answers, what is set off so is asked, too, whatever it ends in. Only where the text calls it an interview, or all of three questions or more are set off from the
 * answers, or one says what the headline has in marks, or it is nothing but questions and answers, and names one person who may answer; a column that asks itself questions is none. Behind the last question one paragraph answers.
 * Where each paragraph begins with a dash, or is nothing but words in marks, they ask and answer in turn.
 */
export function findUnlabelledAnswers(document: Document, cast: Cast): UnlabelledAnswer[] {
  const { blocks, text } = document;
  if (document.turns.length > 0) return [];
  for (const shape of [DASHED, ALL_IN_MARKS]) {
    const answers = answersInTurn(document, cast, shape);
    if (answers.length > 0) return answers;
  }
  const asked = blocks.flatMap((block, index) => (isQuestion(text, block) ? [index] : []));
  const first = asked[0];
  if (first === undefined || asked.length < MIN_QUESTIONS) return [];
  const areSetOff = asked.every((index) => isSetOff(text, blocks[index]));
  const questions = areSetOff
    ? blocks.flatMap((block, index) => (index >= first && isSetOff(text, block) ? [index] : []))
    : withPrompts(document, asked);
  const last = questions.at(-1) ?? first;
  // "Do ⟨you⟩ still swim?"
  const { addressingWords } = document.language.turns;
  const addressed = questions.filter((index) => isHolding(document, index, addressingWords));
  if (addressed.length < questions.length * MIN_ADDRESSED) return [];
  const behind = questions.map((question, at) => answersBehind(questions[at + 1] ?? last + 2, question, blocks));
  const answers = withoutRemarks(document, behind);
  if (answers.length < questions.length || answers.some((index) => isLabelled(document, index))) return [];
  const spans = answers.flatMap((index): readonly Utf16Span[] => blocks.slice(index, index + 1));
  const talk = [{ start: blocks[first]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }];
  const isAlone = first <= MAX_ROUND && blocks.length - 1 - (answers.at(-1) ?? 0) <= MAX_ROUND;
  const isEvident =
    (isAlone && soundsOwn(document, answers)) ||
    (areSetOff && questions.length >= EVIDENT_QUESTIONS) ||
    quotesHeadline(document, answers);
  const mention = readInterview(document, cast, talk, spans, isEvident).answers;
  const said = inMarks(document, answers);
  return mention === null ? [] : said.map((block) => ({ block, mention: mention.start }));
}

/** Fewer words in the marks of a headline may stand anywhere. */
const MIN_QUOTED = 4;

/** Whether one of the answers says what the headline has in marks: “Nobody thanks the tide” ¶ … ¶ ⟨There is no Sunday. Nobody thanks the tide.⟩ */
function quotesHeadline({ blocks, text }: Document, answers: readonly number[]): boolean {
  const { start = 0, end = 0 } = blocks.find(({ zone }) => zone === "headline") ?? {};
  const quoted = QUOTED.exec(text.slice(start, end))?.[1] ?? "";
  const words = wordsOf(quoted, { start: 0, end: quoted.length });
  if (words.length < MIN_QUOTED) return false;
  const said = answers.flatMap((index) => blocks[index] ?? []).map((block) => wordsOf(text, block).join(" "));
  return said.some((answer) => answer.includes(words.join(" ")));
}

/** What quotation marks hold that stand apart from the words beside them. */
const QUOTED = /(?:^|\s)["“‘]([^"“”]+)["”’](?:$|[\s:])/u;

/** Those of the answers that begin with a quotation mark, where most do: what stands between them in none is told, or asked without a question mark. */
function inMarks({ blocks, text }: Document, answers: readonly number[]): readonly number[] {
  const marked = answers.filter((index) => MARKS.test(text.charAt(blocks[index]?.start ?? 0)));
  return marked.length * 2 > answers.length ? marked : answers;
}

const MARKS = /["“‘]/;

/** Fewer paragraphs in turn are no conversation. */
const MIN_IN_TURN = 4;

/**
 * “– Is it late? ¶ – ⟦It is.⟧ ¶ – And then? ¶ – ⟦We go.⟧”: every second of the paragraphs in a row that begin with a dash, or are nothing but words in marks, where most of the others ask, and none of
 * these does.
 *
 * @param shape what all of each such paragraph looks like
 */
function answersInTurn(document: Document, cast: Cast, shape: RegExp): UnlabelledAnswer[] {
  const { blocks, text } = document;
  const isTurn = (block: ReadBlock | undefined) =>
    block !== undefined && shape.test(text.slice(block.start, block.end));
  const first = blocks.findIndex(isTurn);
  if (first < 0) return [];
  let end = first;
  while (isTurn(blocks[end])) end += 1;
  const talk = blocks.slice(first, end);
  const answers = talk.filter((_, at) => at % 2 === 1);
  const asks = (block: ReadBlock) => /\?[”"]?$/.test(text.slice(block.start, block.end));
  const asking = talk.filter((block, at) => at % 2 === 0 && asks(block));
  if (talk.length < MIN_IN_TURN || asking.length < answers.length / 2 || answers.some(asks)) return [];
  const isAlone = blocks.slice(end).every((block) => !isTurn(block));
  const mention = isAlone ? readInterview(document, cast, talk, answers, true).answers : null;
  return mention === null ? [] : answers.map((_, at) => ({ block: first + 2 * at + 1, mention: mention.start }));
}

const DASHED = /^[-–—][ \p{L}“]/u;
const ALL_IN_MARKS = /^(?:“[^“”]*”|"[^"]*")$/;

/** No prompt is longer, in tokens. */
const LONGEST_PROMPT = 14;

/** The questions, and what is asked without a question mark where another question might stand: “Tell us a secret.” */
function withPrompts({ blocks, tokens, language }: Document, asked: readonly number[]): readonly number[] {
  const questions = new Set(asked);
  const first = asked[0] ?? 0;
  const isPrompt = ({ firstToken, lastToken }: ReadBlock, index: number) =>
    index > first + 1 &&
    lastToken - firstToken <= LONGEST_PROMPT &&
    language.turns.promptVerbs.has(tokens[firstToken]?.lower ?? "") &&
    ![index - 1, index, index + 1].some((one) => questions.has(one));
  const prompts = blocks.flatMap((block, index) => (isPrompt(block, index) ? [index] : []));
  return prompts.length === 0 ? asked : [...asked, ...prompts].sort((a, b) => a - b);
}

/** "A: I did.": where a part of it has labels, what is asked and answered is told by them. */
function isLabelled({ blocks, text, language }: Document, index: number): boolean {
  const block = blocks[index];
  const label = block === undefined ? null : readTurnLabel(text, language, block);
  return label !== null && label.kind !== "name" && (label.sign === ":" || label.sign === ".");
}

/** Whether somebody answers for themselves: one in four answers says "I", or every second "we". */
function soundsOwn(document: Document, answers: readonly number[]): boolean {
  const { ownWords, singleSubjects } = document.language.turns;
  const share = (words: ReadonlySet<string>) =>
    answers.filter((index) => isHolding(document, index, words)).length / answers.length;
  return share(singleSubjects) >= MIN_SINGLE || share(ownWords) >= MIN_OWN;
}

/** No answer is longer, in paragraphs: what is, is a story with questions in it. */
const MAX_ANSWER = 4;

function answersBehind(end: number, question: number, blocks: readonly ReadBlock[]): number[] {
  const found: number[] = [];
  for (let index = question + 1; index < Math.min(end, blocks.length); index += 1) found.push(index);
  return found.length > MAX_ANSWER ? [] : found;
}

/** An answer, a remark of who asks, and an answer to that. */
const ROUND_REMARK = 3;

/**
 * All answers in order. Where each question has one paragraph behind it, and one has three, the one in the middle that does not
 * say "I" or "we" may be a remark that was put without a question mark: it is nobody's answer.
 */
function withoutRemarks(document: Document, behind: readonly number[][]): number[] {
  const isPlain = behind.filter(({ length }) => length !== 1).every(({ length }) => length === ROUND_REMARK);
  if (!isPlain || behind.every(({ length }) => length === ROUND_REMARK)) return behind.flat();
  return behind.flatMap((answers) =>
    answers.filter((block, at) => answers.length === 1 || at !== 1 || isOwn(document, block)),
  );
}

/** Whether a paragraph speaks of "I" or "we". */
function isOwn(document: Document, block: number): boolean {
  return isHolding(document, block, document.language.turns.ownWords);
}

function isHolding(document: Document, index: number, words: ReadonlySet<string>): boolean {
  const block = document.blocks[index];
  return block !== undefined && holdsWord(document, block, words);
}

const MAX_QUESTION = 400;

/** "Why?", "**Why?**", "_Why?_", as plain text marks what is printed in bold or italics. */
function isAsking(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && "*_".includes(text.charAt(last))) last -= 1;
  return text.charAt(last) === "?" && (last === end - 1 || text.charAt(start) === text.charAt(end - 1));
}

function isSetOff(text: string, block: ReadBlock | undefined): boolean {
  return block !== undefined && isEmphasised(text, block);
}

/** A paragraph of the body, or a headline, that ends in a question mark and is not in quotation marks. */
function isQuestion(text: string, { start, end, zone }: ReadBlock): boolean {
  return (
    (zone === "body" || zone === "headline") &&
    isAsking(text, start, endOfAsked(text, { start, end })) &&
    end - start <= MAX_QUESTION &&
    !/[“"]/.test(text.charAt(start))
  );
}
