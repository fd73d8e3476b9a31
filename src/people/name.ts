import { COUNTRIES, type Country } from "../lexicon/countries.ts";
import {
  BURMESE_WORDS,
  DEGREES,
  FAMILY_NAMES_FIRST,
  HONORIFIC_PAIRS,
  HONORIFICS,
  IRISH_PREFIXES,
  JOINED_PARTICLES,
  KOREAN_SYLLABLES,
  PARTICLES,
  PARTICLES_IN_LOWER_CASE,
  PINYIN_FINALS,
  PINYIN_INITIALS,
  SUFFIXES,
  VIETNAMESE_FAMILY_NAMES,
} from "../lexicon/name-parts.ts";
import { isInvisible, isSpace, unitAt } from "../text/characters.ts";
import { itemAt } from "../text/item-at.ts";

/** The parts of a person's name. What the name itself does not show is null, never guessed. */
export interface ParsedName {
  /** As printed, honorifics and degrees left out, white space collapsed; a suffix stays: "Martin Luther King, Jr." */
  readonly name: string;
  /** Given and middle names and initials: "Martin Luther", "J.D.", "Jinping". */
  readonly givenName: string | null;
  /** With its particles: "von der Leyen". Null for a name of one word and for names of peoples that have none. */
  readonly familyName: string | null;
  /** "Jr.", "III" as printed. */
  readonly suffix: string | null;
  /** A name printed in marks or brackets inside the name, without them: John “Ace” Doe → "Ace". */
  readonly nickname: string | null;
  /** Left out of `name`: "Sir", "Dr.". */
  readonly honorific: string | null;
  /** For lists: "King, Martin Luther, Jr."; a family name that stands first needs no comma: "Xi Jinping". */
  readonly sortName: string;
}

/**
 * The parts of a name as printed: `parseName("Dr. Jan van der Berg")` → name "Jan van der Berg", given "Jan", family
 * "van der Berg". A family name is taken to stand first only on evidence in the name itself: a Chinese, Korean or
 * Vietnamese family name followed by syllables of such given names. A two-part Spanish surname cannot be told from a
 * middle name here: the last word is the family name unless "y" or a particle joins them.
 * Never throws; an empty or unreadable text comes back as a name without parts.
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

/** White space of any kind collapsed to one space, invisible characters left out, trimmed. */
export function tidyName(printed: string): string {
  if (isTidy(printed)) return printed;
  let tidy = "";
  let gap = false;
  const { length } = printed;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(printed, at);
    if (isSpace(unit)) gap = tidy !== "";
    else if (!isInvisible(unit)) {
      if (gap) tidy += " ";
      gap = false;
      tidy += printed.charAt(at);
    }
  }
  return tidy;
}

/** Printable ASCII without spaces at the ends or in a row: most names are tidy as they stand. */
function isTidy(printed: string): boolean {
  let before = SPACE;
  const { length } = printed;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(printed, at);
    if (unit < SPACE || unit > 0x7e || (unit === SPACE && before === SPACE)) return false;
    before = unit;
  }
  return before !== SPACE;
}

const SPACE = 0x20;

function toSortName(given: string, family: string, suffix: string | null): string {
  return [family, given, suffix ?? ""].filter((part) => part !== "").join(", ");
}

function withoutEndComma(word: string): string {
  return word.endsWith(",") ? word.slice(0, -1) : word;
}

/** A word for look-ups: folded, without full stops and commas. */
function lookup(word: string): string {
  return foldLetters(word).replaceAll(".", "").replaceAll(",", "");
}

/** Removes forms of address from the front, as long as a name is left. */
function takeHonorifics(words: string[]): string {
  let count = 0;
  for (let length = 1; length > 0 && count < words.length; count += length) length = honorificLength(words, count);
  return words.splice(0, count).join(" ");
}

/** How many words at this place are a form of address, with a name left behind them: "Dr.", "His Highness", "Tan Sri". */
function honorificLength(words: readonly string[], at: number): number {
  const [first, second] = [lookup(words[at] ?? ""), lookup(words[at + 1] ?? "")];
  if (at + 2 < words.length && HONORIFIC_PAIRS.has(`${first} ${second}`)) return 2;
  return at + 1 < words.length && HONORIFICS.has(first) ? 1 : 0;
}

/** Removes degrees from the end: they follow a comma ("Doe, MD") or stand in capitals with more than one letter. */
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

/** Removes the first inner run of words that stands in marks or brackets, and gives it without them. */
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
  const start = startOfFamily(words);
  return { given: words.slice(0, start).join(" "), family: words.slice(start).join(" "), familyFirst: false };
}

/** "Mr. Doe" is a family name; a bare word may be either. */
function splitOneWord(word: string, honorific: string): Split {
  const address = lookup(honorific);
  const family = ["mr", "mrs", "ms", "miss", "messrs"].includes(address) || isJoinedParticle(word) ? word : "";
  return { given: "", family, familyFirst: false };
}

function isJoinedParticle(word: string): boolean {
  const hyphen = word.indexOf("-");
  return hyphen > 0 && JOINED_PARTICLES.has(word.slice(0, hyphen));
}

/** The index where the family name starts: the last word, back over particles and over "y" with the word before it. */
function startOfFamily(words: readonly string[]): number {
  let start = words.length - 1;
  if (start > 1 && ["y", "i", "e"].includes(words[start - 1] ?? "")) start -= 2;
  while (start > 0 && isParticle(words[start - 1] ?? "", start - 1)) start -= 1;
  return start;
}

/**
 * Whether this word, at this place in a name, joins the family name after it. The first word of a name is a particle
 * only in lower case ("de Blasio"); else it is a given name ("Van Jones", "St. John Smythe").
 */
export function isParticle(word: string, index: number): boolean {
  const bare = lookup(word);
  if (index > 0 && (IRISH_PREFIXES.has(word) || word === "an" || word === "Al")) return true;
  const isLower = word === word.toLowerCase();
  if (isLower) return PARTICLES.has(bare) || PARTICLES_IN_LOWER_CASE.has(bare);
  return index > 0 && PARTICLES.has(bare) && !PARTICLES_IN_LOWER_CASE.has(bare);
}

/** Whether the name itself shows that its family name stands first. */
function isFamilyFirst(words: readonly string[]): boolean {
  const [first = "", ...rest] = words.map(lookup);
  if (!FAMILY_NAMES_FIRST.has(first) || words.some((word) => word.endsWith("."))) return false;
  if (rest.length === 1) return isGivenOfOneWord(words[1] ?? "", rest[0] ?? "");
  if (rest.length > 3) return false;
  if (VIETNAMESE_FAMILY_NAMES.has(first)) return rest.every((word) => word.length <= 6 && !word.includes("-"));
  return rest.length === 2 && rest.every((word) => KOREAN_SYLLABLES.has(word) || isPinyin(word, 1));
}

/** "Jong-un", "Ing-wen" (a small letter after the hyphen), or one or two syllables of pinyin: "Jinping". */
function isGivenOfOneWord(word: string, bare: string): boolean {
  const hyphen = word.indexOf("-");
  if (hyphen > 0) return hyphen < 7 && word.length - hyphen < 7 && isLowerCase(word.charAt(hyphen + 1));
  return isPinyin(bare, 2) || (bare.length > 2 && KOREAN_SYLLABLES.has(bare));
}

function isLowerCase(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** Whether the word is made of one to `most` syllables of pinyin. */
function isPinyin(word: string, most: number): boolean {
  if (word === "" || most === 0 || word.length > 6 * most) return word === "" && most >= 0;
  for (let end = Math.min(6, word.length); end > 0; end -= 1) {
    if (isSyllable(word.slice(0, end)) && isPinyin(word.slice(end), most - 1)) return true;
  }
  return false;
}

function isSyllable(text: string): boolean {
  const initial = PINYIN_INITIALS.find((letters) => text.startsWith(letters)) ?? "";
  return PINYIN_FINALS.has(text.slice(initial.length));
}

/**
 * The key under which spellings of one name meet. Folded are case, compatibility forms, combining marks, Latin letters
 * with strokes or ligatures, white space, invisible characters, apostrophes, hyphens (as spaces), full stops and
 * commas; initials are joined, so that "J.D. Vance", "J. D. Vance" and "JD Vance" have one key.
 * Letters of different scripts are never folded into one another: a Cyrillic "о" stays apart from a Latin "o".
 * Does not depend on the locale; linear in the length.
 */
export function nameKey(name: string): string {
  if (isPlainWords(name)) return name.toLowerCase();
  const words = foldLetters(tidyName(name))
    .replaceAll(/[-‐‑‒–—]/g, " ")
    .replaceAll(/[.,]/g, " ")
    .split(" ");
  let key = "";
  let initials = false;
  for (const word of words) {
    if (word === "") continue;
    const isInitial = word.length === 1;
    key += key === "" || (initials && isInitial) ? word : ` ${word}`;
    initials = isInitial;
  }
  return key;
}

/** Words of two or more ASCII letters with single spaces between: nothing to fold but case. */
export function isPlainWords(name: string): boolean {
  const { length } = name;
  let letters = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(name, at);
    if (isPlainLetter(unit)) letters += 1;
    else if (unit !== SPACE || letters < 2) return false;
    else letters = 0;
  }
  return letters > 1;
}

function isPlainLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}

const APOSTROPHES = /[’‘ʼʻʹʾʿ`´′＇]/g;
const COMBINING = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
const STROKED = /[ıłøđðħŧßæœþəŋĸſς]/g;
const UNSTROKED: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ŧ: "t",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ə: "a",
  ŋ: "n",
  ĸ: "k",
  ſ: "s",
  ς: "σ",
};

/** Lower case, compatibility forms, marks, strokes and apostrophes folded; plain ASCII takes the short way. */
function foldLetters(text: string): string {
  if (isAscii(text)) return text.toLowerCase().replaceAll("`", "'");
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(COMBINING, "")
    .normalize("NFC")
    .replaceAll(STROKED, (letter) => UNSTROKED[letter] ?? letter)
    .replaceAll(APOSTROPHES, "'");
}

function isAscii(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at += 1) if (unitAt(text, at) > 0x7f) return false;
  return true;
}

/** The most letters that a slug may have; longer ones are cut at a hyphen where there is one. */
const SLUG_LENGTH = 80;

/**
 * A readable part of a URL: `slugify("Siobhán O’Brien")` → "siobhan-obrien". Letters of other scripts stay as they
 * are; a text without letters and digits gives "unnamed". Not unique: the archive adds a number where two meet.
 */
export function slugify(text: string): string {
  const parts =
    nameKey(text)
      .replaceAll("'", "")
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const slug = parts.join("-");
  if (slug.length <= SLUG_LENGTH) return slug || "unnamed";
  const cut = slug.lastIndexOf("-", SLUG_LENGTH);
  return cut > 0 ? slug.slice(0, cut) : Array.from(slug).slice(0, SLUG_LENGTH).join("");
}

/** By every name that means the country or its government, its capital included; keys without "the". */
const COUNTRY_BY_KEY: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) =>
    [country.capital, ...country.aliases, country.name]
      .filter((name) => name !== null)
      .map((name) => [countryKey(name), country]),
  ),
);

function countryKey(name: string): string {
  return nameKey(name).replace(/^the /, "");
}

/** The country that a name means, "U.S.", "Washington" and "the United States" alike; null for any other name. */
export function countryNamed(name: string): Country | null {
  return COUNTRY_BY_KEY.get(countryKey(name)) ?? null;
}
