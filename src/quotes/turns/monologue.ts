import type { Cast, Mention } from "../../people/cast.ts";
import type { Document } from "../../text/document.ts";
import { holdsWord } from "../../text/holds-word.ts";
import { readTurnLabel } from "../../text/turn-label.ts";
import type { UnlabelledAnswer } from "./unlabelled-answers.ts";

/** Fewer paragraphs make no speech. */
const MIN_PARAGRAPHS = 2;
/** So many paragraphs may introduce it, the headline among them. */
const MAX_INTRODUCTION = 3;
/** Of its paragraphs so many speak of "I", "we" or "you". */
const MIN_TALK = 1 / 2;

/**
 * The paragraphs of a speech that is printed word by word and without marks: behind a line that is nothing but the label of who holds it, “HHJ Ann Roe:”, or
 * below a headline that calls it one and names one person alone, “Full text of Ann Roe's address”. Each speaks for itself as its half does of "I", "we" or "you", none has
 * quotation marks round it, and none speaks of the speaker by name. Empty where a text is none.
 */
export function findMonologue(document: Document, cast: Cast): UnlabelledAnswer[] {
  if (document.turns.length > 0) return [];
  const opening = behindLabel(document, cast) ?? belowHeadline(document, cast);
  if (opening === null) return [];
  const spoken = document.blocks.flatMap((_, index) => (index >= opening.from ? [index] : []));
  if (spoken.length < MIN_PARAGRAPHS || !spoken.every((index) => isSpoken(document, index))) return [];
  if (spoken.filter((index) => isTalk(document, index)).length < spoken.length * MIN_TALK) return [];
  const first = document.blocks[opening.from]?.start ?? 0;
  const isSpokenOf = cast.mentions.some(({ person, start }) => start >= first && person === opening.speaker.person);
  return isSpokenOf ? [] : spoken.map((block) => ({ block, mention: opening.speaker.start }));
}

interface Opening {
  /** Index of the first block that is said. */
  readonly from: number;
  readonly speaker: Mention;
}

/** “HHJ Ann Roe:”, a paragraph of its own among the first. */
function behindLabel({ blocks, text, language }: Document, { mentions }: Cast): Opening | null {
  for (const [index, block] of blocks.slice(0, MAX_INTRODUCTION).entries()) {
    if (text.charAt(block.end - 1) !== ":") continue;
    const label = readTurnLabel(text, language, block);
    if (label === null || label.sign !== ":" || label.end < block.end) continue;
    const { start, end } = label.name;
    const speaker = mentions.find((one) => one.person !== null && start <= one.start && one.end <= end);
    return speaker === undefined ? null : { from: index + 1, speaker };
  }
  return null;
}

/** A headline that calls what follows a speech, and one person who is named in it or in an introduction that does not speak for itself. */
function belowHeadline(document: Document, { mentions }: Cast): Opening | null {
  const { blocks, text, language } = document;
  const [headline] = blocks;
  if (headline === undefined) return null;
  const called = text.slice(headline.start, headline.end).toLowerCase();
  if (!language.turns.speechHeadlines.some((words) => called.includes(words))) return null;
  const introduces = (index: number): boolean => {
    const { start = 0, end = 0 } = blocks[index] ?? {};
    return mentions.some((one) => one.person !== null && start <= one.start && one.end <= end);
  };
  let from = 1;
  while (from < MAX_INTRODUCTION && introduces(from) && !isTalk(document, from)) from += 1;
  const before = mentions.filter(({ person, start }) => person !== null && start < (blocks[from]?.start ?? 0));
  const [speaker] = before;
  const isAlone = before.every(({ person }) => person === speaker?.person);
  return speaker === undefined || !isAlone ? null : { from, speaker };
}

/** A paragraph of the body without marks round it. */
function isSpoken({ blocks, text }: Document, index: number): boolean {
  const block = blocks[index];
  return block?.zone === "body" && !/["“”]/.test(text.charAt(block.start));
}

function isTalk(document: Document, index: number): boolean {
  const block = document.blocks[index];
  const { addressingWords, ownWords } = document.language.turns;
  return block !== undefined && [ownWords, addressingWords].some((words) => holdsWord(document, block, words));
}
