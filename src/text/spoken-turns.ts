import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import { trimSpan } from "./characters.ts";
import { isEmphasised, withoutSigns } from "./emphasis.ts";
import { isHoroscope } from "./horoscope.ts";
import { bareName, withHolders, withSpeakers } from "./label-speakers.ts";
import { isGivenName, wordsOf } from "./label-words.ts";
import { readNameLines } from "./name-lines.ts";
import { isNoTurn } from "./no-turn.ts";
import { outsideMarks } from "./outside-marks.ts";
import { readTurnLabel } from "./read-turn-label.ts";
import { findComments, findPosts } from "./readers-comments.ts";
import { askerBefore, MAX_SIGNATURE, signatureBelow, signatureOf } from "./signed-questions.ts";
import { isTalk, isTalkAt, MAX_TALK } from "./talk.ts";
import type { TurnLabel } from "./turn-label.ts";

/** A paragraph that begins with the label of its speaker. */
export interface SpokenTurn {
  /** Index of the paragraph among those given. */
  readonly paragraph: number;
  readonly label: TurnLabel;
  /** The words behind the label; empty if they stand in the next paragraph. */
  readonly words: Utf16Span;
  /** Identifies the labels of one speaker: the name in upper case without titles, or the full name it is short for. */
  readonly speaker: string;
}

/** At least this share of the turns must contain a question, or a word of the first or second person. */
const MIN_TALK = 1 / 3;
/** The same if most labels are people by their form. */
const MIN_TALK_OF_PEOPLE = 1 / 5;
/** The same if no speaker is repeated: all but a few. */
const MIN_TALK_ONCE = 0.6;

/**
 * The turns of a transcript or printed interview: several speakers take turns, each paragraph begins with a label, and
 * they talk: they ask, and say "I" and "you". Failing that, what people post under a name with a handle, and what
 * readers comment. What markets, sports pages and columns print in the same form ("OIL: Crude fell 2 percent.", "KEY
 * STAT: …") has a different label for each paragraph, or is about others. Empty if there are none.
 *
 * @param paragraphs in order
 */
export function findSpokenTurns(text: string, paragraphs: readonly Utf16Span[], language: Language): SpokenTurn[] {
  const plain = paragraphs.map((_, index) => toTurn(text, paragraphs, index, language));
  const lines = readNameLines(text, paragraphs, plain, language);
  const read = plain.flatMap((turn, index) => {
    const line = lines[index];
    // “Joe Moe” ¶ “Teacher, Ashby”: the trade is no label.
    const isBelowName = line != null && line.start < (paragraphs[index]?.start ?? 0);
    return turn === null || isBelowName ? toNameTurn(text, line, index, paragraphs[index], language) : turn;
  });
  const labelled = withSpeakers(
    withHolders(
      text,
      withoutStarSigns(
        read.filter((turn, index) => mayStand(turn, read[index - 1])),
        language,
      ),
    ),
  );
  const talk = findTalk(text, labelled, paragraphs, language);
  if (talk.length > 0) return talk;
  return [...findPosts(text, labelled, language), ...findComments(text, labelled, language)].sort(
    (a, b) => a.paragraph - b.paragraph,
  );
}

/** The turns of those who talk with one another, or the one of a report; empty if there are none. */
function findTalk(
  text: string,
  labelled: readonly SpokenTurn[],
  paragraphs: readonly Utf16Span[],
  language: Language,
): SpokenTurn[] {
  if (labelled.length < 2) return labelled.filter((turn) => isOneInReport(text, turn, language));
  const counts = countSpeakers(labelled);
  const marked = labelled.map((turn) => ({
    ...turn,
    isPerson: isPerson(text, turn, language),
    hasOffice: hasOffice(text, turn, language),
    isNamedAbove: isNamedAbove(text, turn, labelled[0]?.label.start ?? 0, language),
  }));
  const turns = marked.filter(
    (_, index) => belongs(marked, index, counts) || opens(text, marked, index, counts, language),
  );
  const speakers = countSpeakers(turns);
  if (speakers.size === 1 && answerQuestions(text, turns, paragraphs, language)) return turns;
  if (speakers.size < 2) return [];
  const talking = turns.filter((turn) => talks(text, turn, paragraphs, language)).length / turns.length;
  if (!takeTurns(turns)) return [];
  const people = turns.filter((turn) => turn.isPerson || turn.hasOffice).length;
  const arePeople = people > turns.length / 2 && turns.some((turn) => turn.isPerson);
  const least = arePeople ? MIN_TALK_OF_PEOPLE : MIN_TALK;
  const isSure = isRecord(text, turns, language) || areAsked(text, turns, paragraphs);
  if (turns.length > speakers.size) return talking >= (isSure ? 0 : least) ? turns : [];
  if (isAnsweredLetter(text, turns)) return turns.slice(0, 1);
  const isAnswered = areNeighbours(turns) && hasAnswer(text, turns);
  if (talking < (arePeople && (isAnswered || isRecord(text, turns, language)) ? MIN_TALK : MIN_TALK_ONCE)) return [];
  return arePeople || isAnswered ? turns : [];
}

/** "⟨Aries (March 21-April 19)⟩: You travel.", "LEO: …": leaves out the signs of a horoscope, which do not speak. */
function withoutStarSigns(turns: readonly SpokenTurn[], language: Language): readonly SpokenTurn[] {
  const labels = turns.map(({ speaker }) => speaker.toLowerCase());
  return isHoroscope(labels, language)
    ? turns.filter((_, index) => !language.things.starSigns.has(labels[index] ?? ""))
    : turns;
}

/**
 * “⟨Mr Roe⟩: I am sorry, but no.”: whether a turn is the only one of a report that names its speaker above. Behind a
 * title and a name stand sentences with "I" or "we", but not with "you", as in what is written to somebody.
 */
function isOneInReport(text: string, { label, words }: SpokenTurn, { nouns, turns }: Language): boolean {
  const [title = "", ...name] = text.slice(label.name.start, label.name.end).split(" ");
  if (label.sign !== ":" || label.isInMarks || name.length === 0) return false;
  if (!nouns.shortTitles.has(title.toLowerCase().replace(/\.$/, ""))) return false;
  const above = text.slice(0, label.start).split(/[^\p{L}\p{M}.’'-]+/u);
  if (!name.every((word) => above.includes(word))) return false;
  if (!SENTENCES.test(text.slice(words.start, words.end))) return false;
  const said = wordsOf(text, words).map((word) => word.replaceAll("’", "'"));
  return said.some((word) => turns.ownSubjects.has(word)) && !said.some((word) => turns.addressingWords.has(word));
}

/** A capital first, and at the end the sign of a sentence, or a note in brackets. */
const SENTENCES = /^\p{Lu}[\s\S]*[.!?](?: ?[([]\p{L}[\p{L} .]{0,30}[)\]])?$/u;

function toTurn(text: string, paragraphs: readonly Utf16Span[], index: number, language: Language): SpokenTurn | null {
  const paragraph = paragraphs[index];
  const label = paragraph === undefined ? null : readTurnLabel(text, language, paragraph);
  if (label === null || paragraph === undefined) return null;
  const whole = trimSpan(text, label.end, paragraph.end);
  const words = isEmphasised(text, paragraph) ? withoutSigns(text, whole) : whole;
  // "Panel: who pays?", "Voices: what it means to me" is the headline.
  const isHeadline = index === 0 && label.sign === ":" && /^\p{Ll}/u.test(text.slice(words.start, words.end));
  if (isHeadline || isNoTurn(text, label, words, language)) return null;
  const isUnsigned = label.kind === "question" && label.aside === null;
  const opener = isUnsigned ? askerBefore(text, words, language) : null;
  if (opener !== null) {
    const asked = trimSpan(text, opener.end + 1, words.end);
    return { paragraph: index, label: { ...label, aside: opener }, words: asked, speaker: label.kind };
  }
  const signature = isUnsigned ? (signatureOf(text, words) ?? signatureBelow(text, paragraphs[index + 1])) : null;
  if (signature === null) return { paragraph: index, label, words, speaker: bareName(text, label, language) };
  const asked = trimSpan(text, words.start, Math.min(signature.dash, words.end));
  // "Desperate, Ashby" names nobody.
  const [first = ""] = wordsOf(text, signature);
  const isNamed = !language.commonWords.has(first) && !language.tagging.tags.has(first);
  const signed = { ...label, aside: isNamed ? { start: signature.start, end: signature.end } : null };
  return { paragraph: index, label: signed, words: asked, speaker: bareName(text, signed, language) };
}

/** The turn of a paragraph that is only a name, with the words below it or on its next lines. */
function toNameTurn(
  text: string,
  label: TurnLabel | null | undefined,
  index: number,
  paragraph: Utf16Span | undefined,
  language: Language,
): SpokenTurn[] {
  if (label == null) return [];
  const words = trimSpan(text, label.end, paragraph?.end ?? label.end);
  return [{ paragraph: index, label, words, speaker: bareName(text, label, language) }];
}

/**
 * Whether a label of one letter, "A I did.", answers the paragraph right before it, "Q Did you?"; any other "A" is a
 * word: "⟨A⟩ PBS film …".
 */
function mayStand({ label, paragraph }: SpokenTurn, before: SpokenTurn | undefined): boolean {
  if (label.sign !== "space" || label.kind !== "answer") return true;
  return before?.label.sign === "space" && before.label.kind === "question" && before.paragraph === paragraph - 1;
}

function countSpeakers(turns: readonly SpokenTurn[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { speaker } of turns) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return counts;
}

/** A turn, and what the form of its label shows. */
interface MarkedTurn extends SpokenTurn {
  /** "Mr Roe", "Ann Roe (Ashby) (Lab)", "Ann, 9, from Ashby": whether the label is a person. */
  readonly isPerson: boolean;
  /** "Chairwoman Roe", "Prospective Juror No. 7": whether it has a title or an office. */
  readonly hasOffice: boolean;
  /** "Roe" below "the chair was Ann Roe": whether the label ends a name in full that stands above all labels. */
  readonly isNamedAbove: boolean;
}

/** Whether a label of one word stands above all labels behind another word with a capital, as a family name does. */
function isNamedAbove(text: string, { label }: SpokenTurn, end: number, { commonWords, nouns }: Language): boolean {
  const name = text.slice(label.name.start, label.name.end);
  if (label.sign !== ":" || /\s/.test(name) || commonWords.has(name.toLowerCase())) return false;
  const above = text.slice(Math.max(0, end - MAX_INTRODUCTION), end);
  for (let at = above.indexOf(` ${name}`); at >= 0; at = above.indexOf(` ${name}`, at + 1)) {
    const before = /\p{Lu}[\p{L}.'’-]*$/u.exec(above.slice(Math.max(0, at - MAX_GIVEN), at))?.[0].toLowerCase() ?? "";
    const isWhole = !/[\p{L}\d-]/u.test(above.charAt(at + 1 + name.length));
    if (before !== "" && isWhole && !commonWords.has(before) && !nouns.roles.has(before)) return true;
  }
  return false;
}

/** How much of what stands above the labels is read, and the longest given name there, in UTF-16 units. */
const MAX_INTRODUCTION = 1200;
const MAX_GIVEN = 30;

/**
 * Whether a label is repeated, or is written like repeated ones; above the first of those it must be in capitals, a
 * person on a line of their own, or somebody named in full above all labels. A person by its form belongs to them, too,
 * as does an office below the first repeated one, or in capitals. If no label is repeated, those with a colon belong, a
 * title in capitals with a full stop, and people or offices on lines of their own.
 */
function belongs(turns: readonly MarkedTurn[], index: number, counts: ReadonlyMap<string, number>): boolean {
  const isRepeated = ({ speaker }: SpokenTurn) => (counts.get(speaker) ?? 0) > 1;
  const turn = turns[index];
  if (turn === undefined) return false;
  const { sign, isLoud } = turn.label;
  const isAlike = ({ label }: SpokenTurn) => (label.sign === sign || sign === "space") && label.isLoud === isLoud;
  if (isRepeated(turn))
    return index > 0 || turns.some((other) => other !== turn && isRepeated(other) && isAlike(other));
  const first = turns.findIndex(isRepeated);
  const isPersonAlone = (one: MarkedTurn) =>
    (one.label.sign === "line" || one.words.start === one.words.end) && one.isPerson;
  if (first < 0)
    return (
      sign === ":" ||
      (sign === "." && isLoud && turn.hasOffice) ||
      (sign === "dash" && turn.isPerson) ||
      (sign === "line" &&
        (turn.isPerson || (turn.hasOffice && (turn.speaker.includes(" ") || turns.some(isPersonAlone)))))
    );
  // "EXAMINATION BY MR. ROE:" is a heading.
  const hasWords = turn.words.start < turn.words.end;
  if (!hasWords && turn.hasOffice && turns[index + 1]?.paragraph === turn.paragraph + 1) return false;
  const isLoudOffice = isLoud && hasWords;
  if (sign === ":" && (turn.isPerson || (turn.hasOffice && (index > first || isLoudOffice)))) return true;
  const mayBelong = index > first || isLoud || turn.isNamedAbove || isPersonAlone(turn);
  return mayBelong && turns.some((other) => isRepeated(other) && isAlike(other));
}

/**
 * "Chairwoman Roe. The committee will come to order.", "bookworm9: Dogs or cats?", "Ann: I do.": whether a label stands
 * right above a repeated one, with a title or office, a question, or a given name.
 */
function opens(
  text: string,
  turns: readonly MarkedTurn[],
  index: number,
  counts: ReadonlyMap<string, number>,
  language: Language,
): boolean {
  const [turn, next] = turns.slice(index, index + 2);
  if (turn === undefined || next === undefined || (counts.get(next.speaker) ?? 0) < 2) return false;
  const far = turn.label.sign === "line" ? 2 : 1;
  const isAbove = next.label.sign === turn.label.sign && next.paragraph === turn.paragraph + far;
  if (!isAbove || turn.hasOffice) return isAbove;
  return (
    turn.label.sign === ":" &&
    (isQuestion(text, turn.words) || isGivenName(wordsOf(text, turn.label.name)[0] ?? "", language))
  );
}

function isQuestion(text: string, { start, end }: Utf16Span): boolean {
  return text
    .slice(start, end)
    .replace(/[”"*_]+$/, "")
    .endsWith("?");
}

/** "⟨Dear⟩ Dr. Roe: …", "DEAR ANN: …": whether a paragraph is a letter to the one who answers below. */
export function isLetter(text: string, { start, end }: Utf16Span, { turns }: Language): boolean {
  const opening = text.slice(start, Math.min(end, start + MAX_OPENING));
  const first = /^\p{Lu}\p{L}+(?= \p{Lu}[^:]*:)/u.exec(opening)?.[0] ?? "";
  return turns.salutations.has(first.toLowerCase());
}

/** How far the name in a letter's salutation may reach, in UTF-16 units. */
const MAX_OPENING = 60;

/** The longest remark of the one who asks, in UTF-16 units. */
const MAX_REMARK = 240;

/**
 * Whether the labels of the only speaker stand right behind unlabelled questions, and only now and then behind a remark
 * to "you": the one who answers has a label, and the one who asks has none.
 */
function answerQuestions(
  text: string,
  turns: readonly SpokenTurn[],
  paragraphs: readonly Utf16Span[],
  language: Language,
): boolean {
  const above = turns.map(({ paragraph }) => paragraphs[paragraph - 1]);
  const asks = above.map((one) => one !== undefined && (isQuestion(text, one) || isLetter(text, one, language)));
  const isRemark = (one: Utf16Span | undefined) =>
    one !== undefined && one.end - one.start <= MAX_REMARK && isTalkAt(text, one, language);
  return (
    turns.length > 1 &&
    asks[0] === true &&
    asks.filter((one) => one).length * 2 >= asks.length &&
    turns.every(({ label, paragraph }, at) => {
      const isApart = at === 0 || paragraph > (turns[at - 1]?.paragraph ?? 0) + 1;
      // "Roe – I did.": a dash is enough only behind a question.
      return asks[at] === true ? isParted(label) : label.sign === ":" && isApart && isRemark(above[at]);
    })
  );
}

function isParted({ sign }: TurnLabel): boolean {
  return sign === ":" || sign === "dash";
}

function hasOffice(text: string, { label }: Pick<SpokenTurn, "label">, { nouns, turns }: Language): boolean {
  const words = wordsOf(text, label.name);
  // "Voices of the Mill: an oral history" is a title.
  const isVoice = (word: string, at: number) =>
    !turns.passingLabels.has(word) || label.isLoud || at === words.length - 1;
  return words.some(
    (word, at) =>
      (turns.roleLabels.has(word) && isVoice(word, at)) || nouns.shortTitles.has(word) || nouns.soleOffices.has(word),
  );
}

function isPerson(text: string, { label, words }: SpokenTurn, language: Language): boolean {
  const { nouns } = language;
  // “Ann Roe, 34, nurse”, “Ann Roe, producer”, “Ann Roe, Head of Sales”, “Ann”
  const behind = text.slice(label.name.end, label.end);
  const isGiven = isGivenName(wordsOf(text, label.name)[0] ?? "", language);
  const isAlone = label.sign === "line" || (isGiven && words.start === words.end);
  if (isAlone && behind.startsWith(",") && !isGiven) return AGE.test(`${behind},`) || /^, \p{Ll}/u.test(behind);
  if (isAlone) return !label.isLoud && !hasOffice(text, { label }, language);
  const [first = "", second] = wordsOf(text, label.name);
  // "Ann Roe – I never go."
  if (label.sign === "dash") return isGiven && second !== undefined && !hasOffice(text, { label }, language);
  if (label.sign !== ":" && label.sign !== ".") return false;
  // "Teacher Roe", and not "Teacher Pay": a heading.
  if (nouns.roles.has(first) && second !== undefined && !language.commonWords.has(second)) return true;
  // "Comment from Ann:", "Q - Ann Roe:"
  if (/\p{L}/u.test(text.slice(label.start, label.name.start))) return true;
  return nouns.shortTitles.has(first) || label.aside !== null || isDescribed(text, label, words, language);
}

/**
 * "Ann, 9, from Ashby: We swam.", "Ann Roe, shop owner: We swam.", but not "Ann, 9, shouted: “We swam.”": whether the
 * label describes a person.
 */
function isDescribed(text: string, label: TurnLabel, words: Utf16Span, { nouns }: Language): boolean {
  const behind = text.slice(label.name.end, label.end);
  if (/["“'‘]/.test(text.charAt(words.start)) || !behind.startsWith(",")) return false;
  return AGE.test(behind) || IN_OFFICE.test(behind) || nouns.roles.has(TRADE.exec(behind)?.[1] ?? "");
}

/** Behind a name, the last word of “⟨, shop owner:⟩” and “⟨, shop owner, Ashby:⟩”. */
const TRADE = /(\p{Ll}+)(?:, \p{Lu}[^,:]{2,30})?[:*\s]*$/u;

/** Behind a name, “⟨, packer, 1951–58:⟩”. */
const IN_OFFICE = /^, \p{Ll}[\p{L} '’-]+, \d{4}[–-]\d{2,4}:/u;

/** Behind a name, “⟨, 34,⟩ nurse:”. */
const AGE = /^, \d{1,3}[,:]/;

/** Whether the text before the first turn calls what follows a transcript, a record or an exchange. */
function isRecord(text: string, turns: readonly SpokenTurn[], language: Language): boolean {
  const before = text.slice(0, turns[0]?.label.start ?? 0).toLowerCase();
  return language.turns.recordWords.some((word) => before.includes(word));
}

/** The least number of labelled answers right behind a question without a label: “Who made the first move?” */
const MIN_ASKED = 2;

/** Whether questions without labels stand right before several turns. */
function areAsked(text: string, turns: readonly SpokenTurn[], paragraphs: readonly Utf16Span[]): boolean {
  const labelled = new Set(turns.map(({ paragraph }) => paragraph));
  const asked = turns.filter(({ paragraph }) => {
    const before = paragraphs[paragraph - 1];
    return before !== undefined && !labelled.has(paragraph - 1) && isQuestion(text, before);
  });
  return asked.length >= MIN_ASKED;
}

/** Whether the words ask, or contain "I" or "you"; if they stand in the next paragraph, that counts. */
function talks(
  text: string,
  { label, words, paragraph }: SpokenTurn,
  paragraphs: readonly Utf16Span[],
  language: Language,
): boolean {
  const own = words.start < words.end ? words : paragraphs[paragraph + 1];
  if (own === undefined) return false;
  const mayBePlace = label.isLoud && label.kind === "name" && (label.sign === "dash" || label.sign === ":");
  return mayBePlace ? isTalk(withoutReport(text, own, language), language) : isTalkAt(text, own, language);
}

/**
 * "ASHBY — ⟨A barn on⟩ US ⟨9 burned down.⟩ No ⟨one was hurt.⟩ “We ran,” ⟨said Ann Roe.⟩": the words that show whether
 * somebody talks behind a name in capitals, which may be a dateline's place: those outside marks, or all if there are
 * none; without "US", and "no" before a word.
 */
function withoutReport(text: string, { start, end }: Utf16Span, { syntax }: Language): string {
  const words = text.slice(start, Math.min(end, start + MAX_TALK));
  const outside = outsideMarks(words);
  return (/\p{L}/u.test(outside) ? outside : words).replace(/\p{L}+/gu, (word, at: number, whole: string) => {
    const isBeforeWord = /^ \p{Ll}/u.test(whole.slice(at + word.length, at + word.length + 2));
    const isDetermining = isBeforeWord && syntax.negativeDeterminers.has(word.toLowerCase());
    return isDetermining || /^\p{Lu}{2,}$/u.test(word) ? "" : word;
  });
}

/**
 * “Q: The lock is broken. – Ann Roe, Ashby” ¶ “A: It can be mended.”: whether a signed letter has a single answer,
 * which is the column itself.
 */
function isAnsweredLetter(text: string, turns: readonly SpokenTurn[]): boolean {
  const [letter, answer, another] = turns;
  if (letter === undefined || answer === undefined || another !== undefined) return false;
  const isSigned = letter.label.kind === "question" && letter.label.aside !== null;
  const between = text.slice(letter.words.end, answer.label.start);
  return isSigned && answer.label.kind === "answer" && between.length <= MAX_SIGNATURE;
}

function areNeighbours(turns: readonly SpokenTurn[]): boolean {
  return turns.every(({ paragraph }, index) => index === 0 || paragraph === (turns[index - 1]?.paragraph ?? 0) + 1);
}

/** How many paragraphs apart two turns of a conversation may stand. */
const MAX_GAP = 4;

/**
 * Whether one speaker somewhere follows another, which headings of the form "Ann Roe: …" above parts of a story do not.
 */
function takeTurns(turns: readonly SpokenTurn[]): boolean {
  return turns.some(({ paragraph, speaker }, index) => {
    const before = turns[index - 1];
    return before !== undefined && before.speaker !== speaker && paragraph - before.paragraph <= MAX_GAP;
  });
}

/** Whether a turn asks and the next one does not. */
function hasAnswer(text: string, turns: readonly SpokenTurn[]): boolean {
  const asks = turns.map(({ words }) => isQuestion(text, words));
  return asks.some((isQuestion, index) => isQuestion && asks[index + 1] === false);
}
