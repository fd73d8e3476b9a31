import { requireString } from "../misuse.ts";
import { codePointSlicer, type Span } from "../span.ts";
import type { CitationStyle, Cited } from "./cited.ts";
import type { LaterVersion } from "./later-version.ts";
import { locatePassage } from "./locate-passage.ts";
import { BAR } from "./lost-locators.ts";
import { joinWords, oneLine } from "./one-line.ts";
import { readCitations } from "./read-citations.ts";

/**
 * What became of a citation.
 *
 * - `stands`: the words stand where it says; white space is not compared.
 * - `altered`: other words stand there.
 * - `elsewhere`: other words stand there, but its words stand in the article.
 * - `no_article`: no article of this archive has the hash.
 * - `damaged`: the article's text no longer has the hash; nothing can be said.
 * - `unreadable`: the citation has no words, or no place, that can be told.
 */
export type CitationStatus = "stands" | "altered" | "elsewhere" | "no_article" | "damaged" | "unreadable";

/** One citation of a file, checked. */
export interface CitationCheck {
  readonly status: CitationStatus;
  readonly style: CitationStyle;
  /**
   * The line of the file on which its place stands or should, from 1, or on which an entry of BibTeX begins; null in
   * JSON.
   */
  readonly line: number | null;
  /** Empty, and no spans, if the citation has lost them. */
  readonly sha256: string;
  readonly spans: readonly Span[];
  /** The words as cited, on one line. */
  readonly words: string | null;
  /** The words that stand there; null if there is no article. */
  readonly found: string | null;
  /** If the words do not stand where they should: where they do, or for `altered` where most of them do. Else null. */
  readonly at: Span | null;
  /** What the citation says that differs from the article, and from what is read and decided about it now. */
  readonly differs: readonly CitationDifference[];
  /** Whether its publisher took the article back. */
  readonly isWithdrawn: boolean;
  /** What the latest version of the story has in place of the words; null if there is no later one here. */
  readonly later: LaterVersion | null;
  /**
   * What became of the quote, in words, if one stood there once and no longer does; null if none did, or nothing is
   * known.
   */
  readonly fate: string | null;
}

/** Something that a citation states, and what the archive has. */
export interface CitationDifference {
  readonly what: "speaker" | "headline" | "date";
  readonly cited: string;
  readonly found: string;
}

/**
 * Whether a citation holds: its words, speaker, headline and date stand, also in the latest version, and nobody took
 * its article back.
 */
export function holds({
  status,
  differs,
  isWithdrawn,
  later,
}: Pick<CitationCheck, "status" | "differs" | "isWithdrawn" | "later">): boolean {
  return status === "stands" && differs.length === 0 && !isWithdrawn && (later === null || later.state === "same");
}

/** An article's text; `intact` says whether its bytes still have the hash. */
export interface CitedSource {
  readonly text: string;
  readonly intact: boolean;
  /** What became of the quote that stood at a passage, in words; null if there was none, or it stands there still. */
  readonly fateOf: (span: Span) => Promise<string | null>;
  readonly headline: string | null;
  readonly publishedAt: string | null;
  readonly isWithdrawn: boolean;
  /** Who said the quote that stands at a passage, in the words of a citation; null if none stands there. */
  readonly saidByAt: (span: Span) => string | null;
  /** What the latest version has in place of words. */
  readonly later: (span: Span, words: string) => Promise<LaterVersion | null>;
}

/**
 * Checks every citation of a file, in any style, against the articles that they name by hash.
 *
 * @param find the article of a SHA-256, or null
 * @throws ArchiveError `invalid_argument` if `content` is not a string
 */
export async function checkCitations(
  content: string,
  find: (sha256: string) => Promise<CitedSource | null>,
): Promise<CitationCheck[]> {
  requireString("citations", content);
  const checks: CitationCheck[] = [];
  for (const cited of readCitations(content)) {
    const source = isReadable(cited) ? await find(cited.sha256) : null;
    const checked = check(cited, source);
    const place = envelope(cited.spans);
    const isKnown = source !== null && checked.status !== "damaged";
    checks.push({
      ...checked,
      differs: isKnown ? differences(cited, source) : [],
      isWithdrawn: isKnown && source.isWithdrawn,
      later: isKnown ? await source.later(place, cited.words ?? "") : null,
      fate: source === null ? null : await source.fateOf(place),
    });
  }
  return checks;
}

function isReadable({ sha256, spans, words }: Cited): boolean {
  const isSpan = ({ start, end }: Span) =>
    Number.isSafeInteger(start) && Number.isSafeInteger(end) && 0 <= start && start < end;
  return /^[0-9a-f]{64}$/.test(sha256) && words !== null && words !== "" && spans.length > 0 && spans.every(isSpan);
}

/** From the first character to the last, as a quote's address has it. */
function envelope(spans: readonly Span[]): Span {
  return spans.reduce(
    (hull, { start, end }) => ({
      start: Math.min(hull.start, start),
      end: Math.max(hull.end, end),
    }),
    { start: Number.POSITIVE_INFINITY, end: 0 },
  );
}

/** Compares only what both state, as it would be printed on one line; a citation may have less of a date. */
function differences(cited: Cited, source: CitedSource): CitationDifference[] {
  const { headline, publishedAt } = source;
  const day = cited.publishedAt !== null && !cited.publishedAt.includes("T") ? publishedAt?.slice(0, 10) : publishedAt;
  const pairs = [
    ["speaker", cited.saidBy, source.saidByAt(envelope(cited.spans))],
    ["headline", cited.headline, headline],
    ["date", cited.publishedAt, day ?? null],
  ] as const;
  return pairs.flatMap(([what, stated, found]) => {
    if (stated === null || found === null || oneLine(stated) === oneLine(found)) return [];
    if (what === "headline" && cited.sourceLine?.startsWith(`${oneLine(found)}${BAR}`)) return [];
    return [{ what, cited: oneLine(stated), found: oneLine(found) }];
  });
}

function check(
  cited: Cited,
  source: CitedSource | null,
): Omit<CitationCheck, "fate" | "differs" | "isWithdrawn" | "later"> {
  const { style, line = null, sha256, spans, words } = cited;
  const result = { style, line, sha256, spans, words, found: null, at: null };
  if (!isReadable(cited)) return { ...result, status: "unreadable" };
  if (source === null) return { ...result, status: "no_article" };
  if (!source.intact) return { ...result, status: "damaged" };
  const found = joinWords(spans.map(codePointSlicer(source.text)));
  if (found === words) return { ...result, status: "stands", found };
  const located = locatePassage(source.text, words ?? "", spans[0]?.start);
  const isMoved = located !== null && (located.isExact || !meets(located, envelope(spans)));
  const at = isMoved ? { start: located.start, end: located.end } : null;
  return { ...result, status: located?.isExact ? "elsewhere" : "altered", found, at };
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
