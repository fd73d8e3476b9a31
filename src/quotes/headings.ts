import { ADJECTIVE, NAME, NOUN } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { DASHES_OR_HYPHEN } from "../text/dashes.ts";
import type { Document } from "../text/document.ts";
import { holdsWord } from "../text/holds-word.ts";
import { itemAt } from "../text/item-at.ts";
import { isBehindClock } from "./entry-headings.ts";
import { isParting } from "./headline-offices.ts";
import { isOwnerSign } from "./owner-sign.ts";
import { blockAt, type Scene, type TokenRange } from "./scene.ts";

/**
 * The rule of words that stand over a text, or over a part of it, and are said by somebody who speaks in it or whom it
 * is about.
 */
export const HEADING = "heading-of-quote";

/** The longest heading, in tokens. */
const LONGEST = 30;

const SENTENCE_ENDS: ReadonlySet<string> = new Set([".", "?", "!", ",", "…", "...", ":", ";", "—", "–"]);

/** Single marks. */
const SINGLE: ReadonlySet<string> = new Set(["'", "‘", "’"]);

/**
 * Whether words in marks are a headline, or a line of their own in the body, perhaps behind the clock of a live page,
 * without a final stop: ‘We ate the stock’. They may have one where the text before them uses double marks: “We ate the
 * stock.” ¶ ⟨‘Nobody came.’⟩ ¶
 */
export function isHeading(scene: Scene, { firstToken, lastToken }: TokenRange): boolean {
  const { document, sentenceOf, blockOfSentence } = scene;
  const block = itemAt(document.blocks, blockOfSentence[sentenceOf[firstToken] ?? -1]);
  if (block === undefined || lastToken - firstToken > LONGEST) return false;
  if (isBetweenDashes(document, block, { firstToken, lastToken })) return block.zone === "body";
  if (block.lastToken !== lastToken) return false;
  const isFirst = block.firstToken === firstToken;
  if (!isFirst && !isBehindClock(document, block, document.tokens.starts[firstToken] ?? 0)) return false;
  let last = lastToken - 1;
  while (last > firstToken && document.tokens[last]?.kind === "mark") last -= 1;
  const ends = SENTENCE_ENDS.has(document.tokens[last]?.text ?? "");
  return block.zone === "headline" || (block.zone === "body" && (!ends || isInOtherMarks(scene, firstToken)));
}

/** “- ‘We ate the stock’ -”: whether only a dash stands before and behind words in their paragraph. */
function isBetweenDashes({ tokens }: Document, block: TokenRange, { firstToken, lastToken }: TokenRange): boolean {
  const isFramed = block.firstToken === firstToken - 1 && block.lastToken === lastToken + 1;
  const isDash = (at: number) => DASHES_OR_HYPHEN.has(tokens[at]?.text ?? "");
  return isFramed && isDash(firstToken - 1) && isDash(lastToken);
}

/** Whether a pair has single marks and the pair before it, in the body, has double ones. */
function isInOtherMarks({ document, pairs, pairOf, blockOfSentence, sentenceOf }: Scene, firstToken: number): boolean {
  const { tokens } = document;
  const before = itemAt(pairs, (pairOf[firstToken] ?? -1) - 1)?.firstToken ?? -1;
  if (before < 0 || !SINGLE.has(tokens[firstToken]?.text ?? "")) return false;
  const isInText = itemAt(document.blocks, blockOfSentence[sentenceOf[before] ?? -1])?.zone === "body";
  return isInText && !SINGLE.has(tokens[before]?.text ?? "");
}

/** Whether such a heading is somebody's words, who speaks of "I" or "we" in it, and not a title. */
export function isSpokenHeading(scene: Scene, marks: TokenRange): boolean {
  return isHeading(scene, marks) && speaksOfOneself(scene, marks);
}

/** Whether "I", "we" or "my" stands among these words. */
export function speaksOfOneself({ document, language }: Scene, marks: TokenRange): boolean {
  return holdsWord(document, marks, language.turns.ownWords);
}

/**
 * The mention behind the colon or dash that is the speaker of a headline in marks: ‘Mill to close’ – ⟨Roe⟩, ‘I cried’:
 * ⟨Roe⟩ on …, ‘I cried’: ⟨Roe⟩ opens up, ‘I cried’: ⟨Roe⟩’s fury at sale, ‘I cried’: five minutes with ⟨Roe⟩, ‘Go
 * home’: ⟨Roe⟩’s plea, ‘I cried’: ⟨the nurse⟩ who walked away; -1 for nobody.
 */
export function speakerOfHeadline(scene: Scene, marks: TokenRange): number {
  const { firstToken, lastToken } = marks;
  const { document, language, mentionOf, mentionTokens, phraseTokens } = scene;
  const block = itemAt(document.blocks, blockAt(scene, firstToken));
  if (block?.zone !== "headline" || block.firstToken !== firstToken || !isParting(document.tokens, lastToken))
    return -1;
  for (let at = lastToken + 1; at < Math.min(block.lastToken, lastToken + LONGEST_NAME); at += 1) {
    const mention = mentionOf[at] ?? -1;
    const phrase = phraseTokens[mention];
    if (mention < 0 || phrase === undefined) continue;
    const behind = wordAt(scene, mentionTokens[mention]?.lastToken ?? -1);
    if (phrase.firstToken === lastToken + 1 && phrase.lastToken === block.lastToken) return mention;
    const isTold = language.smallWords.personalRelatives.has(behind) && speaksOfOneself(scene, marks);
    if (isTold && phrase.firstToken === lastToken + 1) return mention;
    if (scene.cast.mentions[mention]?.plural === true) return -1;
    const isOwnWords = isSaid(scene, phrase.lastToken + 1) || speaksOfOneself(scene, marks);
    if (isOwnWords && ownsOutpouring(scene, lastToken + 1, mention)) return mention;
    if (phrase.firstToken > lastToken + 1) return isMeeting(scene, phrase.firstToken - 2) ? mention : -1;
    return language.conversations.openingUp.has(wordAt(scene, phrase.lastToken)) ? mention : -1;
  }
  return -1;
}

/** "Roe’s ⟨warning⟩", "Roe’s ⟨message⟩": whether a noun is what somebody says, and not what they feel. */
function isSaid({ cues, cueOf, document, language }: Scene, at: number): boolean {
  return itemAt(cues, cueOf[at])?.form === "noun" || language.documents.alike.has(document.tokens[at]?.lower ?? "");
}

/** ‘I cried’: mill boss ⟨Roe⟩’s fury at sale: whether only nouns stand before somebody who owns words for a feeling. */
function ownsOutpouring(scene: Scene, first: number, mention: number): boolean {
  const { document, grammar, language, phraseTokens } = scene;
  const { firstToken, lastToken } = phraseTokens[mention] ?? { firstToken: first, lastToken: first };
  const isOwned = isOwnerSign(scene, lastToken);
  const noun = document.tokens[lastToken + 1]?.lower ?? "";
  return (
    isOwned &&
    language.conversations.outpourings.has(noun) &&
    grammar.tags.subarray(first, firstToken).every((tag) => tag === NOUN || tag === NAME || tag === ADJECTIVE)
  );
}

/** Whether "an ⟨interview with⟩ Roe" or "five ⟨minutes with⟩ Roe" stands at a token. */
function isMeeting({ document: { tokens }, language: { turns } }: Scene, at: number): boolean {
  const [first = "", link = ""] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  if (!turns.talkLinks.has(link)) return false;
  return turns.interviewWords.has(first) || turns.interviewPhrases.includes(`${first} ${link}`);
}

/** The longest name of the speaker, in tokens. */
const LONGEST_NAME = 8;
