import { isPluralOfPeople } from "../../../grammar/plural-of-people.ts";
import { GENITIVE, PREDICATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { NOUN } from "../../../grammar/tags.ts";
import { endsIn, singularOf } from "../../../grammar/word-endings.ts";
import type { Language } from "../../../languages/language.ts";
import type { Mention } from "../../../people/cast.ts";
import { hashText } from "../../../text/hash-text.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { type Scene, type TokenRange, tokensOf } from "../../scene.ts";
import { isAppositive } from "./appositives.ts";
import { calledByName } from "./called-by-name.ts";
import { callingsOf } from "./callings.ts";
import { callingsByAge } from "./callings-by-age.ts";
import { whoseCounterpart, whosePredecessor } from "./counterparts.ts";
import { type Key, keyOf } from "./keys.ts";
import { makersBeside } from "./makers.ts";
import { FORMER, otherTitlesAt, statedWord } from "./office-words.ts";
import { isOrigin, originsBeside } from "./origins.ts";
import { partsInCourt } from "./parts-in-court.ts";

/** For each hash of a word ("senator"), the mentions of people whose titles and appositives hold it, in order. */
export type StatedWords = ReadonlyMap<number, readonly number[]>;

/**
 * What titles, appositives and a verb behind the name say of people: "Sen. Ann Roe", "Ann Roe, a professor of law,",
 * "her husband and coach, Jim Roe,", "Ann Roe was re-elected chair".
 */
export function listStatedWords(scene: Scene): StatedWords {
  const stated = new Map<number, number[]>();
  const { language, vocabulary } = scene.document;
  const isAskedWhereFrom = vocabulary.forms.some((form) => isOrigin(form, language));
  for (const [index, mention] of scene.cast.mentions.entries()) {
    if (mention.person === null) continue;
    const counterpart = whoseCounterpart(scene, index);
    const beside = [
      ...wordsBeside(scene, index),
      ...wordsBefore(scene, index),
      ...wordsOfPredicate(scene, index),
      ...wordsOfPost(scene, index),
      ...(counterpart < 0 ? [] : wordsBeside(scene, counterpart)),
      ...officesLeft(scene, whosePredecessor(scene, index)),
    ];
    for (const word of [
      ...beside,
      ...lettersOf(scene, index, mention),
      ...callingsOf(scene, index, beside),
      ...(isAskedWhereFrom ? originsOf(scene, index) : []),
      ...makersBeside(scene, index).map((noun) => hashText(noun)),
      ...callingsByAge(scene, index).map((noun) => hashText(noun)),
      ...partsInCourt(scene, index).map((noun) => hashText(noun)),
    ]) {
      const mentions = stated.get(word);
      if (mentions === undefined) stated.set(word, [index]);
      else mentions.push(index);
    }
  }
  return stated;
}

/**
 * The hashes of the offices that the predecessor of an office holder held: "former mayor" for “Mayor ⟦Roe⟧'s
 * predecessor”.
 */
function officesLeft({ cast, document: { tokens }, language }: Scene, holder: number): number[] {
  const title = cast.mentions[holder]?.title;
  if (title == null) return [];
  const { firstToken, lastToken } = tokensOf(tokens, title);
  const left: number[] = [];
  for (let at = firstToken; at < lastToken; at += 1)
    if (language.nouns.soleOffices.has(tokens[at]?.lower ?? "")) left.push(hashText(`${FORMER} ${tokens[at]?.lower}`));
  return left;
}

/** The hash of the initials of a title's capitalised words: "cji" for "Chief Justice of India Ann Roe". */
function lettersOf({ document: { tokens }, mentionTokens }: Scene, index: number, { title }: Mention): number[] {
  if (title === null) return [];
  const name = mentionTokens[index]?.firstToken ?? 0;
  let letters = "";
  for (let at = tokensOf(tokens, title).firstToken; at < name; at += 1)
    if (tokens[at]?.capital === true) letters += tokens[at]?.lower.charAt(0);
  return letters.length < 2 ? [] : [hashText(letters)];
}

/** Stands in {@link StatedWords} for people whose place of origin is given. */
const SOME_ORIGIN = hashText("");

/** Hashes of what somebody is called after their place of origin. */
function originsOf(scene: Scene, mention: number): number[] {
  const nouns = originsBeside(scene, mention);
  return nouns.length === 0 ? [] : [SOME_ORIGIN, ...nouns.map((noun) => hashText(noun))];
}

/** Whether somebody's place of origin is given. */
export function hasOrigin({ cast }: Scene, key: Key, stated: StatedWords): boolean {
  return (stated.get(SOME_ORIGIN) ?? []).some((mention) => keyOf(cast.mentions[mention]) === key);
}

/**
 * Hashes of the words in the phrase of a mention, outside the name; "Roe, who trains with her husband," adds nothing
 * about the husband
 */
function wordsBeside(scene: Scene, mention: number): number[] {
  const { document, phraseTokens, mentionTokens, language } = scene;
  const phrase = phraseTokens[mention];
  const own = mentionTokens[mention];
  if (phrase === undefined || own === undefined) return [];
  // "lorry ⟨driver Ann Roe⟩"
  const isTitled = phrase.firstToken < own.firstToken;
  const beside = isTitled ? otherTitlesAt(scene, phrase.firstToken - 1, 2).map((other) => hashText(other)) : [];
  let isOthers = false;
  for (let at = phrase.firstToken; at < phrase.lastToken; at += 1) {
    if (at >= own.firstToken && at < own.lastToken) continue;
    const token = document.tokens[at];
    isOthers =
      token?.kind === "symbol"
        ? false
        : isOthers || (at > own.lastToken && language.words.owners.has(token?.lower ?? ""));
    if (isOthers || (token?.capital === true && isOrigin(token.lower, language))) continue;
    if (isOwnerOfSomebody(scene, at)) continue;
    if (token?.kind === "word" && !isEmpty(token.lower, language))
      beside.push(statedWord(scene, at, phrase.firstToken));
    for (const full of language.titleAbbreviations.get(token?.lower ?? "") ?? []) beside.push(hashText(full));
    for (const other of otherTitlesAt(scene, at)) beside.push(hashText(other));
    if (at > own.lastToken) beside.push(...wordsOfMany(scene, at));
  }
  return beside;
}

/** How far behind "of" the plural noun may stand: "of the country's best-known ⟨pianists⟩". */
const TO_MANY = 7;

/**
 * Hashes of what somebody is who is “⟨one⟩ of the best pianists”, “the ⟨last⟩ of the pianists”: "pianist", "musician".
 * `at` is the token of "one".
 */
function wordsOfMany({ document, grammar, language }: Scene, at: number): number[] {
  const { tokens } = document;
  if (!language.nouns.onesOfMany.has(tokens[at]?.lower ?? "") || !servesAs(grammar, at + 1, GENITIVE)) return [];
  for (let next = at + 2; next < at + 2 + TO_MANY && tokens[next]?.kind !== "symbol"; next += 1) {
    const word = tokens[next]?.lower ?? "";
    if (!isPluralOfPeople(word, language)) continue;
    const one = singularOf(word, language);
    return [one, ...(language.otherTitles.get(one) ?? [])].map((title) => hashText(title));
  }
  return [];
}

/**
 * "Ann Roe, ⟨the operator⟩’s director", "⟨the bishop⟩'s lawyer, Ann Roe": whether a word is said of somebody else, the
 * owner.
 */
function isOwnerOfSomebody(scene: Scene, at: number): boolean {
  return scene.language.nouns.roles.has(scene.document.tokens[at]?.lower ?? "") && isOwnerSign(scene, at + 1);
}

/** How far before the name such a description ends, in tokens. */
const FARTHEST = 6;

/**
 * Hashes of the words of a description before a name: "her husband and coach, ⟦Jim Roe⟧,", "a piano tuner called
 * ⟦Roe⟧".
 */
function wordsBefore(scene: Scene, mention: number): number[] {
  const range = descriptionOf(scene, mention) ?? nounsBeforeNaming(scene, mention);
  return range === null ? [] : wordsWithin(scene, range);
}

/** The description before a name that has it; null for none. */
function descriptionOf(scene: Scene, mention: number): TokenRange | null {
  const before = mention - 1;
  const range = scene.mentionTokens[before];
  if (scene.cast.mentions[before]?.form !== "description" || range === undefined) return null;
  const gap = (scene.mentionTokens[mention]?.firstToken ?? 0) - range.lastToken;
  if (gap < 1 || gap > FARTHEST) return null;
  return isAppositive(scene, before, mention) || calledByName(scene, before) === mention ? range : null;
}

/**
 * "a Dutch ⟨piano tuner⟩ called ⟦Roe⟧": the nouns right before the word for naming, whether they are for people or not;
 * null for none.
 */
function nounsBeforeNaming({ document, grammar, language, mentionTokens }: Scene, mention: number): TokenRange | null {
  const naming = (mentionTokens[mention]?.firstToken ?? 0) - 1;
  if (!language.nouns.naming.has(document.tokens[naming]?.lower ?? "")) return null;
  let firstToken = naming;
  while (grammar.tags[firstToken - 1] === NOUN) firstToken -= 1;
  return firstToken < naming ? { firstToken, lastToken: naming } : null;
}

/** Hashes of the words of a description, and of other words for its titles. */
function wordsWithin(scene: Scene, { firstToken, lastToken }: TokenRange): number[] {
  const said: number[] = [];
  for (let at = firstToken; at < lastToken; at += 1)
    said.push(statedWord(scene, at, firstToken), ...otherTitlesAt(scene, at).map((other) => hashText(other)));
  return said;
}

/** How many words a predicate may have: "was re-elected as the union's deputy chair". */
const MOST_WORDS = 5;

/** Hashes of the words that follow "was", "became" or "was elected" behind a name. */
function wordsOfPredicate(scene: Scene, mention: number): number[] {
  const { phraseTokens, language } = scene;
  const { tokens } = scene.document;
  let at = phraseTokens[mention]?.lastToken ?? 0;
  if (tokens[at]?.text === ",") at += 1;
  const start = at;
  while (language.nouns.becoming.has(tokens[at]?.lower ?? "")) at += 1;
  const been = at;
  while (language.nouns.takingPost.has(tokens[at]?.lower ?? "")) at += 1;
  if (at > been && !servesAs(scene.grammar, at, PREDICATIVE)) at = been;
  if (at === start) return [];
  if (servesAs(scene.grammar, at, PREDICATIVE)) return wordsBehindAs(scene, at);
  return doesSomething(scene, at) ? [] : wordsFrom(scene, at);
}

/**
 * Hashes of the words behind a name that follows "elected", "named" or "chose": “They elected ⟦Roe⟧ president”, “chose
 * ⟦Roe⟧ as their chair”.
 */
function wordsOfPost(scene: Scene, mention: number): number[] {
  const { document, grammar, language, phraseTokens } = scene;
  const { tokens } = document;
  const { firstToken, lastToken } = phraseTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  if (!language.nouns.appointing.has(tokens[firstToken - 1]?.lower ?? "")) return [];
  if (servesAs(grammar, lastToken, PREDICATIVE)) return wordsBehindAs(scene, lastToken);
  const isPost = language.nouns.roles.has(tokens[lastToken]?.lower ?? "") && tokens[lastToken]?.capital === false;
  return isPost ? wordsFrom(scene, lastToken) : [];
}

/** Hashes of what follows an "as" at a token: "as ⟨coach⟩", "as their ⟨chair⟩". */
function wordsBehindAs(scene: Scene, as: number): number[] {
  const isOwned = scene.language.words.owners.has(scene.document.tokens[as + 1]?.lower ?? "");
  return wordsFrom(scene, isOwned ? as + 2 : as + 1);
}

/** Hashes of the words from a token on that say what somebody is. */
function wordsFrom(scene: Scene, at: number): number[] {
  const { document, language } = scene;
  const { tokens } = document;
  const said: number[] = [];
  for (let next = at; next < at + MOST_WORDS && tokens[next]?.kind === "word"; next += 1) {
    const word = tokens[next]?.lower ?? "";
    said.push(...wordsOfMany(scene, next));
    if (language.words.determiners.has(word)) continue;
    if (isEmpty(word, language)) break;
    said.push(statedWord(scene, next, at), ...otherTitlesAt(scene, next).map((other) => hashText(other)));
  }
  return said;
}

/**
 * "⟨guiding⟩ the champion" behind "is": whether somebody does something to another here, so that it is not what they
 * are.
 */
function doesSomething({ document: { tokens }, language }: Scene, at: number): boolean {
  const object = tokens[at + 1]?.lower ?? "";
  const isObject = language.words.determiners.has(object) || language.words.owners.has(object);
  return isObject && endsIn(tokens[at]?.lower ?? "", language.endings.gerunds);
}

function isEmpty(word: string, language: Language): boolean {
  return (
    language.words.all.has(word) ||
    language.words.determiners.has(word) ||
    language.words.owners.has(word) ||
    language.words.postModifiers.has(word)
  );
}
