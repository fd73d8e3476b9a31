import { namesText } from "../queries/names-text.ts";
import type { Stance } from "../queries/records.ts";
import type { Citation } from "./citation.ts";
import type { Cited } from "./cited.ts";
import { findLocators, toLocator } from "./locator.ts";
import { BAR, findLostCitations, isLeftOfLocator, SAID_BY } from "./lost-locators.ts";
import { joinWords, oneLine } from "./one-line.ts";

/**
 * A citation for people, in four lines: the words as printed; who said them, and whether the words are theirs; the
 * article; where in it.
 */
export function toText(citation: Citation): string {
  return [
    joinWords(citation.passages.map(({ exact }) => exact)),
    `${SAID_BY}${saidHow(citation)}`,
    toSource(citation),
    toLocator(citation),
  ].join("\n");
}

const NO_HEADLINE = "Without a headline";

/** Marks what must not be read as the speaker's own words. */
const HOW = {
  direct: "",
  mixed: "; only the words in quotation marks are quoted",
  indirect: "; reported speech, in the words of the article",
} as const;

/** What the speaker does not assert must not be read as a claim. */
const MEANT: Readonly<Record<Stance, string>> = {
  asserted: "",
  denied: "; denied, or not said",
  questioned: "; asked or doubted, not asserted",
  retracted: "; taken back",
  hypothetical: "; not said, or not yet",
  alleged: "; only alleged to have been said",
};

/** "Ann Roe, harbour master; reported speech, in the words of the article". */
export function saidHow({ saidBy, kind, stance }: Pick<Citation, "saidBy" | "kind" | "stance">): string {
  return `${saidBy}${HOW[kind]}${MEANT[stance]}`;
}

/** The article in a line: headline, reporters, agency, date, address. */
function toSource({ headline, reporters, agency, publishedAt, uri }: Citation): string {
  const parts = [
    headline === null ? NO_HEADLINE : oneLine(headline),
    reporters.length === 0 ? null : `by ${namesText(reporters.map(({ name }) => oneLine(name)))}`,
    agency === null ? null : oneLine(agency),
    publishedAt ?? "no date stated",
    uri === null ? null : oneLine(uri),
  ];
  return parts.filter((part) => part !== null).join(BAR);
}

/**
 * Reads citations that {@link toText} wrote, one after the other, and those of which the locator is damaged; other text
 * between them is ignored.
 */
export function readText(content: string): Cited[] {
  const found: Cited[] = [];
  let from = 0;
  let line = 1;
  const lose = (lines: readonly string[]) => {
    for (const { line: at, words } of findLostCitations(lines)) {
      found.push({ style: "text", sha256: "", spans: [], words, ...NOTHING_STATED, line: line + at });
    }
  };
  for (const { sha256, spans, index, length } of findLocators(content)) {
    const lines = linesOf(content.slice(from, index));
    lose(lines.slice(0, startOfWords(lines)));
    line += lines.length - 1;
    found.push({ style: "text", sha256, spans, words: wordsOf(lines), ...statedIn(lines), line });
    from = index + length;
    line += linesOf(content.slice(index, from)).length - 1;
  }
  lose(linesOf(content.slice(from)));
  return found;
}

const NOTHING_STATED = { saidBy: null, headline: null, publishedAt: null } as const;

/** The lines of a text, broken in any way. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/**
 * What the two lines under the words say; nothing if they were broken into more, because then nobody can tell where one
 * ends.
 */
function statedIn(block: readonly string[]): Pick<Cited, "saidBy" | "headline" | "sourceLine" | "publishedAt"> {
  const lines = block.map((line) => line.trim());
  const at = attributionAt(lines);
  const [line = "", ...more] = lines.slice(at + 1).filter((line) => line !== "");
  if (at < 0 || line === "" || more.length > 0) return NOTHING_STATED;
  const parts = line.split(BAR);
  const [headline = null] = parts;
  // A headline may have a day between bars: the one that counts is the last part, or the one before the address.
  const publishedAt =
    parts
      .slice(1)
      .slice(-2)
      .find((part) => /^\d{4}-\d\d-\d\d(?:T|$)/.test(part)) ?? null;
  const saidBy = (lines[at] ?? "").slice(SAID_BY.length).trim();
  return { saidBy, headline: headline === NO_HEADLINE ? null : headline, sourceLine: line, publishedAt };
}

/**
 * The index of the line that says who spoke: the last but one if no line was broken, else the last that begins like it;
 * -1 if there is none.
 */
function attributionAt(lines: readonly string[]): number {
  const isAttribution = (line: string | undefined) => line?.trimStart().startsWith(SAID_BY) === true;
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return isAttribution(lines[last - 1]) ? last - 1 : lines.findLastIndex(isAttribution);
}

/** The lines of the last paragraph that come before the one that says who spoke; null if there are none. */
function wordsOf(lines: readonly string[]): string | null {
  const words = oneLine(lines.slice(startOfWords(lines), Math.max(0, attributionAt(lines))).join(" "));
  return words === "" ? null : words;
}

/**
 * The index of the line with which the words begin: behind an empty line, or behind what is left of the locator of the
 * citation before. If no line says who spoke, there are no words, and the last paragraph is the citation.
 */
function startOfWords(lines: readonly string[]): number {
  const attribution = attributionAt(lines);
  const before = attribution < 0 ? lines.slice(0, -1) : lines.slice(0, attribution);
  return before.findLastIndex((line) => line.trim() === "" || isLeftOfLocator(line)) + 1;
}
