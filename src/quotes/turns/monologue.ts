import type { Cast, Mention } from "../../people/cast.ts";
import type { Document } from "../../text/document.ts";
import { readTurnLabel } from "../../text/read-turn-label.ts";
import { findAnnounced } from "./announced-words.ts";
import { isTalkOutside } from "./first-person.ts";
import { mentionsIn } from "./mentions-in.ts";
import type { UnlabelledAnswer } from "./unlabelled-answers.ts";

/** The least number of paragraphs in a speech. */
const MIN_PARAGRAPHS = 2;
/** At most this many paragraphs may introduce it, the headline included. */
const MAX_INTRODUCTION = 3;
/** The least share of its paragraphs that say "I", "we" or "you". */
const MIN_TALK = 1 / 2;

/**
 * Finds the paragraphs of a speech that is printed word by word and without marks. It stands behind a line that is only
 * the label of the speaker, “HHJ Ann Roe:”, below a headline or introduction that calls it a speech and names only one
 * person, “Full text of Ann Roe's address”, or was told to somebody who wrote it down, “As told to Joe Moe”. At least
 * half of the paragraphs say "I", "we" or "you", none has quotation marks around it, and none names the speaker. Also
 * finds what is announced as printed in full; see {@link findAnnounced}. Empty if the text is neither.
 */
export function findMonologue(document: Document, cast: Cast): UnlabelledAnswer[] {
  if (document.turns.length > 0) return [];
  const speech = findSpeech(document, cast);
  return speech.length > 0 ? speech : findAnnounced(document, cast);
}

function findSpeech(document: Document, cast: Cast): UnlabelledAnswer[] {
  const opening = behindLabel(document, cast) ?? belowHeadline(document, cast) ?? toldToWriter(document, cast);
  if (opening === null) return [];
  const spoken = document.blocks.flatMap((_, index) => (index >= opening.from && index < opening.until ? [index] : []));
  if (spoken.length < MIN_PARAGRAPHS || !spoken.every((index) => isSpoken(document, index))) return [];
  if (spoken.filter((index) => isTalk(document, index)).length < spoken.length * MIN_TALK) return [];
  const first = document.blocks[opening.from]?.start ?? 0;
  const end = document.blocks[opening.until]?.start ?? document.text.length;
  const isSpokenOf = cast.mentions.some(
    ({ person, start }) => start >= first && start < end && person !== null && person === opening.speaker?.person,
  );
  return isSpokenOf ? [] : spoken.map((block) => ({ block, mention: opening.speaker?.start ?? null }));
}

interface Opening {
  /** Index of the first block of the speech. */
  readonly from: number;
  /** Index of the first block behind it. */
  readonly until: number;
  /** Null if nothing shows who speaks. */
  readonly speaker: Mention | null;
}

/** “HHJ Ann Roe:”, if it is a paragraph of its own among the first; null for none. */
function behindLabel({ blocks, text, language }: Document, { mentions }: Cast): Opening | null {
  for (const [index, block] of blocks.slice(0, MAX_INTRODUCTION).entries()) {
    if (text.charAt(block.end - 1) !== ":") continue;
    const label = readTurnLabel(text, language, block);
    if (label === null || label.sign !== ":" || label.end < block.end) continue;
    const speaker = mentionsIn(mentions, label.name).find(({ person }) => person !== null);
    return speaker === undefined ? null : { from: index + 1, until: blocks.length, speaker };
  }
  return null;
}

/**
 * A headline or introduction that calls what follows a speech, with the only person named in it or in introductory
 * paragraphs that do not say "I", "we" or "you"; null for none.
 */
function belowHeadline(document: Document, { mentions }: Cast): Opening | null {
  const { blocks, text, language } = document;
  const [headline] = blocks;
  if (headline === undefined) return null;
  const isCalled = (index: number, reach: number): boolean => {
    const { start = 0, end = 0 } = blocks[index] ?? {};
    const called = text.slice(start, Math.min(end, start + reach)).toLowerCase();
    return language.turns.speechHeadlines.some((words) => called.includes(words));
  };
  // "⟨Following is the text of the⟩ statement made by Ann Roe on Sunday."
  const isIntroduced = isCalled(1, INTRODUCING) && !isTalk(document, 1);
  if (!isIntroduced && !isCalled(0, headline.end)) return null;
  const introduces = (index: number): boolean => {
    const block = blocks[index];
    return block !== undefined && mentionsIn(mentions, block).some(({ person }) => person !== null);
  };
  let from = 1;
  while (from < MAX_INTRODUCTION && introduces(from) && !isTalk(document, from)) from += 1;
  const before = mentions.filter(({ person, start }) => person !== null && start < (blocks[from]?.start ?? 0));
  const [speaker] = before;
  const isAlone = before.every(({ person }) => person === speaker?.person);
  return speaker === undefined || !isAlone ? null : { from, until: blocks.length, speaker };
}

/** How early an introduction must say what follows, in UTF-16 units. */
const INTRODUCING = 40;

/**
 * “As told to Joe Moe”, “Ann Roe was talking to Joe Moe”: such a line below what was told, or in the introduction, with
 * the only person named in the line before that phrase or in the introduction. Joe Moe never tells it: where nobody
 * else is named there, nobody knows who does. The introduction does not say "I", "we" or "you". Null for no such line.
 */
function toldToWriter(document: Document, { mentions }: Cast): Opening | null {
  const { blocks, text, language } = document;
  const last = blocks.length - 1;
  if (blocks[0]?.zone !== "headline" && isTalk(document, 0)) return null;
  const below = Array.from({ length: MAX_BELOW }, (_, index) => last - index).filter((at) => at > 2);
  for (const at of [...(below.length === 0 ? [last] : below), 1, 2]) {
    const line = blocks[at];
    if (line === undefined || line.zone !== "body" || line.end - line.start > LONGEST_LINE || isTalk(document, at))
      continue;
    const words = text.slice(line.start, line.end);
    const phrase = Math.max(...language.turns.toldPhrases.map((one) => words.indexOf(one)));
    if (phrase < 0) continue;
    const isBelow = at === last || at > 2;
    let from = isBelow ? 1 : at + 1;
    while (from < (isBelow ? at : last) && !isTalk(document, from)) from += 1;
    const told = line.start + phrase;
    const introduced = blocks[from]?.start ?? 0;
    const tells = mentions.filter(
      ({ person, start }) =>
        person !== null &&
        start < Math.max(introduced, line.end) &&
        !(start >= told && start < line.end) &&
        (start < introduced || start >= line.start),
    );
    const [speaker] = tells;
    if (from > MAX_INTRODUCTION) return null;
    const until = isBelow ? at : last + 1;
    if (speaker === undefined) return { from, until, speaker: null };
    // “⟨Ann Roe was talking to⟩ Joe Moe”
    const isNextTo = words.charAt(phrase) !== " " || tells.some(({ end }) => end === told);
    const isAlone = tells.every(({ person }) => person === speaker.person);
    return isAlone && isNextTo ? { from, until, speaker } : null;
  }
  return null;
}

/** How many of the last paragraphs may hold that line: a relative's words or a note may stand behind it. */
const MAX_BELOW = 4;

/** The longest line that says to whom something was told, in UTF-16 units. */
const LONGEST_LINE = 240;

/** Whether it is a paragraph of the body without marks around it. */
function isSpoken({ blocks, text }: Document, index: number): boolean {
  const block = blocks[index];
  return block?.zone === "body" && !/["“”]/.test(text.charAt(block.start));
}

function isTalk(document: Document, index: number): boolean {
  return isTalkOutside(document, document.blocks[index]);
}
