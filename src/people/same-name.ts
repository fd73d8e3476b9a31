import type { Language } from "../languages/language.ts";
import { isPlainWords, nameKey } from "../names/name-key.ts";
import { SUFFIXES } from "../names/name-parts.ts";
import { parseName } from "../names/parse-name.ts";

/** A full name prepared for comparison. */
export interface NameParts {
  readonly name: string;
  readonly key: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  /** Folded words in order of print, without suffix and nickname: "joseph", "r", "biden". */
  readonly words: readonly string[];
  /** Folded: "r", "joseph". */
  readonly given: readonly string[];
  readonly family: string;
  readonly suffix: string;
  readonly nickname: string;
}

/** The parts of a name as printed. */
export function readNameParts(printed: string): NameParts {
  if (!printed.includes(" ")) return readOneWord(printed);
  const parsed = parseName(printed);
  const given = foldWords(parsed.givenName ?? "");
  const family = nameKey(parsed.familyName ?? "");
  // “S.R. Roe” begins with initials.
  const whole = foldWords(parsed.name).filter((word, at) => at === 0 || !SUFFIXES.has(word));
  return {
    name: parsed.name,
    key: nameKey(parsed.name),
    givenName: parsed.givenName,
    familyName: parsed.familyName,
    words: parsed.nickname === null ? whole : [...given, ...family.split(" ")],
    given,
    family,
    suffix: nameKey(parsed.suffix ?? ""),
    nickname: nameKey(parsed.nickname ?? ""),
  };
}

/** Whether a name is printed as one word, with or without a suffix or a hyphen: "Abdullah II", "Thackray-Dunne". */
export function isOneWord({ name, words }: NameParts): boolean {
  return words.length === 1 || !name.includes(" ");
}

function readOneWord(name: string): NameParts {
  const key = nameKey(name);
  return {
    name,
    key,
    givenName: null,
    familyName: null,
    words: key.split(" "),
    given: [],
    family: "",
    suffix: "",
    nickname: "",
  };
}

function foldWords(text: string): string[] {
  if (isPlainWords(text)) return text.toLowerCase().split(" ");
  return text
    .split(" ")
    .flatMap((word) => nameKey(word.replaceAll(".", " ")).split(" "))
    .filter((word) => word !== "");
}

/**
 * Whether two full names in one article may be one person's: the family name is the same, and the given names are
 * equal, initials of one another, short forms ("Joe", "Joseph"), or partly left out in one of the two.
 */
export function mayBeOnePerson(a: NameParts, b: NameParts, language: Language): boolean {
  if (a.key === b.key) return true;
  if (a.family === "" || a.family !== b.family || a.given.length === 0 || b.given.length === 0) return false;
  if (a.suffix !== "" && b.suffix !== "" && a.suffix !== b.suffix) return false;
  const [x, y] = [skipInitial(a, b, language), skipInitial(b, a, language)];
  if (isNickname(a.nickname, y) || isNickname(b.nickname, x)) return true;
  return sameGiven(x[0] ?? "", y[0] ?? "", language) && sameMiddle(x.slice(1), y.slice(1));
}

/** Whether a given name is the other's nickname: "Mac Doe" beside Michael “Mac” Doe. */
function isNickname(nickname: string, given: readonly string[]): boolean {
  return nickname !== "" && given[0] === nickname;
}

/** The given names without an initial in front that the other name lacks: "J. Joe Doe" beside "Joe Doe". */
function skipInitial(a: NameParts, b: NameParts, language: Language): readonly string[] {
  const [first = "", second = ""] = a.given;
  return first.length === 1 && second.length > 1 && sameGiven(second, b.given[0] ?? "", language)
    ? a.given.slice(1)
    : a.given;
}

function sameGiven(a: string, b: string, language: Language): boolean {
  if (a === b) return a !== "";
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  return language.nicknames.get(a)?.has(b) === true;
}

/** Whether middle names and initials agree as far as both are printed. */
function sameMiddle(a: readonly string[], b: readonly string[]): boolean {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const [x = "", y = ""] = [a[at], b[at]];
    if (x !== y && !(x.charAt(0) === y.charAt(0) && (x.length === 1 || y.length === 1))) return false;
  }
  return true;
}
