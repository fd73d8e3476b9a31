import { GENITIVE, ONE, PREDICATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { isFiniteVerb, PARTICIPLE, PREPOSITION, TO } from "../../../grammar/tags.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { isOwningRelative } from "./appositives.ts";
import { type Key, keyOf } from "./keys.ts";

/** How many words may stand between an article and its noun: "to ⟨the Corran finance⟩ minister". */
const LONGEST_TITLE = 4;

/**
 * Whether the noun at a token, in words about somebody that begin at `first`, is said of somebody else: "⟨the
 * minister⟩'s adviser, Ann Roe", "Ann Roe, an adviser to ⟨the minister⟩", "Ann Roe, who drives ⟨the bishop⟩", "Ann Roe,
 * whose father is ⟨the mayor⟩"; but not in "who is ⟨the mayor⟩", "one of ⟨the ministers⟩", "as ⟨the mayor⟩".
 */
function isSomebodyElse(scene: Scene, at: number, first: number): boolean {
  const { document, language } = scene;
  const noun = document.tokens[at]?.lower ?? "";
  if (!language.nouns.roles.has(noun) && !language.nouns.humans.has(noun)) return false;
  if (isOwnerSign(scene, at + 1) || isBehindWhose(scene, first, at)) return true;
  const article = articleBefore(scene, at, first);
  return article > first && isObject(scene, article - 1);
}

/**
 * Whether "whose" stands between two tokens. If the words begin with it, "⟨whose⟩ agent, Ann Roe", they are about her,
 * and it does not count.
 */
function isBehindWhose(scene: Scene, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 1) if (isOwningRelative(scene, at)) return true;
  return false;
}

/** How many mentions before a description are searched. */
const REACH = 40;

/**
 * “The bishop's driver, Joe Moe, … ⟨the bishop⟩”: whether the words beside somebody's names use a description's noun
 * only for another person. Somebody called the coach's assistant may still be "the assistant coach".
 */
export function isAnotherBeside(scene: Scene, description: number, key: Key): boolean {
  const { cast, document, language, mentionTokens } = scene;
  const head = (mentionTokens[description]?.lastToken ?? 0) - 1;
  if (!language.words.determiners.has(document.tokens[head - 1]?.lower ?? "")) return false;
  let isOther = false;
  for (let mention = description - 1; mention >= Math.max(0, description - REACH); mention -= 1) {
    if (keyOf(cast.mentions[mention]) !== key) continue;
    const { firstToken, lastToken } = tokensBeside(scene, mention);
    for (let at = firstToken; at < lastToken; at += 1) {
      if (!isCalledAlike(scene, at, head)) continue;
      if (!isSomebodyElse(scene, at, firstToken)) return false;
      isOther = true;
    }
  }
  return isOther;
}

/** "Senator" and "senator", or "senator" and "lawmaker". */
function isCalledAlike({ document: { tokens }, language, words }: Scene, one: number, head: number): boolean {
  const varied = language.otherTitles.get(tokens[one]?.lower ?? "");
  return words[one] === words[head] || varied?.includes(tokens[head]?.lower ?? "") === true;
}

/** How far a relative clause behind a name is followed, in tokens. */
const LONGEST_RELATIVE = 12;

/**
 * The tokens from what somebody is called before the name, "the driver of the car, ⟦Ann Roe⟧", to the end of the
 * relative clause behind it.
 */
export function tokensBeside(scene: Scene, mention: number): TokenRange {
  const { cast, document, language, phraseTokens } = scene;
  const { tokens } = document;
  const { firstToken, lastToken } = phraseTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  const isDescribed = cast.mentions[mention - 1]?.form === "description";
  const before = phraseTokens[mention - 1];
  // "The court, ⟨Ann Roe⟩", "the captain ⟨Ann Roe⟩", and not "The court fined ⟨Ann Roe⟩".
  const isBeside = tokens[firstToken - 1]?.text === "," ? firstToken - 1 : firstToken;
  const isApposed = isDescribed && before?.lastToken === isBeside && !isOwningRelative(scene, firstToken);
  let end = lastToken;
  if (tokens[end]?.text === "," && language.smallWords.personalRelatives.has(tokens[end + 1]?.lower ?? ""))
    for (end += 2; end < lastToken + LONGEST_RELATIVE && tokens[end]?.kind === "word"; ) end += 1;
  return { firstToken: isApposed ? before.firstToken : firstToken, lastToken: end };
}

/** The article or other determiner that begins a noun phrase; -1 where none stands near. */
function articleBefore({ document: { tokens }, language }: Scene, noun: number, first: number): number {
  for (let at = noun - 1; at >= first && at >= noun - 1 - LONGEST_TITLE; at -= 1) {
    if (language.words.determiners.has(tokens[at]?.lower ?? "")) return at;
    if (tokens[at]?.kind !== "word") return -1;
  }
  return -1;
}

/** Whether the words behind a token are its object, and do not say what somebody is. */
function isObject({ document: { tokens }, grammar, language }: Scene, at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const tag = grammar.tags[at] ?? 0;
  if (servesAs(grammar, at, PREDICATIVE)) return false;
  if (servesAs(grammar, at, GENITIVE)) return !servesAs(grammar, at - 1, ONE);
  if (tag === PREPOSITION || tag === TO) return true;
  const { becoming, takingPost } = language.nouns;
  const tellsWhat = language.helpers.formsOfBe.has(word) || becoming.has(word) || takingPost.has(word);
  return (isFiniteVerb(tag) || tag === PARTICIPLE) && !tellsWhat;
}
