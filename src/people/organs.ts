import { wordAt } from "../grammar/word-at.ts";
import type { Language } from "../languages/language.ts";
import { isInCapitals } from "../text/characters.ts";
import { SITE } from "../text/tokens.ts";
import { type Run, toRun } from "./runs.ts";
import { showsPerson } from "./shows-person.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import {
  COMMON,
  DEMONYM,
  GIVEN,
  HEAD_IN_FRONT,
  MODIFIER,
  NO_NAME,
  ORGANISATION_HEAD,
  ROLE,
  SHORT_TITLE,
  SURNAME,
} from "./word-traits.ts";

/**
 * Joins a people or country and the organ behind it in small letters into one organisation: "Chinese embassy", "Russian
 * foreign ministry". Other runs stay as they are.
 */
export function joinOrgans(table: WordTable, runs: readonly Run[]): Run[] {
  return runs.map((run) => {
    const kind = run.known?.kind;
    if (kind !== "people" && kind !== "country") return run;
    const last = endOfOrgan(table, run.last);
    return last === run.last ? run : toRun("organisation", run.first, last);
  });
}

/**
 * Joins a legal form that stands by itself to the name before it: "Bank of America" and "Corp.", "McDonald's" and
 * "Corp". A form without a name is dropped.
 */
export function joinLegalForms(table: WordTable, runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (!isLegalForm(table, run)) joined.push(run);
    else if (before !== undefined && isRightBefore(table, before, run))
      joined[joined.length - 1] = toRun("organisation", before.first, run.last);
  }
  return joined;
}

function isLegalForm(table: WordTable, { kind, first, last }: Run): boolean {
  if (kind !== "name" && kind !== "organisation") return false;
  for (let at = first; at < last; at += 1)
    if (!table.language.organisations.legalForms.has(table.tokens[at]?.text ?? "")) return false;
  return true;
}

/** Whether nothing, or only a possessive, stands between two runs. */
function isRightBefore(table: WordTable, { last }: Run, { first }: Run): boolean {
  const isOwner = last === first - 1 && table.tokens[last]?.kind === "possessive";
  return (last === first || isOwner) && table.sentenceOf[last - 1] === table.sentenceOf[first];
}

/**
 * Turns names into organisations if they are the short form of a company named in full elsewhere: "Doe & Roe" beside
 * "Doe & Roe Inc", "Mill Depot" beside "Mill Depot Inc" or "Mill Depot Foods Inc", "General Quorlith" beside "General
 * Quorlith Corp", "Quorlith" beside "Quorlith Energy", "Lilly" beside "Eli Lilly". Not if it is a family name, by the
 * lists or in the article.
 */
export function joinCompanies(table: WordTable, runs: readonly Run[]): Run[] {
  const stems = new Set<string>();
  const families = new Set<string>();
  for (const run of runs) {
    if (run.kind === "organisation") addStem(table, run, stems);
    if (run.kind === "known" && isFirmOrClub(run)) addLastWord(table, run, stems);
    if (run.kind === "name" && run.last > run.first + 1)
      families.add(wordsOf(table, { first: run.last - 1, last: run.last }));
  }
  if (stems.size === 0) return [...runs];
  return runs.map((run) => {
    const isNamed =
      run.kind === "name" || isCamelCase(table, run) || (run.kind === "thing" && run.last > run.first + 1);
    const words = isNamed ? wordsOf(table, run) : "";
    if (isNamed && isBehindTitle(table, run) && stems.has(wordsOf(table, { ...run, first: run.first - 1 })))
      return { ...run, kind: "organisation", first: run.first - 1 };
    const isPerson = isSetOffPerson(table, run.last);
    return stems.has(words) && !families.has(words) && !isPerson ? { ...run, kind: "organisation" } : run;
  });
}

/** Whether a title stands before a run: "Dynamics" in "⟨General⟩ Dynamics". */
function isBehindTitle(table: WordTable, { first }: Run): boolean {
  return isCapital(table, first - 1) && has(table, first - 1, SHORT_TITLE | ROLE);
}

/** Whether initials include small letters: "QuorlGates", but not "QGP". */
function isCamelCase(table: WordTable, { kind, first }: Run): boolean {
  return kind === "initials" && !isInCapitals(table.tokens[first]?.text ?? "");
}

/**
 * Whether a comma and what people have stand behind a name: ", who was", ", 44,"; firms have ", whose chips" as well.
 */
function isSetOffPerson(table: WordTable, at: number): boolean {
  if (wordAt(table, at) !== ",") return false;
  return showsPerson(table, at) && !table.language.anonymity.owningRelatives.has(wordAt(table, at + 1));
}

function isFirmOrClub({ known }: Run): boolean {
  return known?.kind === "company" || known?.kind === "other";
}

/** Adds the last of two words if it is not an English word: "Lilly" for "Eli Lilly", "Villa" for "Aston Villa". */
function addLastWord(table: WordTable, { first, last }: Run, stems: Set<string>): void {
  if (last !== first + 2 || table.tokens[last - 1]?.kind !== "word") return;
  if (!has(table, last - 1, COMMON | NO_NAME | ROLE)) stems.add(wordsOf(table, { first: last - 1, last }));
}

/**
 * Adds the name without legal forms at its end, if it had one, and without the trade before those; and the first word.
 */
function addStem(table: WordTable, { first, last }: Run, stems: Set<string>): void {
  let end = last;
  while (end > first + 1 && isTail(table.tokens[end - 1]?.text ?? "", table.language)) end -= 1;
  if (end < last) stems.add(wordsOf(table, { first, last: end }));
  const site = wordAt(table, first);
  if (site.endsWith(SITE)) stems.add(`${site.slice(0, -SITE.length)} `);
  if (end < last && end > first + 2 && has(table, end - 1, ORGANISATION_HEAD))
    stems.add(wordsOf(table, { first, last: end - 1 }));
  // "Marvorn Technology Ltd" is a firm, even if somebody else has such a family name.
  const isFirm = table.language.organisations.legalForms.has(table.tokens[last - 1]?.text ?? "");
  if (table.tokens[first + 1]?.kind === "possessive") return;
  if (last > first + 1 && !has(table, first, isFirm ? NEVER_ALONE : NEVER_ALONE | SURNAME))
    stems.add(wordsOf(table, { first, last: first + 1 }));
}

/** What the first word of a firm may not be if it is to stand for the firm. */
const NEVER_ALONE = COMMON | NO_NAME | GIVEN | DEMONYM | ROLE | MODIFIER | HEAD_IN_FRONT;

/** Whether a word is a legal form, or the comma before it. */
function isTail(text: string, language: Language): boolean {
  return text === "," || language.organisations.companyTails.has(text);
}

function wordsOf(table: WordTable, { first, last }: Pick<Run, "first" | "last">): string {
  let words = "";
  for (let at = first; at < last; at += 1) words += `${table.tokens[at]?.lower.replaceAll(".", "") ?? ""} `;
  return words;
}

function endOfOrgan(table: WordTable, from: number): number {
  const isModified = table.language.organisations.organModifiers.has(table.tokens[from]?.text ?? "");
  const at = isModified ? from + 1 : from;
  const noun = table.tokens[at]?.text ?? "";
  const isOrgan =
    table.language.organisations.organs.has(noun) &&
    (isModified || !table.language.organisations.organsWithModifier.has(noun)) &&
    !has(table, at, ROLE);
  return isOrgan && table.sentenceOf[at] === table.sentenceOf[from - 1] ? at + 1 : from;
}
