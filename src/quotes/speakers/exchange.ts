import { SECOND_PERSON, servesAs } from "../../grammar/syntax-words.ts";
import { hashText } from "../../text/hash-text.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import { speaksOfOneself } from "../headings.ts";
import { type Scene, startOfSentence } from "../scene.ts";
import type { Frame } from "./candidates/candidates.ts";
import { cueBeside } from "./mentions/cue-beside.ts";
import { isStated } from "./mentions/fits.ts";
import { type Key, keyOf, NOBODY } from "./mentions/keys.ts";
import { sentenceOf } from "./mentions/mention-places.ts";
import type { Known, Spoken } from "./mentions/question.ts";
import type { StatedWords } from "./mentions/stated-words.ts";

/** How far back the person asked may have spoken, in paragraphs before the question. */
const REACH = 2;

/**
 * Whose turn it is in an exchange of questions and answers: “No,” said Roe. ¶ “Did you look?” Moe asked. ¶ ⟦“I had no
 * lamp.”⟧ After a question, the one who spoke before the asker answers; after an answer, somebody else asks. Returns an
 * index into `spoken`, or null where there is no exchange.
 *
 * @param spoken who spoke before, the latest first
 */
export function whoseTurn(scene: Scene, frame: Frame, spoken: readonly Spoken[]): number | null {
  const { attribution, content } = frame;
  const [last, other, third] = spoken;
  if (last === undefined || other === undefined || attribution.kind !== "direct") return null;
  if (last.block !== attribution.block - 1 || last.key === other.key || content.length > 1) return null;
  if (last.key === NOBODY || other.key === NOBODY || !isAllMarks(scene, attribution.block)) return null;
  const isRunning = isAllMarks(scene, last.block) && other.block === last.block - 1;
  const isAgain = third?.key === last.key && other.block === last.block - 1;
  if (endsInQuestion(scene, last.block)) {
    if (other.block < last.block - REACH) return null;
    // “Where?” asked Roe. ¶ “There, sir.” ¶ “When?” asked Moe. ¶ ⟦“At ten, sir.”⟧: neither of the two
    if (other.block === last.block - REACH && isAllMarks(scene, last.block - 1)) return null;
    const hasAsked = isAgain && endsInQuestion(scene, third.block);
    return isRunning || hasAsked || isAnswer(scene, last, attribution.block) ? 1 : null;
  }
  if (other.block >= last.block - REACH && isNamedTo(scene, last.key, attribution.block)) return 1;
  if (isAgain && isCharge(scene, last.block) && !isPutToSomebody(scene, attribution.block)) return 1;
  // “It is late,” said Roe. ¶ “Is it?” Moe ⟨replied⟩. ¶ “For whom?” ¶ “For you.”
  const isReply = isBehindReply(scene, attribution.block, last, other);
  if (other.block !== last.block - 1 || !(endsInQuestion(scene, other.block) || isReply)) return null;
  if (isRunning && isCharge(scene, attribution.block)) return 1;
  if (!endsInQuestion(scene, attribution.block)) return null;
  const asks = isRunning || isPutToSomebody(scene, attribution.block) || isAnsweredBelow(scene, attribution.block);
  return asks ? 1 : null;
}

/**
 * Whether words answer whoever spoke last, in a run of paragraphs that are nothing but questions and answers: “Did you
 * look?” asked Roe. ¶ ⟦“I never went.”⟧ ¶ “Did you ask?” ¶ ⟦“Nobody was in.”⟧ Even if only one speaker is named there,
 * whoever asks does not answer.
 */
export function isAnswerInRun(scene: Scene, { attribution: { block } }: Frame, { spoken, stated }: Known): boolean {
  const [last, other] = spoken;
  if (isBehindReply(scene, block, last, other) || isPutToLast(scene, block, last, stated)) return true;
  if (last?.block !== block - 1 || !isAllMarks(scene, block)) return false;
  if (isTakenUp(scene, block)) return true;
  // “Did you know?” ¶ “It was in the file,” said Roe. ¶ ⟦“You signed it.”⟧
  if (isAllMarks(scene, block - 2) && endsInQuestion(scene, block - 2) && isCharge(scene, block)) return true;
  if (endsInQuestion(scene, block)) return false;
  if (!endsInQuestion(scene, block - 1)) return isAskedAtEnd(scene, last);
  // “It burned,” said Roe. ¶ “Who did it?” she asked. ¶ “It was a lovely barn.”
  const isOwnQuestion = other?.key === last.key && !isPutToSomebody(scene, last.block);
  if (last.asked && !isOwnQuestion) return true;
  if (isPutToSomebody(scene, last.block) && isOwnAccount(scene, block)) return true;
  if (isAllMarks(scene, block + 1) && endsInQuestion(scene, block + 1)) return true;
  return isAllMarks(scene, block - 1) && isAllMarks(scene, block - 2) && !endsInQuestion(scene, block - 2);
}

/** The least number of paragraphs that make such talk. */
const MIN_TALK = 3;

/** The most paragraphs of talk that are looked at on either side. */
const LONGEST_TALK = 40;

/**
 * Roe rang Moe. ¶ ⟦“Are you driving?”⟧ ¶ ⟦“Not yet.”⟧ ¶ ⟦“Then go.”⟧: whether a paragraph is one of three or more that
 * are nothing but words in marks, one of which asks the next or all of which are short, below one in which nobody
 * speaks. Two people talk, and nothing shows which of them says what.
 */
export function isOfTalk(scene: Scene, { attribution: { block, kind } }: Frame, spoken: readonly Spoken[]): boolean {
  if (kind !== "direct" || !isAllMarks(scene, block)) return false;
  let first = block;
  while (first > block - LONGEST_TALK && isAllMarks(scene, first - 1)) first -= 1;
  let end = block + 1;
  while (end < block + LONGEST_TALK && isAllMarks(scene, end)) end += 1;
  if (end - first < MIN_TALK || spoken.some((one) => one.block === first - 1)) return false;
  let longest = 0;
  for (let at = first; at < end; at += 1) {
    if (at < end - 1 && endsInQuestion(scene, at)) return true;
    const { firstToken = 0, lastToken = 0 } = itemAt(scene.document.blocks, at) ?? {};
    longest = Math.max(longest, lastToken - firstToken);
  }
  return longest <= LONGEST_REMARK;
}

/** The longest of such paragraphs where none of them asks, in tokens. */
const LONGEST_REMARK = 12;

/**
 * ⟦“Did you know?”⟧ ¶ “It was in the file,” ⟨Roe⟩ said.: whether a mention stands in the paragraph below a question
 * that fills its own paragraph, behind words in marks that answer it.
 */
export function isAnsweredBy(scene: Scene, { attribution: { block } }: Frame, mention: number | undefined): boolean {
  if (!isAllMarks(scene, block) || !endsInQuestion(scene, block)) return false;
  const below = itemAt(scene.document.blocks, block + 1);
  const at = scene.mentionTokens[mention ?? -1]?.firstToken ?? -1;
  if (below === undefined || at < below.firstToken || at >= below.lastToken) return false;
  return isIn(scene.pairOf, below.firstToken);
}

/**
 * Roe shrugs. “We sold the boat.” ¶ ⟦“And the nets?”⟧ ¶ “The nets as well.”: whether a question that fills its
 * paragraph stands between two that end and begin in marks. Whoever spoke above does not ask it.
 */
export function isAskedBetween(scene: Scene, block: number): boolean {
  const { document, pairOf } = scene;
  const [above, below] = [itemAt(document.blocks, block - 1), itemAt(document.blocks, block + 1)];
  if (above?.zone !== "body" || !isAllMarks(scene, block) || !endsInQuestion(scene, block)) return false;
  return isIn(pairOf, above.lastToken - 1) && below?.zone === "body" && isIn(pairOf, below.firstToken);
}

/**
 * “It is late,” said Roe. ¶ “For whom?” Moe ⟨replied⟩. ¶ ⟦“For you.”⟧: whether a paragraph of nothing but words in
 * marks follows a reply to what another said right before. Either of the two may say them.
 */
function isBehindReply(scene: Scene, block: number, last: Spoken | undefined, other: Spoken | undefined): boolean {
  if (last === undefined || other === undefined || last.key === other.key || other.key === NOBODY) return false;
  if (last.block !== block - 1 || other.block !== block - 2 || !isAllMarks(scene, block)) return false;
  // "replied ⟨Senator⟩ Moe"
  const inFront = scene.cueOf[(scene.phraseTokens[last.mention]?.firstToken ?? 0) - 1];
  const cue = cueBeside(scene, last.mention) ?? itemAt(scene.cues, inFront);
  return scene.language.speech.replyingVerbs.has(cue?.lemma ?? "");
}

/**
 * “No,” said the minister, Roe. ¶ ⟦“It is a yes or no question, ⟨minister⟩.”⟧, ⟦“It is, ⟨my lady⟩.”⟧, ⟦“It is,
 * ⟨sir⟩.”⟧: whether the next paragraph is nothing but words in marks that address whoever spoke last, by what is said
 * of them or by a form that fits anybody.
 */
function isPutToLast(scene: Scene, block: number, last: Spoken | undefined, stated: StatedWords): boolean {
  const { document, language } = scene;
  if (last?.block !== block - 1 || !isAllMarks(scene, block)) return false;
  const at = (itemAt(document.blocks, block)?.lastToken ?? 0) - ADDRESSED;
  const word = document.tokens[at]?.lower ?? "";
  // "my ⟨lady⟩", "your ⟨honour⟩"
  const isOwned = language.words.owners.has(document.tokens[at - 1]?.lower ?? "");
  if (document.tokens[isOwned ? at - 2 : at - 1]?.text !== ",") return false;
  if (isOwned || language.nouns.shortTitles.has(word)) return true;
  if (last.key === NOBODY || !language.nouns.roles.has(word)) return false;
  return isStated(scene, last.mention, last.key, hashText(word), stated);
}

/** How far before the end of words in marks the address stands, “…, ⟨minister⟩.”, in tokens. */
const ADDRESSED = 3;

/** “Where to?” ¶ ⟨“To the mill.”⟩: whether the paragraph below is nothing but words in marks and asks nothing. */
function isAnsweredBelow(scene: Scene, block: number): boolean {
  return isAllMarks(scene, block + 1) && !endsInQuestion(scene, block + 1);
}

/** Whether a paragraph is nothing but words in one pair of marks. */
function isAllMarks({ document, pairs, pairOf }: Scene, block: number): boolean {
  const { firstToken, lastToken } = itemAt(document.blocks, block) ?? { firstToken: 0, lastToken: 0 };
  const pair = itemAt(pairs, pairOf[firstToken]);
  return pair?.firstToken === firstToken && pair.lastToken === lastToken;
}

/** Whether the last words in marks of a paragraph end with a question mark. */
export function endsInQuestion({ document, pairs, pairOf }: Scene, block: number): boolean {
  const { firstToken, lastToken } = itemAt(document.blocks, block) ?? { firstToken: 0, lastToken: 0 };
  for (let at = lastToken - 1; at >= firstToken; at -= 1) {
    const pair = itemAt(pairs, pairOf[at]);
    if (pair !== undefined) return document.tokens[pair.lastToken - 2]?.text === "?";
  }
  return false;
}

/**
 * “Had she studied, ⟨he⟩ wondered. ¶ “No.””: whether somebody asks, without marks, in the last sentence of their
 * paragraph.
 */
function isAskedAtEnd(scene: Scene, { mention, block, asked }: Spoken): boolean {
  const last = (itemAt(scene.document.blocks, block)?.lastToken ?? 0) - 1;
  if (!asked || scene.sentenceOf[last] !== sentenceOf(scene, mention)) return false;
  for (let at = startOfSentence(scene, last); at <= last; at += 1) if (isIn(scene.pairOf, at)) return false;
  return true;
}

/**
 * Whether a paragraph behind a question answers it: it begins with “yes”, the question was put to somebody, or it
 * addresses the asker, “I did, ⟨Senator⟩.”
 */
function isAnswer(scene: Scene, asker: Spoken, block: number): boolean {
  const { firstToken, lastToken } = itemAt(scene.document.blocks, block) ?? { firstToken: 0, lastToken: 0 };
  const opener = scene.document.tokens[firstToken + 1]?.lower ?? "";
  return (
    scene.language.stances.answers.has(opener) ||
    isPutToSomebody(scene, asker.block) ||
    isAddressed(scene, asker.mention, lastToken)
  );
}

/**
 * “⟨You promised⟩ to come,” Roe told her. ¶ ⟨“I promised⟩ to try.”: whether words in marks say "I" with the verb that
 * the paragraph before begins with behind "you", so that whoever was spoken to answers.
 */
function isTakenUp({ document: { blocks, tokens }, grammar, language, pairOf }: Scene, block: number): boolean {
  const opener = (itemAt(blocks, block)?.firstToken ?? 0) + 1;
  const above = (itemAt(blocks, block - 1)?.firstToken ?? 0) + 1;
  if (!isIn(pairOf, above) || !servesAs(grammar, above, SECOND_PERSON)) return false;
  const isOwn = language.turns.singleSubjects.has(tokens[opener]?.lower ?? "");
  return isOwn && tokens[opener + 1]?.lower === tokens[above + 1]?.lower;
}

/** Whether "you" stands within the words in marks of a paragraph. */
function isPutToSomebody({ document, grammar, pairOf }: Scene, block: number): boolean {
  const { firstToken, lastToken } = itemAt(document.blocks, block) ?? { firstToken: 0, lastToken: 0 };
  for (let at = firstToken; at < lastToken; at += 1)
    if (isIn(pairOf, at) && servesAs(grammar, at, SECOND_PERSON)) return true;
  return false;
}

/** “⟨You⟩ slept.”: whether words in marks are put to somebody, and nobody speaks of "I" or "we" in them. */
function isCharge(scene: Scene, block: number): boolean {
  const words = itemAt(scene.document.blocks, block);
  return words !== undefined && isPutToSomebody(scene, block) && !speaksOfOneself(scene, words);
}

/** “⟨I⟩ slept.”: whether somebody speaks of "I" or "we" in words in marks that are put to nobody. */
function isOwnAccount(scene: Scene, block: number): boolean {
  const words = itemAt(scene.document.blocks, block);
  return words !== undefined && !isPutToSomebody(scene, block) && speaksOfOneself(scene, words);
}

/** The longest address, with the stop and mark behind it, in tokens. */
const LONGEST_ADDRESS = 4;

/** “…, ⟨Senator⟩.”: whether a word of a mention's title stands between a comma and the end of the words. */
function isAddressed({ cast, document: { text, tokens } }: Scene, mention: number, end: number): boolean {
  const title = cast.mentions[mention]?.title;
  if (title == null) return false;
  const words = text.slice(title.start, title.end).split(/\s+/);
  for (let at = end - LONGEST_ADDRESS; at < end; at += 1)
    if (tokens[at - 1]?.text === "," && words.includes(tokens[at]?.text ?? "")) return true;
  return false;
}

/** “I know, Mr ⟨Moe⟩. I met them.”: whether somebody is named behind a comma and before punctuation. */
function isNamedTo({ cast, document, mentionOf, mentionTokens }: Scene, key: Key, block: number): boolean {
  const { tokens } = document;
  const { firstToken, lastToken } = itemAt(document.blocks, block) ?? { firstToken: 0, lastToken: 0 };
  for (let at = firstToken; at < lastToken; at += 1) {
    if (tokens[at]?.text !== ",") continue;
    const mention = [at + 1, at + 2].map((name) => mentionOf[name] ?? -1).find((one) => one >= 0) ?? -1;
    const end = mentionTokens[mention]?.lastToken ?? -1;
    if (keyOf(cast.mentions[mention]) === key && end > 0 && ",.?!".includes(tokens[end]?.text ?? " ")) return true;
  }
  return false;
}
