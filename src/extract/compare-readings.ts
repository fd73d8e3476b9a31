import type { SecondReader } from "../second-reader/opinion.ts";
import type { WeighedContent, WeighedRules, WeighedSpeaker } from "../second-reader/weigh-rules.ts";
import { codePointIndex, type Span, type Utf16Span } from "../span.ts";
import type { ExtractContext } from "./extract.ts";
import type { ExtractedQuote, ExtractedSpeaker } from "./extraction.ts";
import { type BothReadings, readBoth } from "./read-both.ts";
import type { ReadingDifference } from "./reading-difference.ts";

/** What the rules have of an utterance, and what both readings together make of it. */
export type ComparedQuote =
  | {
      readonly rules: ExtractedQuote;
      /**
       * The quote that shares most of the words; null if both together take them for nobody's. It may stand beside
       * several of the rules'.
       */
      readonly both: ExtractedQuote | null;
      /** Empty where both have the same, and where `both` is null, for then there is nothing to compare. */
      readonly differs: readonly ReadingDifference[];
      /**
       * How probable both together find it that the words are right, by their least sure part, and that they are said
       * by whom the rules' mention means, from 0 to 1; whom a pronoun means is not included. Where the second reader
       * has no say, it is the rules' confidence.
       */
      readonly agreement: number;
    }
  /** What only the second reader has found; nothing differs, for there is nothing beside it. */
  | {
      readonly rules: null;
      readonly both: ExtractedQuote;
      readonly differs: readonly ReadingDifference[];
      readonly agreement: null;
    };

/** Both readings of one article, row by row. */
export interface ComparedReadings extends Pick<BothReadings, "rules" | "both"> {
  /** In the order of the text; at equal places, the rules' come first. */
  readonly rows: readonly ComparedQuote[];
}

/**
 * Reads one article with a second reader, and sets what the rules have beside what both together make of it. Positions
 * are code points, as in every extraction; the same text, context and version of the reader give the same rows.
 */
export async function compareReadings(
  text: string,
  context: ExtractContext,
  reader: SecondReader,
): Promise<ComparedReadings> {
  const { rules, both, weighed } = await readBoth(text, context, reader);
  const weights = placed(weighed, codePointIndex(text));
  const counterparts = findCounterparts(rules.quotes, both.quotes);
  const ours = rules.quotes.map((quote, index): ComparedQuote => {
    const other = counterparts[index] ?? null;
    const pair = { rules: quote, both: other, differs: other === null ? [] : differencesOf(quote, other) };
    return { ...pair, agreement: agreementOf(pair, weights) };
  });
  const met = new Set(counterparts);
  const found = both.quotes.flatMap((quote): ComparedQuote[] =>
    met.has(quote) ? [] : [{ rules: null, both: quote, differs: [], agreement: null }],
  );
  return { rules, both, rows: [...ours, ...found].sort((a, b) => startOf(a) - startOf(b)) };
}

function startOf({ rules, both }: ComparedQuote): number {
  return rules?.start ?? both?.start ?? 0;
}

/** What was weighed, by where it stands in code points. */
interface Placed {
  readonly contents: ReadonlyMap<string, WeighedContent>;
  readonly speakers: ReadonlyMap<string, WeighedSpeaker>;
}

function placed({ contents, speakers }: WeighedRules, at: (unit: number) => number): Placed {
  const byPlace = <Weighed extends Utf16Span>(spans: readonly Weighed[]) =>
    new Map(spans.map((span) => [keyOf({ start: at(span.start), end: at(span.end) }), span]));
  return { contents: byPlace(contents), speakers: byPlace(speakers) };
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

type Pair = Pick<ComparedQuote, "differs"> & { readonly rules: ExtractedQuote; readonly both: ExtractedQuote | null };

function agreementOf({ rules, both, differs }: Pair, { contents, speakers }: Placed): number {
  const words = contentOf(rules).flatMap((span) => contents.get(keyOf(span))?.probability ?? []);
  if (words.length === 0) return rules.confidence;
  const [weighed] = [...contentOf(rules), ...(both === null ? [] : contentOf(both))].flatMap(
    (span) => speakers.get(keyOf(span)) ?? [],
  );
  // Another mention may have been chosen and lead to the same speakers: the other of two who speak together.
  const speaker = differs.includes("speaker") ? weighed?.ofRules : weighed?.chosen;
  return Math.round(Math.min(...words) * (speaker ?? 1) * 1000) / 1000;
}

function contentOf({ spans }: ExtractedQuote): Span[] {
  return spans.filter(({ role }) => role === "content");
}

function differencesOf(one: ExtractedQuote, other: ExtractedQuote): ReadingDifference[] {
  const differs: ReadingDifference[] = [];
  if (!isSame(contentOf(one).map(keyOf), contentOf(other).map(keyOf))) differs.push("words");
  if (!isSame(one.speakers.map(whoIs), other.speakers.map(whoIs))) differs.push("speaker");
  return differs;
}

/** Who it is, and which words say so. */
function whoIs({ role, kind, name, attributionStart }: ExtractedSpeaker): string {
  return JSON.stringify([role, kind, name, attributionStart]);
}

function isSame(ones: readonly string[], others: readonly string[]): boolean {
  return ones.length === others.length && ones.every((one, index) => one === others[index]);
}

/**
 * For each quote of one list, the quote of the other that shares the most characters of its content; of several such,
 * the shortest.
 */
function findCounterparts(
  quotes: readonly ExtractedQuote[],
  others: readonly ExtractedQuote[],
): readonly (ExtractedQuote | null)[] {
  const shared = quotes.map(() => new Map<ExtractedQuote, number>());
  const theirs = spansOf(others);
  let next = 0;
  let open: OwnedSpan[] = [];
  for (const span of spansOf(quotes)) {
    for (let other = theirs[next]; other !== undefined && other.start < span.end; other = theirs[next]) {
      open.push(other);
      next += 1;
    }
    open = open.filter(({ end }) => end > span.start);
    for (const other of open) {
      const characters = Math.min(span.end, other.end) - Math.max(span.start, other.start);
      if (characters <= 0) continue;
      const sums = shared[span.owner];
      const quote = others[other.owner];
      if (quote !== undefined) sums?.set(quote, (sums.get(quote) ?? 0) + characters);
    }
  }
  return shared.map(mostShared);
}

/** A stretch of content, with the index of its quote. */
interface OwnedSpan extends Span {
  readonly owner: number;
}

function spansOf(quotes: readonly ExtractedQuote[]): OwnedSpan[] {
  return quotes
    .flatMap((quote, owner) => contentOf(quote).map(({ start, end }) => ({ start, end, owner })))
    .sort((a, b) => a.start - b.start);
}

function mostShared(shared: ReadonlyMap<ExtractedQuote, number>): ExtractedQuote | null {
  const length = ({ start, end }: Span) => end - start;
  let best: ExtractedQuote | null = null;
  let most = 0;
  for (const [quote, characters] of shared) {
    const isBetter = characters > most || (characters === most && best !== null && length(quote) < length(best));
    if (isBetter) [best, most] = [quote, characters];
  }
  return best;
}
