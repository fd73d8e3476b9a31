import type { Language } from "../../languages/language.ts";
import { firstFrom } from "../../text/first-from.ts";
import { hashText } from "../../text/hash-text.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Scene } from "../scene.ts";
import { type Key, keyOf } from "./keys.ts";

/** For each hash of a word ("senator"), the mentions of people whose titles and appositives hold it, in order. */
export type StatedWords = ReadonlyMap<number, readonly number[]>;

/** What titles and appositives say of people: "Sen. Ann Roe", "Ann Roe, a professor of law,". */
export function listStatedWords(scene: Scene): StatedWords {
  const stated = new Map<number, number[]>();
  for (const [index, mention] of scene.cast.mentions.entries()) {
    if (mention.person === null) continue;
    for (const word of wordsBeside(scene, index)) {
      const mentions = stated.get(word);
      if (mentions === undefined) stated.set(word, [index]);
      else mentions.push(index);
    }
  }
  return stated;
}

/** Hashes of the words in the phrase of a mention, outside the name. */
function wordsBeside({ document, phraseTokens, mentionTokens, words, language }: Scene, mention: number): number[] {
  const phrase = phraseTokens[mention];
  const own = mentionTokens[mention];
  if (phrase === undefined || own === undefined) return [];
  const beside: number[] = [];
  for (let at = phrase.firstToken; at < phrase.lastToken; at += 1) {
    if (at >= own.firstToken && at < own.lastToken) continue;
    const token = document.tokens[at];
    if (token?.kind === "word" && !isEmpty(token.lower, language)) beside.push(words[at] ?? 0);
    for (const full of language.titleAbbreviations.get(token?.lower ?? "") ?? []) beside.push(hashText(full));
  }
  return beside;
}

function isEmpty(word: string, language: Language): boolean {
  return (
    language.words.all.has(word) ||
    language.words.determiners.has(word) ||
    language.words.owners.has(word) ||
    language.words.postModifiers.has(word)
  );
}

/** What the words of a description say about one person. */
export interface Fit {
  /** Whether the person is given the role that the description ends in, and by which mention last. */
  isCalledSo: boolean;
  /** Whether all that is told behind the description. */
  isLater: boolean;
  mention: number;
  /** How many of the words before that are said of the person. */
  shared: number;
}

/** How far back and ahead, in mentions, titles and appositives count. */
const REACH = 150;

/** The people of whom something is stated that a description says too, before it or only behind it. */
export function fitsOf(scene: Scene, description: number, stated: StatedWords): ReadonlyMap<Key, Fit> {
  const fits = new Map<Key, Fit>();
  const own = itemAt(scene.mentionTokens, description);
  if (own === undefined) return fits;
  for (let at = own.firstToken; at < own.lastToken; at += 1) {
    const isHead = at === own.lastToken - 1;
    const seen = new Set<Key>();
    for (const mention of mentionsAround(description, stated.get(scene.words[at] ?? 0) ?? [])) {
      const key = keyOf(scene.cast.mentions[mention]);
      const isLater = mention > description;
      const fit = fits.get(key) ?? { isCalledSo: false, isLater, mention, shared: 0 };
      if (!isLater) fit.isLater = false;
      if (!isLater || fit.isLater) fit.mention = mention;
      if (isHead) fit.isCalledSo = true;
      else if (!seen.has(key)) fit.shared += 1;
      seen.add(key);
      fits.set(key, fit);
    }
  }
  return fits;
}

/** Those of the mentions that are so near a description that they count. */
function mentionsAround(description: number, mentions: readonly number[]): readonly number[] {
  const from = firstFrom(mentions, (mention) => mention, description - REACH + 1);
  return mentions.slice(
    from,
    firstFrom(mentions, (mention) => mention, description + REACH),
  );
}
