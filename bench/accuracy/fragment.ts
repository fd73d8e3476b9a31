import type { Extraction } from "../../src/extract/extraction.ts";
import type { QuoteKind } from "../../src/vocabulary.ts";
import type { GoldArticle, GoldQuote } from "./gold.ts";

/** A content fragment of either side, with normalized bounds, in UTF-16 units. */
export interface Fragment extends GoldQuote {
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  readonly rule: string;
  /** If the speaker is a pronoun for somebody unnamed, the words that describe them elsewhere. */
  readonly speakerDescribed?: string | null;
}

const STRIPPED = /[\s"“”„«»‘’'‚`,.;:!?…()[\]\u2013\u2014-]/;

/**
 * Splits at line breaks and strips outer white space, marks and punctuation, so that differing conventions do not
 * count.
 */
export function normalize(text: string, quotes: readonly Omit<Fragment, "from" | "to">[]): Fragment[] {
  const fragments: Fragment[] = [];
  for (const quote of quotes) {
    let lineStart = quote.start;
    for (let at = quote.start; at <= quote.end; at += 1) {
      if (at < quote.end && text[at] !== "\n") continue;
      const [from, to] = strip(text, lineStart, at);
      if (from < to) fragments.push({ ...quote, from, to });
      lineStart = at + 1;
    }
  }
  return fragments.sort((a, b) => a.from - b.from || a.to - b.to);
}

function strip(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && STRIPPED.test(text[from] ?? "")) from += 1;
  while (to > from && STRIPPED.test(text[to - 1] ?? "")) to -= 1;
  return [from, to];
}

export function goldFragments(article: GoldArticle): Fragment[] {
  const quotes = article.quotes ?? [];
  return normalize(
    article.text,
    quotes.map((quote) => ({ ...quote, confidence: 1, rule: "" })),
  );
}

/** The extraction's contents with their first speaker and cue; code points become UTF-16 units. */
export function foundFragments(article: GoldArticle, extraction: Extraction): Fragment[] {
  const unit = utf16Index(article.text);
  const quotes = extraction.quotes.flatMap((quote) => {
    const speaker = quote.speakers.find((one) => one.role === "speaker");
    const cue = quote.spans.find((span) => span.role === "cue");
    const shared = {
      kind: quote.kind,
      confidence: quote.confidence,
      rule: quote.rule,
      speaker: speaker?.attribution ?? null,
      speakerStart: speaker?.start == null ? null : unit(speaker.start),
      speakerEnd: speaker?.end == null ? null : unit(speaker.end),
      speakerResolved: speaker?.name ?? speaker?.attribution ?? null,
      speakerKind: speaker?.kind ?? "unknown",
      speakerDescribed: describedAs(extraction, speaker?.mention ?? null),
      cue: cue?.text ?? null,
      cueStart: cue === undefined ? null : unit(cue.start),
      cueEnd: cue === undefined ? null : unit(cue.end),
    };
    const content = quote.spans.filter((span) => span.role === "content");
    return content.map((span) => ({ ...shared, start: unit(span.start), end: unit(span.end) }));
  });
  return normalize(article.text, quotes);
}

/** The words that describe somebody unnamed whom a mention stands for. */
function describedAs({ mentions }: Extraction, mention: number | null): string | null {
  const { person, organisation, refersTo } = mentions[mention ?? -1] ?? {};
  return person === null && organisation === null ? (mentions[refersTo ?? -1]?.text ?? null) : null;
}

/** The UTF-16 position of a code point of the text. */
export function utf16Index(text: string): (codePoint: number) => number {
  const starts: number[] = [];
  let unit = 0;
  for (const character of text) {
    starts.push(unit);
    unit += character.length;
  }
  return (codePoint) => starts[codePoint] ?? text.length;
}

/**
 * Marks the characters inside double quotation marks, paragraph by paragraph; an unclosed mark runs to the end of its
 * paragraph.
 */
export function maskOfMarks(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (character === "\n") inside = false;
    else if ("“«„".includes(character)) {
      inside = true;
      mask[at] = 1;
    } else if ("”»".includes(character)) {
      mask[at] = 1;
      inside = false;
    } else if (character === '"') {
      mask[at] = 1;
      inside = straightOpens(text, at, inside);
    } else if (inside) mask[at] = 1;
  }
  return mask;
}

function straightOpens(text: string, at: number, inside: boolean): boolean {
  const before = text[at - 1] ?? "\n";
  const after = text[at + 1] ?? "\n";
  const opens = /[\s([\u2014\u2013-]/.test(before) && /[^\s.,;:!?)\]]/.test(after);
  const closes = /[^\s([]/.test(before) && /[\s.,;:!?)\]\u2014\u2013]/.test(after);
  if (opens === closes) return !inside;
  return opens;
}

/** The kind of a fragment by the marks of the text, whatever either side says. */
export function kindByMarks(text: string, mask: Uint8Array, { from, to }: Fragment): QuoteKind {
  let letters = 0;
  let marked = 0;
  for (let at = from; at < to; at += 1) {
    if (!/[\p{L}\p{N}]/u.test(text[at] ?? "")) continue;
    letters += 1;
    marked += mask[at] ?? 0;
  }
  if (letters === 0) return "direct";
  if (marked === 0 && isInSingleMarks(text.slice(from, to))) return "direct";
  const share = marked / letters;
  return share >= 0.98 ? "direct" : share <= 0.02 ? "indirect" : "mixed";
}

function isInSingleMarks(text: string): boolean {
  return /^[‘']/.test(text) && /[’'][.,!?]?$/.test(text);
}
