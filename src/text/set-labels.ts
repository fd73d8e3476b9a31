import type { Language } from "../languages/language.ts";
import { isInCapitals } from "./characters.ts";
import { labelKindOf } from "./label-words.ts";
import { MAX_ASIDE, MAX_LENGTH, type TurnLabel } from "./turn-label.ts";

/**
 * “⟨Question from the webcast (name not given):⟩ Will it rain?”, “⟨Question from a shareholder:⟩ …”: a question by
 * somebody who is not named.
 */
export function readMessage(text: string, language: Language, start: number): TurnLabel | null {
  const [printed = "", kind = "", link = ""] = MESSAGE.exec(text.slice(start, start + MAX_LENGTH)) ?? [];
  const isFrom = language.stances.claimantPrepositions.has(link) || language.syntax.locatives.has(link);
  if (labelKindOf(kind, language) !== "question" || !isFrom) return null;
  const name = { start, end: start + kind.length };
  const end = start + printed.length;
  return { start, end, name, aside: null, sign: ":", kind: "question", isLoud: false, isInMarks: false };
}

const MESSAGE = /^(\p{Lu}\p{L}+) (\p{Ll}+) \p{Ll}+(?: [\p{L}'’-]+){0,4}(?: [([][^()[\]]{2,50}[)\]])?: /u;

/**
 * “⟨A man fishing off the jetty, who would not give his name:⟩ Who is asking?”, “⟨A woman with two dogs:⟩ …”: somebody
 * without a name, with what they are seen to do or have; unlike “A man in the hall had a question: …”.
 */
export function readPasserBy(text: string, language: Language, start: number): TurnLabel | null {
  const { endings, helpers, smallWords, speech, syntax, turns } = language;
  const [printed = "", whole = "", relative] = PASSER_BY.exec(text.slice(start, start + MAX_LENGTH)) ?? [];
  const [article = "", ...words] = whole.toLowerCase().split(" ");
  const role = words.findIndex((word) => turns.roleLabels.has(word));
  const next = words[role + 1] ?? "";
  if (!syntax.indefinite.has(article) || role < 0 || role > MAX_BEFORE_ROLE) return null;
  if (relative !== undefined && !smallWords.personalRelatives.has(relative)) return null;
  const isDoing = (word: string) => endings.gerunds.some((ending) => word.endsWith(ending));
  const isSeen = turns.officeLinks.has(next) || isDoing(next);
  if (!isSeen && !(relative !== undefined && next === "")) return null;
  const tells = (word: string) => helpers.helpingWords.has(word) || speech.verbs.has(word);
  if (words.slice(role + 1).some((word) => tells(word) && !isDoing(word))) return null;
  const name = { start, end: start + whole.length };
  const end = start + printed.length;
  return { start, end, name, aside: null, sign: ":", kind: "name", isLoud: false, isInMarks: false };
}

const PASSER_BY = /^(\p{Lu}\p{Ll}*(?: [\p{L}\p{M}'’-]+){1,12})(?:, (\p{Ll}+) [^,:.?!“”"]{2,70})?: (?=[\p{Lu}“"‘'])/u;

/** How many words may stand before the noun: "a ⟨tall young⟩ man in a hat". */
const MAX_BEFORE_ROLE = 2;

/**
 * "⟨[Ann Roe]⟩ Is it late?", "⟨<v Roe>⟩It may be.": a name in brackets, or in a tag of subtitles, before the start of a
 * sentence.
 */
export function readInBrackets(text: string, start: number, end: number): TurnLabel | null {
  const first = text.charAt(start);
  if (first !== "[" && first !== "<") return null;
  const found = IN_BRACKETS.exec(text.slice(start, Math.min(end, start + MAX_ASIDE)));
  const printed = found?.[1] ?? found?.[2];
  if (found === null || printed === undefined) return null;
  const at = start + found[0].indexOf(printed, 1);
  const name = { start: at, end: at + printed.length };
  const isLoud = isInCapitals(printed);
  return {
    start,
    end: start + found[0].length,
    name,
    aside: null,
    sign: "time",
    kind: "name",
    isLoud,
    isInMarks: false,
  };
}

const IN_BRACKETS =
  /^(?:\[(\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3})\]:? |<\p{Ll}(?:\.\S+)? (\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3})>)(?=["“'‘]?[\p{Lu}\d])/u;

/** "⟨Q3.⟩ Will it rain?", "⟨A3.⟩ It may.": the letter of the one who asks or answers, with a number. */
export function readNumber(text: string, language: Language, start: number): TurnLabel | null {
  const printed = NUMBERED.exec(text.slice(start, start + MAX_NUMBERED))?.[1];
  const kind = printed === undefined ? "name" : labelKindOf(printed, language);
  if (printed === undefined || kind === "name") return null;
  const name = { start, end: start + printed.length };
  return { start, end: name.end + 2, name, aside: null, sign: ".", kind, isLoud: true, isInMarks: false };
}

const NUMBERED = /^(\p{Lu}\d{1,3})[.:] (?=\S)/u;
const MAX_NUMBERED = 8;
