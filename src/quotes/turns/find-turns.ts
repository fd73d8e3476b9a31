import { holdsOneOf, wordAt } from "../../grammar/word-at.ts";
import type { Utf16Span } from "../../span.ts";
import type { ReadBlock } from "../../text/document.ts";
import { isEmphasised } from "../../text/emphasis.ts";
import { holdsWord } from "../../text/holds-word.ts";
import { isAnyIn, isIn } from "../../text/item-at.ts";
import { readTurnLabel } from "../../text/read-turn-label.ts";
import { isPost } from "../../text/readers-comments.ts";
import { isLetter, type SpokenTurn } from "../../text/spoken-turns.ts";
import { isTalkAt } from "../../text/talk.ts";
import type { Attribution, Cue } from "../attribution.ts";
import { type Scene, type TokenRange, tokenAtOrAfter, tokensOf } from "../scene.ts";
import { ANSWER, TURN } from "./printed-speaker.ts";
import type { UnlabelledAnswer } from "./unlabelled-answers.ts";

/** How often turns behind a label are right, and turns that are inferred from questions between paragraphs. */
const LABELLED = 0.97;
const QUESTIONED = 0.85;
/** The same for an answer without a known speaker: of 20 in keyed passages 13 were rightly nobody's. */
const ANSWERED_BY_NOBODY = 0.67;
const UNLABELLED = 0.8;

/** A turn has at most this many paragraphs. */
const MAX_PARAGRAPHS = 12;

/**
 * Returns the turns of a transcript or printed interview as direct speech, since it prints them word by word. A turn
 * that stands in marks as a whole, or begins in them as most do, is left to the direct quotes, except below a name and a trade on lines of their own.
 * A turn goes on over the paragraphs up to the next label as long as they are talk, but not a post, “Ann Roe
 * (@annroe): …”; notes in brackets are left out.
 */
export function findTurns(scene: Scene): Attribution[] {
  const { blocks, turns } = scene.document;
  const [first] = turns;
  // Where only one speaker has labels, unlabelled questions stand between them; the first words show a letter.
  const isOneSided =
    new Set(turns.map(({ speaker }) => speaker)).size === 1 && !opensLetter(scene, blocks[(first?.paragraph ?? 0) - 1]);
  const areInMarks = areMostlyInMarks(scene);
  const areAsked = first?.label.kind === "name" && isPut(scene, blocks[first.paragraph - 1]);
  return turns.flatMap((turn, index) => {
    const next = isOneSided ? undefined : turns[index + 1]?.paragraph;
    const isAsked = areAsked && next !== undefined && next > endOfLast(turn) && isPut(scene, blocks[next - 1]);
    const end = isAsked ? next - 1 : (next ?? endOfLast(turn));
    const content = contentOf(scene, turn, isPost(scene.document.text, turn.label) ? endOfLast(turn) : end);
    const own = content[0];
    if (own === undefined) {
      // “Joe Moe” ¶ “Roofer, Ashby” ¶ “I do.”
      const isBelowName = turn.label.start < (blocks[turn.paragraph]?.start ?? 0);
      const below = isBelowName ? blocks[turn.paragraph + 1] : undefined;
      return below !== undefined && isQuoted(scene, below) ? [toAttribution(scene, turn, [below])] : [];
    }
    const isInMarks = isQuoted(scene, own) || (areInMarks && beginsInMarks(scene, own));
    return isInMarks ? [] : [toAttribution(scene, turn, content)];
  });
}

/**
 * “Ann Roe: “No.” Then, at the bus: “It was late.””: whether at least half of the turns begin in marks. Then only what
 * stands in marks was said.
 */
function areMostlyInMarks(scene: Scene): boolean {
  const { tokens, turns } = scene.document;
  return turns.filter(({ words }) => beginsInMarks(scene, tokensOf(tokens, words))).length * 2 >= turns.length;
}

/** Whether words begin in marks, and whoever says them is not who quotes: “⟨“No,” I told him.⟩” */
function beginsInMarks(scene: Scene, words: TokenRange): boolean {
  return isIn(scene.pairOf, words.firstToken) && !quotesInPassing(scene, words);
}

/** The longest question that is put without a label, in UTF-16 units. */
const MAX_QUESTION = 240;

/**
 * Whether a short paragraph of the body ends in a question mark. Above the first label it is put by somebody without a
 * label, and so are similar ones above the others.
 */
function isQuestion({ document: { text } }: Scene, block: ReadBlock | undefined): boolean {
  return (
    block?.zone === "body" &&
    block.end - block.start <= MAX_QUESTION &&
    /\?[*_]*$/.test(text.slice(block.end - 3, block.end))
  );
}

/** Whether a paragraph is a question, or a letter: “Dear Dr. Roe: …”. */
function isPut(scene: Scene, block: ReadBlock | undefined): boolean {
  return isQuestion(scene, block) || opensLetter(scene, block);
}

function opensLetter({ document, language }: Scene, block: ReadBlock | undefined): boolean {
  return block?.zone === "body" && isLetter(document.text, block, language);
}

/**
 * The paragraph behind the last turn: it ends with its own paragraph, or with the next one if its label has a line of
 * its own.
 */
function endOfLast({ paragraph, label }: SpokenTurn): number {
  return paragraph + (label.sign === "line" ? 2 : 1);
}

function contentOf(scene: Scene, { label, words, paragraph }: SpokenTurn, end: number): TokenRange[] {
  const { tokens, blocks, text } = scene.document;
  const own = withoutNotes(scene, tokensOf(tokens, words));
  const content = words.start < words.end && own.firstToken < own.lastToken ? [own] : [];
  for (let index = paragraph + 1; index < end && content.length < MAX_PARAGRAPHS; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.zone !== "body") break;
    if (isNoteBlock(scene, block)) continue;
    // **Did you?**
    if (content.length > 0 && isEmphasised(text, block)) break;
    if (TIME_CODE.test(text.slice(block.start, block.start + MAX_TIME_CODE))) break;
    // “Today: the last ferry” right below a label
    if (content.length > 0 && isLabelled(scene, block)) break;
    if (isQuotedAnywhere(scene, block) && (isIn(scene.pairOf, block.firstToken) || !quotesInPassing(scene, block)))
      break;
    if (content.length > 0 && !isTalkAt(text, block, scene.language) && !isOpen(scene, content)) break;
    if (content.length > 0 && index === end - 1 && !label.isLoud && isPutByOther(scene, block)) break;
    content.push(block);
  }
  return content;
}

/** “I beg to move⟨,⟩”: whether the sentence goes on in the next paragraph. */
function isOpen({ document: { tokens } }: Scene, content: readonly TokenRange[]): boolean {
  return tokens[(content.at(-1)?.lastToken ?? 0) - 1]?.text === ",";
}

/**
 * “What did they tell you?”: whether a short question to "you" that fills the paragraph before the next label is put by
 * an asker without a label. Not in a record, with labels in capitals: there everybody has one.
 */
function isPutByOther(scene: Scene, block: ReadBlock): boolean {
  const isOne = block.lastSentence === block.firstSentence + 1;
  return isOne && isQuestion(scene, block) && holdsWord(scene.document, block, scene.language.turns.addressingWords);
}

/** "Ann Roe: …" among labels in capitals: whether another may speak here, though this does not count as a label. */
function isLabelled({ document: { text, language } }: Scene, block: TokenRange & Utf16Span): boolean {
  return readTurnLabel(text, language, block)?.sign === ":";
}

/** "[00:58] …": where a recording is marked this way, another may speak, whatever stands behind the mark. */
const TIME_CODE = /^[[(]?\d{1,2}:\d{2}/;
const MAX_TIME_CODE = 8;

/** The longest note beside words, in tokens: "[wipes her eyes]". */
const LONGEST_NOTE = 10;

/**
 * “⟨[laughs]⟩ Ask him. ⟨(Laughter)⟩”: what is said, without notes before and behind it; empty if there is nothing else.
 */
function withoutNotes(scene: Scene, { firstToken, lastToken }: TokenRange): TokenRange {
  let [first, last] = [firstToken, lastToken];
  for (let end = endOfNote(scene, first, last); end > 0; end = endOfNote(scene, first, last)) first = end;
  for (let at = last - 1; at >= Math.max(first, last - LONGEST_NOTE); at -= 1)
    if (endOfNote(scene, at, last) === last) last = at;
  return { firstToken: first, lastToken: last };
}

/**
 * The token behind a note that opens at a token, “⟨[wipes her eyes]⟩”; in round brackets only what is heard counts,
 * “⟨(Laughter)⟩”. -1 for none.
 */
function endOfNote(scene: Scene, at: number, end: number): number {
  const { tokens } = scene.document;
  const open = tokens[at]?.text;
  if (open !== "[" && open !== "(") return -1;
  for (let last = at + 1; last < Math.min(end, at + LONGEST_NOTE); last += 1) {
    if (tokens[last]?.text === "]" && open === "[") return last + 1;
    if (tokens[last]?.text === ")" && open === "(")
      return holdsOneOf(scene, at + 1, last, scene.language.turns.noises) ? last + 1 : -1;
  }
  return -1;
}

/**
 * "(CROSSTALK)", "[Laughter.]": whether a paragraph is a note; also behind a mark, where each paragraph of a transcript
 * has one.
 */
export function isNoteBlock({ document: { tokens } }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  const first = tokens[tokens[firstToken]?.kind === "mark" ? firstToken + 1 : firstToken]?.text;
  const last = tokens[lastToken - 1]?.text;
  return (first === "(" && last === ")") || (first === "[" && last === "]");
}

function isQuoted({ pairOf }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  const pair = pairOf[firstToken] ?? -1;
  return pair >= 0 && (pairOf[lastToken - 1] === pair || pairOf[lastToken - 2] === pair);
}

function isQuotedAnywhere({ pairOf }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  return isAnyIn(pairOf, firstToken, lastToken);
}

/**
 * "She said, “No.” Then she sent ⟨me⟩ a letter.": whether somebody who says "I" or "me" outside marks quotes another
 * inside them. Where a paragraph begins with marks, only "I" as a subject shows it: "“Why?” they ask. ⟨I⟩ never know",
 * but not "“No,” she tells ⟨me⟩".
 */
function quotesInPassing(scene: Scene, { firstToken, lastToken }: TokenRange): boolean {
  const { pairOf, language } = scene;
  const { ownWords, singleSubjects } = language.turns;
  const own = isIn(pairOf, firstToken) ? singleSubjects : ownWords;
  for (let at = firstToken; at < lastToken; at += 1) if (!isIn(pairOf, at) && own.has(wordAt(scene, at))) return true;
  return false;
}

function toAttribution(scene: Scene, turn: SpokenTurn, content: readonly TokenRange[]): Attribution {
  const source = labelMention(scene, turn);
  const firstToken = content[0]?.firstToken ?? 0;
  return {
    kind: "direct",
    content: content.map((range) => spanOf(scene, range)),
    quoted: [],
    cue: turn.label.sign === ":" ? toCue(scene, firstToken) : null,
    stance: "asserted",
    source: source < 0 ? null : source,
    rule: TURN,
    sentence: scene.sentenceOf[firstToken] ?? 0,
    block: blockOf(scene, firstToken),
    confidence: confidenceOf(turn, source),
  };
}

function confidenceOf({ label }: SpokenTurn, source: number): number {
  if (label.kind === "name") return LABELLED;
  return label.kind === "answer" && source < 0 ? ANSWERED_BY_NOBODY : QUESTIONED;
}

function spanOf({ document }: Scene, { firstToken, lastToken }: TokenRange) {
  return { start: document.tokens.starts[firstToken] ?? 0, end: document.tokens.ends[lastToken - 1] ?? 0 };
}

function blockOf({ blockOfSentence, sentenceOf }: Scene, token: number): number {
  return blockOfSentence[sentenceOf[token] ?? 0] ?? 0;
}

/**
 * The mention that a label names: a person in its name or else in its brackets, then an organisation or any mention in
 * its name, then any in its brackets; -1 for none.
 */
export function labelMention(scene: Scene, { label }: SpokenTurn): number {
  const { mentions } = scene.cast;
  const within = [label.name, label.aside].map((span) => (span === null ? [] : mentionsIn(scene, span)));
  const isPerson = (index: number) => mentions[index]?.person != null;
  const [named = [], aside = []] = within;
  return (
    named.find(isPerson) ??
    aside.find(isPerson) ??
    named.find((index) => mentions[index]?.organisation != null) ??
    named[0] ??
    aside[0] ??
    -1
  );
}

/** The mentions that stand wholly within a span, unlike “A. Nobody” of “⟨A.⟩ Nobody told me”. */
function mentionsIn({ cast, document, mentionOf }: Scene, span: { start: number; end: number }): number[] {
  const { firstToken, lastToken } = tokensOf(document.tokens, span);
  const found = new Set<number>();
  for (let at = firstToken; at < lastToken; at += 1) if (isIn(mentionOf, at)) found.add(mentionOf[at] ?? -1);
  return [...found].filter((mention) => (cast.mentions[mention]?.end ?? 0) <= span.end);
}

/** The colon right before the words; null if something else stands there. */
function toCue(scene: Scene, firstToken: number): Cue | null {
  let colon = firstToken - 1;
  while (colon > firstToken - 4 && wordAt(scene, colon) !== ":") colon -= 1;
  return wordAt(scene, colon) === ":" ? toColonCue(scene, colon) : null;
}

/** Makes a colon the cue of what stands behind it. */
export function toColonCue({ document: { tokens } }: Scene, colon: number): Cue {
  const [start = 0, end = 0] = [tokens.starts[colon], tokens.ends[colon]];
  return {
    start,
    end,
    firstToken: colon,
    headToken: colon,
    lastToken: colon + 1,
    lemma: ":",
    form: "colon",
    strength: 1,
    reading: "asserted",
    content: null,
    printedFrom: start,
  };
}

/**
 * Returns the answers of an interview without labels, or the paragraphs of a speech, as direct speech of the
 * interviewee or the speaker.
 */
export function findAnswers(
  scene: Scene,
  answers: readonly UnlabelledAnswer[],
  rule: typeof ANSWER | typeof TURN = ANSWER,
): Attribution[] {
  const { blocks, tokens } = scene.document;
  return answers.flatMap(({ block, mention, from }) => {
    const whole = blocks[block];
    if (whole === undefined) return [];
    const range = behindDash(scene, from === undefined ? whole : tokensOf(tokens, { start: from, end: whole.end }));
    const isAnswer = from === undefined ? quotesInPassing(scene, range) : !tellsOf(scene, range, mention);
    if (isQuotedAnywhere(scene, range) && !isAnswer) return [];
    return [
      {
        kind: "direct",
        content: [spanOf(scene, range)],
        quoted: [],
        cue: null,
        stance: "asserted",
        source: mentionAt(scene, mention),
        rule,
        sentence: scene.sentenceOf[range.firstToken] ?? 0,
        block,
        confidence: mention === null ? ANSWERED_BY_NOBODY : UNLABELLED,
      },
    ];
  });
}

/**
 * “Who sold it? ⟨She⟩ laughs. “Not me.””: whether a paragraph, behind its question, talks about whoever answers, by
 * name or by a first "she"; unlike “A man said “Sell” and left.”
 */
function tellsOf(
  { cast, mentionOf, pairOf }: Scene,
  { firstToken, lastToken }: TokenRange,
  start: number | null,
): boolean {
  if (isIn(pairOf, firstToken)) return true;
  const answers = cast.mentions.find((one) => one.start === start)?.person;
  const first = cast.mentions[mentionOf[firstToken] ?? -1];
  if (first?.form === "pronoun") return true;
  for (let at = firstToken; at < lastToken; at += 1) {
    const person = cast.mentions[mentionOf[at] ?? -1]?.person;
    if (person != null && person === answers && !isIn(pairOf, at)) return true;
  }
  return false;
}

/** “⟨–⟩ I did.”: skips a dash that leads to an answer. */
function behindDash({ document: { tokens } }: Scene, { firstToken, lastToken }: TokenRange): TokenRange {
  const isDash = /^[-–—]+$/.test(tokens[firstToken]?.text ?? "") && firstToken + 1 < lastToken;
  return { firstToken: isDash ? firstToken + 1 : firstToken, lastToken };
}

/**
 * Gives answers that stand in marks as a whole their speaker. A question in marks in the paragraph before one belongs
 * to the asker, who is not named.
 */
export function nameAnswerers(
  scene: Scene,
  answers: readonly UnlabelledAnswer[],
  quotes: readonly Attribution[],
): Attribution[] {
  if (answers.length === 0) return [...quotes];
  const answerIn = new Map(answers.map((answer) => [answer.block, answer]));
  const { blocks, tokens } = scene.document;
  return quotes.map((quote) => {
    const answer = answerIn.get(quote.block);
    const block = blocks[quote.block];
    if (block === undefined || quote.rule === TURN) return quote;
    const range = answer?.from === undefined ? block : tokensOf(tokens, { start: answer.from, end: block.end });
    if (!isQuoted(scene, range)) return quote;
    if (answer !== undefined) return { ...quote, source: mentionAt(scene, answer.mention), rule: ANSWER };
    return answerIn.has(quote.block + 1) ? { ...quote, source: null, rule: TURN } : quote;
  });
}

/** The mention that begins at a position; null if there is none, or no position. */
function mentionAt({ cast, document, mentionOf }: Scene, position: number | null): number | null {
  if (position === null) return null;
  const index = mentionOf[tokenAtOrAfter(document.tokens, position)] ?? -1;
  return cast.mentions[index]?.start === position ? index : null;
}
