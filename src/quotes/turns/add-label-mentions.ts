import { endsIn } from "../../grammar/word-endings.ts";
import type { Cast, Mention } from "../../people/cast.ts";
import { namelessMention } from "../../people/nameless-mention.ts";
import type { Utf16Span } from "../../span.ts";
import type { Document } from "../../text/document.ts";
import { firstFrom } from "../../text/first-from.ts";
import type { SpokenTurn } from "../../text/spoken-turns.ts";
import { meantByIntroduction } from "./across-from-asker.ts";
import { findExaminations } from "./examination.ts";
import { listExaminers } from "./examiners.ts";
import { saysOutside } from "./first-person.ts";
import { readInterview } from "./interviewee.ts";
import { mentionsIn } from "./mentions-in.ts";
import { holdersOfOffices } from "./office-holder.ts";
import { calledUpon, isWitnessLabel, listWitnesses, selfIntroduced, selfNamed } from "./witness.ts";

/**
 * Returns the cast with a mention for each label of a turn that names nobody: "A:" is the person whom the interview
 * introduces, and "Q:" the one who asks, if the text says so; "THE COURT:" and "Speaker 1:" are somebody without a
 * name.
 */
export function addLabelMentions(document: Document, cast: Cast): Cast {
  const { turns, blocks } = document;
  if (turns.length === 0) return cast;
  const talk = turns.map(({ paragraph, words }) => blocks[paragraph] ?? words);
  const answers = turns.filter(({ label }) => label.kind === "answer").map(({ words }) => words);
  const examinations = findExaminations(document, cast);
  const examiners = inOrder([
    ...listExaminers(document, cast),
    ...examinations.map(({ paragraph, asks }) => ({ paragraph, mention: asks })),
  ]);
  const holderOfOffice = holdersOfOffices(document, cast);
  const meantBy = meantByIntroduction(document, cast);
  const holders = turns.flatMap(({ label }) => (label.kind === "name" ? (holderOfOffice(label.name) ?? []) : []));
  const asking = new Set([...examiners.map(({ mention }) => mention), ...holders].map(({ person }) => person));
  const isEvident = examiners.length > 0 || areOnesOwn(document, answers);
  const interview = readInterview(document, cast, talk, answers, isEvident, asking);
  const witnesses = inOrder([
    ...listWitnesses(document, cast),
    ...examinations.map(({ paragraph, answers }) => ({ paragraph, mention: answers })),
  ]);
  const alone = onlyLabelled(cast, turns);
  // Each speaker is looked up once: a record has thousands of turns of a few.
  const bySpeaker = new Map<string, Mention | null>();
  const added = turns.flatMap((turn, index) => {
    if (isNamed(cast, turn)) return [];
    const { aside, name, kind } = turn.label;
    if (isPartLabel(document, name)) return alone === null ? [] : [toShort(name, alone)];
    const witness = lastBefore(witnesses, turn.paragraph + (kind === "question" ? 0 : 1))?.mention ?? null;
    if (kind === "name" && witness !== null && isWitnessLabel(document, name)) return [toShort(name, witness)];
    if (kind === "name") {
      const known = bySpeaker.get(turn.speaker);
      const own =
        known === undefined ? (holderOf(document, cast, turns, turn) ?? nameOf(document, cast, turns, turn)) : known;
      bySpeaker.set(turn.speaker, own);
      const held = own ?? holderOfOffice(name) ?? meantBy(name);
      return [held === null ? toUnnamed(document, name) : toShort(name, held)];
    }
    // "Question from the webcast:"
    if (kind === "question" && FURTHER.test(document.text.slice(name.end, turn.label.end))) return [];
    // "Q (Ann, Ashby):"
    if (aside !== null) return [toUnnamed(document, beforeComma(document, aside))];
    const examiner = lastBefore(examiners, turn.paragraph)?.mention;
    const own = selfIntroduced(document, cast, turn) ?? calledUpon(document, cast, turns[index - 1], turn);
    const asks = own ?? examiner ?? interview.asks;
    const meant = kind === "answer" ? (witness ?? interview.answers) : asks;
    return meant === null ? [] : [toShort(name, meant)];
  });
  const isFree = ({ start, end }: Mention) => {
    const next = added[firstFrom(added, (one) => one.end, start + 1)];
    return next === undefined || next.start >= end;
  };
  return { ...cast, mentions: [...cast.mentions.filter(isFree), ...added].sort((a, b) => a.start - b.start) };
}

/** Words behind the letter of a label, other than in brackets. */
const FURTHER = /^ \p{Ll}/u;

/** The least number of labelled answers that make an interview, and their least share that say "I", "me" or "my". */
const MIN_ANSWERS = 3;
const MIN_OWN = 1 / 3;

/** “Q: Is this a joke? ¶ A: ⟨My⟩ board asked the same.”: whether whoever answers speaks for themselves. */
function areOnesOwn(document: Document, answers: readonly Utf16Span[]): boolean {
  const { singleSubjects, singleObjects } = document.language.turns;
  const own = answers.filter((one) => saysOutside(document, one, singleSubjects, singleObjects));
  return answers.length >= MIN_ANSWERS && own.length >= answers.length * MIN_OWN;
}

function inOrder<Listed extends { readonly paragraph: number }>(listed: readonly Listed[]): readonly Listed[] {
  return [...listed].sort((a, b) => a.paragraph - b.paragraph);
}

/** The last item that stands before a paragraph, from a list in order. */
function lastBefore<Listed extends { readonly paragraph: number }>(
  listed: readonly Listed[],
  before: number,
): Listed | undefined {
  return listed[firstFrom(listed, ({ paragraph }) => paragraph, before) - 1];
}

function beforeComma({ text }: Document, { start, end }: Utf16Span): Utf16Span {
  const comma = text.slice(start, end).indexOf(",");
  return { start, end: comma < 0 ? end : start + comma };
}

/** Whether the label names a person or organisation, or a person in brackets. */
function isNamed({ mentions }: Cast, { label: { name, aside } }: SpokenTurn): boolean {
  return (
    mentionsIn(mentions, name).some(({ person, organisation }) => person !== null || organisation !== null) ||
    (aside !== null && mentionsIn(mentions, aside).some(({ person }) => person !== null))
  );
}

/** Whether it labels a part of the text: "OPENING STATEMENT". */
function isPartLabel({ text, language }: Document, { start, end }: Utf16Span): boolean {
  return language.turns.partLabels.has(text.slice(start, end).toLowerCase().split(" ").at(-1) ?? "");
}

/** “ANN ROE: We lost.”, between questions: the only person who has a label; null for none or several. */
function onlyLabelled({ mentions }: Cast, turns: readonly SpokenTurn[]): Mention | null {
  const named = turns.flatMap(({ label: { name } }) =>
    mentionsIn(mentions, name).filter(({ person }) => person !== null),
  );
  return named.every(({ person }) => person === named[0]?.person) ? (named[0] ?? null) : null;
}

/**
 * "The Chair" behind "The Chair (Ms. Roe)" or "The Chair, Ms. Roe": the mention in the brackets, or behind the comma.
 * Null where no label of that speaker names anybody, or where no single person holds the label, "Archived recording".
 */
function holderOf(
  { language }: Document,
  { mentions }: Cast,
  turns: readonly SpokenTurn[],
  { speaker }: SpokenTurn,
): Mention | null {
  const last = speaker.toLowerCase().split(" ").at(-1) ?? "";
  if (language.turns.passingLabels.has(last)) return null;
  const naming = turns.flatMap(({ label, speaker: other }) => (other === speaker ? [label.aside, label.name] : []));
  const inTextOrder = naming.filter((span) => span !== null).sort((a, b) => a.start - b.start);
  for (const span of inTextOrder) {
    const holder = mentionsIn(mentions, span).find(({ person }) => person !== null);
    if (holder !== undefined) return holder;
  }
  return null;
}

/** "Host" who says “I'm Ann Roe” in one of these turns; null for none or several. */
function nameOf(document: Document, cast: Cast, turns: readonly SpokenTurn[], { speaker }: SpokenTurn): Mention | null {
  const own = turns.filter((turn) => turn.speaker === speaker).flatMap((turn) => selfNamed(document, cast, turn) ?? []);
  return own.every(({ person }) => person === own[0]?.person) ? (own[0] ?? null) : null;
}

function toShort(span: Utf16Span, { person, gender }: Mention): Mention {
  return namelessMention(span, { form: "short", person, gender });
}

function toUnnamed({ text, language }: Document, span: Utf16Span): Mention {
  const isGroup = endsIn(text.slice(span.start, span.end).toLowerCase(), language.turns.groupEndings);
  return namelessMention(span, { unnamedAs: isGroup ? "group" : "individual", plural: isGroup });
}
