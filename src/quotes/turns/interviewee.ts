import type { Language } from "../../languages/language.ts";
import type { Cast, Mention } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import type { Document } from "../../text/document.ts";
import { holdsWord } from "../../text/holds-word.ts";
import { tokensOf } from "../scene.ts";
import { findIntroduced } from "./introduced.ts";

/** Who asks and who answers in an interview: one mention each, or null. */
export interface Interview {
  readonly asks: Mention | null;
  readonly answers: Mention | null;
}

/**
 * Finds who takes part from the text around the questions and answers. The one who answers is the only person named
 * there, or the one whom the headline names, who is said to answer readers, who alone of two is described, or whom the
 * introduction is about. The one who asks is a person who is called a reporter, editor or host. Both are null where the
 * text does not call it an interview, or where the answers do not say "I" and "we" and nothing is put to "you", unless
 * its looks are evidence enough.
 *
 * @param talk the stretches of questions and answers, in order
 * @param answers those of them that answer
 * @param isEvident whether it is an interview by its looks, though nothing calls it one
 * @param asking those who are known to ask
 */
export function readInterview(
  document: Document,
  cast: Cast,
  talk: readonly Utf16Span[],
  answers: readonly Utf16Span[],
  isEvident = false,
  asking: ReadonlySet<number | null> = NONE,
): Interview {
  const round = cast.mentions.filter(
    (one) => one.person !== null && !isWithin(talk, one.start) && !isPartyOfCase(document, one),
  );
  const expert = onlyOne(round.filter((mention) => answersReaders(document, mention)));
  if (expert !== null) return { asks: null, answers: expert };
  const asks = round.filter((mention) => asking.has(mention.person) || isInterviewer(document, mention));
  const others = round
    .filter(({ person }) => !asks.some((one) => one.person === person))
    .filter((mention) => !isQuotedBelow(document, talk, mention));
  // Questions in a story that nothing sets off do not show an interview; there only one person may be named.
  const isSure = isEvident || document.turns.length > 0;
  const pair = asks.length === 0 ? (answeringOther(document, round, isSure) ?? describedOfTwo(document, round)) : null;
  const asker = pair?.asks ?? onlyOne(asks);
  const isOwn = isEvident || speakForThemselves(document, answers) || isPutToSomebody(document, talk, round);
  if (!isOwn || (!isEvident && !isInterview(document, talk))) return { asks: null, answers: null };
  const headlineEnd = document.blocks.find(({ zone }) => zone === "headline")?.end ?? 0;
  const answerer =
    pair?.answers ??
    onlyOne(others) ??
    onlyOne(others.filter(({ start }) => start < headlineEnd)) ??
    (isSure ? findIntroduced(document, cast, talk, others) : null);
  const isSpokenOf = answerer !== null && isSpokenOfIn(cast, answers, answerer);
  return { asks: asker, answers: isSpokenOf ? null : answerer };
}

const NONE: ReadonlySet<number | null> = new Set();

/** "State v. ⟨Ann Roe⟩": whether a case is named after the person, whoever is examined. */
function isPartyOfCase({ text, language }: Document, { phrase }: Mention): boolean {
  const before = text.slice(Math.max(0, phrase.start - LONGEST_VERSUS), phrase.start).trimEnd();
  return language.turns.versus.has(before.slice(before.lastIndexOf(" ") + 1).toLowerCase());
}

/** The longest "versus" with spaces, in UTF-16 units. */
const LONGEST_VERSUS = 9;

/**
 * "The diver Ann Roe spoke to Joe Moe", "Joe Moe talks to Ann Roe, a diver,", "Joe Moe meets the diver Ann Roe": where
 * only two people are named, the one who is described answers, and the other asks. Null where both or neither are.
 */
function describedOfTwo({ text, language }: Document, round: readonly Mention[]): Interview | null {
  const people = [...new Set(round.map(({ person }) => person))];
  const second = round.findIndex(({ person }) => person !== people[0]);
  const [before, behind] = round.slice(Math.max(0, second - 1), second + 1);
  if (people.length !== 2 || before === undefined || behind === undefined) return null;
  const words = withoutOwner(wordsOf(text, { start: before.end, end: behind.phrase.start }), language);
  const { interviewWords, meetingVerbs, talkLinks } = language.turns;
  const isMeeting = meetingVerbs.has(words.at(-1) ?? "");
  if (!isMeeting && !(talkLinks.has(words.at(-1) ?? "") && interviewWords.has(words.at(-2) ?? ""))) return null;
  const [first, other] = people.map((one) => round.filter(({ person }) => person === one));
  if (first === undefined || other === undefined) return null;
  const isDescribed = (mentions: readonly Mention[]) =>
    mentions.some(
      ({ start, end, phrase }) => phrase.start < start || end < phrase.end || hasRelative(text, end, language),
    );
  // The person named first in a meeting may be the asker or not: "Ann Roe, 34, meets Joe Moe".
  if (isDescribed(first) === isDescribed(other) || (isMeeting && isDescribed(first))) return null;
  return isDescribed(first)
    ? { answers: onlyOne(first), asks: onlyOne(other) }
    : { answers: onlyOne(other), asks: onlyOne(first) };
}

/** "talks to ⟨the Courier's⟩ Joe Moe": the words before a name, without the employer of the reporter. */
function withoutOwner(between: readonly string[], { possessive, words: { determiners } }: Language): string[] {
  const words = between.filter((word) => word !== "");
  if (!words.at(-1)?.endsWith(`'${possessive.ending}`)) return words;
  return words.slice(0, determiners.has(words.at(-2) ?? "") ? -2 : -1);
}

/** "Ann Roe⟨, who⟩ runs the mill": whether a relative clause follows. */
function hasRelative(text: string, end: number, { smallWords }: Language): boolean {
  const [comma = "", relative = ""] = text.slice(end, end + LONGEST_VERB).split(" ");
  return comma === "," && smallWords.personalRelatives.has(relative.toLowerCase());
}

/**
 * "⟨Ann Roe⟩ was talking to ⟨Joe Moe⟩", "⟨Ann Roe⟩, the miller, tells ⟨Joe Moe⟩ that", "⟨Ann Roe⟩ was interviewed by
 * ⟨Joe Moe⟩": the first of them answers. Null for anything else.
 */
function answeringOther({ text, language }: Document, round: readonly Mention[], isSure: boolean): Interview | null {
  for (const [index, answers] of round.entries()) {
    const asks = round[index + 1];
    if (asks === undefined || asks.person === answers.person) continue;
    const between = wordsOf(text, { start: answers.end, end: asks.phrase.start }).filter((word) => word !== "");
    const isTold = isSure && language.turns.answeringVerbs.has(between.at(-1) ?? "");
    if (isTold || language.turns.answeringPhrases.has(between.slice(-2).join(" "))) return { asks, answers };
  }
  return null;
}

/** The first mention, or the first one in full, if all are of one person; otherwise null. */
function onlyOne(mentions: readonly Mention[]): Mention | null {
  const [first] = mentions;
  if (first === undefined || mentions.some(({ person }) => person !== first.person)) return null;
  return mentions.find(({ form }) => form === "name") ?? first;
}

/**
 * “Roe was not impressed. “Autumn!” she said.”: whether somebody who is named behind the talk, with words in marks,
 * only comments on it.
 */
function isQuotedBelow({ blocks, text }: Document, talk: readonly Utf16Span[], { start }: Mention): boolean {
  if (start < (talk.at(-1)?.end ?? 0)) return false;
  const block = blocks.find((one) => one.start <= start && start < one.end);
  // “Autumn!”, unlike the title of a play.
  return (
    block !== undefined && /[,.!?]["”]/.test(text.slice(block.start, Math.min(block.end, block.start + MAX_LENGTH)))
  );
}

function isWithin(spans: readonly Utf16Span[], position: number): boolean {
  return spans.some(({ start, end }) => start <= position && position < end);
}

/**
 * "our reporter Jane Doe", "Jane Doe, the editor", "she spoke to ⟨Jane Doe⟩", "⟨Jane Doe⟩ met her", “Interview by ⟨Jane
 * Doe⟩”: whether the mention is of the interviewer; not in "our editor, Jane Doe, ⟨answers⟩ your questions".
 */
export function isInterviewer(document: Document, { phrase }: Mention): boolean {
  const { text, language } = document;
  const { answers, interviewers } = language.turns;
  if (isTalkedTo(document, phrase) || isCreditedAsAsker(document, phrase)) return true;
  if (!wordsOf(text, phrase).some((word) => interviewers.has(word))) return false;
  const behind = wordsOf(text, { start: phrase.end, end: phrase.end + LONGEST_VERB });
  return !answers.has(behind.find((word) => word !== "") ?? "");
}

/**
 * “⟨Interview by⟩ Jane Doe”, “Photos and ⟨interviews by⟩ the Courier's Jane Doe”, below the headline “⟨Interview:⟩ Jane
 * Doe” or “⟨INTERVIEW⟩ JANE DOE”: whether a credit that opens a sentence names the one who asks. A headline,
 * “Interview: Jane Doe”, may name the one who answers.
 */
function isCreditedAsAsker({ blocks, text, language }: Document, { start }: Utf16Span): boolean {
  const block = blocks.find((one) => one.start <= start && start < one.end);
  const [sentence = ""] = text
    .slice(Math.max(block?.start ?? 0, start - FAR), start)
    .split(/[.?!;|]\s/)
    .slice(-1);
  const words = withoutOwner(wordsOf(sentence, { start: 0, end: sentence.length }), language);
  const { interviewCredits } = language.turns;
  const isLinked = language.syntax.agents.has(words.at(-1) ?? "");
  const credit = words.at(isLinked ? -2 : -1) ?? "";
  if (!interviewCredits.has(credit) || words.length > MAX_CREDIT_WORDS) return false;
  if (isLinked) return true;
  return block?.zone === "body" && words.length === 1 && (/:\s*$/.test(sentence) || !/\p{Ll}/u.test(sentence));
}

/** “Photos and interviews by”: the most words of a credit before a name. */
const MAX_CREDIT_WORDS = 4;

/** How far behind a name the words "answers your letters" may stand, in UTF-16 units. */
const FAR = 160;

/**
 * “⟨Ann Roe⟩, who has kept bees for years, answers your letters”, “our vet, ⟨Ann Roe⟩, answers readers' questions”:
 * whether the person is said to answer readers.
 */
function answersReaders({ text, language }: Document, { end }: Mention): boolean {
  const { addressingWords, answers } = language.turns;
  const [sentence = ""] = text.slice(end, end + FAR).split(/[.?!\n]/);
  const words = wordsOf(sentence, { start: 0, end: FAR });
  return words.some((word, at) => {
    const [next = ""] = words.slice(at + 1);
    return answers.has(word) && (addressingWords.has(next) || language.speech.readers.has(next.replace("'", "")));
  });
}

/**
 * "she ⟨spoke to⟩ Jane Doe", "the miller ⟨spoke to⟩ Jane Doe", "Jane Doe ⟨met her⟩", "Jane Doe ⟨talks to her⟩", "Jane
 * Doe ⟨asks the questions⟩": whether a pronoun or a calling stands for the interviewee, who was introduced before or is
 * not named.
 */
function isTalkedTo(document: Document, { start, end }: Utf16Span): boolean {
  const { text, language } = document;
  const { interviewWords, puttingForms, questionLabels, talkLinks } = language.turns;
  const { objectPronouns, pronounGenders } = language.words;
  const [pronoun = "", verb = "", link = ""] = wordsOf(text, { start: Math.max(0, start - BESIDE), end: start })
    .filter((word) => word !== "")
    .slice(-WORDS);
  const isTalk = interviewWords.has(verb) && talkLinks.has(link);
  if (isTalk && (pronounGenders.has(pronoun) || isCallingBefore(document, start))) return true;
  const [talks = "", first = "", second = "", third = ""] = wordsOf(text, { start: end, end: end + BESIDE }).filter(
    (word) => word !== "",
  );
  if (puttingForms.has(talks) && [first, second, third].some((word) => questionLabels.has(word))) return true;
  return interviewWords.has(talks) && objectPronouns.has(talkLinks.has(first) ? second : first);
}

/**
 * “⟨The owner of the mill⟩ spoke to Jane Doe”, “⟨Its owner⟩ spoke to”: whether the sentence up to a position begins
 * with a determiner and a calling, other than of an interviewer, “Our reporter spoke to”.
 */
function isCallingBefore({ text, language }: Document, position: number): boolean {
  const [sentence = ""] = text
    .slice(Math.max(0, position - FAR), position)
    .split(/[.?!;]\s|\n/)
    .slice(-1);
  const [first = "", ...others] = sentence.trim().split(" ");
  const at = others.findIndex((word) => language.nouns.roles.has(word));
  // "The painter ⟨Ann Roe⟩ spoke to"
  const isNamed = /^\p{Lu}/u.test(others[at + 1] ?? "");
  const isCalling = at >= 0 && at < CALLING && !isNamed && !language.turns.interviewers.has(others[at] ?? "");
  return isCalling && language.words.determiners.has(first.toLowerCase());
}

/** “The former owner”: how many words behind a determiner may reach to a calling. */
const CALLING = 2;

/** How much is read for a verb and the comma before it, in UTF-16 units. */
const LONGEST_VERB = 12;

function isInterview(document: Document, talk: readonly Utf16Span[]): boolean {
  const { interviewWords } = document.language.turns;
  return roundOf(document, talk).some(
    (words) => words.some((word) => interviewWords.has(word)) || hasInterviewPhrase(document, words),
  );
}

/** The words of each paragraph that does not belong to the talk. */
function roundOf({ blocks, text }: Document, talk: readonly Utf16Span[]): string[][] {
  return blocks.filter((block) => !isWithin(talk, block.end - 1)).map((block) => wordsOf(text, block));
}

function hasInterviewPhrase({ language }: Document, words: readonly string[]): boolean {
  const line = ` ${words.join(" ")} `;
  return language.turns.interviewPhrases.some((phrase) => line.includes(` ${phrase} `));
}

/** The least share of the answers that say "I" or "we". */
const MIN_OWN = 1 / 4;

function speakForThemselves(document: Document, answers: readonly Utf16Span[]): boolean {
  const { ownWords } = document.language.turns;
  const own = answers.filter((answer) => holdsWord(document, tokensOf(document.tokens, answer), ownWords));
  return own.length > 0 && own.length >= answers.length * MIN_OWN;
}

/** The least share of the questions and answers that say "you", where the answers are not about their speaker. */
const MIN_ADDRESSED = 1 / 4;

/** How much beside a name is looked at, in UTF-16 units and in words: "was talking to ⟨Ann Roe⟩". */
const BESIDE = 40;
const WORDS = 3;

/**
 * "⟨Face to face with⟩ Ann Roe", "Ann Roe ⟨talked to⟩ us": whether such words stand around the talk, and its questions
 * are put to "you".
 */
function isPutToSomebody(document: Document, talk: readonly Utf16Span[], round: readonly Mention[]): boolean {
  const { interviewWords, talkLinks, addressingWords } = document.language.turns;
  const addressed = talk.filter((one) => holdsWord(document, tokensOf(document.tokens, one), addressingWords));
  if (addressed.length < talk.length * MIN_ADDRESSED) return false;
  const isLinked = (words: readonly string[]) =>
    words.some((word, at) => interviewWords.has(word) && talkLinks.has(words[at + 1] ?? ""));
  const isBeside = ({ end, phrase }: Mention) =>
    isLinked(wordsOf(document.text, { start: Math.max(0, phrase.start - BESIDE), end: phrase.start }).slice(-WORDS)) ||
    isLinked(wordsOf(document.text, { start: end, end: end + BESIDE }).slice(0, WORDS));
  return round.some(isBeside) || roundOf(document, talk).some((words) => hasInterviewPhrase(document, words));
}

/** The largest share of the answers that may name the person who answers: "my father said: Joe, …". */
const MAX_SPOKEN_OF = 1 / 4;

/** Whether the answers talk about a person as somebody else. */
function isSpokenOfIn({ mentions }: Cast, answers: readonly Utf16Span[], { person }: Mention): boolean {
  const naming = mentions.filter((mention) => mention.person === person && isWithin(answers, mention.start));
  return naming.length > answers.length * MAX_SPOKEN_OF;
}

/** How much of a stretch is looked at, in UTF-16 units. */
const MAX_LENGTH = 800;

function wordsOf(text: string, { start, end }: Utf16Span): string[] {
  const words = text
    .slice(start, Math.min(end, start + MAX_LENGTH))
    .toLowerCase()
    .replaceAll("’", "'");
  return words.split(/[^\p{L}'&]+/u);
}
