import { requireString } from "../misuse.ts";
import { codePointIndex, codePointSlicer, type Span } from "../span.ts";
import type { CitationStyle, Cited } from "./cited.ts";
import { joinWords } from "./one-line.ts";
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
  readonly sha256: string;
  readonly spans: readonly Span[];
  /** The words as cited, on one line. */
  readonly words: string | null;
  /** The words that stand there; null if there is no article. */
  readonly found: string | null;
  /** For `elsewhere`: where the words stand. */
  readonly at: Span | null;
  /** What became of the quote, in words, if one stood there once and does no longer; null if not, or nothing is known. */
  readonly fate: string | null;
}

/** An article's text; `intact` says whether its bytes still have the hash. */
export interface CitedSource {
  readonly text: string;
  readonly intact: boolean;
  /** What became of the quote that stood at a passage, in words; null if there was none, or it stands there still. */
  readonly fateOf: (span: Span) => Promise<string | null>;
}

/**
 * Checks every citation of a file, in any style, against the articles that they name by hash.
 *
 * @param find the article of a SHA-256, or null
 * @throws ArchiveError `invalid_argument` for what is no string
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
    checks.push({ ...checked, fate: source === null ? null : await source.fateOf(envelope(cited.spans)) });
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
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function check(cited: Cited, source: CitedSource | null): Omit<CitationCheck, "fate"> {
  const { style, sha256, spans, words } = cited;
  const result = { style, sha256, spans, words, found: null, at: null };
  if (!isReadable(cited)) return { ...result, status: "unreadable" };
  if (source === null) return { ...result, status: "no_article" };
  if (!source.intact) return { ...result, status: "damaged" };
  const found = joinWords(spans.map(codePointSlicer(source.text)));
  if (found === words) return { ...result, status: "stands", found };
  const at = findWords(source.text, words ?? "");
  return { ...result, status: at === null ? "altered" : "elsewhere", found, at };
}

/** Where the words first stand, as they are, within one line. */
function findWords(text: string, words: string): Span | null {
  const index = text.indexOf(words);
  if (index < 0) return null;
  const toCodePoint = codePointIndex(text);
  return { start: toCodePoint(index), end: toCodePoint(index + words.length) };
}
