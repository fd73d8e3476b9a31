import type { ArticleComparison, QuoteChange } from "../compare/compare-articles.ts";
import type { TextPart, WordPart } from "../compare/compare-texts.ts";
import type { Article, Quote } from "../queries/records.ts";
import { codePointSlicer, type Span } from "../span.ts";
import { count } from "./archive-words.ts";
import { printableInline } from "./escape.ts";
import { speakerName } from "./speaker-name.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

type Slice = (span: Span | null) => string;

/**
 * How an article differs from another one, for people: first what was said, then the text; what is the same is only
 * counted.
 */
export function comparisonText(
  one: Article,
  other: Article,
  { quotes, parts }: ArticleComparison,
  terminal: Terminal,
): string {
  const write = (line: string) => `${wrap(printableInline(line), terminal.columns)}\n`;
  const sides: readonly [Slice, Slice] = [slicerOf(one.text), slicerOf(other.text)];
  const said = quotes.flatMap(quoteLines);
  const text = parts.flatMap((part) => partLine(part, sides));
  return [
    ...[articleLine("-", one), articleLine("+", other), ""],
    `What was said: ${quotesSummary(quotes)}`,
    ...said,
    "",
    `The text: ${partsSummary(parts)}`,
    ...text,
  ]
    .map(write)
    .join("");
}

function articleLine(sign: string, { id, headline, publishedAt }: Article): string {
  return `${sign} ${id}. ${headline ?? "without a headline"}, ${publishedAt ?? "date not stated"}`;
}

function slicerOf(text: string): Slice {
  const slice = codePointSlicer(text);
  return (span) => (span === null ? "" : slice(span).replaceAll(/\s+/g, " "));
}

function quotesSummary(quotes: readonly QuoteChange[]): string {
  const of = (wanted: QuoteChange["kind"]) => quotes.filter(({ kind }) => kind === wanted).length;
  const others = quotes.filter(({ speakerChanged }) => speakerChanged).length;
  return `${count(of("same"), "quotes")} in the same words, ${of("reworded")} reworded, ${of("removed")} removed, ${of("added")} added, ${others} given to another speaker`;
}

function quoteLines({ kind, speakerChanged, stanceChanged, one, other }: QuoteChange): string[] {
  if (kind === "same" && !speakerChanged && !stanceChanged) return [];
  if (one === null || other === null)
    return [one, other].flatMap((quote) => quoteLine(one === null ? "+" : "-", quote));
  return [...quoteLine("~", one), ...quoteLine("  now", other)];
}

function quoteLine(sign: string, quote: Quote | null): string[] {
  return quote === null ? [] : [`${sign} ${quote.speakers.map(speakerName).join(", ")}: ${quote.text}`];
}

function partsSummary(parts: readonly TextPart[]): string {
  const of = (wanted: TextPart["kind"]) => parts.filter(({ kind }) => kind === wanted).length;
  return `${count(of("same"), "sentences")} the same, ${of("changed")} changed, ${of("removed")} removed, ${of("added")} added`;
}

function partLine({ kind, one, other, words }: TextPart, [ones, others]: readonly [Slice, Slice]): string[] {
  if (kind === "same") return [];
  if (kind === "removed") return [`- ${ones(one)}`];
  if (kind === "added") return [`+ ${others(other)}`];
  return [`~ ${words.map((part) => wordText(part, [ones, others])).join(" ")}`];
}

function wordText({ kind, one, other }: WordPart, [ones, others]: readonly [Slice, Slice]): string {
  if (kind === "same") return others(other);
  return kind === "removed" ? `[-${ones(one)}-]` : `{+${others(other)}+}`;
}
