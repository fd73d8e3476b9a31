import { AGENT, GENITIVE, isBehindSource, LOCATIVE, PREDICATIVE, servesAs } from "../grammar/syntax-words.ts";
import { COMMA, DETERMINER, isFiniteVerb, NOUN, OWNER, STOP, WH_WORD } from "../grammar/tags.ts";
import { endsAsPlural } from "../grammar/word-endings.ts";
import type { Utf16Span } from "../span.ts";
import { isInCapitals } from "../text/characters.ts";
import { itemAt } from "../text/item-at.ts";
import type { MarkPair } from "../text/quotation-marks.ts";
import type { Tokens } from "../text/tokens.ts";
import { isSomebody } from "./asked-person.ts";
import { isBroadcast } from "./broadcast.ts";
import { timePhraseAt } from "./circumstances/time-phrase.ts";
import { ownerOfEquated } from "./equated.ts";
import { isSpokenHeading, speakerOfHeadline } from "./headings.ts";
import { isSaidBelow, isSetOffInHeadline, isTopicInHeadline } from "./headline-marks.ts";
import { isInExchange } from "./in-exchange.ts";
import { namesThing } from "./named-thing.ts";
import { nounOfOutcry } from "./outcry.ts";
import { isPassive } from "./passive.ts";
import { probabilityOfSpeech } from "./scare-quotes.ts";
import type { Scene } from "./scene.ts";
import { isSigned } from "./speakers/signature.ts";
import { clauseSubject } from "./speakers/subjects/clause-subject.ts";
import { isTitleCase } from "./title-case.ts";
import { isWordUnused } from "./user-of-word.ts";
import { isWrittenWork } from "./written-work.ts";

/**
 * What an outermost pair of marks holds:
 * - `speech`: somebody's words; `scare`: words used at arm's length ("so-called “experts”");
 * - `title`: the name of a work, a law, a programme; `nickname`: a part of a name (William “Bill” Smith).
 */
export type StretchUse = "speech" | "scare" | "title" | "nickname";

/** The text between an outermost pair of quotation marks in one block, marks included. */
export interface Stretch extends Utf16Span {
  /** The text without its marks. */
  readonly inner: Utf16Span;
  /** Half-open range of the document's tokens, marks included. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** Index of the document's block. */
  readonly block: number;
  /** Index of the sentence in which it begins. */
  readonly sentence: number;
  /** The block ends before a closing mark and the next stretch goes on. */
  readonly continues: boolean;
  /** It goes on from the stretch before, at the start of a block. */
  readonly continued: boolean;
  readonly use: StretchUse;
  /** 0 to 1: how probable it is that the words are speech. */
  readonly speech: number;
}

/** Says of each pair of marks what it is used for; pairs and stretches have the same order and indexes. */
export function findStretches(scene: Scene, pairs: readonly MarkPair[]): Stretch[] {
  const stretches = pairs.map((pair, index): Stretch => {
    const speech = probabilityOfSpeech(scene, pairs, index);
    const sentence = scene.sentenceOf[pair.firstToken] ?? 0;
    const { start, end, inner, firstToken, lastToken, block, continues, continued } = pair;
    const use = isWrittenWork(scene, pairs, index) ? "title" : useOf(scene, pair, speech);
    return { start, end, inner, firstToken, lastToken, block, continues, continued, sentence, speech, use };
  });
  const isSpeech = stretches.map(({ use }) => use === "speech");
  return stretches.map((one, index) => (isSaidBelow(scene, pairs, index, isSpeech) ? { ...one, use: "speech" } : one));
}

function useOf(scene: Scene, pair: MarkPair, speech: number): StretchUse {
  if (isNickname(scene, pair)) return "nickname";
  if (isNamed(scene, pair) || isInscribed(scene, pair) || isWork(scene, pair) || isCited(scene, pair)) return "title";
  if (isSource(scene, pair) || isBroadcast(scene, pair)) return "title";
  if (isInCrosshead(scene, pair)) return "scare";
  if (isTopicInHeadline(scene, pair) || isInSubject(scene, pair) || isWordUnused(scene, pair)) return "scare";
  if (speech >= 0.5 || isWholeSentence(scene, pair) || isInExchange(scene, pair)) return "speech";
  if (isNamedBySomebody(scene, pair) || isShortReply(scene, pair)) return "speech";
  if (nounOfOutcry(scene, pair, false) >= 0) return "speech";
  if (isTitleCase(scene.document.tokens, pair)) return "title";
  if (isSigned(scene, pair)) return "speech";
  if (isSetOffInHeadline(scene, pair) || isSpokenHeading(scene, pair)) return "speech";
  if (speakerOfHeadline(scene, pair) >= 0) return "speech";
  const isSomebodys = isAttributed(scene, pair) || isIntroduced(scene, pair) || ownerOfEquated(scene, pair) !== null;
  return isSomebodys ? "speech" : "scare";
}

/** "The ⟨“draft”⟩ letter says the dam leaks": between the article, or owner, with which a clause begins and the noun that says something behind. */
function isInSubject(
  { cues, cueOf, document, grammar, sentenceOf }: Scene,
  { firstToken, lastToken }: MarkPair,
): boolean {
  const { tags } = grammar;
  const article = firstToken - 1;
  if (document.tokens[lastToken - 2]?.kind !== "word" || (tags[article] !== DETERMINER && tags[article] !== OWNER))
    return false;
  const isFirst = sentenceOf[article - 1] !== sentenceOf[article] || tags[article - 1] === COMMA;
  let verb = lastToken;
  while (tags[verb] === NOUN) verb += 1;
  const cue = itemAt(cues, cueOf[verb]);
  if (!isFirst || verb === lastToken || cue?.form !== "verb" || !isFiniteVerb(tags[verb] ?? 0)) return false;
  return tags[cue.lastToken] !== COMMA && tags[cue.lastToken] !== STOP;
}

/** Was he ever in doubt? ⟦“Never.”⟧: behind a question of the writer, unless it asks for a work: Her favourite film? “Nights.” */
function isShortReply(scene: Scene, { firstToken, lastToken }: MarkPair): boolean {
  const { document, language, pairOf, sentenceOf } = scene;
  const { tokens } = document;
  if (tokens[firstToken - 1]?.text !== "?" || (pairOf[firstToken - 1] ?? -1) >= 0) return false;
  if (tokens[firstToken + 1]?.capital !== true || !endsSentence(tokens[lastToken - 2]?.text)) return false;
  const isWork = language.inscriptions.works.has(tokens[firstToken - 2]?.lower ?? "");
  return !isWork && sentenceOf[lastToken - 1] !== sentenceOf[lastToken];
}

/** “I did nothing,” insisted Roe; “I said, ‘Go,’” Roe shouted: a pause in the marks, or in others that close there, and a verb of speech right behind. */
function isAttributed(scene: Scene, { firstToken, lastToken }: MarkPair): boolean {
  const { tokens } = scene.document;
  const isNested = tokens[lastToken - 2]?.kind === "mark" && lastToken - 3 > firstToken;
  const pause = tokens[isNested ? lastToken - 3 : lastToken - 2]?.text ?? "";
  if (pause === "" || !",?!".includes(pause)) return false;
  const subject = scene.mentionOf[lastToken] ?? -1;
  const verb = subject < 0 ? lastToken : (scene.phraseTokens[subject]?.lastToken ?? lastToken);
  return itemAt(scene.cues, scene.cueOf[verb])?.form === "verb";
}

/** Roe smiled: “I did nothing.” */
function isIntroduced({ document, cues, cueOf }: Scene, { firstToken, lastToken }: MarkPair): boolean {
  const { tokens } = document;
  return (
    tokens[firstToken - 1]?.text === ":" &&
    itemAt(cues, cueOf[firstToken - 2])?.form === "verb" &&
    tokens[firstToken + 1]?.capital === true &&
    endsSentence(tokens[lastToken - 2]?.text)
  );
}

/** "dubbed the ⟨“Ashby Ritz”⟩ by smugglers": a name that those behind "by" have given to the subject of a passive. */
function isNamedBySomebody({ cues, cueOf, grammar }: Scene, { firstToken, lastToken }: MarkPair): boolean {
  const before = grammar.tags[firstToken - 1] === DETERMINER ? firstToken - 2 : firstToken - 1;
  const cue = itemAt(cues, cueOf[before]);
  return cue?.form === "verb" && servesAs(grammar, lastToken, AGENT) && isPassive(grammar, cue);
}

const MAX_NICKNAME_TOKENS = 5;

/** Marks inside a name: the mention goes on after them. */
function isNickname({ mentionOf }: Scene, pair: MarkPair): boolean {
  const before = mentionOf[pair.firstToken - 1] ?? -1;
  if (before < 0 || pair.lastToken - pair.firstToken > MAX_NICKNAME_TOKENS) return false;
  return before === mentionOf[pair.firstToken] && before === mentionOf[pair.lastToken];
}

/** How many tokens a crosshead may have. */
const LONGEST_CROSSHEAD = 12;

/** ⟨“READY”⟩ FOR THE FAIR, ⟨“GET IN THE GAME”⟩: marks in a sentence in capitals that ends without a stop, before one that is not in capitals. */
function isInCrosshead({ document: { tokens, sentences }, sentenceOf }: Scene, { firstToken }: MarkPair): boolean {
  const sentence = itemAt(sentences, sentenceOf[firstToken]);
  const next = tokens[sentence?.lastToken ?? tokens.length];
  if (sentence === undefined || sentence.lastToken - sentence.firstToken > LONGEST_CROSSHEAD) return false;
  if (next?.kind !== "word" || isInCapitals(next.text)) return false;
  const words = tokens.slice(sentence.firstToken, sentence.lastToken).filter(({ kind }) => kind === "word");
  if (words.length < 2 || !words.every(({ text }) => isInCapitals(text))) return false;
  return ![1, 2].some((back) => endsSentence(tokens[sentence.lastToken - back]?.text));
}

/** "according to ⟨“The Mill Prize”⟩": the name of a work that says it. */
function isSource({ document, grammar }: Scene, pair: MarkPair): boolean {
  return isBehindSource(grammar, pair.firstToken) && isTitleCase(document.tokens, pair);
}

/** The word before the marks, a comma or colon left out. */
function wordBefore(scene: Scene, { firstToken }: MarkPair): number {
  const before = scene.document.tokens[firstToken - 1]?.text;
  return before === "," || before === ":" ? firstToken - 2 : firstToken - 1;
}

/** How far before "as" its verb stands, in tokens. */
const KNOWN_REACH = 8;

/** "titled “…”", "known locally as “…”", "gave her name only as “Miss Roe”": a name. */
function isNamed(scene: Scene, pair: MarkPair): boolean {
  const { tokens } = scene.document;
  const { knowingWords, identifyingWords } = scene.language.inscriptions;
  const at = wordBefore(scene, pair);
  const word = tokens[at]?.lower ?? "";
  const { namingWords } = scene.language.inscriptions;
  if (isCaption(scene, pair, at)) return false;
  if (namingWords.has(word) || namingWords.has(`${tokens[at - 1]?.lower} ${word}`) || isCalledWork(scene, pair, at))
    return true;
  if (isNewThing(scene, pair, at)) return true;
  const verb = scene.grammar.tags[at] === DETERMINER ? at - 1 : at;
  if (namesThing(scene.grammar, itemAt(scene.document.sentences, scene.sentenceOf[verb])?.firstToken ?? verb, verb))
    return true;
  if (!servesAs(scene.grammar, at, PREDICATIVE)) return false;
  if (stands(scene, at - 1, at - KNOWN_REACH, knowingWords)) return true;
  return isTitleCase(tokens, pair) && stands(scene, at - 1, at - KNOWN_REACH, identifyingWords);
}

/** "Roe posted a picture, ⟨captioned⟩ “…”", "which she ⟨captioned⟩ “…”": whoever posts it writes that; not "a picture captioned “…”". */
function isCaption({ cast, document, language, mentionOf }: Scene, { lastToken }: MarkPair, at: number): boolean {
  // "the picture, captioned “…”, was taken"
  if (document.tokens[lastToken]?.text === ",") return false;
  if (!language.inscriptions.captionWords.has(document.tokens[at]?.lower ?? "")) return false;
  return document.tokens[at - 1]?.text === "," || cast.mentions[mentionOf[at - 1] ?? -1]?.form === "pronoun";
}

/** "a retrospective ⟨called⟩ “Who Told Ann?”", "a report ⟨named⟩ “…”": a work or document right before the verb. */
function isCalledWork({ document, language }: Scene, pair: MarkPair, at: number): boolean {
  const before = document.tokens[at - 1]?.lower ?? "";
  const isNaming = language.nouns.naming.has(document.tokens[at]?.lower ?? "");
  const isMade = language.inscriptions.works.has(before) || language.nouns.documents.has(before);
  return isNaming && isMade && isTitleCase(document.tokens, pair);
}

/** How many tokens the name of a new thing may have, marks and a stop included. */
const LONGEST_THING = 6;

/** "laptops ⟨dubbed⟩ “ultrabooks”": in small letters what a new thing is called, right behind it, and nobody is told to call it so. */
function isNewThing({ document, grammar, language }: Scene, { firstToken, lastToken }: MarkPair, at: number): boolean {
  const { tokens } = document;
  if (at !== firstToken - 1 || !language.nouns.naming.has(tokens[at]?.lower ?? "")) return false;
  if (lastToken - firstToken > LONGEST_THING || tokens[firstToken + 1]?.capital !== false) return false;
  if (servesAs(grammar, lastToken, AGENT) || "?!".includes(tokens[lastToken - 2]?.text ?? "?")) return false;
  const isPlural = grammar.tags[at - 1] === NOUN && endsAsPlural(tokens[at - 1]?.lower ?? "", language);
  return isPlural && !isSomebody(grammar, at - 1);
}

/** How far before a bracket, and behind its marks up to its end, words are looked at, in tokens. */
const BRACKET_REACH = 6;

/** "an article on Monday (⟦“Harbour sale divides islanders”⟧, page 4)", "(⟦“Harbour sale”⟧, 4 May)": the headline of what is told of, in brackets. */
function isCited({ document, cueOf, language, sentenceOf }: Scene, { firstToken, lastToken }: MarkPair): boolean {
  const { tokens } = document;
  const bracket = firstToken - 1;
  if (tokens[bracket]?.text !== "(" || endsSentence(tokens[lastToken - 2]?.text)) return false;
  let end = lastToken;
  while (end < lastToken + BRACKET_REACH && tokens[end]?.text !== ")") end += 1;
  if (end === lastToken + BRACKET_REACH) return false;
  const isSaid = cueOf.subarray(lastToken, end).some((cue) => cue >= 0);
  for (let at = lastToken + 1; at < end && !isSaid; at += 1) if (isDate(tokens, at, end)) return true;
  for (let at = bracket - 1; at >= bracket - BRACKET_REACH && sentenceOf[at] === sentenceOf[bracket]; at -= 1)
    if (language.nouns.documents.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "4 May", "July 2". */
function isDate(tokens: Tokens, at: number, end: number): boolean {
  const time = timePhraseAt(tokens, at, end);
  return time !== null && tokens[at]?.kind === "number" ? time.lastToken > at + 1 : time !== null;
}

/**
 * "says in “The Long Shore” that", "her novel “The Long Shore,”", "in her memoir, “The Long Shore”, she", "Roe’s “The Long Shore”", "the “Long Shore” singer", "the author of “The Long Shore”", "“The Long Shore” in which she": words with
 * capitals beside a work, an owner or a maker.
 */
function isWork(scene: Scene, pair: MarkPair): boolean {
  const { document, grammar, language } = scene;
  const { works, makers } = language.inscriptions;
  const isBetweenCommas = document.tokens[pair.firstToken - 1]?.text === "," && isBeforeComma(document.tokens, pair);
  const before = document.tokens[isBetweenCommas ? pair.firstToken - 2 : pair.firstToken - 1];
  const isMaker = (at: number): boolean => makers.has(document.tokens[at]?.lower ?? "");
  const isMade =
    isMaker(pair.lastToken) || (servesAs(grammar, pair.firstToken - 1, GENITIVE) && isMaker(pair.firstToken - 2));
  const isWhere = servesAs(grammar, pair.lastToken, LOCATIVE) && grammar.tags[pair.lastToken + 1] === WH_WORD;
  const isBeside = isMade || isWhere || before?.kind === "possessive" || works.has(before?.lower ?? "");
  const isWhereSaid = isWhereItIsSaid(scene, pair);
  if ((!isBeside && !isWhereSaid) || !isTitleCase(document.tokens, pair)) return false;
  const end = document.tokens[pair.lastToken - 2]?.text;
  const isNext = works.has(document.tokens[pair.firstToken - 1]?.lower ?? "");
  return !endsSentence(end) || ((isWhereSaid || isNext) && end === ".");
}

/** "Roe claims in ⟦“The Long Shore”⟧ that", "said on ⟦“Corran Today.”⟧": behind a verb of speech and "in" or "on". */
function isWhereItIsSaid({ document, cues, cueOf, language }: Scene, { firstToken }: MarkPair): boolean {
  const before = document.tokens[firstToken - 1]?.lower ?? "";
  return language.inscriptions.withinWords.has(before) && itemAt(cues, cueOf[firstToken - 2]) !== undefined;
}

/** A comma within the closing mark, or right behind it. */
function isBeforeComma(tokens: Tokens, { lastToken }: MarkPair): boolean {
  return tokens[lastToken]?.text === "," || tokens[lastToken - 2]?.text === ",";
}

function endsSentence(text: string | undefined): boolean {
  return text === "." || text === "!" || text === "?";
}

/** How far before its writing a sign is named, in tokens. */
const SIGN_REACH = 8;

/** "placards reading “…”", "“Mill now” campaign badges": what a sign says; but in “the sign said “…”” it is the sign that says it. */
function isInscribed(scene: Scene, pair: MarkPair): boolean {
  const { tokens } = scene.document;
  const isBehind = (at: number): boolean =>
    scene.language.inscriptions.signs.has(tokens[at]?.lower ?? "") &&
    scene.sentenceOf[at] === scene.sentenceOf[pair.lastToken - 1];
  if (isBehind(pair.lastToken) || isBehind(pair.lastToken + 1)) return true;
  const at = wordBefore(scene, pair);
  return (
    scene.language.inscriptions.bearingWords.has(tokens[at]?.lower ?? "") &&
    stands(scene, at - 1, at - SIGN_REACH, scene.language.inscriptions.signs) &&
    !isSaidBySign(scene, at)
  );
}

/** "The sign outside the church ⟨said⟩": a sign is the subject of the verb, and not what somebody held up or wore. */
function isSaidBySign({ grammar, cueOf, sentenceOf, document, language }: Scene, verb: number): boolean {
  if (!isFiniteVerb(grammar.tags[verb] ?? 0)) return false;
  const first = document.sentences[sentenceOf[verb] ?? 0]?.firstToken ?? verb;
  const subject = clauseSubject(grammar, first, verb, (at) => (cueOf[at] ?? -1) >= 0);
  return subject !== null && language.inscriptions.signs.has(document.tokens[subject.lastToken - 1]?.lower ?? "");
}

/** Whether one of the words stands from a token back to another, in the same sentence and outside marks. */
function stands(
  { document, sentenceOf, pairOf }: Scene,
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let at = from; at >= to && sentenceOf[at] === sentenceOf[from]; at -= 1) {
    if ((pairOf[at] ?? -1) >= 0) return false;
    if (words.has(document.tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

/** A sentence of its own in marks, and no title: somebody's words, even if nobody is named. */
function isWholeSentence({ document, sentenceOf }: Scene, pair: MarkPair): boolean {
  const first = document.sentences[sentenceOf[pair.firstToken] ?? 0];
  const last = document.sentences[sentenceOf[pair.lastToken - 1] ?? 0];
  if (first?.firstToken !== pair.firstToken || last?.lastToken !== pair.lastToken) return false;
  const ending = document.tokens[pair.lastToken - 2]?.text ?? "";
  return (
    pair.lastToken - pair.firstToken > MIN_SENTENCE && ".?!".includes(ending) && !isTitleCase(document.tokens, pair)
  );
}

/** Marks, full stop and three words. */
const MIN_SENTENCE = 5;
