import type { Cast } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import { DASHES_OR_HYPHEN } from "../../text/dashes.ts";
import type { Document, ReadBlock } from "../../text/document.ts";
import { endOfAsked, isAsking, isEmphasised } from "../../text/emphasis.ts";
import { holdsWord } from "../../text/holds-word.ts";
import { wordsOf } from "../../text/label-words.ts";
import { readTurnLabel } from "../../text/read-turn-label.ts";
import { readInterview } from "./interviewee.ts";
import { tellsWhoSays } from "./tells-who-says.ts";

/** A paragraph that answers the question before it, with the mention of the person who answers, if known. */
export interface UnlabelledAnswer {
  /** Index of the document's block. */
  readonly block: number;
  /** Where the mention begins; null if nothing shows who answers. */
  readonly mention: number | null;
  /** Where the answer begins, if not at the start of its paragraph. */
  readonly from?: number;
}

/** The least number of questions in an interview. */
const MIN_QUESTIONS = 2;
/** The least share of the questions that are put to "you". */
const MIN_ADDRESSED = 0.3;
/** This many questions in bold or italics make an interview, whatever it is called. */
const EVIDENT_QUESTIONS = 3;
/** Where a text is only questions and answers, at most this many paragraphs may stand before them, and behind. */
const MAX_ROUND = 2;
/** The least share of the answers of such a text that say "I", or else "I", "we" and "our". */
const MIN_SINGLE = 1 / 4;
const MIN_OWN = 1 / 2;

/**
 * Finds the answers of an interview that prints neither labels nor attributions: each question is a paragraph that ends
 * in a question mark, with an answer behind it. Where all questions are set off from the answers, everything else that
 * is set off is asked too, whatever it ends in. The text must call it an interview, or set off three questions or more
 * from the answers, or have an answer that says what the headline has in marks, or be only questions and answers, and
 * it must name one person who may answer, unless the questions are numbered. A column that asks itself questions is not
 * one. One paragraph answers the last question. Where every paragraph is only words in marks, they ask and answer in
 * turn.
 */
export function findUnlabelledAnswers(document: Document, cast: Cast): UnlabelledAnswer[] {
  const { blocks, text } = document;
  if (document.turns.length > 0) return [];
  const inTurn = answersInTurn(document, cast);
  if (inTurn.length > 0) return inTurn;
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
  // Where both begin with a dash, they were no talk: see {@link findDashedTurns}.
  const isDashed = (index: number) => DASHES_OR_HYPHEN.has(text.charAt(blocks[index]?.start ?? 0));
  if (questions.some(isDashed) && answers.some(isDashed)) return [];
  const spans = answers.flatMap((index): readonly Utf16Span[] => blocks.slice(index, index + 1));
  const talk = [{ start: blocks[first]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }];
  const isAlone = first <= MAX_ROUND && blocks.length - 1 - (answers.at(-1) ?? 0) <= MAX_ROUND;
  const isEvident =
    (isAlone && soundsOwn(document, answers)) ||
    (areSetOff && questions.length >= EVIDENT_QUESTIONS) ||
    quotesHeadline(document, answers);
  const mention = readInterview(document, cast, talk, spans, isEvident).answers;
  const said = inMarks(document, answers);
  const areNumbered = questions.every((index, at) => text.startsWith(`${at + 1}`, blocks[index]?.start ?? 0));
  const isOpen =
    mention === null && isEvident && areNumbered && !spans.some((one) => tellsWhoSays(document, cast, one));
  return mention === null && !isOpen ? [] : said.map((block) => ({ block, mention: mention?.start ?? null }));
}

/** Fewer words than this in the marks of a headline may stand anywhere. */
const MIN_QUOTED = 4;

/**
 * “Nobody thanks the tide” ¶ … ¶ ⟨There is no Sunday. Nobody thanks the tide.⟩: whether an answer says what the
 * headline has in marks.
 */
function quotesHeadline({ blocks, text }: Document, answers: readonly number[]): boolean {
  const { start = 0, end = 0 } = blocks.find(({ zone }) => zone === "headline") ?? {};
  const quoted = QUOTED.exec(text.slice(start, end))?.[1] ?? "";
  const words = wordsOf(quoted, { start: 0, end: quoted.length });
  if (words.length < MIN_QUOTED) return false;
  const said = answers.flatMap((index) => blocks[index] ?? []).map((block) => wordsOf(text, block).join(" "));
  return said.some((answer) => answer.includes(words.join(" ")));
}

/** What stands in quotation marks, if these are separate from the words beside them. */
const QUOTED = /(?:^|\s)["“‘]([^"“”]+)["”’](?:$|[\s:])/u;

/**
 * The answers that begin with a quotation mark, if most do: paragraphs without one between them are narration, or ask
 * without a question mark.
 */
function inMarks({ blocks, text }: Document, answers: readonly number[]): readonly number[] {
  const marked = answers.filter((index) => MARKS.test(text.charAt(blocks[index]?.start ?? 0)));
  return marked.length * 2 > answers.length ? marked : answers;
}

const MARKS = /["“‘]/;

/** The least number of paragraphs in turn that make a conversation, and their least share of all paragraphs. */
const MIN_IN_TURN = 4;
const MIN_SHARE = 1 / 3;

/**
 * ““Is it late?” ¶ ⟦“It is.”⟧ ¶ “And then?” ¶ ⟦“We go.”⟧”: every second one of the paragraphs in a row that are only
 * words in marks, where most of the others ask and none of these does. A few in a long story are talk between people of
 * whom it tells.
 */
function answersInTurn(document: Document, cast: Cast): UnlabelledAnswer[] {
  const { blocks, text } = document;
  const isTurn = (block: ReadBlock | undefined) =>
    block !== undefined && ALL_IN_MARKS.test(text.slice(block.start, block.end));
  const first = blocks.findIndex(isTurn);
  if (first < 0) return [];
  let end = first;
  while (isTurn(blocks[end])) end += 1;
  const talk = blocks.slice(first, end);
  const answers = talk.filter((_, at) => at % 2 === 1);
  const asks = (block: ReadBlock) => /\?[”"»]?$/.test(text.slice(block.start, block.end));
  const asking = talk.filter((block, at) => at % 2 === 0 && asks(block));
  if (
    talk.length < Math.max(MIN_IN_TURN, blocks.length * MIN_SHARE) ||
    asking.length < answers.length / 2 ||
    answers.some(asks)
  )
    return [];
  const isAlone = blocks.slice(end).every((block) => !isTurn(block));
  const mention = isAlone ? readInterview(document, cast, talk, answers, true).answers : null;
  return mention === null ? [] : answers.map((_, at) => ({ block: first + 2 * at + 1, mention: mention.start }));
}

const ALL_IN_MARKS = /^(?:“[^“”]*”|"[^"]*"|«[^«»]*»)$/;

/** The longest prompt, in tokens. */
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

/** "A: I did.": whether a paragraph has a label; labels then show what is asked and answered. */
function isLabelled({ blocks, text, language }: Document, index: number): boolean {
  const block = blocks[index];
  const label = block === undefined ? null : readTurnLabel(text, language, block);
  return label !== null && label.kind !== "name" && (label.sign === ":" || label.sign === ".");
}

/** Whether people answer for themselves: a quarter of the answers say "I", or half of them "we". */
function soundsOwn(document: Document, answers: readonly number[]): boolean {
  const { ownWords, singleSubjects } = document.language.turns;
  const share = (words: ReadonlySet<string>) =>
    answers.filter((index) => isHolding(document, index, words)).length / answers.length;
  return share(singleSubjects) >= MIN_SINGLE || share(ownWords) >= MIN_OWN;
}

/** The longest answer, in paragraphs: anything longer is a story with questions in it. */
const MAX_ANSWER = 4;

function answersBehind(end: number, question: number, blocks: readonly ReadBlock[]): number[] {
  const found: number[] = [];
  for (let index = question + 1; index < Math.min(end, blocks.length); index += 1) found.push(index);
  return found.length > MAX_ANSWER ? [] : found;
}

/** An answer, a remark of the asker's, and an answer to that. */
const ROUND_REMARK = 3;
/** Elsewhere a remark is at most half as long as what stands before and behind it, unless it says "you". */
const MAX_REMARK = 1 / 2;

/**
 * All answers in order, without remarks of the asker that have no question mark, and without what happens meanwhile:
 * “He laughs.” Neither says "I" or "we", and each stands between two paragraphs of one answer: between the first and
 * the last of three where all other answers have one, or else it says "you" or is short.
 */
function withoutRemarks(document: Document, behind: readonly number[][]): number[] {
  const isPlain =
    behind.every(({ length }) => length === 1 || length === ROUND_REMARK) && behind.some(({ length }) => length === 1);
  return behind.flatMap((answers) =>
    answers.filter((block, at) => {
      const [before, next] = [answers[at - 1], answers[at + 1]];
      if (before === undefined || next === undefined || isOwn(document, block)) return true;
      const least = Math.min(lengthOf(document, before), lengthOf(document, next));
      const isPut = isHolding(document, block, document.language.turns.addressingWords);
      return !isPlain && !isPut && lengthOf(document, block) > least * MAX_REMARK;
    }),
  );
}

function lengthOf({ blocks }: Document, index: number): number {
  const block = blocks[index];
  return block === undefined ? 0 : block.end - block.start;
}

/** Whether a paragraph says "I" or "we". */
function isOwn(document: Document, block: number): boolean {
  return isHolding(document, block, document.language.turns.ownWords);
}

function isHolding(document: Document, index: number, words: ReadonlySet<string>): boolean {
  const block = document.blocks[index];
  return block !== undefined && holdsWord(document, block, words);
}

const MAX_QUESTION = 400;

function isSetOff(text: string, block: ReadBlock | undefined): boolean {
  return block !== undefined && isEmphasised(text, block);
}

/** Whether it is a paragraph of the body, or a headline, that ends in a question mark and is not in quotation marks. */
function isQuestion(text: string, { start, end, zone }: ReadBlock): boolean {
  return (
    (zone === "body" || zone === "headline") &&
    isAsking(text, start, endOfAsked(text, { start, end })) &&
    end - start <= MAX_QUESTION &&
    !/[“"]/.test(text.charAt(start))
  );
}
