import { DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isDegree } from "../names/degrees.ts";
import type { KnownName } from "./known-names.ts";
import { isLabel, LABEL_ASIDE, QUIET_LABEL } from "./labels.ts";
import { organisationAt } from "./organisation-run.ts";
import { endOfNickname, isNameBehind, isNameDespite } from "./person-run.ts";
import { type Run, toKnown, toRun } from "./runs.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import {
  CALENDAR,
  GIVEN,
  GROUP,
  LINK,
  MODIFIER,
  NO_NAME,
  ORGANISATION_HEAD,
  PARTICLE,
  ROLE,
  SHORT_TITLE,
  THING_HEAD,
} from "./word-traits.ts";

/**
 * The run that begins at a token within the label of a turn, "ANN ROE" in "SEN. ANN ROE:", or null if none does;
 * undefined outside labels, and where an organisation begins in a label in ordinary letters.
 */
export function labelledAt(
  table: WordTable,
  at: number,
  last: number,
  known: KnownName | null,
): Run | null | undefined {
  if (table.labels[at] === LABEL_ASIDE)
    return isNamedAside(table, at) ? namedAsideAt(table, at, last) : asideAt(table, at);
  if (isInitialsAmongOthers(table, at)) return toRun("name", at, at + 1);
  if (!isLabel(table.labels[at]) || isHeaded(table, at, last, known)) return undefined;
  return labelOrKnownAt(table, at, last, known);
}

/** Whether an organisation begins at a token of a label in ordinary letters. */
function isHeaded(table: WordTable, at: number, last: number, known: KnownName | null): boolean {
  return table.labels[at] === QUIET_LABEL && organisationAt(table, at, last, known) !== null;
}

/** The run that a label names: a person, also "Mr. ⟨DE⟩ ROE", or what is known by that name; null if there is none. */
function labelOrKnownAt(table: WordTable, at: number, last: number, known: KnownName | null): Run | null {
  const isName =
    known === null ||
    has(table, at, PARTICLE) ||
    isGivenPlace(table, at, known) ||
    isNameDespite(table, at, last, known);
  return isName ? labelRunAt(table, at, last) : toKnown(known, at);
}

/** Whether a place is also a given name, "Selma:", or stands before a possible family name, "Odessa Quorlo:". */
function isGivenPlace(table: WordTable, at: number, { words, kind }: KnownName): boolean {
  const isName =
    isLabel(table.labels[at + 1]) &&
    isNameBehind(table, at + 1) &&
    !has(table, at + 1, ORGANISATION_HEAD | THING_HEAD | GROUP);
  return words.length === 1 && (kind === "place" || kind === "capital") && (has(table, at, GIVEN) || isName);
}

/**
 * Whether words in the brackets of a label name somebody: "Sir Colin Roe" in "The Minister for Health (Sir Colin
 * Roe):", "Deputy Ann Roe", "Ann Roe" in "Archived recording (Ann Roe):".
 */
function isNamedAside(table: WordTable, at: number): boolean {
  const { labels } = table;
  let first = at;
  while (labels[first - 1] === LABEL_ASIDE && wordAt(table, first - 1) !== "(") first -= 1;
  if (wordAt(table, first - 1) !== "(" || labels[first - 1] === LABEL_ASIDE) return false;
  if (has(table, first, ROLE | MODIFIER) && has(table, first + 1, GIVEN) && isCapital(table, first + 2)) return true;
  const isOfNobody = labels[first - 2] === LABEL_ASIDE;
  return has(table, first, SHORT_TITLE) || (isOfNobody && has(table, first, GIVEN) && isCapital(table, first + 1));
}

/** The run of a seat, party or role, which is nobody: "Ashby North" in "Ann Roe (Ashby North) (Lab):". */
function asideAt(table: WordTable, first: number): Run {
  let end = first + 1;
  while (table.labels[end] === LABEL_ASIDE) end += 1;
  return toRun("thing", first, end);
}

/** The name within brackets, without its title: "Colin Roe" in "(Sir Colin Roe, Lab)"; null if none begins there. */
function namedAsideAt(table: WordTable, first: number, last: number): Run | null {
  if (has(table, first, ROLE | MODIFIER) && !has(table, first, GIVEN)) return null;
  let end = first;
  while (end < last && table.labels[end] === LABEL_ASIDE && isLabelWord(table, end)) end += 1;
  return end === first ? null : toRun("name", first, end);
}

/**
 * The name in the label of a transcript, without its title: "ANN ROE" in "SEN. ANN ROE:"; null if none begins there.
 */
function labelRunAt(table: WordTable, first: number, last: number): Run | null {
  if (has(table, first, ROLE | SHORT_TITLE | MODIFIER | NO_NAME | CALENDAR) && !has(table, first, GIVEN)) return null;
  if (isBeforeTrade(table, first)) return null;
  let end = first;
  while (
    end < last &&
    table.labels[end] === table.labels[first] &&
    (end === first || !isDegree(table.tokens[end])) &&
    (isLabelWord(table, end) || isWordAsName(table, end))
  ) {
    end += isBeforeEpithet(table, end) ? 3 : 1;
    end = Math.max(end, endOfNickname(table, end, last));
  }
  return end === first || table.language.turns.questionLabels.has(wordAt(table, first))
    ? null
    : toRun("name", first, end);
}

/** "⟨Norm⟩ the Real", "⟨ALEXANDER⟩ THE GREAT": whether "the" and another word of the label stand behind a word. */
function isBeforeEpithet(table: WordTable, at: number): boolean {
  return servesAs(table, at + 1, DEFINITE) && isLabel(table.labels[at + 2]) && isCapital(table, at + 2);
}

/** Whether an adjective or verb is a family name in a label: "Ann ⟨Gross⟩". */
function isWordAsName(table: WordTable, at: number): boolean {
  if (table.tokens[at]?.kind !== "word" || has(table, at, LINK | SHORT_TITLE)) return false;
  return isLabel(table.labels[at - 1]) && has(table, at - 1, GIVEN);
}

/** Whether a word of a label stands before a trade in small letters: "⟨Gate⟩ attendant Ann Roe". */
function isBeforeTrade(table: WordTable, first: number): boolean {
  let at = first + 1;
  while (isLabel(table.labels[at]) && (isCapital(table, at) || !has(table, at, ROLE))) at += 1;
  return isLabel(table.labels[at]) && isLabel(table.labels[at + 1]);
}

/**
 * Whether a label is a person's initials, even if they are also those of an office: "PM:" in an interview whose other
 * label is "GS:".
 */
function isInitialsAmongOthers(
  { tokens, labels, document: { text, turns }, language }: WordTable,
  at: number,
): boolean {
  if (
    !isLabel(labels[at]) ||
    isLabel(labels[at - 1]) ||
    isLabel(labels[at + 1]) ||
    !INITIALS.test(tokens[at]?.text ?? "")
  )
    return false;
  return turns.some(({ label: { name } }) => {
    const other = text.slice(name.start, name.end);
    return INITIALS.test(other) && !language.nouns.roleInitials.has(other);
  });
}

const INITIALS = /^\p{Lu}{2,3}$/u;

function isLabelWord(table: WordTable, at: number): boolean {
  return table.tokens[at]?.kind === "word" && !has(table, at, NO_NAME | SHORT_TITLE);
}
