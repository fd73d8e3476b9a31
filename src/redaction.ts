/**
 * Redacts texts: passages are replaced, and everything behind them moves. Positions are in code points.
 *
 * @module
 */
import type { ArchiveError } from "./errors.ts";
import { misuse, requireObject, requireString } from "./misuse.ts";
import { codePointSlicer, type Span } from "./span.ts";

/** Passages to replace, in order and not touching each other, and what replaces each. */
export interface Redaction {
  readonly passages: readonly Span[];
  /** Never blank: a text must show that words were taken away. */
  readonly replacement: string;
}

/** What replaces words by default. */
export const REPLACEMENT = "[redacted]";

/**
 * The redaction of a text.
 *
 * @param passages in any order
 * @throws ArchiveError `invalid_argument` as of {@link wantedRedaction}, or if a passage reaches beyond the text
 */
export function toRedaction(text: string, passages: readonly Span[], replacement?: string): Redaction {
  const wanted = wantedRedaction(passages, replacement);
  const length = lengthOf(text);
  for (const passage of wanted.passages) if (passage.end > length) throw noPassage(passage);
  return wanted;
}

/**
 * A redaction, checked as far as is possible without the text.
 *
 * @param passages in any order
 * @throws ArchiveError `invalid_argument` if there are none, one is empty or touches another, or if the replacement is
 * blank or cannot be stored
 */
export function wantedRedaction(passages: readonly Span[], replacement: string = REPLACEMENT): Redaction {
  requireString("with", replacement);
  if (replacement.trim() === "")
    throw misuse("with: must not be blank, for a text must show that words were taken away");
  if (!replacement.isWellFormed() || replacement.includes("\0")) throw misuse("with: cannot be stored");
  if (!Array.isArray(passages)) throw misuse("passages: must be an array");
  for (const passage of passages) requireObject("passages", passage);
  if (passages.length === 0) throw misuse("passages: at least one must be said");
  const inOrder = passages.map(({ start, end }) => ({ start, end })).sort((one, other) => one.start - other.start);
  inOrder.forEach(({ start, end }, at) => {
    const isPassage = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end;
    if (!isPassage) throw noPassage({ start, end });
    if (start < (inOrder[at - 1]?.end ?? 0)) throw misuse(`${start}-${end} overlaps another passage`);
  });
  return { passages: inOrder, replacement };
}

function noPassage({ start, end }: Span): ArchiveError {
  return misuse(`${String(start)}-${String(end)} is no passage of the article`);
}

/** The text with the replacement in place of each passage. */
export function redactText(text: string, { passages, replacement }: Redaction): string {
  const slice = codePointSlicer(text);
  const kept = passages.map(({ start }, at) => slice({ start: passages[at - 1]?.end ?? 0, end: start }));
  return [...kept, slice({ start: passages.at(-1)?.end ?? 0, end: text.length })].join(replacement);
}

/** Where a span of the text lies in the redacted text; null if any of it was replaced. */
export function moveSpan({ start, end }: Span, { passages, replacement }: Redaction): Span | null {
  if (passages.some((passage) => passage.start < end && start < passage.end)) return null;
  const added = lengthOf(replacement);
  const moved = passages
    .filter((passage) => passage.end <= start)
    .reduce((sum, passage) => sum + added - (passage.end - passage.start), 0);
  return { start: start + moved, end: end + moved };
}

/**
 * Tells whether words repeat what was redacted and no longer stands anywhere in the text: a whole passage, or a word of
 * one that is written like a name or a number. Case, punctuation and white space do not count, so "ann-roe" in a URL is
 * "Ann Roe".
 *
 * @param text the text before the redaction
 */
export function holdsRedacted(text: string, redaction: Redaction): (words: string) => boolean {
  const slice = codePointSlicer(text);
  const left = inWords(redactText(text, redaction));
  const passages = redaction.passages.map(slice);
  const gone = new Set([...passages, ...passages.flatMap(distinctive)].map(inWords));
  const sought = [...gone].filter((one) => one.trim() !== "" && !left.includes(one));
  return (words) => {
    const spoken = inWords(words);
    return sought.some((one) => spoken.includes(one));
  };
}

/** The words of at least three letters or figures that begin with a capital letter or a figure. */
function distinctive(passage: string): string[] {
  return (passage.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /^[\p{Lu}\p{Lt}\p{N}]..+/u.test(word));
}

/** " ann roe said ": the words alone, with a space around each. */
function inWords(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}

function lengthOf(text: string): number {
  let length = 0;
  for (const _codePoint of text) length += 1;
  return length;
}

/** A redaction as the run that made it records it: "628-930 1000-1004", and the replacement. */
export interface RecordedRedaction {
  readonly redacted: string;
  readonly with: string;
}

export function recordRedaction({ passages, replacement }: Redaction): RecordedRedaction & Record<string, string> {
  return { redacted: passages.map(({ start, end }) => `${start}-${end}`).join(" "), with: replacement };
}

/** Whether two redactions take away the same passages, whatever replaces them. */
export function takesSame(one: Redaction, other: Redaction): boolean {
  return recordRedaction(one).redacted === recordRedaction(other).redacted;
}

/** The redaction that a run recorded; null if the run was not one. */
export function recordedRedaction(options: Partial<Record<keyof RecordedRedaction, unknown>>): Redaction | null {
  const { redacted, with: replacement } = options;
  if (typeof redacted !== "string" || typeof replacement !== "string") return null;
  const passages = redacted.split(" ").map((written) => {
    const [start = Number.NaN, end = Number.NaN] = written.split("-").map(Number);
    return { start, end };
  });
  return passages.every(({ start, end }) => start < end) ? { passages, replacement } : null;
}
