import { readFileSync } from "node:fs";
import { extract } from "../../../src/extract/extract.ts";
import type { ExtractedQuote } from "../../../src/extract/extraction.ts";

/** What a row expects of one quote; `speaker` is null where none is marked. */
export interface ExpectedQuote {
  readonly stance: string;
  readonly content: string;
  readonly cue: string | null;
  readonly speaker: string | null;
  /** Whether the words may be missing, as where it takes a second sentence to see how they are meant. */
  readonly isOptional: boolean;
}

/** One row: a paragraph of an article, and the quotes that must come of it. */
export interface MarkedRow {
  readonly line: number;
  readonly marked: string;
  /** Empty: nothing may be stored. */
  readonly expected: readonly ExpectedQuote[];
  /** What is extracted from the paragraph. */
  readonly found: readonly ExtractedQuote[];
}

/**
 * Reads a file of articles: a line that begins with "# " is a headline, each other one a paragraph, "stance | text". In
 * its text { } stand round the content of a quote (several times where it is split), [ ] round its cue and ‹ › round
 * its speaker. A second quote has its signs doubled, its speaker only if it is another, and its stance stands behind a
 * "+". Where nothing is to be stored, the stance is "none" and the text has no signs. A "?" behind a stance says that
 * the quote may be missing, but that no other stance will do.
 */
export function readRows(file: URL): MarkedRow[] {
  const lines = readFileSync(file, "utf8").split("\n");
  const heads = lines.flatMap((line, index) => (line.startsWith("# ") ? [index] : []));
  return heads.flatMap((head, index) => readArticle(lines, head, heads[index + 1] ?? lines.length));
}

function readArticle(lines: readonly string[], head: number, end: number): MarkedRow[] {
  const rows: { line: number; stances: string[]; marked: string; start: number; end: number }[] = [];
  let text = (lines[head] ?? "").slice(2);
  for (let index = head + 1; index < end; index += 1) {
    const [stances = "", marked] = lines[index]?.split(" | ") ?? [];
    if (marked === undefined) continue;
    const start = text.length + 2;
    text += `\n\n${bareText(marked)}`;
    rows.push({ line: index + 1, stances: stances.split("+"), marked, start, end: text.length });
  }
  const { quotes } = extract(text);
  return rows.map(({ line, stances, marked, start, end }) => ({
    line,
    marked,
    expected: stances.flatMap((stance, index) => (stance === "none" ? [] : [toQuote(marked, stance, index + 1)])),
    found: quotes.filter((quote) => quote.start >= start && quote.start < end),
  }));
}

function bareText(marked: string): string {
  return marked.replace(/[{}[\]‹›]/g, "");
}

function toQuote(marked: string, stance: string, depth: number): ExpectedQuote {
  const inside = (open: string, close: string): string[] => {
    const signs = `(?<!\\${open})\\${open}{${depth}}(?!\\${open})(.*?)(?<!\\${close})\\${close}{${depth}}(?!\\${close})`;
    return [...marked.matchAll(new RegExp(signs, "g"))].map((match) => bareText(match[1] ?? ""));
  };
  return {
    stance: stance.replace("?", ""),
    content: inside("{", "}").join(" […] "),
    cue: inside("[", "]").at(0) ?? null,
    speaker: inside("‹", "›").at(0) ?? (depth === 1 ? null : toQuote(marked, stance, 1).speaker),
    isOptional: stance.endsWith("?"),
  };
}

/** What is wrong with the quotes extracted from a row, in words; empty when all is right. */
export function faultsOf(row: MarkedRow): string[] {
  const { expected: all, found } = row;
  const faults = all.flatMap((expected) => compare(expected, findLike(found, expected)));
  for (const quote of found)
    if (!all.some((one) => findLike(found, one) === quote || isWithin(quote, one) || isAround(quote, one)))
      faults.push(`too much: ${show(quote)}`);
  return faults;
}

/** One report within another, “Roe said that Moe had denied it”, is a quote too. */
function isWithin(quote: ExtractedQuote, { stance, content }: ExpectedQuote): boolean {
  return stance === "asserted" && content.includes(quote.text);
}

/**
 * So is the report that holds it whole, of another, “Poe says that Roe denied it”, or with its cue, “Poe swore she had
 * never said that it was”: Poe asserts that.
 */
function isAround({ stance, text, speakers }: ExtractedQuote, expected: ExpectedQuote): boolean {
  const isAnother = !overlaps(speakers[0]?.attribution ?? null, expected.speaker);
  return (
    stance === "asserted" &&
    expected.stance !== "asserted" &&
    (isAnother || (expected.cue !== null && text.includes(expected.cue))) &&
    text.length > expected.content.length &&
    text.includes(expected.content)
  );
}

/** The quote with the content, or else the one that shares the most of it. */
function findLike(quotes: readonly ExtractedQuote[], expected: ExpectedQuote): ExtractedQuote | undefined {
  const { content } = expected;
  const overlap = (quote: ExtractedQuote) =>
    content.includes(quote.text) || quote.text.includes(content) ? Math.min(content.length, quote.text.length) : 0;
  return quotes
    .filter((quote) => overlap(quote) > 0 && !isAround(quote, expected))
    .toSorted((a, b) => overlap(b) - overlap(a))[0];
}

function compare(expected: ExpectedQuote, quote: ExtractedQuote | undefined): string[] {
  if (quote === undefined) return expected.isOptional ? [] : [`not found: ${expected.content}`];
  const faults: string[] = [];
  const say = (what: string, got: string | null, want: string | null) => {
    if (got !== want) faults.push(`${what}: ${got} for ${want}`);
  };
  say("stance", quote.stance, expected.stance);
  say("content", bare(quote.text), bare(expected.content));
  say("cue", cueOf(quote), expected.cue);
  const printed = quote.speakers[0]?.attribution ?? null;
  const isSame =
    printed === expected.speaker ||
    [printed, quote.speakers[0]?.name ?? null].some((name) => overlaps(name, expected.speaker));
  if (!isSame) faults.push(`speaker: ${printed} for ${expected.speaker}`);
  return faults;
}

/** Whether one holds the other: a title may be printed beside a name. */
function overlaps(printed: string | null, speaker: string | null): boolean {
  if (printed === null || speaker === null) return false;
  return printed.includes(speaker) || speaker.includes(printed);
}

/** Without marks and punctuation at its ends. */
function bare(text: string): string {
  return text.replace(/^[\s“”‘’"'.,:;!?]+|[\s“”‘’"'.,:;!?]+$/g, "");
}

function cueOf({ spans }: ExtractedQuote): string | null {
  return spans.find(({ role }) => role === "cue")?.text ?? null;
}

function show(quote: ExtractedQuote): string {
  const speakers = quote.speakers.map(({ attribution }) => attribution ?? "?").join(", ");
  return `${quote.stance} [${cueOf(quote)}] {${quote.text}} ‹${speakers}› ${quote.rule}`;
}

/** The quotes of a row that are given as asserted though it expects none so: the worst fault there is. */
export function falselyAsserted({ expected: all, found }: MarkedRow): string[] {
  const isExpected = (quote: ExtractedQuote) =>
    all.some(
      (expected) =>
        isAround(quote, expected) ||
        (expected.stance === "asserted" && (findLike(found, expected) === quote || isWithin(quote, expected))),
    );
  return found.filter((quote) => quote.stance === "asserted" && !isExpected(quote)).map(show);
}
