import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { tidyName } from "../names/tidy-name.ts";
import { isLetter } from "../text/characters.ts";
import type { CreditRole } from "../vocabulary.ts";
import { isDash, isNameWord, isSmallWord, isSymbol, type Line } from "./line.ts";

/** The words of a role before its names: "Additional reporting and writing by". */
export interface RolePhrase {
  /** In printed order, without repeats. */
  readonly roles: readonly CreditRole[];
  /** As printed, with spaces collapsed. */
  readonly printed: string;
  readonly link: RoleLink;
  /** The token after the phrase. */
  readonly next: number;
}

/** What stands between a role and its names: "by", "from", a colon, or nothing. */
type RoleLink = "maker" | "origin" | "colon" | "none";

/** Where a role is read. At the start or after a separator, it needs no "by". */
export interface RoleContext {
  readonly startsClause: boolean;
}

type Form = "gerund" | "noun" | "person";
type RoleWord = { readonly role: CreditRole; readonly form: Form };

const toEntries = (table: Readonly<Partial<Record<CreditRole, readonly string[]>>>, form: Form): [string, RoleWord][] =>
  (Object.entries(table) as [CreditRole, readonly string[]][]).flatMap(([role, words]) =>
    words.map((word): [string, RoleWord] => [word, { role, form }]),
  );

const roleWordsIn: (language: Language) => ReadonlyMap<string, RoleWord> = perLanguage(
  (language) =>
    new Map([
      ...toEntries(language.credits.persons, "person"),
      ...toEntries(language.credits.nouns, "noun"),
      ...toEntries(language.credits.gerunds, "gerund"),
    ]),
);

const MAX_TOKENS = 14;

/**
 * The role phrase that begins at a token, or null. The grammar: [with] {additional | qualifier} role {(and | , | /)
 * role} [also] (by | from | : | nothing). Bounded look-ahead, so a line is read in linear time.
 */
export function readRole(line: Line, at: number, to: number, context: RoleContext): RolePhrase | null {
  const end = Math.min(to, at + MAX_TOKENS);
  const first = skipOpening(line, at, end, context);
  const read = readRoleWords(line, first, end);
  if (read === null) return readBy(line, first, at, context);
  const link = readLink(line, read.next, end);
  const isWithFrom = link.kind === "origin" && opensWithHelp(line, at);
  if (!isWithFrom && !isAcceptable(line, read, link, to, context)) return null;
  const roles = isWithFrom ? (["contributor"] as const) : read.words.map(toRole);
  return { roles: [...new Set(roles)], printed: printedFrom(line, at, link.next), link: link.kind, next: link.next };
}

/** Whether the token can begin a role phrase: a quick look before {@link readRole} when many tokens are visited. */
export function mayBeginRole(line: Line, at: number): boolean {
  const word = line.tokens[at]?.lower ?? "";
  return (
    roleWordsIn(line.language).has(word) ||
    line.language.credits.addingWords.has(word) ||
    line.language.credits.roleQualifiers.has(word) ||
    line.language.lineWords.beforeHelpers.has(word) ||
    isMisspelt(line, at)
  );
}

const firstWordsIn: (language: Language) => ReadonlySet<string> = perLanguage(
  (language) =>
    new Set([
      ...roleWordsIn(language).keys(),
      ...language.credits.addingWords,
      ...language.credits.roleQualifiers,
      ...language.credits.roleOpenings,
    ]),
);

const LONGEST_WORD = 20;

/** How far behind "This story" its role and "by" may stand, in characters: "This story was reported by". */
const MAX_LEAD_LENGTH = 60;

/** A quick look: whether the text at a position can begin with a role. {@link readRole} reads the words. */
export function opensRole(text: string, start: number, language: Language): boolean {
  let from = start;
  while (from < start + 6 && !isLetter(text.charCodeAt(from))) from += 1;
  let to = from;
  while (to - from < LONGEST_WORD && (isLetter(text.charCodeAt(to)) || text.charAt(to) === "-")) to += 1;
  const word = text.slice(from, to).toLowerCase();
  const { articles, pointing, beforeMakers } = language.lineWords;
  if (articles.has(word) || pointing.has(word)) {
    const lead = text.slice(to, to + MAX_LEAD_LENGTH);
    for (const by of beforeMakers) if (lead.includes(` ${by}`)) return true;
    return false;
  }
  return (
    firstWordsIn(language).has(word) || language.credits.oftenMisspelt.some((meant) => isOneLetterAway(meant, word))
  );
}

/**
 * The token behind what may open a credit: "With additional reporting by", "This story was reported by", "— Reported
 * by".
 */
function skipOpening(line: Line, at: number, end: number, context: RoleContext): number {
  let next = at;
  if (context.startsClause && isDash(line.tokens[next])) next += 1;
  if (isSmallWord(line, next, "beforeHelpers") || isSmallWord(line, next, "joiners"))
    return isSmallWord(line, next + 1, "indefinite") ? next + 2 : next + 1;
  const isStory = isSmallWord(line, next, "pointing") || isSmallWord(line, next, "articles");
  if (!context.startsClause || !isStory) return next;
  return next + 3 < end && isSmallWord(line, next + 2, "passives") ? next + 3 : next;
}

/** Whether a credit opens with help, "With files from", "With a report from": whatever they sent, they contributed. */
function opensWithHelp(line: Line, at: number): boolean {
  const first = isDash(line.tokens[at]) ? at + 1 : at;
  return isSmallWord(line, first, "beforeHelpers");
}

interface RoleWords {
  readonly words: readonly (RoleWord & { readonly isAdded: boolean })[];
  readonly next: number;
}

function readRoleWords(line: Line, at: number, end: number): RoleWords | null {
  const words: (RoleWord & { readonly isAdded: boolean })[] = [];
  let next = at;
  let isAdded = false;
  for (;;) {
    const read = readRoleWord(line, next, end);
    if (read === null) break;
    isAdded ||= read.isAdded;
    words.push({ ...read.word, isAdded });
    next = read.next;
    const more = skipConjunction(line, next, end);
    if (more === next || readRoleWord(line, more, end) === null) break;
    next = more;
  }
  return words.length > 0 ? { words, next } : null;
}

interface ReadRoleWord {
  readonly word: RoleWord;
  readonly isAdded: boolean;
  readonly next: number;
}

/** Reads one role with the words before it: "Additional video editing" is the role of "editing". */
function readRoleWord(line: Line, at: number, end: number): ReadRoleWord | null {
  let next = at;
  let isAdded = false;
  let word: RoleWord | null = null;
  for (; next < end; next += 1) {
    const lower = line.tokens[next]?.lower ?? "";
    const role = roleWordsIn(line.language).get(lower) ?? misspeltRole(line, next);
    if (role !== undefined) word = isData(word, role) ? word : role;
    else if (word !== null && isSmallWord(line, next, "passives") && isRoleToken(line, next + 1, end)) continue;
    else if (word === null && line.language.credits.addingWords.has(lower)) isAdded = true;
    else if (word !== null || !line.language.credits.roleQualifiers.has(lower)) break;
  }
  return word === null ? null : { word, isAdded, next };
}

/** Whether the words are like "data analysis", which is not an article. */
function isData(before: RoleWord | null, role: RoleWord): boolean {
  return before?.role === "other" && role.role === "author";
}

function isRoleToken(line: Line, at: number, end: number): boolean {
  return at < end && roleWordsIn(line.language).has(line.tokens[at]?.lower ?? "");
}

/** Skips "and", "&", ",", "/" and ", and". */
function skipConjunction(line: Line, at: number, end: number): number {
  let next = at;
  if (next < end && isSymbol(line.tokens[next], ",/&")) next += 1;
  if (next < end && isSmallWord(line, next, "joiners")) next += 1;
  return next;
}

interface ReadLink {
  readonly kind: RoleLink;
  readonly next: number;
}

function readLink(line: Line, at: number, end: number): ReadLink {
  const after = isSmallWord(line, at, "also") && at < end ? at + 1 : at;
  const token = after < end ? line.tokens[after] : undefined;
  const isMaker = token !== undefined && isSmallWord(line, after, "beforeMakers");
  if (isMaker || (token !== undefined && isSmallWord(line, after, "beforeOrigins"))) {
    const colon = after + 1 < end && isSymbol(line.tokens[after + 1], ":");
    return { kind: isMaker ? "maker" : "origin", next: colon ? after + 2 : after + 1 };
  }
  return isSymbol(token, ":") ? { kind: "colon", next: after + 1 } : { kind: "none", next: at };
}

function isAcceptable(line: Line, read: RoleWords, link: ReadLink, to: number, context: RoleContext): boolean {
  const forms = read.words.map((word) => word.form);
  if (link.kind === "maker") return !forms.includes("person");
  if (link.kind === "origin") return read.words.some((word) => word.form === "gerund" || word.role === "contributor");
  if (!context.startsClause) return false;
  if (link.kind === "colon") return true;
  const next = line.tokens[link.next];
  const isFollowed = link.next < to && (isNameWord(next, line.language) || isSmallWord(line, link.next, "articles"));
  return isFollowed && forms.every((form) => form === "gerund") && line.tokens[link.next - 1]?.end !== next?.start;
}

function toRole(word: RoleWord & { readonly isAdded: boolean }): CreditRole {
  if (word.role === "reporter" && word.isAdded) return "contributor";
  return word.role;
}

/**
 * Reads "By" alone, which makes an author in a byline, or at the start of a credit line ("By Jane Doe. Editing by John
 * Roe").
 */
function readBy(line: Line, at: number, from: number, context: RoleContext): RolePhrase | null {
  if (!context.startsClause || !isSmallWord(line, at, "beforeMakers")) return null;
  const next = isSymbol(line.tokens[at + 1], ":") ? at + 2 : at + 1;
  return { roles: ["author"], printed: printedFrom(line, from, next), link: "maker", next };
}

function printedFrom(line: Line, from: number, next: number): string {
  let first = from;
  while (first < next - 1 && (isDash(line.tokens[first]) || isSmallWord(line, first, "joiners"))) first += 1;
  return tidyName(line.text.slice(line.tokens[first]?.start ?? 0, line.tokens[next - 1]?.end ?? 0));
}

function isMisspelt(line: Line, at: number): boolean {
  return misspeltRole(line, at) !== undefined;
}

/** The role meant by a word one letter away from it, right before "by": "edting by", "Reportng by". */
function misspeltRole(line: Line, at: number): RoleWord | undefined {
  const token = line.tokens[at];
  if (token === undefined || token.text.length < 6 || !isSmallWord(line, at + 1, "beforeMakers")) return undefined;
  const meant = line.language.credits.oftenMisspelt.find((word) => isOneLetterAway(word, token.lower));
  return meant === undefined ? undefined : roleWordsIn(line.language).get(meant);
}

/** Whether one letter is missing, added, changed or swapped with its neighbour. */
function isOneLetterAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  if (start + end >= longer - 1) return true;
  const isSwap = a[start] === b[start + 1] && a[start + 1] === b[start];
  return a.length === b.length && start + end === longer - 2 && isSwap;
}

/** The role in a byline, where "Written by" and "Words by" name the author. */
export function toBylineRole(role: CreditRole, printed: string, language: Language): CreditRole {
  const first = printed.toLowerCase().split(" ")[0] ?? "";
  return role === "writer" && language.credits.bylineRoles.has(first) ? "author" : role;
}
