import { extname } from "node:path";
import { WARNINGS } from "../diagnostic.ts";
import type { DifferingFact } from "../ingest/news.ts";
import type { Counts, Foreseen, Rejected } from "../ingest/outcome.ts";
import { NO_FORMAT } from "../sources/left-out.ts";
import { remedyOf, remedyOfRefusal } from "./remedies.ts";
import type { Tallied } from "./tally.ts";

/** `E_EMPTY "story.txt": 0 bytes`, followed by what to try if the reason does not say. */
export function rejection(rejected: Rejected): string {
  const { code, name, reason } = rejected;
  const remedy = remedyOfRefusal(rejected);
  return `${code} "${name}": ${reason}${remedy === null ? "" : `; ${remedy}`}`;
}

/** `left out "a.docm": no format that is read; save as .docx`. */
export function leftOut(path: string, reason: string): string {
  return `left out "${path}": ${reason === NO_FORMAT ? `${reason}; ${remedyOf(path)}` : reason}`;
}

/** `left out 3 .docm files, "a.docm" and 2 more: no format that is read; save as .docx`. */
export function leftOutOfNoFormat(paths: Tallied): string {
  const { example, count } = paths;
  if (count === 1) return leftOut(example, NO_FORMAT);
  const ending = extname(example).toLowerCase() || "unnamed";
  return `left out ${formatted(count)} ${ending} files, ${inShort(paths)}: ${NO_FORMAT}; ${remedyOf(example)}`;
}

/** `3 notes on how files were read, the first on "page.html": 2 images left out`. */
export function notes({ count, example }: Tallied): string {
  return count === 1 ? example : `${formatted(count)} notes on how files were read, the first on ${example}`;
}

/** `"page.html": html, "Ferry returns", 2031-05-01, 3 quotes`. */
export function foresight(name: string, { format, headline, publishedAt, quotes }: Foreseen): string {
  const known = [headline === null ? "no headline" : `"${headline}"`, publishedAt ?? "no date"];
  return `"${name}": ${[format, ...known, quotes === 1 ? "1 quote" : `${formatted(quotes)} quotes`].join(", ")}`;
}

/** `"a.txt"`, `"a.txt" and 297 more`. */
export function inShort({ example, count }: Tallied): string {
  return count === 1 ? `"${example}"` : `"${example}" and ${formatted(count - 1)} more`;
}

/** `"a.txt" and 11 more: in German; only English articles are read for people and quotes`. */
export function notRead(names: string, language: string | null): string {
  if (language === null) return `${names}: ${WARNINGS.W_LANGUAGE}`;
  const name = new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;
  return `${names}: ${WARNINGS.W_LANGUAGE.replace("not in English", `in ${name}`)}`;
}

/** A difference that only whoever supplied the fact can settle. */
export function question({ name, value, stands }: DifferingFact): string {
  return `its ${name} stays "${stands}", and is not "${value}"; --replace-meta changes what the text does not print`;
}

/** "added 12, unchanged 3, 2 facts added, rejected 4, of which 3 are no articles". */
export function summary({ added, unchanged, rejected }: Counts, factsAdded: number, noArticles: number): string {
  const facts = factsAdded === 0 ? "" : `, ${formatted(factsAdded)} ${factsAdded === 1 ? "fact" : "facts"} added`;
  const none =
    noArticles === 0 ? "" : `, of which ${noArticles} ${noArticles === 1 ? "is no article" : "are no articles"}`;
  return `added ${added}, unchanged ${unchanged}${facts}, rejected ${rejected}${none}`;
}

function formatted(count: number): string {
  return count.toLocaleString("en-US");
}
