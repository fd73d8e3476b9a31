import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { tidyName } from "../names/tidy-name.ts";
import type { CreditRole } from "../vocabulary.ts";
import { parseCredits } from "./credit-grammar.ts";
import type { PrintedCredit } from "./layout.ts";
import { isDash, isSmallWord, isSymbol, type Line } from "./line.ts";
import { isTailLine } from "./notes.ts";
import { opensWith, toOpenings } from "./openings.ts";
import { readPlace, toReadingPlace } from "./place.ts";

const contactsIn = perLanguage((language) => toOpenings(language.headers.contactOpenings));

const verbRolesIn: (language: Language) => ReadonlyMap<string, CreditRole> = perLanguage(
  (language) =>
    new Map(
      (Object.entries(language.credits.contributionVerbs) as [CreditRole, readonly string[]][]).flatMap(
        ([role, verbs]) => verbs.map((verb): [string, CreditRole] => [verb, role]),
      ),
    ),
);

/** A quick look: whether the span contains one of those verbs. A story contains few. */
export function mayContribute(text: string, start: number, end: number, language: Language): boolean {
  const stretch = text.slice(start, end).toLowerCase();
  for (const verb of verbRolesIn(language).keys()) if (stretch.includes(verb)) return true;
  return false;
}

/** A longer line belongs to the story. */
const MAX_TOKENS = 400;

/**
 * Reads a paragraph that says who contributed: "Associated Press writers Jane Doe in Paris and John Roe contributed to
 * this report.", "Doe reported from Rome; Roe, from Oslo." Every sentence must say so, and every word must be
 * understood; else the paragraph belongs to the story, and the result is null.
 */
export function parseContributions(line: Line): PrintedCredit[] | null {
  if (line.tokens.length > MAX_TOKENS) return null;
  const credits: PrintedCredit[] = [];
  let at = isDash(line.tokens[0]) ? 1 : 0;
  let last: Contribution | null = null;
  while (at < line.tokens.length) {
    const read: Contribution | null = readContribution(line, at) ?? (last === null ? null : readElided(line, at, last));
    if (read === null && last !== null && isStanding(line, at)) break;
    if (read === null) return null;
    credits.push(...read.credits);
    last = read;
    at = skipStops(line, read.next);
  }
  return credits.length > 0 ? credits : null;
}

/** Whether boilerplate follows the contributors: "Contact Jane Doe at …", "This story has been updated". */
function isStanding(line: Line, at: number): boolean {
  const start = line.tokens[at]?.start ?? line.end;
  return (
    isTailLine(line.text, start, line.end, line.language) ||
    opensWith(line.text, start, line.end, contactsIn(line.language))
  );
}

interface Contribution {
  readonly credits: readonly PrintedCredit[];
  readonly role: CreditRole;
  readonly printed: string;
  readonly next: number;
}

/** Reads "NAMES verb tail": "Jane Doe and John Roe in Oslo contributed reporting from Rome". */
function readContribution(line: Line, at: number): Contribution | null {
  const verb = findVerb(line, at);
  const verbRole = verbRolesIn(line.language).get(line.tokens[verb]?.lower ?? "");
  if (verbRole === undefined || verb === at) return null;
  const also = isSmallWord(line, verb - 1, "also") ? verb - 1 : verb;
  const tail = readTail(line, verb + 1);
  if (tail === null) return null;
  const role = roleOf(verbRole, line, verb + 1, tail.words);
  const printed = tidyName(line.text.slice(line.tokens[verb]?.start ?? 0, line.tokens[tail.words - 1]?.end ?? 0));
  const credits = readNames(line, at, also, role, printed);
  return credits === null ? null : { credits: withPlace(credits, tail.place), role, printed, next: tail.next };
}

/** The role of a verb; `other` for "contributed research", which is not reporting. */
function roleOf(role: CreditRole, line: Line, from: number, to: number): CreditRole {
  const { otherContributions, reportedContributions } = line.language.credits;
  const words = line.tokens.slice(from, to).map((token) => token.lower);
  const isOther = words.some((word) => otherContributions.has(word));
  return isOther && !words.some((word) => reportedContributions.has(word)) ? "other" : role;
}

/** The verb of the sentence that begins at a token; the line's length if the sentence has none. */
function findVerb(line: Line, at: number): number {
  for (let index = at; index < line.tokens.length; index += 1) {
    if (verbRolesIn(line.language).has(line.tokens[index]?.lower ?? "")) return index;
    if (isSymbol(line.tokens[index], ";.") || isSymbol(line.tokens[index], "(")) break;
  }
  return line.tokens.length;
}

function readNames(line: Line, from: number, to: number, role: CreditRole, printed: string): PrintedCredit[] | null {
  const parsed = parseCredits(line, from, to, { creditedIn: "signoff", role: { roles: [role], printed } });
  const isSure = parsed.unexplained === 0 && parsed.roles === 0 && parsed.credits.length > 0;
  return isSure ? [...parsed.credits] : null;
}

interface Tail {
  /** The token after the words that belong to the role, without the place. */
  readonly words: number;
  readonly place: string | null;
  readonly next: number;
}

/** Reads the words behind the verb: "to this report", "reporting from Rome", "from Paris". */
function readTail(line: Line, at: number): Tail | null {
  let next = at;
  while (line.language.credits.contributionTails.has(line.tokens[next]?.lower ?? "") && !isBeforePlace(line, next))
    next += 1;
  const place = isBeforePlace(line, next) ? readPlace(line, next + 1, line.tokens.length, () => false) : null;
  const end = place?.last ?? next;
  const token = line.tokens[end];
  const ends =
    token === undefined || isSymbol(token, ".;,") || isSmallWord(line, end, "joiners") || isAfterStop(line, end);
  return ends ? { words: next, place: place === null ? null : placeText(line, place), next: end } : null;
}

/** Whether a sentence ends before a token with a word that includes its full stop, such as "D.C.". */
function isAfterStop(line: Line, at: number): boolean {
  return line.tokens[at - 1]?.text.endsWith(".") === true && line.tokens[at]?.capital === true;
}

function isBeforePlace(line: Line, at: number): boolean {
  const leads = isSmallWord(line, at, "beforeOrigins") || isSmallWord(line, at, "beforePlaces");
  return leads && line.tokens[at + 1]?.capital === true;
}

function placeText(line: Line, place: { first: number; last: number }): string {
  return toReadingPlace(
    line.text.slice(line.tokens[place.first]?.start ?? 0, line.tokens[place.last - 1]?.end ?? 0),
    line.language,
  );
}

/** Reads names whose verb is that of the clause before: "…, and John Roe from Oslo", "; Roe, from Oslo". */
function readElided(line: Line, at: number, before: Contribution): Contribution | null {
  let from = at;
  while (from < line.tokens.length && (isSmallWord(line, from, "beforeOrigins") ? !isBeforePlace(line, from) : true)) {
    if (isBeforePlace(line, from) || isSymbol(line.tokens[from], ";")) break;
    from += 1;
  }
  const place = isBeforePlace(line, from) ? readPlace(line, from + 1, line.tokens.length, () => false) : null;
  if (place === null) return null;
  const credits = readNames(line, at, from, before.role, before.printed);
  return credits === null ? null : { ...before, credits: withPlace(credits, placeText(line, place)), next: place.last };
}

/** Gives a place after the verb to those who have none yet. */
function withPlace(credits: readonly PrintedCredit[], place: string | null): PrintedCredit[] {
  return credits.map((credit) => ({ ...credit, place: credit.place ?? place }));
}

/** Skips the rest of a sentence: ", which has been updated." */
function afterSentence(line: Line, at: number): number {
  let next = at;
  while (next < line.tokens.length && !isSymbol(line.tokens[next], ".")) next += 1;
  return next + 1;
}

function skipStops(line: Line, at: number): number {
  let next = at;
  while (next < line.tokens.length && (isSymbol(line.tokens[next], ".;,") || isSmallWord(line, next, "joiners")))
    next += 1;
  return isSmallWord(line, next, "relatives") ? afterSentence(line, next) : next;
}
