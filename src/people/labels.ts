import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import { isInCapitals } from "../text/characters.ts";
import type { Document } from "../text/document.ts";
import { isGivenName, isUserName } from "../text/label-words.ts";
import { endOfSoundbite } from "../text/soundbite.ts";
import type { Tokens } from "../text/tokens.ts";
import type { TurnLabel } from "../text/turn-label.ts";
import { findHeadedNames } from "./headed-names.ts";
import { findLetterSignatures } from "./letter-signatures.ts";
import { findSignedLines } from "./signed-lines.ts";

/** A word of a label's name in capitals, where they mean nothing. */
export const LOUD_LABEL = 1;
/** A word of a label's name in ordinary letters. */
export const QUIET_LABEL = 2;
/** A word that names nobody: a seat, party or role in brackets behind the name, or a label that is itself a role. */
export const LABEL_ASIDE = 3;

/** The most capitals that are a speaker's initials and not a name. */
export const MAX_LABEL_INITIALS = 3;

/** Whether a word stands in the name of a label. */
export function isLabel(mark: number | undefined): boolean {
  return mark === LOUD_LABEL || mark === QUIET_LABEL;
}

/**
 * Marks the words of the labels that a transcript or printed interview puts before what each speaker says, and of the
 * names that sign letters or stand above what is said about somebody: for each token one of the numbers above, or 0.
 */
export function markLabels(document: Document): Uint8Array {
  const { text, turns, tokens, language } = document;
  const marked = new Uint8Array(tokens.length);
  const fill = (span: Utf16Span, value: number) => {
    const first = tokenFrom(tokens, span.start);
    for (let at = first; at < tokens.length && (tokens.starts[at] ?? 0) < span.end; at += 1) marked[at] = value;
  };
  for (const { label } of turns) {
    // "LIFT ⟨&⟩ LOAD", a paper
    const isFirm = label.isLoud && text.slice(label.name.start, label.name.end).includes(" & ");
    const isNobody = isFirm || namesNobody(text, label.name, language);
    fill(label.name, isNobody ? LABEL_ASIDE : label.isLoud ? LOUD_LABEL : QUIET_LABEL);
    if (label.aside !== null) fill(label.aside, LABEL_ASIDE);
    const asker = askerAside(text, label, language);
    if (asker !== null) fill(asker, QUIET_LABEL);
    // "Ann Roe, 34, nurse, ⟨Troy⟩"
    if (AGE.test(text.slice(label.name.end, label.end))) fill({ start: label.name.end, end: label.end }, LABEL_ASIDE);
  }
  for (const name of findHeadedNames(document)) fill(name, LOUD_LABEL);
  for (const { firstToken, lastToken } of document.blocks) {
    const end = endOfSoundbite(document, firstToken);
    if (end <= lastToken) marked.fill(LABEL_ASIDE, firstToken, end);
  }
  for (const at of initialsIntroduced(document)) marked[at] = LABEL_ASIDE;
  for (const { first, last, isLoud } of findLetterSignatures(document))
    marked.fill(isLoud ? LOUD_LABEL : QUIET_LABEL, first, last);
  for (const { name, place } of findSignedLines(document)) {
    marked.fill(LABEL_ASIDE, place.first, place.last);
    if (name !== null) marked.fill(LOUD_LABEL, name.first, name.last);
  }
  return marked;
}

/**
 * The person who asks for a paper, in the brackets of a label: “Q (⟨Ann Roe⟩, Courier):”; null if no full name stands
 * there.
 */
function askerAside(text: string, { aside, kind }: TurnLabel, language: Language): Utf16Span | null {
  if (aside === null || kind !== "question") return null;
  const name = ASKER.exec(text.slice(aside.start, aside.end))?.[1] ?? "";
  if (!isGivenName(name.slice(0, name.indexOf(" ")).toLowerCase(), language)) return null;
  return { start: aside.start, end: aside.start + name.length };
}

const ASKER = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}),/u;

/** An age behind the name in a label: "Ann Roe⟨, 34, nurse⟩". */
const AGE = /^, \d{1,3}[,:]/;

/**
 * The tokens of initials in brackets that introduce a speaker's later label: "Ann Roe (⟨AR⟩)", "Ann Roe [⟨AR⟩]", where
 * "AR:" is a label.
 */
function initialsIntroduced({ text, turns, tokens }: Document): number[] {
  const printed = turns.map(({ label: { name } }) => text.slice(name.start, name.end));
  const labels = new Set(printed.filter((name) => name.length <= MAX_LABEL_INITIALS && isInCapitals(name)));
  if (labels.size === 0) return [];
  // "[AR] Is it late?"
  const own = new Set(turns.map(({ label: { name } }) => name.start));
  const found: number[] = [];
  for (let at = 1; at < tokens.length; at += 1)
    if (
      !own.has(tokens.starts[at] ?? 0) &&
      "([".includes(tokens[at - 1]?.text ?? " ") &&
      ")],".includes(tokens[at + 1]?.text ?? " ") &&
      labels.has(tokens[at]?.text ?? "")
    )
      found.push(at);
  return found;
}

/**
 * Whether a label names nobody: "THE MIRROR", "Noble Lords", "Speaker 1", "UNIDENTIFIED LIBRARIAN", "OPENING
 * STATEMENT". It begins with an article or such a word, ends in a role or a part of the talk, or is a user name.
 */
function namesNobody(text: string, { start, end }: Utf16Span, language: Language): boolean {
  if (isUserName(text.slice(start, end))) return true;
  const words = text.slice(start, end).toLowerCase().replace(/ \d+$/, "").split(" ");
  if (language.abbreviations.beforeNumbers.has((words.at(-1) ?? "").replace(".", ""))) words.pop();
  const first = words[0] ?? "";
  if (language.syntax.definite.has(first) || language.turns.unnamedLabels.has(first)) return true;
  // "A woman with two dogs"
  if (language.syntax.indefinite.has(first) && words.length > 2) return true;
  const last = words.at(-1) ?? "";
  return language.turns.roleLabels.has(last) || language.turns.partLabels.has(last);
}

/**
 * The ranges of tokens that are a speaker's name in small letters, in a label or in its brackets, and begin with a
 * given name or have a line of their own: “⟨ann roe⟩”, “archived recording (⟨joe moe⟩)”.
 */
export function listSmallLabels({ text, turns, tokens, language }: Document): { first: number; last: number }[] {
  return turns.flatMap(({ label: { name, aside, sign } }) =>
    [name, aside].flatMap((span) => {
      const [first = ""] = span === null ? [] : text.slice(span.start, span.end).split(" ");
      const isSmall = /^\p{Ll}/u.test(first) && (isGivenName(first, language) || (sign === "line" && span === name));
      return span === null || !isSmall || namesNobody(text, span, language)
        ? []
        : [{ first: tokenFrom(tokens, span.start), last: tokenFrom(tokens, span.end) }];
    }),
  );
}

/** The index of the first token that begins at or after a position, by halving. */
function tokenFrom({ starts, length }: Tokens, position: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
