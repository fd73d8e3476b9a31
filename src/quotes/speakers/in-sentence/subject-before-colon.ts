import { firstFinite, holdsFinite } from "../../../grammar/holds-finite.ts";
import { stepBack } from "../../../grammar/steps.ts";
import { AGENT, servesAs } from "../../../grammar/syntax-words.ts";
import { ADJECTIVE, ADVERB, COMMA, isFiniteVerb, isInNounPhrase, PARTICIPLE } from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { isAnyIn, isIn, itemAt } from "../../../text/item-at.ts";
import { isHeadlineOrEntry } from "../../entry-headings.ts";
import { endWithAdded, isInPhrases } from "../../noun-phrase.ts";
import { blockAt, type Scene, startOfSentence } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionAt, mentionForWhom } from "../mentions/mention-at.ts";
import { mentionTo } from "./find-quoted-as-saying.ts";
import { type Clause, lastClauseBefore } from "./last-clause.ts";

/**
 * “⟨The council⟩ was unmoved: ⟦“…”⟧”, “⟨The Courier⟩ disagreed: ⟦“…”⟧”: the subject of the one clause before a colon
 * and words in marks, if it is people or a body whose name the article does not know. In “Moe said it was safe; ⟨Roe⟩
 * was less sure: ⟦“…”⟧” anybody who is the subject of the last clause. -1 where another verb of speech or anybody with
 * a name stands in the clause, a verb of speech stands behind the words, or they are a headline's.
 */
export function subjectBeforeColon(scene: Scene, { attribution, said }: Frame): number {
  const { cast, document } = scene;
  const colon = said.firstToken - 1;
  if (attribution.kind !== "direct" || document.tokens[colon]?.text !== ":") return -1;
  if (isToldBehind(scene, said.lastToken)) return -1;
  if (isHeadlineOrEntry(document, blockAt(scene, colon) ?? 0)) return -1;
  const sentence = startOfSentence(scene, colon);
  const presented = presentedOn(scene, sentence, colon);
  if (presented >= 0) return presented;
  const around = beforeRelative(scene, sentence, colon);
  if (around >= 0) return around;
  const withBody = namedWithBody(scene, sentence, colon);
  if (withBody >= 0) return withBody;
  const next = nextToSpeak(scene, sentence, colon);
  if (next >= 0) return next;
  const clause = lastClauseBefore(scene, colon);
  if (clause === null) return -1;
  const named = namedInTone(scene, clause, colon);
  if (named >= 0) return named;
  const mention = mentionAt(scene, clause.subject);
  const { form, person, unnamedAs } = cast.mentions[mention] ?? {};
  const isSomebody =
    (form === "short" && person === null) ||
    unnamedAs === "individual" ||
    unnamedAs === "group" ||
    (clause.isBehindAnother && form !== "pronoun");
  return isSomebody ? mention : -1;
}

/**
 * “Moe met Roe, ⟨who⟩ was blunt: “…”; “⟨The captain⟩ would not blame the referee, who had sent off two: “…””: “who”, if
 * its relative clause at the colon says what somebody was like; or the subject of the first verb, if that verb charges
 * somebody whom a relative clause up to the colon is about; else -1.
 */
function beforeRelative(scene: Scene, sentence: number, colon: number): number {
  const { cueOf, cues, document, grammar, language } = scene;
  const comma = grammar.tags.subarray(0, colon).lastIndexOf(COMMA);
  const relative = document.tokens[comma + 1]?.lower ?? "";
  if (comma <= sentence || !language.smallWords.personalRelatives.has(relative)) return -1;
  if (language.helpers.formsOfBe.has(document.tokens[comma + 2]?.lower ?? "") && grammar.tags[colon - 1] === ADJECTIVE)
    return scene.mentionOf[comma + 1] ?? -1;
  if (isAnyIn(cueOf, comma, colon)) return -1;
  const verb = sentence + grammar.tags.subarray(sentence, comma).findIndex((tag) => isFiniteVerb(tag));
  const isJudging = cueOf
    .subarray(verb, comma)
    .some((index) => language.speech.chargingVerbs.has(itemAt(cues, index)?.lemma ?? ""));
  return isJudging && verb > sentence ? mentionTo(scene, sentence, verb) : -1;
}

/** The longest title before a name, in tokens: "⟨Beaten finalist⟩ Ann Roe". */
const LONGEST_TITLE = 6;

/**
 * “Beaten finalist ⟨Ann Roe⟩ was generous: “…””: the person named before "was" and an adjective, with only a
 * description in front of the name; else -1.
 */
function namedInTone({ cast, document, grammar, mentionOf }: Scene, { subject, verb }: Clause, colon: number): number {
  if (colon - subject > LONGEST_TONE || grammar.tags[colon - 1] !== ADJECTIVE) return -1;
  if (!grammar.language.helpers.formsOfBe.has(document.tokens[verb]?.lower ?? "")) return -1;
  let name = subject;
  while (name < subject + LONGEST_TITLE && cast.mentions[mentionOf[name] ?? -1]?.person == null) {
    const tag = grammar.tags[name] ?? 0;
    if (!isInNounPhrase(tag) && tag !== PARTICIPLE && tag !== COMMA) return -1;
    name += 1;
  }
  return name < verb ? (mentionOf[name] ?? -1) : -1;
}

/**
 * “⟨Ann Roe⟩, Harbour Authority: “…””: the person at the start of a sentence, if only a comma and the name of a body
 * stand between the name and the colon; else -1.
 */
function namedWithBody(scene: Scene, opener: number, colon: number): number {
  const { cast, document, mentionOf, phraseTokens } = scene;
  const mention = mentionAt(scene, opener);
  const comma = phraseTokens[mention]?.lastToken ?? colon;
  const body = mentionOf[colon - 1] ?? -1;
  const isBody = cast.mentions[body]?.organisation != null && phraseTokens[body]?.firstToken === comma + 1;
  return isBody && cast.mentions[mention]?.person != null && document.tokens[comma]?.text === "," ? mention : -1;
}

/**
 * “Roe said “no”; ⟨Moe⟩: “yes””, ““No,” Roe said, then ⟨Moe⟩: “Yes””: the person whose name is all that stands between
 * the colon and a semicolon or comma, if other words in marks come first in the sentence; else -1.
 */
function nextToSpeak({ cast, grammar, pairOf, phraseTokens, mentionOf }: Scene, opener: number, colon: number): number {
  const mention = mentionOf[colon - 1] ?? -1;
  const phrase = phraseTokens[mention];
  if (phrase?.lastToken !== colon || cast.mentions[mention]?.person == null) return -1;
  const linked = stepBack(grammar.tags, phrase.firstToken, ADVERB);
  const sign = wordAt(grammar, linked - 1);
  const isParted = sign === ";" || (sign === "," && linked < phrase.firstToken);
  return isParted && isAnyIn(pairOf, opener, linked) ? mention : -1;
}

/** How long such a sentence may be up to its colon, in tokens. */
const LONGEST_TONE = 14;

/** The longest topic, in tokens, and the longest words that present a person: "this was", "here's". */
const LONGEST_TOPIC = 10;
const LONGEST_OPENING = 2;

/**
 * “Here is ⟨Roe⟩ on critics: “…””, “This was ⟨Roe⟩ on the bishops in 1961: “…””: the person before a topic, with
 * nothing but "here is" or the like in front; -1 without one.
 */
function presentedOn(
  { cast, document, grammar, mentionOf, phraseTokens }: Scene,
  opener: number,
  colon: number,
): number {
  const { helpers, speech } = grammar.language;
  const wordAt = (at: number): string => document.tokens[at]?.lower ?? "";
  for (let at = colon - 1; at > opener && at > colon - LONGEST_TOPIC; at -= 1) {
    if (grammar.tags[at] === COMMA || isFiniteVerb(grammar.tags[at] ?? 0)) return -1;
    const mention = mentionOf[at - 1] ?? -1;
    if (!speech.topicPrepositions.has(wordAt(at)) || cast.mentions[mention]?.person == null) continue;
    const { firstToken, lastToken } = phraseTokens[mention] ?? { firstToken: opener, lastToken: opener };
    const isPresented = firstToken - opener <= LONGEST_OPENING && helpers.formsOfBe.has(wordAt(firstToken - 1));
    return lastToken === at && isPresented && firstToken > opener ? mention : -1;
  }
  return -1;
}

/**
 * “For ⟨Roe⟩, head of rates at Acme, it is about jobs: ⟦“…”⟧”: the person for whom the clause before a colon is true,
 * if no verb of speech stands before the words or behind them; else -1.
 */
export function forWhomBeforeColon(scene: Scene, { attribution, said }: Frame): number {
  const { cast, cueOf, document, sentenceOf } = scene;
  const colon = said.firstToken - 1;
  if (attribution.kind !== "direct" || document.tokens[colon]?.text !== ":") return -1;
  const mention = mentionForWhom(scene, sentenceOf[colon] ?? 0);
  if (cast.mentions[mention]?.person == null) return -1;
  const first = startOfSentence(scene, colon);
  if (isAnyIn(cueOf, first, colon)) return -1;
  return isToldBehind(scene, said.lastToken) ? -1 : mention;
}

/**
 * “which drew this from ⟨Roe⟩: ⟦“…”⟧”, “a reply from the mayor of Ashby, ⟨Ann Roe⟩: ⟦“…”⟧”: the person from whom the
 * words behind a colon come, if no verb of speech follows the words; else -1.
 */
export function fromWhomBeforeColon(scene: Scene, { attribution, said }: Frame): number {
  const { cast, document, grammar, language, mentionOf, phraseTokens } = scene;
  const colon = said.firstToken - 1;
  if (attribution.kind !== "direct" || document.tokens[colon]?.text !== ":") return -1;
  const mention = mentionOf[colon - 1] ?? -1;
  const { firstToken, lastToken } = phraseTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  if (cast.mentions[mention]?.person == null || lastToken !== colon) return -1;
  const isFrom = (at: number) => language.stances.claimantPrepositions.has(document.tokens[at]?.lower ?? "");
  let from = firstToken - 1;
  while (
    from > firstToken - REACH &&
    !isFrom(from) &&
    (grammar.tags[from] === COMMA || isInPhrases(grammar.tags[from]))
  )
    from -= 1;
  if (!isFrom(from)) return -1;
  return isToldBehind(scene, said.lastToken) ? -1 : mention;
}

/**
 * “Roe, her agent, comes off worst: ⟦“a bore with a boat”⟧”, “Moe fares no better: ⟦…⟧”: whether the clause before a
 * colon only tells how somebody is spoken of, so that the words are about them and the writer of a book or speech, whom
 * the sentence does not name, says them.
 */
export function isFaringBeforeColon(scene: Scene, { attribution, said, sentences }: Frame): boolean {
  const { cueOf, document, grammar, language } = scene;
  const colon = said.firstToken - 1;
  if (attribution.kind !== "direct" || document.tokens[colon]?.text !== ":") return false;
  if (isToldBehind(scene, said.lastToken)) return false;
  const verb = firstFinite(grammar, sentences.firstToken, colon);
  if (verb < 0 || isAnyIn(cueOf, sentences.firstToken, colon) || holdsFinite(grammar, verb + 1, colon)) return false;
  const [word = "", particle = ""] = [verb, verb + 1].map((at) => document.tokens[at]?.lower);
  return language.speech.faringForms.has(word) || language.speech.faringForms.has(`${word} ${particle}`);
}

/**
 * “Overheard at the bar: ⟦“He is late.”⟧”, “Spotted on a wall: ⟦“No soup.”⟧”: whether a sentence without a subject only
 * says where somebody came upon the words behind its colon, so that nobody named says them; unlike “Heard from Ann Roe:
 * “…””.
 */
export function isComeUponBeforeColon(scene: Scene, { attribution, said, sentences }: Frame): boolean {
  const { document, grammar, language } = scene;
  const colon = said.firstToken - 1;
  const first = sentences.firstToken;
  if (attribution.kind !== "direct" || document.tokens[colon]?.text !== ":") return false;
  if (!language.speech.comingUponForms.has(wordAt(grammar, first)) || isToldBehind(scene, said.lastToken)) return false;
  if (holdsFinite(grammar, first + 1, colon)) return false;
  for (let at = first + 1; at < colon; at += 1) {
    const word = wordAt(grammar, at);
    if (language.stances.claimantPrepositions.has(word) || servesAs(grammar, at, AGENT)) return false;
  }
  return true;
}

/** How far behind the words a verb of speech may stand, in tokens: "“…,” the pitch on the site ⟨says⟩". */
const REACH = 10;

/** Whether a verb of speech stands behind the words in their sentence, and so names their speaker. */
function isToldBehind({ cueOf, sentenceOf }: Scene, behind: number): boolean {
  for (let at = behind; at < behind + REACH && sentenceOf[at] === sentenceOf[behind - 1]; at += 1)
    if (isIn(cueOf, at)) return true;
  return false;
}

/**
 * “Shops disagree: ⟦“…,”⟧ ⟨Ann Roe⟩ of Roe's Shoes points out”: the mention behind words between a colon and a comma,
 * right before a verb of speech; else -1.
 */
export function tellerBehindColon(scene: Scene, { attribution, said }: Frame): number {
  const { cueOf, cues, document, grammar, phraseTokens, sentenceOf } = scene;
  const colon = said.firstToken - 1;
  const end = said.lastToken;
  if (attribution.kind !== "direct" || document.tokens[colon]?.text !== ":") return -1;
  if (grammar.tags[end - 2] !== COMMA) return -1;
  const mention = mentionAt(scene, end);
  if (phraseTokens[mention]?.firstToken !== end) return -1;
  const verb = endWithAdded(grammar, end, end + REACH);
  return itemAt(cues, cueOf[verb])?.firstToken === verb && sentenceOf[verb] === sentenceOf[end - 1] ? mention : -1;
}
