import { groupBy } from "../group-by.ts";
import { certaintyText } from "../queries/certainty-text.ts";
import { dateText } from "../queries/date-text.ts";
import type { ArticleHead, ArticleSummary, Quote, VersionState } from "../queries/records.ts";
import { articleAddress, quoteAddress, quoteInArticle } from "./addresses.ts";
import { type Child, type Html, html, printed } from "./html.ts";
import { namedLinks, speakersLine } from "./who.ts";
import { beginsWithMark, counted, decidedText, isDoubtful, kindText } from "./words.ts";

/** A date for people, with the ISO form for machines; "undated" if none is known. */
export function dateLine(iso: string | null): Html {
  return iso === null ? html`<span>undated</span>` : html`<time datetime="${iso}">${dateText(iso)}</time>`;
}

/** What to call an article in a line. */
export function headlineText({ id, headline }: Pick<ArticleHead, "id" | "headline">): string {
  return headline ?? `Article ${id}, without a headline`;
}

/**
 * The headline of an article, linked; marked if it is not the latest version of its story, and struck through if it was
 * taken back.
 */
export function articleLink(article: ArticleHead, to: string = articleAddress(article)): Html {
  const headline = html`<a href="${to}">${printed(headlineText(article))}</a>`;
  if (article.publicationStatus === "canceled") return html`<s>${headline}</s> ${WITHDRAWN}`;
  const later = LATER[article.versionState ?? "latest"];
  return later === undefined ? headline : html`${headline} <span class="later small">${later}</span>`;
}

/** The marks of articles that have a later version in the archive. */
const LATER: Readonly<Partial<Record<VersionState, string>>> = {
  superseded: "a later version is here",
  corrected: "corrected later",
};

/** The mark of an article that its publisher took back. */
export const WITHDRAWN: Html = html`<span class="withdrawn">withdrawn</span>`;

/**
 * A quote in a list of quotes from anywhere, with its article.
 *
 * @param said the words, if not shown as they stand
 * @param note a remark on them, below
 */
export function quoteItem(quote: Quote, said: Child = printed(quote.text), note: Child = null): Html {
  const { article } = quote;
  return html`
<li class="quote">
<p class="kicker">${dateLine(article.publishedOn)} ${kindWords(quote)}</p>
${words(quote, said)}
${note}
<p class="source">In ${articleLink(article, quoteInArticle(quote))}${reportedBy(quote.reportedBy)}</p>
</li>`;
}

/** Whose page it is; they need not be named under each of their quotes. */
export interface Subject {
  readonly kind: "person" | "organisation";
  readonly id: number;
}

/** Quotes in the order of their articles: each article is named once, above what was said in it. */
export function quotesByArticle(quotes: readonly Quote[], subject: Subject | null = null): Html[] {
  return [...groupBy(quotes, ({ article }) => article.id).values()].flatMap((group) => {
    const [first] = group;
    return first ? [quotesOfArticle(first, group, subject)] : [];
  });
}

function quotesOfArticle(
  { article, reportedBy: reporters }: Quote,
  quotes: readonly Quote[],
  subject: Subject | null,
): Html {
  const item = (quote: Quote) =>
    html`<li class="quote"><p class="kicker">${kindWords(quote)}</p>${words(quote, printed(quote.text), subject)}</li>`;
  const reported = reporters.length === 0 ? null : html`<p class="source">Reported by ${namedLinks(reporters)}</p>`;
  return html`
<section class="sheet">
<p class="kicker">${dateLine(article.publishedOn)}${article.agency && html` <span>${printed(article.agency)}</span>`}</p>
<h3>${articleLink(article)}</h3>
${reported}
<ol class="quotes">${quotes.map(item)}</ol>
</section>`;
}

function kindWords(quote: Quote): Html {
  const { kind } = quote;
  const doubt = isDoubtful(quote) ? html` <span class="doubt">doubtful, ${certaintyText(quote)}</span>` : null;
  const decided = quote.decided && html` <span class="decided">${decidedText(quote.decided)}</span>`;
  return html`<span class="kind ${kind}">${kindText(quote)}</span>${doubt}${decided}`;
}

function words(quote: Quote, said: Child, subject: Subject | null = null): Html {
  return html`
<blockquote class="${beginsWithMark(quote.text) ? "hang" : "plain"}" dir="auto"><a href="${quoteAddress(quote)}">${said}</a></blockquote>
${who(quote, subject)}`;
}

function who(quote: Quote, subject: Subject | null): Html | null {
  const [only, ...others] = quote.speakers;
  const isSubject = subject !== null && only?.kind === subject.kind && only.id === subject.id;
  if (!isSubject || others.length > 0 || quote.via.length > 0) return html`<p class="who">${speakersLine(quote)}</p>`;
  if (only.kind !== "person" || only.title === null) return null;
  return html`<p class="who"><span class="aside">as</span> <i class="title">${printed(only.title.text)}</i></p>`;
}

/** An article in a list. */
export function articleItem(article: ArticleSummary, passage: Child = null): Html {
  const { publishedOn, agency, places, quoteCount } = article;
  return html`
<li class="story">
<p class="kicker">${dateLine(publishedOn)}${places.map(({ name }) => html` <span>${printed(name)}</span>`)}${agency && html` <span>${printed(agency)}</span>`}</p>
<h3>${articleLink(article)}</h3>
${passage}
<p class="source">${counted(quoteCount, "quote")}${reportedBy(article.reportedBy)}</p>
</li>`;
}

function reportedBy(named: Quote["reportedBy"]): Html | null {
  return named.length === 0 ? null : html`, reported by ${namedLinks(named)}`;
}
