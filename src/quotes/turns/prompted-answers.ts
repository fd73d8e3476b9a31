import type { Cast } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import type { Document, ReadBlock } from "../../text/document.ts";
import { isAsking, isEmphasised } from "../../text/emphasis.ts";
import { isTimeOfDay } from "../../text/time-of-day.ts";
import { isOwnOutside, isTalkOutside, saysOutside } from "./first-person.ts";
import { readInterview } from "./interviewee.ts";
import { tellsWhoSays } from "./tells-who-says.ts";
import type { UnlabelledAnswer } from "./unlabelled-answers.ts";

/** The least number of prompts, and the least share of them that are answered by somebody who says "I" or "we". */
const MIN_PROMPTS = 3;
const MIN_OWN = 3 / 5;
/** At most this many paragraphs of the body stand before the first prompt. */
const MAX_INTRODUCTION = 3;
/** The longest answer, in paragraphs. */
const MAX_ANSWER = 4;
/** The longest prompt that is not set off, in tokens. */
const LONGEST_PROMPT = 16;
/** The least share of such prompts that ask, or say "you" or "my": “You sing, too.” “My best advice” */
const MIN_PUT = 1 / 3;

/** How prompts look in a text: all alike. */
interface Shape {
  readonly isPrompt: (document: Document, block: ReadBlock) => boolean;
  /** Whether they show by their print alone that they are none of the answers. */
  readonly isPrinted: boolean;
  /** Whether an answer may look the same. */
  readonly mayAnswer: boolean;
}

const SHAPES: readonly Shape[] = [
  {
    isPrinted: true,
    mayAnswer: false,
    isPrompt: ({ text }, block) => isEmphasised(text, block),
  },
  {
    isPrinted: false,
    mayAnswer: false,
    isPrompt: (document, block) => isShort(block) && !endsSentence(document, block),
  },
  {
    isPrinted: false,
    mayAnswer: true,
    isPrompt: (document, block) => asks(document, block) || isRemark(document, block),
  },
];

/**
 * Finds the answers of an interview or questionnaire whose prompts need not ask: they are in bold or italics, are
 * headings, “The last book I read”, or remarks of one sentence, “You sing, too.” Apart from an introduction the whole
 * text is three such prompts or more, each with an answer of one to four paragraphs. Three fifths of the answers say "I"
 * or "we", and the introduction does not. Where print does not set the prompts off, a third of them ask, say "you" or
 * "my", or name a topic or a time. If nothing shows who answers, the speaker is unknown where print makes it an
 * interview and the answers do not tell what others say. Empty for any other text.
 */
export function findPromptedAnswers(document: Document, cast: Cast): UnlabelledAnswer[] {
  for (const shape of SHAPES) {
    const rounds = readRounds(document, shape);
    if (rounds !== null) return toAnswers(document, cast, rounds, shape.isPrinted);
  }
  return [];
}

/** A prompt with its answer: indices of blocks. */
interface Round {
  readonly prompt: number;
  readonly answer: readonly number[];
}

/** Reads a text as such prompts with their answers; null if it is no interview of that shape. */
function readRounds(document: Document, shape: Shape): Round[] | null {
  const { blocks } = document;
  const first = blocks.findIndex((block) => block.zone === "body" && shape.isPrompt(document, block));
  const told = blocks.slice(0, Math.max(0, first)).filter(({ zone }) => zone === "body");
  if (first < 0 || told.length > MAX_INTRODUCTION) return null;
  // "I" is the writer's, whose own text this may be.
  if (told.some((block) => isOwnOutside(document, block))) return null;
  const rounds = listRounds(document, first, shape);
  const isAnswered = isTalk(document, rounds) && (shape.isPrinted || arePut(document, rounds));
  return isAnswered ? rounds : null;
}

/** The prompts from the first on, each with what stands up to the next; of the last, only what still answers. */
function listRounds(document: Document, first: number, { isPrompt, mayAnswer }: Shape): Round[] {
  const { blocks } = document;
  const rounds: { prompt: number; answer: number[] }[] = [];
  for (const [at, block] of blocks.entries()) {
    if (at < first || block.zone !== "body") continue;
    const open = rounds.at(-1);
    const isUnanswered = open !== undefined && open.answer.length === 0;
    if (!isPrompt(document, block) || at + 1 === blocks.length || (isUnanswered && mayAnswer)) open?.answer.push(at);
    // "Ann Roe, miller", above "The book I am reading"
    else if (isUnanswered) open.prompt = at;
    else rounds.push({ prompt: at, answer: [] });
  }
  return rounds.map(({ prompt, answer }, index) => ({
    prompt,
    answer: answer.filter(
      (at, place) => index + 1 < rounds.length || place === 0 || isOwnOutside(document, blocks[at]),
    ),
  }));
}

/** Whether enough prompts have answers, of whom enough say "I" or "we", and none is in quotation marks. */
function isTalk(document: Document, rounds: readonly Round[]): boolean {
  const { blocks, text } = document;
  if (rounds.length < MIN_PROMPTS || rounds.some(({ answer }) => answer.length === 0 || answer.length > MAX_ANSWER))
    return false;
  const isInMarks = (at: number) => /["“”]/.test(text.charAt(blocks[at]?.start ?? 0));
  if (rounds.some(({ answer }) => answer.some(isInMarks))) return false;
  const own = rounds.filter(({ answer }) => answer.some((at) => isOwnOutside(document, blocks[at])));
  return own.length >= rounds.length * MIN_OWN;
}

function arePut(document: Document, rounds: readonly Round[]): boolean {
  const put = rounds.filter(({ prompt }) => isPut(document, document.blocks[prompt]));
  return put.length >= rounds.length * MIN_PUT;
}

/**
 * Whether a prompt asks, says "you", speaks for whoever is to go on, “My best advice”, names a topic, “On the red
 * card”, or a time of day.
 */
function isPut(document: Document, block: ReadBlock | undefined): boolean {
  const { topicOpeners } = document.language.turns;
  if (block === undefined) return false;
  const isTime = block.lastToken === block.firstToken + 1 && isTimeOfDay(document, block.firstToken);
  if (isTime || topicOpeners.has(document.tokens[block.firstToken]?.lower ?? "")) return true;
  return asks(document, block) || isTalkOutside(document, block);
}

function toAnswers(document: Document, cast: Cast, rounds: readonly Round[], isPrinted: boolean): UnlabelledAnswer[] {
  const spansOf = (indices: readonly number[]): Utf16Span[] => indices.flatMap((at) => document.blocks[at] ?? []);
  const answers = rounds.flatMap(({ answer }) => answer);
  const talk = spansOf(rounds.flatMap(({ prompt, answer }) => [prompt, ...answer]));
  const { answers: mention } = readInterview(document, cast, talk, spansOf(answers), true);
  const isTold = spansOf(answers).some((one) => tellsWhoSays(document, cast, one));
  if (mention === null && (!isPrinted || isTold)) return [];
  return answers.map((block) => ({ block, mention: mention?.start ?? null }));
}

function isShort({ firstToken, lastToken }: ReadBlock): boolean {
  return lastToken - firstToken <= LONGEST_PROMPT;
}

function asks({ text }: Document, block: ReadBlock): boolean {
  return isAsking(text, block.start, block.end) && isShort(block);
}

function endsSentence({ text }: Document, { end }: ReadBlock): boolean {
  return /[.?!"”’:)]/.test(text.charAt(end - 1));
}

/**
 * “You sing, too.” “You never go, I hear.”: whether it is a short sentence that does not say "I", or says "you". The
 * first paragraph of a text introduces whoever is spoken to, unless it says "you".
 */
function isRemark(document: Document, block: ReadBlock): boolean {
  const isOne = block.lastSentence === block.firstSentence + 1;
  if (!isOne || !isShort(block) || document.text.charAt(block.end - 1) !== ".") return false;
  const isFirst = document.blocks.find(({ zone }) => zone === "body") === block;
  const isPut = saysOutside(document, block, document.language.turns.addressingWords);
  return isPut || (!isFirst && !isOwnOutside(document, block));
}
