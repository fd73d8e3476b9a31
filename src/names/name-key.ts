import { SPACE, unitAt } from "../text/characters.ts";
import { tidyName } from "./tidy-name.ts";

/**
 * The key shared by all spellings of one name. It folds case, compatibility forms, combining marks, Latin letters with
 * strokes or ligatures, white space, invisible characters, apostrophes, hyphens (as spaces), full stops and commas, and
 * joins initials, so that "J.D. Vance", "J. D. Vance" and "JD Vance" have one key. Letters of different scripts are
 * never folded into one another: a Cyrillic "о" stays apart from a Latin "o". Independent of the locale; linear in the
 * length.
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

/** Whether a name is words of two or more ASCII letters with single spaces between, so that only case needs folding. */
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

/** Folds case, compatibility forms, marks, strokes and apostrophes; plain ASCII takes a short cut. */
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

/** A word for look-ups: folded, without full stops and commas. */
export function lookup(word: string): string {
  return foldLetters(word).replaceAll(".", "").replaceAll(",", "");
}
