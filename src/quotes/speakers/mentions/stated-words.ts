import { tagSentence } from "../../../grammar/grammar.ts";
import { isPluralOfPeople } from "../../../grammar/plural-of-people.ts";
import { COORDINATOR, DATIVE, DEFINITE, GENITIVE, PREDICATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { BASE, PRESENT_THIRD } from "../../../grammar/tags.ts";
import { endsIn, singularOf } from "../../../grammar/word-endings.ts";
import type { Language } from "../../../languages/language.ts";
import type { Mention } from "../../../people/cast.ts";
import { firstFrom } from "../../../text/first-from.ts";
import { hashText } from "../../../text/hash-text.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { type Scene, type TokenRange, tokensOf } from "../../scene.ts";
import { isAppositive } from "./appositives.ts";
import { callingsOf } from "./callings.ts";
import { callingsByAge } from "./callings-by-age.ts";
import { whoseCounterpart, whosePredecessor } from "./counterparts.ts";
import { type Key, keyOf } from "./keys.ts";
import { makersBeside } from "./makers.ts";
import { isOrigin, originsBeside } from "./origins.ts";
import { partsInCourt } from "./parts-in-court.ts";

/** For each hash of a word ("senator"), the mentions of people whose titles and appositives hold it, in order. */
export type StatedWords = ReadonlyMap<number, readonly number[]>;

/**
 * What titles, appositives and a verb behind the name say of people: "Sen. Ann Roe", "Ann Roe, a professor of law,", "her husband
 * and coach, Jim Roe,", "Ann Roe was re-elected chair".
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

/** Hashes of what somebody was who came before whoever holds an office by a mention: "former mayor" of “Mayor ⟦Roe⟧'s predecessor”. */
function officesLeft({ cast, document: { tokens }, language }: Scene, holder: number): number[] {
  const title = cast.mentions[holder]?.title;
  if (title == null) return [];
  const { firstToken, lastToken } = tokensOf(tokens, title);
  const left: number[] = [];
  for (let at = firstToken; at < lastToken; at += 1)
    if (language.nouns.soleOffices.has(tokens[at]?.lower ?? "")) left.push(hashText(`${FORMER} ${tokens[at]?.lower}`));
  return left;
}

/** The hash of the letters with which the words of a title begin: "cji" of "Chief Justice of India Ann Roe". */
function lettersOf({ document: { tokens }, mentionTokens }: Scene, index: number, { title }: Mention): number[] {
  if (title === null) return [];
  const name = mentionTokens[index]?.firstToken ?? 0;
  let letters = "";
  for (let at = tokensOf(tokens, title).firstToken; at < name; at += 1)
    if (tokens[at]?.capital === true) letters += tokens[at]?.lower.charAt(0);
  return letters.length < 2 ? [] : [hashText(letters)];
}

/** Stands in {@link StatedWords} for people of whom it is told where they come from. */
const SOME_ORIGIN = hashText("");

/** Hashes of what somebody is called after where they come from. */
function originsOf(scene: Scene, mention: number): number[] {
  const nouns = originsBeside(scene, mention);
  return nouns.length === 0 ? [] : [SOME_ORIGIN, ...nouns.map((noun) => hashText(noun))];
}

/** Whether it is told of somebody where they come from. */
export function hasOrigin({ cast }: Scene, key: Key, stated: StatedWords): boolean {
  return (stated.get(SOME_ORIGIN) ?? []).some((mention) => keyOf(cast.mentions[mention]) === key);
}

/** Whether something is stated of somebody by their mentions round a description. */
export function isStated(scene: Scene, description: number, key: Key, word: number, stated: StatedWords): boolean {
  const mentions = mentionsAround(description, stated.get(word) ?? []);
  return mentions.some((mention) => keyOf(scene.cast.mentions[mention]) === key);
}

/** Hashes of the words in the phrase of a mention, outside the name; of "Roe, who trains with her husband," nothing of the husband */
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
      token?.kind === "symbol" ? false : isOthers || (at > own.lastToken && isOwner(token?.lower ?? "", language));
    if (isOthers || (token?.capital === true && isOrigin(token.lower, language))) continue;
    if (isOwnerOfSomebody(scene, at)) continue;
    if (token?.kind === "word" && !isEmpty(token.lower, language)) beside.push(wordOf(scene, at, phrase.firstToken));
    for (const full of language.titleAbbreviations.get(token?.lower ?? "") ?? []) beside.push(hashText(full));
    for (const other of otherTitlesAt(scene, at)) beside.push(hashText(other));
    if (at > own.lastToken) beside.push(...wordsOfMany(scene, at));
  }
  return beside;
}

/** How far behind "of" those may stand of whom somebody is one: "of the country's best-known ⟨pianists⟩". */
const TO_MANY = 7;

/** Hashes of what somebody is who is “⟨one⟩ of the best pianists”, “the ⟨last⟩ of the pianists”, by a token: "pianist", "musician". */
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

/** "Ann Roe, ⟨the operator⟩’s director", "⟨the bishop⟩'s lawyer, Ann Roe": somebody else, and nothing that she is called. */
function isOwnerOfSomebody(scene: Scene, at: number): boolean {
  return scene.language.nouns.roles.has(scene.document.tokens[at]?.lower ?? "") && isOwnerSign(scene, at + 1);
}

/** The words by which a title is varied that begins at a token: "bishop", "chief executive", "member of parliament"; or of titles of two words alone. */
export function otherTitlesAt(
  { document: { tokens }, grammar, language: { otherTitles } }: Scene,
  at: number,
  least: 1 | 2 = 1,
): readonly string[] {
  const word = tokens[at]?.lower ?? "";
  if (servesAs(grammar, at + 1, GENITIVE)) {
    const ofThree = otherTitles.get(`${word} ${tokens[at + 1]?.lower ?? ""} ${tokens[at + 2]?.lower ?? ""}`);
    if (ofThree !== undefined) return ofThree;
  }
  const ofTwo = otherTitles.get(`${word} ${tokens[at + 1]?.lower ?? ""}`);
  return ofTwo ?? (least === 2 ? undefined : otherTitles.get(word)) ?? [];
}

/** How far before an office "former" and its like may stand, in tokens: "former Ashby town ⟨mayor⟩". */
const OFFICE_REACH = 4;

/** How far behind an office the year may stand until which it was held, in tokens. */
const YEAR_REACH = 8;

/** How many letters a year has: "1998". */
const YEAR = 4;

/**
 * Whether an office at a token was held until a year: “Roe was ⟨governor⟩ of Ashby until 2016”, “Roe, ⟨mayor⟩ from 2008 to 2016,”, and not “is mayor until 2016”.
 *
 * @param from the token at which what tells of the office begins
 */
export function isHeldNoMore(
  { document: { tokens }, grammar, language, sentenceOf }: Scene,
  office: number,
  from: number,
): boolean {
  let year = office + 2;
  while (year < office + YEAR_REACH && tokens[year]?.kind === "word") year += 1;
  const isFirst = servesAs(grammar, year + 1, DATIVE | COORDINATOR) && tokens[year + 2]?.kind === "number";
  const { text = "", kind } = tokens[isFirst ? year + 2 : year] ?? {};
  if (kind !== "number" || text.length !== YEAR) return false;
  if (!isFirst && !language.helpers.temporals.has(tokens[year - 1]?.lower ?? "")) return false;
  tagSentence(grammar, sentenceOf[office] ?? 0);
  const tag = grammar.tags[from - 1];
  return tag !== PRESENT_THIRD && tag !== BASE;
}

/**
 * The hash of a word; of an office behind "former" or "shadow", or that was held until some year, that of both, for who was mayor is not the mayor. "Ex-mayor" is "former
 * mayor", and "ex-engineer" an engineer; an ex-wife is no wife.
 */
function wordOf(scene: Scene, at: number, from: number): number {
  const { document, words, language } = scene;
  const { tokens } = document;
  const { nouns } = language;
  const word = tokens[at]?.lower ?? "";
  const isFormer = word.startsWith(nouns.formerPrefix) && !nouns.kinNouns.has(word);
  const office = isFormer ? word.slice(nouns.formerPrefix.length) : word;
  if (isFormer) return hashText(nouns.soleOffices.has(office) ? `${FORMER} ${office}` : office);
  if (!nouns.soleOffices.has(word) && !nouns.rivalledOffices.has(word)) return words[at] ?? 0;
  if (isHeldNoMore(scene, at, from)) return hashText(`${FORMER} ${word}`);
  for (
    let before = at - 1;
    before >= Math.max(from, at - OFFICE_REACH) && tokens[before]?.kind === "word";
    before -= 1
  ) {
    const qualifier = tokens[before]?.lower ?? "";
    // An "assistant coroner" and a "deputy judge" preside, and are called the coroner and the judge.
    const isActing = nouns.presidingOffices.has(word) && !nouns.formerWords.has(qualifier);
    if (nouns.besideOffice.has(qualifier) && !isActing)
      return hashText(`${nouns.formerWords.has(qualifier) ? FORMER : qualifier} ${word}`);
  }
  return words[at] ?? 0;
}

/** Stands for "former" and its like. */
const FORMER = "";

/** How far before the name such a description ends, in tokens. */
const FARTHEST = 6;

/** Hashes of the words of a description that the name of a mention stands beside: "her husband and coach, ⟦Jim Roe⟧,". */
function wordsBefore(scene: Scene, mention: number): number[] {
  const before = mention - 1;
  const range = scene.mentionTokens[before];
  if (scene.cast.mentions[before]?.form !== "description" || range === undefined) return [];
  const gap = (scene.mentionTokens[mention]?.firstToken ?? 0) - range.lastToken;
  if (gap < 1 || gap > FARTHEST) return [];
  tagSentence(scene.grammar, scene.sentenceOf[range.firstToken] ?? 0);
  if (!isAppositive(scene, before, mention)) return [];
  return wordsWithin(scene, range);
}

/** Hashes of the words of a description, and of those by which its titles are varied. */
function wordsWithin(scene: Scene, { firstToken, lastToken }: TokenRange): number[] {
  const said: number[] = [];
  for (let at = firstToken; at < lastToken; at += 1)
    said.push(wordOf(scene, at, firstToken), ...otherTitlesAt(scene, at).map((other) => hashText(other)));
  return said;
}

/** How many words a predicate may have: "was re-elected as the union's deputy chair". */
const MOST_WORDS = 5;

/** Hashes of the words behind "was", "became" or "was elected" behind a name. */
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

/** Hashes of the words behind a name that stands behind "elected", "named" or "chose": “They elected ⟦Roe⟧ president”, “chose ⟦Roe⟧ as their chair”. */
function wordsOfPost(scene: Scene, mention: number): number[] {
  const { document, grammar, language, phraseTokens } = scene;
  const { tokens } = document;
  const { firstToken, lastToken } = phraseTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  if (!language.nouns.appointing.has(tokens[firstToken - 1]?.lower ?? "")) return [];
  if (servesAs(grammar, lastToken, PREDICATIVE)) return wordsBehindAs(scene, lastToken);
  const isPost = language.nouns.roles.has(tokens[lastToken]?.lower ?? "") && tokens[lastToken]?.capital === false;
  return isPost ? wordsFrom(scene, lastToken) : [];
}

/** Hashes of what somebody is chosen "as", at a token: "as ⟨coach⟩", "as their ⟨chair⟩". */
function wordsBehindAs(scene: Scene, as: number): number[] {
  const isOwned = isOwner(itemAt(scene.document.tokens, as + 1)?.lower ?? "", scene.language);
  return wordsFrom(scene, isOwned ? as + 2 : as + 1);
}

/** Hashes of the words that tell what somebody is, from a token on. */
function wordsFrom(scene: Scene, at: number): number[] {
  const { document, language } = scene;
  const { tokens } = document;
  const said: number[] = [];
  for (let next = at; next < at + MOST_WORDS && tokens[next]?.kind === "word"; next += 1) {
    const word = tokens[next]?.lower ?? "";
    said.push(...wordsOfMany(scene, next));
    if (language.words.determiners.has(word)) continue;
    if (isEmpty(word, language)) break;
    said.push(wordOf(scene, next, at), ...otherTitlesAt(scene, next).map((other) => hashText(other)));
  }
  return said;
}

/** "⟨guiding⟩ the champion" behind "is": what somebody does to another, and not what they are. */
function doesSomething({ document: { tokens }, language }: Scene, at: number): boolean {
  const object = tokens[at + 1]?.lower ?? "";
  const isObject = language.words.determiners.has(object) || language.words.owners.has(object);
  return isObject && endsIn(tokens[at]?.lower ?? "", language.endings.gerunds);
}

function isOwner(word: string, language: Language): boolean {
  return language.words.owners.has(word);
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
  /** How many of the words before that are said of the person, "former" of an office not counted. */
  shared: number;
}

/** How far back and ahead, in mentions, titles and appositives count. */
const REACH = 150;

/** The people of whom something is stated that a description says too, before it or only behind it. */
export function fitsOf(scene: Scene, description: number, stated: StatedWords): ReadonlyMap<Key, Fit> {
  const fits = new Map<Key, Fit>();
  const own = itemAt(scene.mentionTokens, description);
  if (own === undefined) return fits;
  const head = own.lastToken - 1;
  // "the former premier": many are "former" something, and that is in the word for the office.
  const isOfOfficeLeft = wordOf(scene, head, own.firstToken) !== scene.words[head];
  for (let at = own.firstToken; at < own.lastToken; at += 1) {
    const isHead = at === head;
    if (isOwner(scene.document.tokens[at]?.lower ?? "", scene.language)) continue;
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

/** “Guild leader Roe met union leader Moe. ⟨The Guild⟩ leader said”: a name before a description, too, tells those apart who are called so. */
function shareOf(scene: Scene, at: number, fits: ReadonlyMap<Key, Fit>, stated: StatedWords): void {
  const keys = new Set((stated.get(scene.words[at] ?? 0) ?? []).map((mention) => keyOf(scene.cast.mentions[mention])));
  for (const [key, fit] of fits) if (fit.isCalledSo && keys.has(key)) fit.shared += 1;
}

/** The mentions of which a word of a description is stated, in order; who is "retired" is "former", too; "the former mayor" may be who was elected mayor, but not Mayor Roe. */
function listStating(scene: Scene, at: number, from: number, stated: StatedWords): readonly number[] {
  const { formerWords, retiredWords } = scene.language.nouns;
  const own = scene.document.tokens[at]?.lower ?? "";
  if (formerWords.has(own) || retiredWords.has(own))
    return [...formerWords, ...retiredWords].flatMap((one) => stated.get(hashText(one)) ?? []).sort((a, b) => a - b);
  const plain = stated.get(scene.words[at] ?? 0) ?? [];
  const word = wordOf(scene, at, from);
  if (word === scene.words[at]) return plain;
  const former = plain.filter((mention) => !holdsOffice(scene, mention, at));
  return [...former, ...(stated.get(word) ?? [])].sort((a, b) => a - b);
}

/** The mentions of which the word at a token is stated, as it is or with what stands before an office: "the ⟨deputy minister⟩". The phrase begins at `from`. */
export function statingOffice(scene: Scene, at: number, from: number, stated: StatedWords): readonly number[] {
  const word = wordOf(scene, at, from);
  const plain = stated.get(scene.words[at] ?? 0) ?? [];
  return word === scene.words[at] ? plain : [...plain, ...(stated.get(word) ?? [])].sort((a, b) => a - b);
}

/** Whether a description speaks of a former holder of an office, and somebody is called by it as the one who holds it: "Mayor Roe … the former mayor". */
export function holdsItNow(scene: Scene, description: number, key: Key, stated: StatedWords): boolean {
  const { firstToken, lastToken } = scene.mentionTokens[description] ?? { firstToken: 0, lastToken: 0 };
  const office = lastToken - 1;
  if (wordOf(scene, office, firstToken) === scene.words[office]) return false;
  const mentions = stated.get(scene.words[office] ?? 0) ?? [];
  return mentions.some((mention) => keyOf(scene.cast.mentions[mention]) === key && holdsOffice(scene, mention, office));
}

/** "⟨Mayor⟩ Ann Roe", "the ⟨mayor⟩, Ann Roe", "Ann Roe, the ⟨mayor⟩": the office at a token is a title beside the name, and nothing says that it was hers once. */
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

/** Those of the mentions that are so near a description that they count. */
function mentionsAround(description: number, mentions: readonly number[]): readonly number[] {
  const from = firstFrom(mentions, (mention) => mention, description - REACH + 1);
  return mentions.slice(
    from,
    firstFrom(mentions, (mention) => mention, description + REACH),
  );
}
