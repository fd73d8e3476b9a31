import { compareArticles, type QuoteChange } from "../compare/compare-articles.ts";
import type { TextPart } from "../compare/compare-texts.ts";
import { ArchiveError } from "../errors.ts";
import type { Article } from "../queries/records.ts";
import { codePointSlicer, type Span } from "../span.ts";
import { type Child, type Html, html, printed } from "./html.ts";
import { articleLink, dateLine, headlineText, quoteItem } from "./items.ts";
import type { ViewOf } from "./view.ts";
import { requireParameters } from "./visit.ts";
import { counted } from "./words.ts";

/** `/compare?one=ID&other=ID`: two articles side by side, what was said first. */
export const comparePage: ViewOf = async ({ articles }, visit) => {
  requireParameters(visit, ["one", "other"]);
  const one = await articles.get(wanted(visit.parameters, "one"));
  const other = await articles.get(wanted(visit.parameters, "other"));
  const comparison = compareArticles(one, other);
  const { quotes, parts } = comparison;
  return {
    title: `Compared: ${headlineText(other)}`,
    data: { one: { id: one.id, sha256: one.sha256 }, other: { id: other.id, sha256: other.sha256 }, ...comparison },
    body: () => html`
<header class="head"><h1>Two articles compared</h1></header>
<div class="side-by-side heads">${head(one)}${head(other)}</div>
<h2>What was said</h2>
<p class="key">${summary(quotes)}</p>
${quotes.map(quoteChange)}
<h2>The text</h2>
<div class="compared">${textRows(parts, one, other)}</div>`,
  };
};

function wanted(parameters: Readonly<Record<string, string>>, name: string): string {
  const value = parameters[name];
  if (value === undefined)
    throw new ArchiveError("invalid_argument", `${name}: must say which article, as /compare?one=1&other=2`);
  return value;
}

function head(article: Article): Html {
  return html`<div><p class="kicker"><span>${dateLine(article.publishedAt)}</span></p><p>${articleLink(article)}</p></div>`;
}

function summary(quotes: readonly QuoteChange[]): Child[] {
  const of = (wantedKind: QuoteChange["kind"]) => quotes.filter(({ kind }) => kind === wantedKind).length;
  const others = quotes.filter(({ speakerChanged }) => speakerChanged).length;
  return [
    `${counted(of("same"), "quote", "quotes")} in the same words, ${of("reworded")} reworded, ${of("removed")} removed, ${of("added")} added, `,
    `${others} given to another speaker.`,
  ];
}

function quoteChange(change: QuoteChange): Html | null {
  const { kind, speakerChanged, stanceChanged, one, other } = change;
  if (kind === "same" && !speakerChanged && !stanceChanged) return null;
  return html`<section class="quote-change"><h3>${nameOf(change)}</h3>
<div class="side-by-side"><div>${one && html`<ol>${quoteItem(one)}</ol>`}</div><div>${other && html`<ol>${quoteItem(other)}</ol>`}</div></div></section>`;
}

function nameOf({ kind, speakerChanged, stanceChanged }: QuoteChange): string {
  const names = [
    ...(kind === "same" ? [] : [kind]),
    ...(speakerChanged ? ["given to another speaker"] : []),
    ...(stanceChanged ? ["no longer said so"] : []),
  ];
  const name = names.join(", ");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function textRows(parts: readonly TextPart[], one: Article, other: Article): Html[] {
  const [ones, others] = [codePointSlicer(one.text), codePointSlicer(other.text)];
  const words = (span: Span | null, slice: (span: Span) => string) => (span === null ? null : printed(slice(span)));
  return parts.map((part) => {
    if (part.kind !== "changed") {
      return html`<div class="side-by-side ${part.kind}"><p>${marked("del", part.kind === "removed", words(part.one, ones))}</p><p>${marked("ins", part.kind === "added", words(part.other, others))}</p></div>`;
    }
    const left = part.words.filter(({ kind }) => kind !== "added");
    const right = part.words.filter(({ kind }) => kind !== "removed");
    return html`<div class="side-by-side changed"><p>${left.map(({ kind, one: span }) => html`${marked("del", kind === "removed", words(span, ones))} `)}</p><p>${right.map(({ kind, other: span }) => html`${marked("ins", kind === "added", words(span, others))} `)}</p></div>`;
  });
}

function marked(tag: "del" | "ins", isMarked: boolean, words: Html | null): Html | null {
  if (words === null || !isMarked) return words;
  return tag === "del" ? html`<del>${words}</del>` : html`<ins>${words}</ins>`;
}
