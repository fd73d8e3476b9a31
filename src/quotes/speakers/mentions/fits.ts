import { DEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { firstFrom } from "../../../text/first-from.ts";
import { hashText } from "../../../text/hash-text.ts";
import { itemAt } from "../../../text/item-at.ts";
import { type Scene, tokensOf } from "../../scene.ts";
import { type Key, keyOf } from "./keys.ts";

import { statedWord } from "./office-words.ts";
import type { StatedWords } from "./stated-words.ts";

/** What the words of a description say about one person. */
export interface Fit {
  /** Whether the person is given the role that the description ends in. */
  isCalledSo: boolean;
  /** Whether all of this stands behind the description. */
  isLater: boolean;
  mention: number;
  /** How many of the words before the role are said of the person, not counting the "former" of an office. */
  shared: number;
}

/** Whether a word is stated of somebody by their mentions around a description. */
export function isStated(scene: Scene, description: number, key: Key, word: number, stated: StatedWords): boolean {
  const mentions = mentionsAround(description, stated.get(word) ?? []);
  return mentions.some((mention) => keyOf(scene.cast.mentions[mention]) === key);
}

/** How far back and ahead, in mentions, titles and appositives count. */
const REACH = 150;

/**
 * The people of whom something is stated that a description says, too, whether before it or only behind it, each with
 * how it fits.
 */
export function fitsOf(scene: Scene, description: number, stated: StatedWords): ReadonlyMap<Key, Fit> {
  const fits = new Map<Key, Fit>();
  const own = itemAt(scene.mentionTokens, description);
  if (own === undefined) return fits;
  const head = own.lastToken - 1;
  // "the former premier": many are "former" something, and the word for the office includes it already.
  const isOfOfficeLeft = statedWord(scene, head, own.firstToken) !== scene.words[head];
  for (let at = own.firstToken; at < own.lastToken; at += 1) {
    const isHead = at === head;
    // "⟨the⟩ clerk" shares nothing with "the Rev Ann Roe"
    if (
      servesAs(scene.grammar, at, DEFINITE) ||
      scene.language.words.owners.has(scene.document.tokens[at]?.lower ?? "")
    )
      continue;
    const isFormer = isOfOfficeLeft && scene.language.nouns.formerWords.has(scene.document.tokens[at]?.lower ?? "");
    const seen = new Set<Key>();
    for (const mention of mentionsAround(description, listStating(scene, at, own.firstToken, stated))) {
      const key = keyOf(scene.cast.mentions[mention]);
      const isLater = mention > description;
      const fit = fits.get(key) ?? { isCalledSo: false, isLater, mention, shared: 0 };
      if (!isLater) fit.isLater = false;
      if (!isLater || fit.isLater) fit.mention = mention;
      if (isHead) fit.isCalledSo = true;
      else if (!seen.has(key) && !isFormer) fit.shared += 1;
      seen.add(key);
      fits.set(key, fit);
    }
  }
  const first = itemAt(scene.phraseTokens, description)?.firstToken ?? own.firstToken;
  for (let at = first; at < own.firstToken && fits.size > 1; at += 1) shareOf(scene, at, fits, stated);
  return fits;
}

/**
 * “Guild leader Roe met union leader Moe. ⟨The Guild⟩ leader said”: counts a word before a description, such as a name,
 * for those it fits.
 */
function shareOf(scene: Scene, at: number, fits: ReadonlyMap<Key, Fit>, stated: StatedWords): void {
  const keys = new Set((stated.get(scene.words[at] ?? 0) ?? []).map((mention) => keyOf(scene.cast.mentions[mention])));
  for (const [key, fit] of fits) if (fit.isCalledSo && keys.has(key)) fit.shared += 1;
}

/**
 * The mentions of which a word of a description is stated, in order. Somebody "retired" is "former", too; "the former
 * mayor" may be somebody who was elected mayor, but not Mayor Roe.
 */
function listStating(scene: Scene, at: number, from: number, stated: StatedWords): readonly number[] {
  const { formerWords, retiredWords } = scene.language.nouns;
  const own = scene.document.tokens[at]?.lower ?? "";
  if (formerWords.has(own) || retiredWords.has(own))
    return [...formerWords, ...retiredWords].flatMap((one) => stated.get(hashText(one)) ?? []).sort((a, b) => a - b);
  const plain = stated.get(scene.words[at] ?? 0) ?? [];
  const word = statedWord(scene, at, from);
  if (word === scene.words[at]) return plain;
  const former = plain.filter((mention) => !holdsOffice(scene, mention, at));
  return [...former, ...(stated.get(word) ?? [])].sort((a, b) => a - b);
}

/**
 * The mentions of which the word at a token is stated, as it is or together with the qualifier before an office: "the
 * ⟨deputy minister⟩". The phrase begins at `from`.
 */
export function statingOffice(scene: Scene, at: number, from: number, stated: StatedWords): readonly number[] {
  const word = statedWord(scene, at, from);
  const plain = stated.get(scene.words[at] ?? 0) ?? [];
  return word === scene.words[at] ? plain : [...plain, ...(stated.get(word) ?? [])].sort((a, b) => a - b);
}

/**
 * Whether a description is of a former office holder, but somebody is called by the office as its present holder:
 * "Mayor Roe … the former mayor".
 */
export function holdsItNow(scene: Scene, description: number, key: Key, stated: StatedWords): boolean {
  const { firstToken, lastToken } = scene.mentionTokens[description] ?? { firstToken: 0, lastToken: 0 };
  const office = lastToken - 1;
  if (statedWord(scene, office, firstToken) === scene.words[office]) return false;
  const mentions = stated.get(scene.words[office] ?? 0) ?? [];
  return mentions.some((mention) => keyOf(scene.cast.mentions[mention]) === key && holdsOffice(scene, mention, office));
}

/**
 * "⟨Mayor⟩ Ann Roe", "the ⟨mayor⟩, Ann Roe", "Ann Roe, the ⟨mayor⟩": whether the office at a token is a title beside
 * the name, and nothing says that it is no longer held.
 */
function holdsOffice(scene: Scene, mention: number, office: number): boolean {
  const { cast, document, grammar, language, words, mentionTokens } = scene;
  const title = cast.mentions[mention]?.title;
  if (title == null) return false;
  const { firstToken, lastToken } = tokensOf(document.tokens, title);
  for (let at = firstToken; at < lastToken; at += 1)
    if (words[at] === words[office] && servesAs(grammar, at - 1, DEFINITE)) return true;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  const before = document.tokens[own - 2]?.lower ?? "";
  if (language.nouns.formerWords.has(before) || language.nouns.retiredWords.has(before)) return false;
  return lastToken === own && words[own - 1] === words[office];
}

/** Those mentions that are near enough to a description to count. */
function mentionsAround(description: number, mentions: readonly number[]): readonly number[] {
  const from = firstFrom(mentions, (mention) => mention, description - REACH + 1);
  return mentions.slice(
    from,
    firstFrom(mentions, (mention) => mention, description + REACH),
  );
}
