import { itemAt } from "../text/item-at.ts";
import { isFamilyFirst, isFamilySecond } from "./family-first.ts";
import { lookup } from "./name-key.ts";
import {
  BURMESE_WORDS,
  DEGREES,
  HONORIFIC_PAIRS,
  HONORIFICS,
  IRISH_ARTICLES,
  IRISH_PREFIXES,
  JOINED_PARTICLES,
  PARTICLES,
  PARTICLES_IN_LOWER_CASE,
  SHORT_ARTICLE,
  SUFFIXES,
} from "./name-parts.ts";
import { tidyName } from "./tidy-name.ts";

/** The parts of a person's name. What the name itself does not show is null, never guessed. */
export interface ParsedName {
  /** As printed, without honorifics and degrees, white space collapsed; a suffix stays: "Martin Luther King, Jr." */
  readonly name: string;
  /** Given and middle names and initials: "Martin Luther", "J.D.", "Jinping". */
  readonly givenName: string | null;
  /** With its particles: "von der Leyen". Null for a name of one word and for names of peoples without family names. */
  readonly familyName: string | null;
  /** "Jr.", "III" as printed. */
  readonly suffix: string | null;
  /** A name in quotation marks or brackets inside the name, without them: John “Ace” Doe → "Ace". */
  readonly nickname: string | null;
  /** Left out of `name`: "Sir", "Dr.". */
  readonly honorific: string | null;
  /** For lists: "King, Martin Luther, Jr."; a family name that stands first needs no comma: "Xi Jinping". */
  readonly sortName: string;
}

/**
 * Parses a name as printed: `parseName("Dr. Jan van der Berg")` → name "Jan van der Berg", given "Jan", family "van der
 * Berg". A family name is taken to stand first only on evidence in the name itself: a Chinese, Korean or Vietnamese
 * family name followed by syllables of such given names. A two-part Spanish surname cannot be distinguished from a
 * middle name here: the last word is the family name unless "y" or a particle joins them. Never throws; an empty or
 * unreadable text becomes a name without parts.
 */
export function parseName(printed: string): ParsedName {
  const whole = tidyName(printed);
  const words = whole === "" ? [] : whole.split(" ");
  const honorific = takeHonorifics(words);
  dropDegrees(words);
  const name = withoutEndComma(words.join(" ")) || whole;
  const nickname = takeNickname(words);
  const suffix = takeSuffix(words);
  const { given, family, familyFirst } = splitWords(words.map(withoutEndComma), honorific);
  return {
    name,
    givenName: given || null,
    familyName: family || null,
    suffix,
    nickname,
    honorific: honorific || null,
    sortName: familyFirst || !family ? name : toSortName(given, family, suffix),
  };
}

function toSortName(given: string, family: string, suffix: string | null): string {
  return [family, given, suffix ?? ""].filter((part) => part !== "").join(", ");
}

function withoutEndComma(word: string): string {
  return word.endsWith(",") ? word.slice(0, -1) : word;
}

/** Removes forms of address from the front, as long as a name is left, and returns them. */
function takeHonorifics(words: string[]): string {
  let count = 0;
  for (let length = 1; length > 0 && count < words.length; count += length) length = honorificLength(words, count);
  return words.splice(0, count).join(" ");
}

/**
 * How many words at a place are a form of address with a name left behind them: "Dr.", "His Highness", "Tan Sri"; not
 * "M" in "M V Quorlo".
 */
function honorificLength(words: readonly string[], at: number): number {
  if (SINGLE_LETTER.test(words[at] ?? "") && SINGLE_LETTER.test(words[at + 1] ?? "")) return 0;
  const [first, second] = [lookup(words[at] ?? ""), lookup(words[at + 1] ?? "")];
  if (at + 2 < words.length && HONORIFIC_PAIRS.has(`${first} ${second}`)) return 2;
  return at + 1 < words.length && HONORIFICS.has(first) ? 1 : 0;
}

const SINGLE_LETTER = /^\p{Lu}$/u;

/** Removes degrees from the end: they follow a comma ("Doe, MD"), have a full stop ("M.D.") or are "PhD". */
function dropDegrees(words: string[]): void {
  while (words.length > 2 && isDegree(words.at(-1) ?? "", words.at(-2) ?? "")) words.pop();
}

function isDegree(word: string, before: string): boolean {
  const bare = lookup(word);
  if (!DEGREES.has(bare)) return false;
  return before.endsWith(",") || (word.includes(".") && bare.length > 1) || bare === "phd";
}

const NICKNAME_MARKS: ReadonlyMap<string, string> = new Map([
  ["“", "”“"],
  ['"', '"'],
  ["‘", "’‘"],
  ["'", "'"],
  ["(", ")"],
  ["«", "»"],
]);

/**
 * Removes the first inner run of words in quotation marks or brackets and returns it without them; null if there is
 * none.
 */
function takeNickname(words: string[]): string | null {
  const from = words.findIndex((word, index) => index > 0 && NICKNAME_MARKS.has(word.charAt(0)));
  const closers = NICKNAME_MARKS.get(itemAt(words, from)?.charAt(0) ?? "");
  if (closers === undefined) return null;
  const to = words.findIndex((word, index) => index >= from && closers.includes(withoutEndComma(word).slice(-1)));
  if (to < from || to >= words.length - 1) return null;
  const inner = withoutEndComma(words.splice(from, to - from + 1).join(" "));
  return inner.slice(1, -1).trim() || null;
}

function takeSuffix(words: string[]): string | null {
  if (words.length < 2 || !SUFFIXES.has(lookup(words.at(-1) ?? ""))) return null;
  return words.pop() ?? null;
}

interface Split {
  readonly given: string;
  readonly family: string;
  readonly familyFirst: boolean;
}

function splitWords(words: readonly string[], honorific: string): Split {
  if (words.length === 0) return { given: "", family: "", familyFirst: false };
  if (words.length === 1) return splitOneWord(words[0] ?? "", honorific);
  if (words.every((word) => BURMESE_WORDS.has(lookup(word)))) return { given: "", family: "", familyFirst: false };
  if (isFamilyFirst(words)) return { given: words.slice(1).join(" "), family: words[0] ?? "", familyFirst: true };
  if (isFamilySecond(words))
    return { given: [words[0], ...words.slice(2)].join(" "), family: words[1] ?? "", familyFirst: false };
  const start = startOfFamily(words);
  return { given: words.slice(0, start).join(" "), family: words.slice(start).join(" "), familyFirst: false };
}

/** Splits a name of one word: "Mr. Doe" is a family name; a bare word may be either. */
function splitOneWord(word: string, honorific: string): Split {
  const address = lookup(honorific);
  const family = ["mr", "mrs", "ms", "miss", "messrs"].includes(address) || isJoinedParticle(word) ? word : "";
  return { given: "", family, familyFirst: false };
}

function isJoinedParticle(word: string): boolean {
  const hyphen = word.indexOf("-");
  return hyphen > 0 && JOINED_PARTICLES.has(word.slice(0, hyphen));
}

/**
 * The index where the family name starts: the last word, or further back over particles or over "y" and the word before
 * it.
 */
function startOfFamily(words: readonly string[]): number {
  let start = words.length - 1;
  if (start > 1 && ["y", "i", "e"].includes(words[start - 1] ?? "")) start -= 2;
  while (start > 0 && isParticle(words[start - 1] ?? "", start - 1)) start -= 1;
  // "Joe ⟨in⟩ ’t Roe"
  const isInSmall = start > 1 && words[start - 1] === words[start - 1]?.toLowerCase();
  return isInSmall && lookup(words[start] ?? "") === SHORT_ARTICLE ? start - 1 : start;
}

/**
 * Whether a word at this place in a name joins the family name after it. The first word of a name is a particle only in
 * lower case ("de Blasio"); else it is a given name ("Van Jones", "St. John Smythe").
 */
export function isParticle(word: string, index: number): boolean {
  const bare = lookup(word);
  if (index > 0 && (IRISH_PREFIXES.has(word) || IRISH_ARTICLES.has(word) || word === "Al")) return true;
  const isLower = word === word.toLowerCase();
  if (isLower) return PARTICLES.has(bare) || PARTICLES_IN_LOWER_CASE.has(bare);
  return index > 0 && PARTICLES.has(bare) && !PARTICLES_IN_LOWER_CASE.has(bare);
}
