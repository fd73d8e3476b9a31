import type { Cast, Mention } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import type { Document } from "../../text/document.ts";
import type { SpokenTurn } from "../../text/spoken-turns.ts";
import { mentionsIn } from "./mentions-in.ts";
import { isSelfNamed } from "./self-named.ts";
import { wordsOf } from "./words-of.ts";

/** The person who answers from a paragraph on. */
export interface Witness {
  /** Index of the document's block. */
  readonly paragraph: number;
  readonly mention: Mention;
}

/** How far from the start of a question the person asked may be named, in UTF-16 units. */
const REACH = 40;

/**
 * The people whom the turns of a record show to answer, in order: “Q. Good morning, Ms. ⟨Roe⟩. Where were you?”, “THE
 * WITNESS: ⟨Ann Roe⟩.”, “the government calls ⟨Ann Roe⟩”. Nobody who has a label of their own, as counsel has, is among
 * them.
 */
export function listWitnesses(document: Document, cast: Cast): Witness[] {
  const { turns } = document;
  const labelled = new Set(
    turns.flatMap(({ label }) => mentionsIn(cast.mentions, label.name).map(({ person }) => person)),
  );
  return turns.flatMap((turn, index): Witness[] => {
    const within = mentionsIn(cast.mentions, turn.words).filter(
      ({ person }) => person !== null && !labelled.has(person),
    );
    // “MISS ROE: Mr. Moe, could you turn to tab 4?” “A. Yes.”
    const next = turns[index + 1]?.label;
    const isAsking =
      turn.label.kind === "question" ||
      next?.kind === "answer" ||
      (next !== undefined && isWitnessLabel(document, next.name));
    const mention =
      isAsking && turn.label.kind !== "answer"
        ? within.find((one) => isAddressed(document, turn, one))
        : within.find((one) => isOwnName(document, turn, turns[index - 1], one) || isCalled(document, one));
    return mention === undefined ? [] : [{ paragraph: turn.paragraph, mention }];
  });
}

/** Whether a label is "THE WITNESS" or the like. */
export function isWitnessLabel({ text, language }: Document, { start, end }: Utf16Span): boolean {
  return language.turns.witnessLabels.has(text.slice(start, end).toLowerCase().split(" ").at(-1) ?? "");
}

/**
 * “⟨Mr. Roe⟩, did you see it?”, “Good morning, ⟨Ms. Roe⟩. Where were you?”: whether the question addresses the mention;
 * not in “Mr. Roe, the mayor, was there?”
 */
function isAddressed({ text, language }: Document, { words }: SpokenTurn, { start, end }: Mention): boolean {
  if (start - words.start > REACH || !",.?".includes(text.charAt(end))) return false;
  const before = text.slice(words.start, start).trimEnd();
  const title = before.slice(before.lastIndexOf(" ") + 1);
  const { roles, shortTitles } = language.nouns;
  if (!shortTitles.has(title.toLowerCase().replace(/\.$/, "")) && !roles.has(title.toLowerCase())) return false;
  const opening = before.slice(0, before.length - title.length).trimEnd();
  if (opening !== "" && !opening.endsWith(",")) return false;
  const rest = wordsOf(text.slice(end, words.end));
  return (
    !language.words.determiners.has(rest[0] ?? "") && rest.some((word) => language.turns.addressingWords.has(word))
  );
}

/**
 * “THE WITNESS: ⟨Ann Roe⟩.”: whether the name is all that is said. Behind a question that must ask for a name, unlike
 * “Q: Your favourite singer?”
 */
function isOwnName(
  { text, language }: Document,
  { words, label }: SpokenTurn,
  before: SpokenTurn | undefined,
  { start, end, form }: Mention,
): boolean {
  if (form !== "name" || start !== words.start || !/^\.?$/.test(text.slice(end, words.end))) return false;
  if (label.kind !== "answer" || before?.label.kind !== "question") return true;
  const question = wordsOf(text.slice(before.words.start, before.words.end));
  return question.some((word) => language.turns.namingWords.has(word));
}

/** “the government calls ⟨Special Agent Ann Roe⟩”: whether the person is called as a witness. */
function isCalled({ text, language }: Document, { phrase, title }: Mention): boolean {
  const first = Math.min(phrase.start, title?.start ?? phrase.start);
  const before = wordsOf(text.slice(Math.max(0, first - REACH), first));
  return language.turns.callingForms.has(before.at(-1) ?? "");
}

/**
 * “Host: Welcome. I'm ⟨Ann Roe⟩, and”, “My name is ⟨Ann Roe⟩”: the name that the speaker of a turn gives as their own;
 * null for none.
 */
export function selfNamed(document: Document, { mentions }: Cast, { words }: SpokenTurn): Mention | null {
  const said = mentionsIn(mentions, words).filter(({ person, form }) => person !== null && form === "name");
  return said.find((one) => isSelfNamed(document, one, words.start)) ?? null;
}

/**
 * “MS. ROE: It was. Go ahead, ⟨Joe⟩.”, and then “Q When?”: the person whom the turn before calls upon to ask; null for
 * none.
 */
export function calledUpon(
  { blocks, text, language }: Document,
  { mentions }: Cast,
  before: SpokenTurn | undefined,
  { paragraph }: SpokenTurn,
): Mention | null {
  const above = blocks[paragraph - 1];
  if (before === undefined || above === undefined || before.label.kind !== "name") return null;
  const { end } = above;
  const from = Math.max(above.start, before.words.start, end - REACH);
  const last = from + 1 + Math.max(-1, ...[". ", "? ", "! "].map((stop) => text.slice(from, end).lastIndexOf(stop)));
  const found = mentionsIn(mentions, { start: last, end }).find(({ person }) => person !== null);
  if (found === undefined) return null;
  const beside = wordsOf(`${text.slice(last, found.start)} ${text.slice(found.end, end)}`);
  return beside.every((word) => language.turns.callingUpon.has(word)) ? found : null;
}

/**
 * “Q: Thank you. ⟨Ann Roe⟩ from the Courier. Will it last?”: the name by which the asker introduces themselves; null
 * for none.
 */
export function selfIntroduced(
  { text, language }: Document,
  { mentions }: Cast,
  { words }: SpokenTurn,
): Mention | null {
  const found = mentions.find(({ person, form, start, end }) => {
    if (person === null || form !== "name" || start < words.start || start - words.start > REACH) return false;
    const before = text.slice(words.start, start).trimEnd();
    const link = EMPLOYED.exec(text.slice(end, Math.min(words.end, end + BEHIND)))?.[1];
    return (before === "" || /[.,]$/.test(before)) && language.turns.employerLinks.has(link ?? "");
  });
  return found ?? null;
}

/** “ from the Corran Post.” */
const EMPLOYED = /^ (\p{Ll}+) (?:\p{Ll}{1,4} )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,4}[.,]/u;

/** How far behind the name to look for the employer, in UTF-16 units. */
const BEHIND = 90;
