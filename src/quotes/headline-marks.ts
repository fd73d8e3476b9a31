import { ADJECTIVE, ADVERB, BASE, GERUND, isInNounPhrase, isVerb, PARTICIPLE } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { singularOf } from "../grammar/word-endings.ts";
import { itemAt } from "../text/item-at.ts";
import type { MarkPair } from "../text/quotation-marks.ts";
import { isHeadlineOrListed } from "./entry-headings.ts";
import { isHeading } from "./headings.ts";
import { isParting } from "./headline-offices.ts";
import { blockAt, type Scene, type TokenRange } from "./scene.ts";
import { isTitleCase } from "./title-case.ts";

/** More words than this are not looked for in a headline. */
const MOST_WORDS = 40;

/** How many pairs of marks are looked at in a headline, from its start. */
export const MOST_PAIRS = 4;

/** This many words count as the same words wherever they stand. */
const TELLING_PHRASE = 4;

/** A single word with this many letters does so too. */
const TELLING_WORD = 6;

/** Whether marks stand in the headline. */
function isInHeadline({ document }: Scene, { block }: MarkPair): boolean {
  return isHeadlineOrListed(document, block);
}

/**
 * Whether a colon or dash separates words in marks at either end of a headline from the rest of it, ‘I lost it all’:
 * baker on the fire, or those who heard them end it: ‘I lost it all’, jury told. The words must hold "I" or the like,
 * or a common verb: with capitals they may be the name of a work, and a few words that are not a clause may be
 * anything, unless the headline goes on to tell how or why: ‘Ten days, not ten years’: how a pledge sank.
 */
export function isSetOffInHeadline(scene: Scene, pair: MarkPair): boolean {
  if (!isInHeadline(scene, pair) || (toldBeside(scene, pair) === null && !isHeardBehind(scene, pair))) return false;
  if (isExplained(scene, pair)) return true;
  const { smallWords, helpers } = scene.language;
  for (let at = pair.firstToken + 1; at < pair.lastToken - 1; at += 1) {
    const word = wordAt(scene, at);
    if (smallWords.speakingForOneself.has(word) || helpers.commonestVerbs.has(word)) return true;
  }
  return false;
}

/** Fewer words than this are a topic at arm's length: ‘Dark money’: how it works. */
const FEWEST_EXPLAINED = 4;

/** ‘…’⟨: how⟩ a pledge sank: whether several words that are no title open a headline that tells how or why. */
function isExplained(scene: Scene, { firstToken, lastToken }: TokenRange): boolean {
  const { document, language } = scene;
  const isFirst = itemAt(document.blocks, blockAt(scene, firstToken))?.firstToken === firstToken;
  if (!isFirst || wordAt(scene, lastToken) !== ":") return false;
  if (!language.helpers.questionOpeners.has(wordAt(scene, lastToken + 1))) return false;
  const isShort = wordsWithin(scene, { firstToken, lastToken }).length < FEWEST_EXPLAINED;
  return !isShort && !isTitleCase(document.tokens, { firstToken, lastToken });
}

/** The most tokens of those who hear words, with the comma before and the verb behind them: ", Ashby court hears". */
const LONGEST_HEARING = 5;

/** ‘…’⟨, jury told⟩: whether only who hears it stands behind words that open a headline. */
function isHeardBehind({ document, language }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  const { tokens, blocks } = document;
  const headline = blocks.find(({ zone }) => zone === "headline");
  if (headline?.firstToken !== firstToken || headline.lastToken - lastToken > LONGEST_HEARING) return false;
  const verb = tokens[headline.lastToken - 1]?.lower ?? "";
  const isHeard = language.speech.hearingForms.has(verb) || language.speech.tellingPapers.has(verb);
  return isHeard && language.speech.hearers.has(tokens[headline.lastToken - 2]?.lower ?? "");
}

/** At most this many tokens, marks included, are a word or two at arm's length. */
const FEW_WORDS = 4;

/**
 * "Police issue warning over ⟨‘fake’⟩ mill tickets", "Bail denied for ⟨‘mill killer’⟩ suspect": whether a word or two
 * in marks stand within the topic of the headline.
 */
export function isTopicInHeadline(scene: Scene, pair: MarkPair): boolean {
  const { tokens, language } = scene.document;
  const { firstToken, lastToken } = pair;
  if (lastToken - firstToken > FEW_WORDS || !isInHeadline(scene, pair) || tokens[lastToken]?.kind !== "word")
    return false;
  const { grantedThings, headlineTopics } = language.speech;
  const opener = wordAt(scene, itemAt(scene.document.blocks, pair.block)?.firstToken ?? firstToken);
  return headlineTopics.has(wordAt(scene, firstToken - 1)) || grantedThings.has(singularOf(opener, language));
}

/**
 * The rest of a headline beside words in marks at one end of it, without the colon or dash; null if neither separates
 * them.
 */
export function toldBeside(scene: Scene, { firstToken, lastToken }: TokenRange): TokenRange | null {
  const { tokens, blocks } = scene.document;
  const headline = itemAt(blocks, blockAt(scene, firstToken)) ?? { firstToken, lastToken };
  const behind = { firstToken: lastToken + 1, lastToken: headline.lastToken };
  const before = { firstToken: headline.firstToken, lastToken: firstToken - 1 };
  if (headline.firstToken === firstToken && isParting(tokens, lastToken)) return isTold(behind) ? behind : null;
  return headline.lastToken === lastToken && isParting(tokens, firstToken - 1) && isTold(before) ? before : null;
}

function isTold({ firstToken, lastToken }: TokenRange): boolean {
  return lastToken - firstToken >= MIN_TOLD;
}

/** The least number of tokens in that rest. */
const MIN_TOLD = 2;

/**
 * Whether the words in a headline's marks, or in those of a line of its own, “- ‘Nobody came’ -”, occur again below, in
 * marks that hold speech; `speech` says for each pair whether it does.
 */
export function isSaidBelow(
  scene: Scene,
  pairs: readonly MarkPair[],
  index: number,
  speech: readonly boolean[],
): boolean {
  const pair = pairs[index];
  if (pair === undefined || !((index < MOST_PAIRS && isInHeadline(scene, pair)) || isHeading(scene, pair)))
    return false;
  const words = wordsWithin(scene, pair);
  return (
    isTelling(scene, words, pair) &&
    pairs.some((other, at) => at > index && speech[at] && findWords(scene, intoMarks(scene, other, words), words) >= 0)
  );
}

/**
 * The marks and as many tokens before them, in their sentence, as the words may need to run into the marks: ‘ate a
 * whole cheese’ is repeated as he ⟨ate⟩ “a whole cheese”.
 */
export function intoMarks({ document, sentenceOf }: Scene, marks: TokenRange, words: readonly string[]): TokenRange {
  const first = itemAt(document.sentences, sentenceOf[marks.firstToken])?.firstToken ?? marks.firstToken;
  return { firstToken: Math.max(first, marks.firstToken + 1 - words.length), lastToken: marks.lastToken };
}

/** The words of a range in lower case, without marks and punctuation. */
export function wordsWithin({ document: { tokens } }: Scene, { firstToken, lastToken }: TokenRange): string[] {
  const words: string[] = [];
  for (let at = firstToken; at < lastToken; at += 1) {
    const token = tokens[at];
    if (token?.kind === "word" || token?.kind === "number") words.push(token.lower);
  }
  return words;
}

/**
 * Whether words are distinctive enough to be the same words wherever they stand: four or more, set off, or said of
 * somebody or something, “bound to fall”, “gutted”. A noun and what stands before it, a “golden chance”, may be
 * anybody's, and so may a word that modifies the next, a “stupid” plan.
 */
export function isTelling(scene: Scene, words: readonly string[], pair: TokenRange): boolean {
  const { grammar, document } = scene;
  const { firstToken, lastToken } = pair;
  if (words.length > MOST_WORDS || (words.length > 1 && isTitleCase(document.tokens, pair))) return false;
  if (words.length >= TELLING_PHRASE || (words.length > 1 && toldBeside(scene, pair) !== null)) return true;
  const inner = grammar.tags.subarray(firstToken + 1, lastToken - 1);
  if (inner.some((tag) => isVerb(tag) || tag === BASE || tag === GERUND || tag === PARTICIPLE))
    return words.length > 1 || isLong(words);
  const isModifier = document.tokens[lastToken]?.kind === "word" && isInNounPhrase(grammar.tags[lastToken] ?? 0);
  return isLong(words) && !isModifier && inner.every((tag) => tag === ADJECTIVE || tag === ADVERB);
}

function isLong(words: readonly string[]): boolean {
  return words.some((word) => word.length >= TELLING_WORD);
}

/** The token at which words follow one another within a range, ignoring marks and punctuation; -1 if they do not. */
export function findWords(
  { document: { tokens } }: Scene,
  { firstToken, lastToken }: TokenRange,
  words: readonly string[],
): number {
  for (let first = firstToken; first < lastToken; first += 1) {
    if (tokens[first]?.lower !== words[0]) continue;
    let found = 0;
    for (let at = first; at < lastToken && found < words.length; at += 1) {
      const token = tokens[at];
      if (token?.kind !== "word" && token?.kind !== "number") continue;
      if (token.lower !== words[found]) break;
      found += 1;
    }
    if (found === words.length) return first;
  }
  return -1;
}
