import { LOCATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import type { Language } from "../../../languages/language.ts";
import { perLanguage } from "../../../languages/per-language.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { isAppositive } from "./appositives.ts";

const originsIn = perLanguage(({ origins }) => new Set([...origins.told.values()].flat()));

/** Whether a word, in lower case, is what people are called after their place of origin: "welshman". */
export function isOrigin(word: string, language: Language): boolean {
  return originsIn(language).has(word);
}

/** The most words in the name of a place: "isle of man". */
const MOST_WORDS = 3;

/** How far behind a name "in" may stand: "⟨Ann Roe⟩, who was born and raised in". */
const MAX_TO_BIRTH = 8;

/** How many tokens behind "from" a place may end: "from Ashby in Wales". */
const REACH = 5;

/**
 * What somebody may be called after their place of origin, in lower case, by the words beside their name: "the Welsh
 * singer ⟨Ann Roe⟩", "⟨Ann Roe⟩, of Cardiff,", "⟨Ann Roe⟩, who was born in Wales,". Empty where nothing is said.
 */
export function originsBeside(scene: Scene, mention: number): readonly string[] {
  const { cast, document, language, phraseTokens, mentionTokens, sentenceOf } = scene;
  const { tokens } = document;
  const own = mentionTokens[mention];
  const phrase = phraseTokens[mention];
  if (own === undefined || phrase === undefined) return [];
  const called: string[] = [];
  const isDescribed = cast.mentions[mention - 1]?.form === "description" && isAppositive(scene, mention - 1, mention);
  const described = isDescribed ? withCountry(scene, mention - 1) : undefined;
  const front = phrase.firstToken < own.firstToken ? phrase.firstToken : rightBefore(scene, own.firstToken);
  if (cast.mentions[mention]?.organisation != null) called.push(...originOfBody(scene, own.firstToken));
  for (let at = front; at < own.firstToken; at += 1)
    if (!isOfTeam(scene, at, own.firstToken)) called.push(...originAt(scene, at));
  for (let at = described?.firstToken ?? 0; at < (described?.lastToken ?? 0); at += 1)
    called.push(...originAt(scene, at));
  const { fromWords, birth } = language.origins;
  const { personalRelatives } = language.smallWords;
  let isClause = false;
  const isBehind = personalRelatives.has(tokens[own.lastToken + 1]?.lower ?? "");
  const end = Math.max(phrase.lastToken, own.lastToken + (isBehind ? MAX_TO_BIRTH : 2));
  for (let at = own.lastToken; at < end && sentenceOf[at] === sentenceOf[own.firstToken]; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (personalRelatives.has(word)) isClause = true;
    const isBirth = servesAs(scene.grammar, at, LOCATIVE) && birth.has(tokens[at - 1]?.lower ?? "");
    if (isBirth || (!isClause && fromWords.has(word))) called.push(...placeBehind(scene, at + 1));
    else if (!isClause && at < phrase.lastToken) called.push(...adjectiveAt(scene, at));
  }
  return called;
}

/**
 * The tokens of a description, "the Kenyan runner"; for an office, including the country before it: "⟨Iran’s⟩ foreign
 * minister".
 */
function withCountry(scene: Scene, description: number): TokenRange | undefined {
  const { document, language, mentionTokens, phraseTokens } = scene;
  const own = mentionTokens[description];
  const { offices, soleOffices } = language.nouns;
  const head = document.tokens[(own?.lastToken ?? 0) - 1]?.lower ?? "";
  if (own === undefined || !(offices.has(head) || soleOffices.has(head))) return own;
  const first = phraseTokens[description]?.firstToken ?? own.firstToken;
  return { firstToken: Math.min(own.firstToken, first), lastToken: own.lastToken };
}

/**
 * "⟨Ashby⟩ City boss ⟦Ann Roe⟧", "⟨Wales⟩ coach ⟦Ann Roe⟧": whether a place is part of a team's name, or its team is
 * only what somebody trains.
 */
function isOfTeam(scene: Scene, at: number, name: number): boolean {
  const { document, language } = scene;
  const behind = endOfPlace(scene, at);
  const next = document.tokens[behind];
  if (behind >= name || next === undefined) return false;
  const isTitle =
    next.kind !== "word" || language.nouns.roles.has(next.lower) || language.titleAbbreviations.has(next.lower);
  return (next.capital && !isTitle) || language.nouns.trainers.has(next.lower);
}

/** The token behind the longest place name that begins at a token: "New Zealand". */
function endOfPlace({ document: { tokens }, language }: Scene, at: number): number {
  let words = "";
  let end = at + 1;
  for (let next = at; next < at + MOST_WORDS; next += 1) {
    words = next === at ? (tokens[next]?.lower ?? "") : `${words} ${tokens[next]?.lower ?? ""}`;
    if (language.origins.told.has(words)) end = next + 1;
  }
  return end;
}

/**
 * Where the capitalised words right before a name without a title begin: "the ⟨Belgian⟩ ⟦Ann Roe⟧", "⟨Wales⟩’s ⟦Ann
 * Roe⟧".
 */
function rightBefore({ document: { tokens }, sentenceOf }: Scene, name: number): number {
  const last = tokens[name - 1]?.kind === "possessive" ? name - 2 : name - 1;
  let at = last;
  while (at > last - MOST_WORDS && tokens[at]?.capital === true && sentenceOf[at] === sentenceOf[name]) at -= 1;
  return at + 1;
}

/** "the ⟨US⟩ lender ⟦Quorlo⟧": the origin named before a body's noun in small letters and its name. */
function originOfBody(scene: Scene, name: number): readonly string[] {
  const { document, language } = scene;
  const isBody = language.nouns.organisationNouns.has(document.tokens[name - 1]?.lower ?? "");
  return isBody && document.tokens[name - 1]?.capital === false ? originAt(scene, name - 2) : [];
}

/** The origin given by a place behind "from": "Cardiff", "Ashby in Wales", "Ashby, Wales". */
function placeBehind(scene: Scene, from: number): readonly string[] {
  const { tokens } = scene.document;
  for (let at = from; at < from + REACH; at += 1) {
    const origin = originAt(scene, at);
    if (origin.length > 0) return origin;
    const isLink = tokens[at]?.text === "," || servesAs(scene.grammar, at, LOCATIVE);
    if (tokens[at]?.capital !== true && !isLink) return [];
  }
  return [];
}

/** The origin given by an adjective, "Welsh" in ", a Welsh singer,": not part of a longer name. */
function adjectiveAt(scene: Scene, at: number): readonly string[] {
  return scene.document.tokens[at + 1]?.capital === true ? [] : originAt(scene, at);
}

/** The origins given by a description before its last word: "the ⟨American⟩ envoy". */
export function originsWithin(scene: Scene, description: number): readonly string[] {
  const { firstToken, lastToken } = scene.mentionTokens[description] ?? { firstToken: 0, lastToken: 0 };
  const called: string[] = [];
  for (let at = firstToken; at < lastToken - 1; at += 1) called.push(...originAt(scene, at));
  return called;
}

/** The origin given by the name of a place or people that begins at a token, preferring the longest. */
function originAt({ document, language }: Scene, at: number): readonly string[] {
  const { tokens } = document;
  if (tokens[at]?.capital !== true) return [];
  let words = "";
  let found: readonly string[] = [];
  for (let next = at; next < at + MOST_WORDS; next += 1) {
    words = next === at ? (tokens[next]?.lower ?? "") : `${words} ${tokens[next]?.lower ?? ""}`;
    found = language.origins.told.get(words) ?? found;
  }
  return found;
}
