import { holdsFinite } from "../grammar/holds-finite.ts";
import { stepBack } from "../grammar/steps.ts";
import { AGENT, servesAs } from "../grammar/syntax-words.ts";
import { COMMA, DETERMINER, isFiniteVerb, NOUN, OWNER, STOP } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { Utf16Span } from "../span.ts";
import { isIn, itemAt } from "../text/item-at.ts";
import type { MarkPair } from "../text/quotation-marks.ts";
import { isCitedHeadline } from "./cited-headline.ts";
import { endsSentence } from "./ends-sentence.ts";
import { ownerOfEquated } from "./equated.ts";
import { isSpokenHeading, speakerOfHeadline } from "./headings.ts";
import { isSaidBelow, isSetOffInHeadline, isTopicInHeadline } from "./headline-marks.ts";
import { isInExchange } from "./in-exchange.ts";
import { holdsName } from "./name-in-marks.ts";
import { nounOfOutcry } from "./outcry.ts";
import { isPassive } from "./passive.ts";
import { probabilityOfSpeech } from "./scare-quotes.ts";
import type { Scene } from "./scene.ts";
import { isSigned } from "./speakers/signature.ts";
import { isTitleCase } from "./title-case.ts";
import { isTranslation } from "./translation.ts";
import { isUsedWord, isWordUnused } from "./user-of-word.ts";
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
  /** Whether the block ends before a closing mark and the next stretch goes on. */
  readonly continues: boolean;
  /** Whether it continues the stretch before it, at the start of a block. */
  readonly continued: boolean;
  readonly use: StretchUse;
  /** From 0 to 1: the probability that the words are speech. */
  readonly speech: number;
}

/** Decides for each pair of marks what it is used for. Pairs and stretches have the same order and indexes. */
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
  if (holdsName(scene, pair) || isCitedHeadline(scene, pair)) return "title";
  if (isTranslation(scene.document, pair)) return "scare";
  if (isTopicInHeadline(scene, pair) || isInSubject(scene, pair) || isWordUnused(scene, pair)) return "scare";
  if (speech >= 0.5 || isWholeSentence(scene, pair) || isInExchange(scene, pair)) return "speech";
  if (isNamedBySomebody(scene, pair) || isShortReply(scene, pair)) return "speech";
  if (nounOfOutcry(scene, pair, false) >= 0) return "speech";
  if (isTitleCase(scene.document.tokens, pair)) return isUsedWord(scene, pair) ? "speech" : "title";
  if (isSigned(scene, pair)) return "speech";
  if (isSetOffInHeadline(scene, pair) || isSpokenHeading(scene, pair)) return "speech";
  if (speakerOfHeadline(scene, pair) >= 0) return "speech";
  const isSomebodys = isAttributed(scene, pair) || ownerOfEquated(scene, pair) !== null;
  return isSomebodys ? "speech" : "scare";
}

/**
 * "The ⟨“draft”⟩ letter says the dam leaks": whether the marks stand between the article or owner that opens a clause
 * and a noun that says something. Or "a post in the group ⟨“Corran Mums”⟩ said a wolf was seen": a name between its
 * noun and the verb.
 */
function isInSubject({ cues, cueOf, document, grammar, sentenceOf }: Scene, pair: MarkPair): boolean {
  const { tags } = grammar;
  const { firstToken, lastToken } = pair;
  const before = tags[firstToken - 1];
  if (document.tokens[lastToken - 2]?.kind !== "word") return false;
  let verb = lastToken;
  while (tags[verb] === NOUN) verb += 1;
  const isNamed = before === NOUN && verb === lastToken && isTitleCase(document.tokens, pair);
  const article = firstToken - 1;
  const isFirst = sentenceOf[article - 1] !== sentenceOf[article] || tags[article - 1] === COMMA;
  const isOpened = (before === DETERMINER || before === OWNER) && isFirst && verb > lastToken;
  const cue = itemAt(cues, cueOf[verb]);
  if (!(isNamed || isOpened) || cue?.form !== "verb" || !isFiniteVerb(tags[verb])) return false;
  return tags[cue.lastToken] !== COMMA && tags[cue.lastToken] !== STOP;
}

/**
 * Was he ever in doubt? ⟦“Never.”⟧: whether a short sentence in marks answers a question of the writer's. A question
 * that asks for a work does not count: Her favourite film? “Nights.”
 */
function isShortReply(scene: Scene, { firstToken, lastToken }: MarkPair): boolean {
  const { document, language, pairOf, sentenceOf } = scene;
  const { tokens } = document;
  if (wordAt(scene, firstToken - 1) !== "?" || isIn(pairOf, firstToken - 1)) return false;
  if (tokens[firstToken + 1]?.capital !== true || !endsSentence(tokens[lastToken - 2]?.text)) return false;
  const isWork = language.inscriptions.works.has(wordAt(scene, firstToken - 2));
  return !isWork && sentenceOf[lastToken - 1] !== sentenceOf[lastToken];
}

/**
 * “I did nothing,” insisted Roe; “I said, ‘Go,’” Roe shouted; ‘Bread is dear’, say bakers: whether the marks, or inner
 * marks that close with them, end with a pause, or a comma follows marks that hold a clause, and then a verb of speech.
 */
function isAttributed(scene: Scene, { firstToken, lastToken }: MarkPair): boolean {
  const { tokens } = scene.document;
  const isNested = tokens[lastToken - 2]?.kind === "mark" && lastToken - 3 > firstToken;
  const pause = tokens[isNested ? lastToken - 3 : lastToken - 2]?.text ?? "";
  const isPaused = pause !== "" && ",?!".includes(pause);
  if (!isPaused && !(tokens[lastToken]?.text === "," && holdsFinite(scene.grammar, firstToken, lastToken)))
    return false;
  const from = isPaused ? lastToken : lastToken + 1;
  const subject = scene.mentionOf[from] ?? -1;
  const verb = subject < 0 ? from : (scene.phraseTokens[subject]?.lastToken ?? from);
  return itemAt(scene.cues, scene.cueOf[verb])?.form === "verb";
}

/**
 * "dubbed the ⟨“Ashby Ritz”⟩ by smugglers": whether it is a name that those behind "by" have given to the subject of a
 * passive.
 */
function isNamedBySomebody({ cues, cueOf, grammar }: Scene, { firstToken, lastToken }: MarkPair): boolean {
  const before = stepBack(grammar.tags, firstToken, DETERMINER) - 1;
  const cue = itemAt(cues, cueOf[before]);
  return cue?.form === "verb" && servesAs(grammar, lastToken, AGENT) && isPassive(grammar, cue);
}

const MAX_NICKNAME_TOKENS = 5;

/** Whether the marks stand inside a name: the mention goes on after them. */
function isNickname({ mentionOf }: Scene, pair: MarkPair): boolean {
  const before = mentionOf[pair.firstToken - 1] ?? -1;
  if (before < 0 || pair.lastToken - pair.firstToken > MAX_NICKNAME_TOKENS) return false;
  return before === mentionOf[pair.firstToken] && before === mentionOf[pair.lastToken];
}

/** Whether the marks hold a sentence of its own and not a title: somebody's words, even if nobody is named. */
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
