import { PAGE_WORDS } from "../../languages/known/pages.ts";

/** A field of more characters is not a list of names. */
const MAX_LENGTH = 500;
const MAX_NAME = 80;
const MAX_NAMES = 30;

const { beforeAuthors, betweenAuthors, noAuthors, rolesAfterAuthors, noNames } = PAGE_WORDS;
const LEAD = new RegExp(`^(?:${longestFirst(beforeAuthors).join("|")})(?:\\s*:\\s*|\\s+)`, "iu");
const BETWEEN = new RegExp(`\\s*(?:[;|/•·\\n]|\\s&\\s|\\s(?:${longestFirst(betweenAuthors).join("|")})\\s)\\s*`, "u");
const ROLE = new RegExp(`(?:^|\\s)(?:${rolesAfterAuthors.join("|")})s?\\b`, "iu");

function longestFirst(words: readonly string[]): string[] {
  return words.toSorted((one, other) => other.length - one.length);
}

/**
 * The names in a field for authors, one each: without "By", roles, addresses and handles. What names nobody, such as
 * "Staff" and "admin", is left out. A comma separates full names ("Jane Roe, John Doe"), and a full name from a role or
 * place after it ("Jane Roe, Halmar"); if no full name stands before it, the field is one name ("DPA, HALMAR").
 */
export function parseAuthors(field: string): string[] {
  if (field.length > MAX_LENGTH || ADDRESS.test(field)) return [];
  const line = field
    .replaceAll(/\([^()]{0,80}\)/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  const names = line.replace(LEAD, "").split(BETWEEN).flatMap(splitAtCommas).map(toName).filter(isName);
  return distinct(names).slice(0, MAX_NAMES);
}

/** The names without repetitions, whatever their capitals. */
export function distinct(names: readonly string[]): string[] {
  const known = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    return !known.has(key) && known.add(key);
  });
}

/** Whether a label, such as "Written by", announces authors. */
export function isLeadOfAuthors(label: string): boolean {
  return LEAD.test(`${label} x`);
}

/** Whether a line begins as bylines do and names somebody. */
export function isBylineOf(line: string, name: string): boolean {
  return LEAD.test(line) && line.toLowerCase().includes(name.toLowerCase());
}

/**
 * The pieces of a part. If the first is a full name, any that is not is a role or a place and goes; if not, the part is
 * one.
 */
function splitAtCommas(part: string): string[] {
  const pieces = part.split(/\s*[,，、]\s*/).filter((piece) => piece !== "");
  const full = pieces.filter((piece) => FULL_NAME.test(piece) && !ROLE.test(piece));
  return full.length > 0 && full[0] === pieces[0] ? full : [part];
}

/** A field that is only the address of a page or a person; it names nobody. */
const ADDRESS = /^\s*(?:https?:\S*|www\.\S*|[^\s@]+@\S+)\s*$/i;

/** Two to five words with a capital each. */
const FULL_NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiou]s?|van|von|der|den|bin|al|el|la|le)){1,4}$/u;

function toName(name: string): string {
  return name.replace(LEAD, "").replace(/^[\s\-–—:@.,]+|[\s\-–—:,]+$/gu, "");
}

function isName(name: string): boolean {
  if (name === "" || name.length > MAX_NAME || !/\p{L}{2}/u.test(name)) return false;
  if (/^(?:https?:|www\.)|[@<>{}]|\/\//i.test(name) || /\d{3}/.test(name)) return false;
  const lower = name.toLowerCase();
  return !noAuthors.has(lower) && !lower.split(" ").some((word) => noNames.has(word));
}
