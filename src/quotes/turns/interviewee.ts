import type { Language } from "../../languages/language.ts";
import type { Cast, Mention } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import type { Document } from "../../text/document.ts";
import { holdsWord } from "../../text/holds-word.ts";
import { tokensOf } from "../scene.ts";
import { findIntroduced } from "./introduced.ts";

/** Who asks and who answers in an interview: a mention each, or null. */
export interface Interview {
  readonly asks: Mention | null;
  readonly answers: Mention | null;
}

/**
 * Reads from what stands round the questions and answers who takes part: the one person named there, or the one of them whom
 * the headline names, or who is said to answer readers, or the one of two of whom it is told who it is, or whom the introduction is about; and as the one who asks a person who is called a reporter, editor or host. Both are null where the
 * text does not call it an interview, or the answers do not speak of "I" and "we" and nothing is put to "you", and its looks do not tell.
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
  // Questions in a story, and nothing that sets them off, show no interview: there only one may be named.
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

/** "State v. ⟨Ann Roe⟩": after whom a case is called, whoever is examined. */
function isPartyOfCase({ text, language }: Document, { phrase }: Mention): boolean {
  const before = text.slice(Math.max(0, phrase.start - LONGEST_VERSUS), phrase.start).trimEnd();
  return language.turns.versus.has(before.slice(before.lastIndexOf(" ") + 1).toLowerCase());
}

/** "versus" and spaces, in UTF-16 units. */
const LONGEST_VERSUS = 9;

/**
 * "The diver Ann Roe spoke to Joe Moe", "Joe Moe talks to Ann Roe, a diver,", "Joe Moe meets the diver Ann Roe": of two who are all that is named, the one of whom it is told
 * who it is answers, and the bare name asks. Null where it is told of both or neither.
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
  // Whom a meeting is told of first may ask, or not: "Ann Roe, 34, meets Joe Moe".
  if (isDescribed(first) === isDescribed(other) || (isMeeting && isDescribed(first))) return null;
  return isDescribed(first)
    ? { answers: onlyOne(first), asks: onlyOne(other) }
    : { answers: onlyOne(other), asks: onlyOne(first) };
}

/** "talks to ⟨the Courier's⟩ Joe Moe": the words before a name without whose reporter that is. */
function withoutOwner(between: readonly string[], { possessive, words: { determiners } }: Language): string[] {
  const words = between.filter((word) => word !== "");
  if (!words.at(-1)?.endsWith(`'${possessive.ending}`)) return words;
  return words.slice(0, determiners.has(words.at(-2) ?? "") ? -2 : -1);
}

/** "Ann Roe⟨, who⟩ runs the mill". */
function hasRelative(text: string, end: number, { smallWords }: Language): boolean {
  const [comma = "", relative = ""] = text.slice(end, end + LONGEST_VERB).split(" ");
  return comma === "," && smallWords.personalRelatives.has(relative.toLowerCase());
}

/** "⟨Ann Roe⟩ was talking to ⟨Joe Moe⟩", "⟨Ann Roe⟩, the miller, tells ⟨Joe Moe⟩ that", "⟨Ann Roe⟩ was interviewed by ⟨Joe Moe⟩": the first answers. Null where that is not told. */
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

/** The first mention, if all are of one person; where one is in full that one. */
function onlyOne(mentions: readonly Mention[]): Mention | null {
  const [first] = mentions;
  if (first === undefined || mentions.some(({ person }) => person !== first.person)) return null;
  return mentions.find(({ form }) => form === "name") ?? first;
}

/** Whoever is told of behind the talk, with words in marks, comments on it: “Roe was not impressed. “Autumn!” she said.” */
function isQuotedBelow({ blocks, text }: Document, talk: readonly Utf16Span[], { start }: Mention): boolean {
  if (start < (talk.at(-1)?.end ?? 0)) return false;
  const block = blocks.find((one) => one.start <= start && start < one.end);
  // “Autumn!”, and not the title of a play.
  return (
    block !== undefined && /[,.!?]["”]/.test(text.slice(block.start, Math.min(block.end, block.start + MAX_LENGTH)))
  );
}

function isWithin(spans: readonly Utf16Span[], position: number): boolean {
  return spans.some(({ start, end }) => start <= position && position < end);
}

/** "our reporter Jane Doe", "Jane Doe, the editor", "she spoke to ⟨Jane Doe⟩", "⟨Jane Doe⟩ met her"; not so "our editor, Jane Doe, ⟨answers⟩ your questions". */
export function isInterviewer(document: Document, { phrase }: Mention): boolean {
  const { text, language } = document;
  const { answers, interviewers } = language.turns;
  if (isTalkedTo(document, phrase)) return true;
  if (!wordsOf(text, phrase).some((word) => interviewers.has(word))) return false;
  const behind = wordsOf(text, { start: phrase.end, end: phrase.end + LONGEST_VERB });
  return !answers.has(behind.find((word) => word !== "") ?? "");
}

/** How far behind a name it may be told that somebody answers, in UTF-16 units. */
const FAR = 160;

/** “⟨Ann Roe⟩, who has kept bees for years, answers your letters”, “our vet, ⟨Ann Roe⟩, answers readers' questions”. */
function answersReaders({ text, language }: Document, { end }: Mention): boolean {
  const { addressingWords, answers } = language.turns;
  const [sentence = ""] = text.slice(end, end + FAR).split(/[.?!\n]/);
  const words = wordsOf(sentence, { start: 0, end: FAR });
  return words.some((word, at) => {
    const [next = ""] = words.slice(at + 1);
    return answers.has(word) && (addressingWords.has(next) || language.speech.readers.has(next.replace("'", "")));
  });
}

/** "she ⟨spoke to⟩ Jane Doe", "Jane Doe ⟨met her⟩", "Jane Doe ⟨talks to her⟩": with a pronoun for whoever was introduced before. */
function isTalkedTo({ text, language }: Document, { start, end }: Utf16Span): boolean {
  const { interviewWords, talkLinks } = language.turns;
  const { objectPronouns, pronounGenders } = language.words;
  const [pronoun = "", verb = "", link = ""] = wordsOf(text, { start: Math.max(0, start - BESIDE), end: start })
    .filter((word) => word !== "")
    .slice(-WORDS);
  if (pronounGenders.has(pronoun) && interviewWords.has(verb) && talkLinks.has(link)) return true;
  const [talks = "", first = "", second = ""] = wordsOf(text, { start: end, end: end + BESIDE }).filter(
    (word) => word !== "",
  );
  return interviewWords.has(talks) && objectPronouns.has(talkLinks.has(first) ? second : first);
}

/** As much is read for a verb and the comma before it, in UTF-16 units. */
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

/** Of the answers so many say "I" or "we" at least. */
const MIN_OWN = 1 / 4;

function speakForThemselves(document: Document, answers: readonly Utf16Span[]): boolean {
  const { ownWords } = document.language.turns;
  const own = answers.filter((answer) => holdsWord(document, tokensOf(document.tokens, answer), ownWords));
  return own.length > 0 && own.length >= answers.length * MIN_OWN;
}

/** Of the questions and answers so many say "you" at least, where the answers do not speak of themselves. */
const MIN_ADDRESSED = 1 / 4;

/** How much beside a name is looked at, in UTF-16 units and in words: "was talking to ⟨Ann Roe⟩". */
const BESIDE = 40;
const WORDS = 3;

/** "⟨Face to face with⟩ Ann Roe", "Ann Roe ⟨talked to⟩ us", and then questions that are put to "you". */
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

/** Of the answers so many may name who answers: "my father said: Joe, …". */
const MAX_SPOKEN_OF = 1 / 4;

/** Whether the answers speak of a person as of somebody else. */
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
