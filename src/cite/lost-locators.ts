import { oneLine } from "./one-line.ts";

/** A citation of the style `text` of which nobody can tell any more where it leads. */
export interface LostCitation {
  /** The index of the line where its locator is, or should be. */
  readonly line: number;
  /** The words, on one line; null if none can be made out. */
  readonly words: string | null;
}

/** What the second line begins with, and what stands between the parts of the third. */
export const SAID_BY = "— ";
export const BAR = " | ";

/** What may be left of a locator. */
const HASH = /\bsha-?256[:\s]\s{0,9}[0-9a-f]{7}/i;
const PLACE = /\bcharacters\s{1,9}\d/i;

/** Whether a line looks as if it ended a citation. */
export function isLeftOfLocator(line: string): boolean {
  return HASH.test(line) || /^\s{0,99}characters\s{1,9}\d/i.test(line);
}

/**
 * Finds citations without a sound locator among lines that are not part of a sound one: those that say who spoke and
 * then name the article, or have something left of a locator; and what has both halves of one. Prose has neither.
 */
export function findLostCitations(lines: readonly string[]): LostCitation[] {
  const found: LostCitation[] = [];
  for (let from = 0; from < lines.length; ) {
    const end = endOfCitation(lines, from);
    const lost = readLost(lines, from, end);
    if (lost !== null) found.push(lost);
    from = end + 1;
  }
  return found;
}

/** The last line of a citation that begins at a line: the one before an empty line, or what is left of its locator. */
function endOfCitation(lines: readonly string[], from: number): number {
  let isSaidBy = false;
  let at = from;
  for (; at < lines.length && lines[at]?.trim() !== ""; at += 1) {
    const line = lines[at] ?? "";
    if (isSaidBy && isLeftOfLocator(line) && !isLeftOfLocator(lines[at + 1] ?? "")) return at;
    isSaidBy ||= saysWho(line);
  }
  return at;
}

function readLost(lines: readonly string[], from: number, end: number): LostCitation | null {
  const own = lines.slice(from, end + 1);
  const who = own.findIndex(saysWho);
  const behind = who < 0 ? own : own.slice(who + 1);
  const last = (test: (line: string) => boolean) => behind.findLastIndex(test);
  const [hash, place, article] = [
    last((line) => HASH.test(line)),
    last((line) => PLACE.test(line)),
    last(namesArticle),
  ];
  const isCitation = who < 0 ? hash >= 0 && place >= 0 : Math.max(hash, place, article) >= 0;
  if (!isCitation) return null;
  const words = oneLine(own.slice(0, Math.max(0, who)).join(" "));
  return { line: from + who + 1 + Math.max(hash, place, article), words: words === "" ? null : words };
}

function saysWho(line: string): boolean {
  return line.trimStart().startsWith(SAID_BY);
}

function namesArticle(line: string): boolean {
  return line.includes(BAR);
}
