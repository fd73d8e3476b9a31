import { AGENT, GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { ADJECTIVE, NAME, NOUN, NUMBER, PARTICIPLE, POSSESSIVE, PREPOSITION } from "../../../grammar/tags.ts";
import { endsIn } from "../../../grammar/word-endings.ts";
import type { Scene } from "../../scene.ts";

/**
 * How many tokens may separate a name from what it made: "Ann Roe's prize-winning third ⟨novel⟩", "released her third
 * ⟨album⟩".
 */
const BESIDE = 4;

/**
 * What somebody may be called because of what they made, run or did, or what was done to them, in lower case: "⟨Ann
 * Roe⟩'s novel", "a film by ⟨Ann Roe⟩", "written by ⟨Ann Roe⟩", "⟨Ann Roe⟩, who coaches", "⟨Ann Roe⟩ was robbed". Empty
 * where nothing of the sort is said.
 */
export function makersBeside(scene: Scene, mention: number): readonly string[] {
  const { document, phraseTokens, mentionTokens } = scene;
  const { tokens } = document;
  const last = mentionTokens[mention]?.lastToken ?? 0;
  if (tokens[last]?.kind === "possessive") return workBehind(scene, last + 1);
  const first = phraseTokens[mention]?.firstToken ?? 0;
  if (servesAs(scene.grammar, first - 1, AGENT)) return madeBy(scene, first - 2);
  const opener = openingGerund(scene, first);
  if (opener >= 0) return behindVerb(scene, opener);
  const told = behindVerb(scene, behindAge(scene, last));
  return told.length > 0 ? told : doneTo(scene, mention, first);
}

/**
 * "⟨Sentencing⟩ him, Ann Roe": the gerund that opens the sentence, with the subject at `first` right behind its comma;
 * else -1.
 */
function openingGerund({ document, language, sentenceOf }: Scene, first: number): number {
  const { sentences, tokens } = document;
  const opener = sentences[sentenceOf[first] ?? -1]?.firstToken ?? first;
  const isGerund = endsIn(tokens[opener]?.lower ?? "", language.endings.gerunds);
  return tokens[first - 1]?.text === "," && first - opener <= LONGEST_OPENING && isGerund ? opener : -1;
}

/** The longest phrase with a gerund that may open a sentence, in tokens: "Sentencing Roe to four years,". */
const LONGEST_OPENING = 12;

/**
 * "jailed ⟨Ann Roe⟩", "the trial of ⟨Ann Roe⟩", "arrested a 34-year-old teacher, ⟨Ann Roe⟩,": what somebody is called
 * because of the verb or noun before them.
 */
function doneTo(scene: Scene, mention: number, first: number): readonly string[] {
  const { cast, document, language, phraseTokens } = scene;
  const before = phraseTokens[mention - 1];
  const isApposed =
    cast.mentions[mention - 1]?.form === "description" &&
    before?.lastToken === first - 1 &&
    document.tokens[first - 1]?.text === ",";
  const verb = (isApposed ? before.firstToken : first) - 1;
  if (scene.sentenceOf[verb] !== scene.sentenceOf[first]) return [];
  const { cases, suffering } = language.makers;
  if (servesAs(scene.grammar, verb, GENITIVE)) return cases.get(document.tokens[verb - 1]?.lower ?? "") ?? [];
  return suffering.get(document.tokens[verb]?.lower ?? "") ?? [];
}

/** The token behind "⟨, 34,⟩" or "⟨(34)⟩", or else the same token. */
function behindAge({ document: { tokens } }: Scene, last: number): number {
  const between = `${tokens[last]?.text ?? ""}${tokens[last + AGE - 1]?.text ?? ""}`;
  return (between === ",," || between === "()") && /^\d{1,3}$/.test(tokens[last + 1]?.text ?? "") ? last + AGE : last;
}

/** The length of an age with its two commas or brackets, in tokens. */
const AGE = 3;

/** "sells ⟨tomatoes⟩", "swims 60 ⟨lengths⟩". */
function isThing({ grammar }: Scene, at: number): boolean {
  return grammar.tags[grammar.tags[at] === NUMBER ? at + 1 : at] === NOUN;
}

/**
 * What somebody is called because of what they handle, "drives a ⟨lorry⟩", "served in the ⟨navy⟩": "driver", and
 * "lorry" itself, since "the lorry driver" says that, too.
 */
function handlerOf(scene: Scene, verb: number, handled: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const { grammar, document } = scene;
  const { tokens } = document;
  const object = grammar.tags[verb + 1] === PREPOSITION ? verb + 2 : verb + 1;
  const thing = thingAt(scene, isDetermined(scene, object) ? object + 1 : object, handled);
  return thing < 0 ? [] : [...(handled.get(tokens[thing]?.lower ?? "") ?? []), tokens[thing]?.lower ?? ""];
}

/** "⟨the⟩ lorry", "⟨her⟩ lorry". */
function isDetermined({ document: { tokens }, language: { words } }: Scene, at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return words.determiners.has(word) || words.owners.has(word);
}

/** The last auxiliary: "⟨was⟩ charged", "has ⟨been⟩ charged". */
function behindHelper({ document: { tokens }, language: { helpers, words } }: Scene, at: number): number {
  const isHelped = words.auxiliaries.has(tokens[at]?.lower ?? "") && helpers.formsOfBe.has(tokens[at + 1]?.lower ?? "");
  return isHelped ? at + 1 : at;
}

/** What somebody is called because of what was done to them: "was ⟨robbed⟩", "was later ⟨charged⟩". */
function undergone({ document: { tokens }, language }: Scene, at: number): readonly string[] {
  const isAdverb = language.smallWords.beforeVerbs.has(tokens[at]?.lower ?? "");
  return language.makers.undergone.get(tokens[isAdverb ? at + 1 : at]?.lower ?? "") ?? [];
}

/** "denies ⟨murder⟩", "admitted ⟨two counts⟩", "pleaded ⟨not guilty⟩", "denies all the ⟨charges⟩". */
function isCharge({ document: { tokens }, language }: Scene, from: number): boolean {
  for (let at = from; at < from + BESIDE && tokens[at]?.kind === "word"; at += 1)
    if (language.makers.answering.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

/**
 * What a person is called because of a work named at most a few modifiers behind a token: "prize-winning third novel".
 */
function workBehind(scene: Scene, from: number): readonly string[] {
  const { works } = scene.language.makers;
  return works.get(scene.document.tokens[thingAt(scene, from, works)]?.lower ?? "") ?? [];
}

/** The first of the given nouns at most a few modifiers behind a token; -1 for none. */
function thingAt({ document, grammar }: Scene, from: number, nouns: ReadonlyMap<string, readonly string[]>): number {
  for (let at = from; at < from + BESIDE; at += 1) {
    if (nouns.has(document.tokens[at]?.lower ?? "")) return at;
    // "a 40-tonne lorry"
    if (!isModifier(grammar.tags[at] ?? 0) && document.tokens[at]?.text !== "-") return -1;
  }
  return -1;
}

/**
 * Whether a tag may stand between an owner and the noun for what they wrote or made: "her ⟨prize-winning third⟩ novel".
 */
export function isModifier(tag: number): boolean {
  return (
    tag === ADJECTIVE || tag === NOUN || tag === NAME || tag === POSSESSIVE || tag === PARTICIPLE || tag === NUMBER
  );
}

/** "a novel ⟨by⟩", "written ⟨by⟩", "a petition started ⟨by⟩". */
function madeBy({ document: { tokens }, language: { endings, makers } }: Scene, at: number): readonly string[] {
  const own = tokens[at]?.text === "," || tokens[at]?.kind === "mark" ? at - 1 : at;
  const isMade = endsIn(tokens[own]?.lower ?? "", endings.pasts) && makers.works.has(tokens[own - 1]?.lower ?? "");
  const noun = isMade ? own - 1 : own;
  const word = tokens[noun]?.lower ?? "";
  return makers.works.get(word) ?? makers.making.get(word) ?? makers.running.get(word) ?? [];
}

/** "⟨Ann Roe⟩ released her third album", "⟨Ann Roe⟩, 34, who coaches the side,", "⟨Ann Roe⟩ was robbed". */
function behindVerb(scene: Scene, last: number): readonly string[] {
  const { document, language } = scene;
  const { tokens } = document;
  const relative = tokens[last]?.text === "," ? last + 1 : last;
  const isClause = language.smallWords.personalRelatives.has(tokens[relative]?.lower ?? "");
  const from = isClause ? relative + 1 : last;
  // "Ann Roe ⟨then⟩ gave evidence"
  const isAdverb = language.smallWords.beforeVerbs.has(tokens[from]?.lower ?? "");
  const verb = behindHelper(scene, isAdverb ? from + 1 : from);
  const word = tokens[verb]?.lower ?? "";
  const next = tokens[verb + 1]?.lower ?? "";
  if (language.helpers.formsOfBe.has(word)) return undergone(scene, verb + 1);
  const accused = language.makers.accused.get(word);
  if (accused !== undefined) return isCharge(scene, verb + 1) ? accused : [];
  const hasObject = isDetermined(scene, verb + 1) || language.words.objectPronouns.has(next);
  const handled = language.makers.handling.get(word);
  const handler = handled === undefined ? [] : handlerOf(scene, verb, handled);
  if (handler.length > 0) return handler;
  const runs = language.makers.running.get(word);
  if (runs !== undefined)
    return hasObject || tokens[verb + 1]?.capital === true || isThing(scene, verb + 1) ? runs : [];
  const makes = language.makers.making.get(word);
  if (makes === undefined) return [];
  const isTitle = tokens[verb + 1]?.kind === "mark" && tokens[verb + 2]?.capital === true;
  return isTitle || (hasObject && workBehind(scene, verb + 2).length > 0) ? makes : [];
}
