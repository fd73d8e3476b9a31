import { ALL_NAME_WORDS } from "../languages/known/names.ts";
import { nameKey } from "../names/name-key.ts";
import { SUFFIXES } from "../names/name-parts.ts";

/** A name split into folded words, for comparison with others. */
export interface NameParts {
  readonly given: string;
  /** Names and initials between the first and the last. */
  readonly middle: readonly string[];
  readonly family: string;
  /** "jr", "iii": a bearer with one is somebody else than a bearer without. */
  readonly suffix: string | null;
}

/** The parts of a name as printed; null for a single word, which says too little. */
export function namePartsOf(name: string): NameParts | null {
  const words = wordsOf(name);
  const last = words.at(-1) ?? "";
  const suffix = words.length > 2 && SUFFIXES.has(last) ? last : null;
  const [given = "", ...others] = suffix === null ? words : words.slice(0, -1);
  const family = others.at(-1);
  return family === undefined ? null : { given, middle: others.slice(0, -1), family, suffix };
}

/** The folded words of a name, with initials split: "J.D. Vance" → j, d, vance. */
function wordsOf(name: string): string[] {
  return name
    .replaceAll(/(?<=\p{L}\.)(?=\p{L})/gu, " ")
    .split(/\s+/)
    .flatMap((word) => nameKey(word).split(" "))
    .filter((word) => word !== "");
}

/** How two names may be one person's, and how strongly that alone suggests it, from 0 to 1. */
export interface Likeness {
  readonly score: number;
  readonly reason: string;
}

/**
 * Why two different names may be one person's; null if nothing suggests it, or if a suffix or middle names show that
 * they are two. "Donald Trump" and "Donald J. Trump" are alike; "Donald Trump Jr." is like neither.
 */
export function likeness(one: NameParts, other: NameParts): Likeness | null {
  if (one.suffix !== other.suffix || isOtherMiddle(one.middle, other.middle)) return null;
  const isFamily = one.family === other.family;
  if (!isFamily && skeleton(one.family) !== skeleton(other.family)) return null;
  const given = givenLikeness(one.given, other.given);
  if (given === null) return null;
  const hasMiddle = one.middle.join(" ") !== other.middle.join(" ");
  const found = [
    ...(isFamily ? [] : [{ score: 0.7, reason: "transliteration: the family names are spelled in two ways" }]),
    ...(given.score === 1 ? [] : [given]),
    ...(hasMiddle ? [middleLikeness(one, other)] : []),
  ];
  if (found.length === 0) return { score: 0.8, reason: "the names differ only in marks and spaces" };
  const score = found.reduce((product, likely) => product * likely.score, 1);
  return { score, reason: found.map(({ reason }) => reason).join("; ") };
}

/**
 * Whether middle names contradict each other: "George H. W. Bush" and "George W. Bush". An initial agrees with its
 * name.
 */
function isOtherMiddle(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return one.length !== other.length || one.some((word, at) => !agrees(word, other[at] ?? ""));
}

function agrees(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return one === other;
}

function middleLikeness({ middle: one }: NameParts, { middle: other }: NameParts): Likeness {
  if (one.length > 0 && other.length > 0) return { score: 0.9, reason: "a middle name and its initial" };
  const more = one.length > 0 ? one : other;
  return more.every((word) => word.length === 1)
    ? { score: 0.8, reason: `middle initial: ${more.map((word) => `${word.toUpperCase()}.`).join(" ")}` }
    : { score: 0.6, reason: `middle name: ${more.join(" ")}` };
}

/** How two given names are alike, with a score of 1 if they are the same; null if they are not alike. */
function givenLikeness(one: string, other: string): Likeness | null {
  if (one === other) return { score: 1, reason: "" };
  const [short = "", long = ""] = [one, other].sort((a, b) => a.length - b.length);
  if (short.length === 1) return long[0] === short ? { score: 0.4, reason: "a given name and its initial" } : null;
  if (ALL_NAME_WORDS.some(({ nicknames }) => nicknames.get(one)?.has(other)))
    return { score: 0.7, reason: `nickname: ${short} and ${long}` };
  if (skeleton(one) === skeleton(other)) return { score: 0.6, reason: `spelling: ${one} and ${other}` };
  if (short.length >= SHORT_FORM && long.endsWith(short))
    return { score: 0.5, reason: `short form: ${short} for ${long}` };
  return null;
}

/** How many last letters of a given name may stand for it: "Xander". */
const SHORT_FORM = 4;

/**
 * A word without the differences between spellings and transliterations: "zelenskyy", "zelensky" and "selenskij" become
 * the same, as do "jody" and "jodie", and "mueller" and "muller".
 */
export function skeleton(word: string): string {
  return word
    .replaceAll(/sch|tsch|tch/g, "sh")
    .replaceAll(/zh|dj|dzh/g, "j")
    .replaceAll("kh", "h")
    .replaceAll("ph", "f")
    .replaceAll(/ck|[cq](?![hie])/g, "k")
    .replaceAll("w", "v")
    .replaceAll("z", "s")
    .replaceAll(/([aou])e/g, "$1")
    .replaceAll(/ou/g, "u")
    .replaceAll(/(?:ij|iy|yj|yy|ii|ie)$/g, "i")
    .replaceAll("y", "i")
    .replaceAll(/(.)\1+/g, "$1");
}

/** A name without the words around it that are not part of it, and what those words are. */
export interface Glued {
  /** The name without them. */
  readonly name: string;
  readonly reason: string;
}

/**
 * What a name may be without words printed beside it: "C.E.O. Tim Sloan" → "Tim Sloan", "Trump Jr Says" → "Trump Jr",
 * "Urges Ada Quill" → "Ada Quill". Empty if there are none.
 */
export function gluedNames(name: string): Glued[] {
  const words = name.split(/\s+/);
  let front = 0;
  while (front < words.length - 2 && isTitleWord(words[front] ?? "")) front += 1;
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  return [
    ...(front > 0
      ? [{ name: words.slice(front).join(" "), reason: `title before the name: ${words.slice(0, front).join(" ")}` }]
      : []),
    ...(words.length > 2 && isVerb(last)
      ? [{ name: words.slice(0, -1).join(" "), reason: `verb of a headline: ${last}` }]
      : []),
    ...(words.length > 2 && isVerb(first)
      ? [{ name: words.slice(1).join(" "), reason: `verb of a headline: ${first}` }]
      : []),
  ];
}

function isTitleWord(word: string): boolean {
  const folded = word.toLowerCase().replaceAll(".", "");
  return ALL_NAME_WORDS.some(
    ({ titles }) =>
      titles.roles.has(folded) ||
      titles.shortTitles.has(folded) ||
      titles.roleInitials.has(folded) ||
      titles.titleModifiers.has(folded),
  );
}

function isVerb(word: string): boolean {
  const folded = word.toLowerCase();
  return ALL_NAME_WORDS.some(({ speechVerbs, headlineVerbs }) => speechVerbs.has(folded) || headlineVerbs.has(folded));
}
