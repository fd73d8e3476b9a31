import type { Cast, Mention } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import type { Document } from "../../text/document.ts";
import { wordsOf } from "../../text/label-words.ts";
import { isInterviewer, readInterview } from "./interviewee.ts";

/**
 * Returns the function that finds who is meant by a label that names nobody, by the label's span, where only the
 * introduction shows it. “Mayor:” next to “Journalist:” is the one person who is named around the talk; “He:” and
 * “She:” are the two people whom the introduction presents. Null for any other label.
 */
export function meantByIntroduction(document: Document, cast: Cast): (label: Utf16Span) => Mention | null {
  const guest = readGuest(document, cast);
  const couple = readCouple(document, cast);
  return (label) => {
    const name = labelOf(document, label);
    return guest?.label === name ? guest.mention : (couple.get(name) ?? null);
  };
}

function labelOf({ text }: Document, label: Utf16Span): string {
  return wordsOf(text, label).join(" ");
}

/**
 * The guest who answers all questions of people labelled only as askers. The guest's label is an office that one person
 * holds at a time, and the guest is the only person named around the talk and opens a paragraph. Null for none.
 */
function readGuest(document: Document, cast: Cast): { readonly label: string; readonly mention: Mention } | null {
  const { blocks, turns, language } = document;
  const lastWord = (label: string) => label.slice(label.lastIndexOf(" ") + 1);
  const answers = turns.filter(
    ({ label }) => !language.turns.interviewers.has(lastWord(labelOf(document, label.name))),
  );
  const [label, another] = new Set(answers.map((turn) => labelOf(document, turn.label.name)));
  if (label === undefined || another !== undefined || answers.length === turns.length) return null;
  if (!language.nouns.soleOffices.has(lastWord(label))) return null;
  const talk = turns.map(({ paragraph, words }) => blocks[paragraph] ?? words);
  const own = answers.map(({ words }) => words);
  const mention = readInterview(document, cast, talk, own, true).answers;
  if (mention === null || !opensParagraph(document, cast, mention)) return null;
  const isAlone = peopleRound(document, cast, talk).every((person) => person === mention.person);
  return isAlone ? { label, mention } : null;
}

/** “⟨Ann Roe⟩ has governed the town for years.”: whether a mention of the person opens a paragraph. */
function opensParagraph({ blocks }: Document, { mentions }: Cast, { person }: Mention): boolean {
  return mentions.some((one) => one.person === person && blocks.some(({ start }) => start === one.phrase.start));
}

/** The people who are named before the talk, except interviewers. */
function peopleRound(document: Document, { mentions }: Cast, talk: readonly Utf16Span[]): readonly number[] {
  const first = talk[0]?.start ?? 0;
  const round = mentions.filter((one) => one.start < first && !isInterviewer(document, one));
  return [...new Set(round.flatMap(({ person }) => person ?? []))];
}

/**
 * Whom “he” and “she” mean as labels: the man and the woman of two people named before the talk, where the gender of at
 * least one is known and the two differ. Empty for anything else.
 */
function readCouple(document: Document, cast: Cast): ReadonlyMap<string, Mention> {
  const { turns, language } = document;
  const labels = [...new Set(turns.map(({ label }) => labelOf(document, label.name)))];
  const pronouns = labels.filter((label) => language.words.pronounGenders.has(label));
  const [first, second, third] = peopleRound(
    document,
    cast,
    turns.slice(0, 1).map(({ label }) => label),
  );
  if (pronouns.length !== 2 || first === undefined || second === undefined || third !== undefined) return NONE;
  const [one, other] = [first, second].map((person) => cast.people[person]?.gender ?? null);
  if (one === other) return NONE;
  const meant = pronouns.flatMap((pronoun) => {
    const gender = language.words.pronounGenders.get(pronoun);
    const isFirst = one === null ? other !== gender : one === gender;
    const mention = cast.mentions.find(({ person }) => person === (isFirst ? first : second));
    return mention === undefined ? [] : [[pronoun, mention] as const];
  });
  const [a, b] = meant;
  return a?.[1].person === b?.[1].person ? NONE : new Map(meant);
}

const NONE: ReadonlyMap<string, Mention> = new Map();
