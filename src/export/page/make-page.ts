import type { Reader } from "../../archive/reader.ts";
import { checkCitations } from "../../cite/check-citations.ts";
import { toCitation } from "../../cite/citation.ts";
import { sourceFinder } from "../../cite/cited-source.ts";
import { writeCitations } from "../../cite/write-citations.ts";
import { ArchiveError } from "../../errors.ts";
import { createArticles } from "../../queries/articles.ts";
import { createPeople } from "../../queries/people.ts";
import { createQuotes } from "../../queries/quotes.ts";
import type { Article, Quote } from "../../queries/records.ts";
import { frame } from "./frame.ts";
import { type Child, html, printed } from "./html.ts";
import {
  articleFacts,
  citation,
  dayText,
  evidence,
  fact,
  headlineText,
  kindText,
  passage,
  speakersText,
} from "./parts.ts";
import { requireSendable, whyNotIn } from "./refuse.ts";

/** What a page is made of. */
export type PageSubject =
  | { readonly quote: number | string }
  | { readonly article: string }
  | { readonly person: number | string };

/** How many characters around the words are enough to see their sense; more is left to the article. */
const AROUND = 300;
/** How many of a person's newest quotes a page has at most. */
const MAX_QUOTES = 200;

/**
 * One self-contained HTML file, to be sent: a quote in its passage with evidence and citation, the quotes of an
 * article, or those of a person.
 *
 * @param fullText show all of the article's text instead of 300 characters around a quote
 * @throws ArchiveError `not_found`, `ambiguous`; `invalid_argument` for an article that its publisher took back or that
 * is held back, and for words that no longer stand in the text
 */
export async function makePage(db: Reader, subject: PageSubject, fullText: boolean): Promise<string> {
  if ("quote" in subject) return pageOfQuote(db, subject.quote, fullText);
  if ("article" in subject) return pageOfArticle(db, subject.article, fullText);
  return pageOfPerson(db, subject.person);
}

async function pageOfQuote(db: Reader, key: number | string, fullText: boolean): Promise<string> {
  const quote = await createQuotes(db).get(key);
  const article = await createArticles(db).get(quote.article.id);
  requireSendable(article, await whyNotIn(db));
  await requireStanding(db, quote, article);
  return frame(
    `${headlineText(article)}: a quote`,
    article.language,
    html`
<p class="kicker">${dayText(article)} · ${kindText(quote)}</p>
<h1>What ${speakersText(quote)} ${quote.stance === "asserted" ? "said" : "is reported on"}</h1>
<blockquote>${printed(quote.text)}</blockquote>
<h2>${fullText ? "In the article" : "In its passage"}</h2>
${passage(article.text, contentsOf(quote), fullText ? null : AROUND)}
<h2>Evidence</h2>
${evidence(quote)}
<h2>The article</h2>
${articleFacts(article)}
<h2>To cite</h2>
${citation(quote, article)}`,
  );
}

async function pageOfArticle(db: Reader, key: string, fullText: boolean): Promise<string> {
  const article = await createArticles(db).get(key);
  requireSendable(article, await whyNotIn(db));
  for (const quote of article.quotes) await requireStanding(db, quote, article);
  const said = article.quotes.flatMap(contentsOf);
  return frame(
    headlineText(article),
    article.language,
    html`
<p class="kicker">${dayText(article)}</p>
<h1>${printed(headlineText(article))}</h1>
${articleFacts(article)}
${fullText && html`<h2>Text</h2>${said.length === 0 ? html`<div class="text"><bdi>${article.text}</bdi></div>` : passage(article.text, said, null)}`}
<h2>What was said</h2>
${article.quotes.length === 0 ? html`<p>No quotes were found in it.</p>` : html`<ol>${article.quotes.map((quote) => quoteItem(quote, citation(quote, article)))}</ol>`}`,
  );
}

async function pageOfPerson(db: Reader, key: number | string): Promise<string> {
  const person = await createPeople(db).get(key);
  const whyNot = await whyNotIn(db);
  const { items, next } = await createQuotes(db).list(
    { speaker: { id: person.id }, heldBack: "with" },
    { limit: MAX_QUOTES },
  );
  const sent = items.filter(({ article }) => whyNot(article) === null);
  const leftOut = items.length - sent.length;
  return frame(
    person.name,
    null,
    html`
<h1>${printed(person.name)}</h1>
<dl>${fact("Also printed as", person.otherNames.length > 0 && printed(person.otherNames.join(", ")))}
${person.titles.map(({ title, firstOn, lastOn }) => fact("Title, as stated", html`${printed(title)} <span class="small">${[firstOn, lastOn].filter((day) => day !== null).join(" to ")}</span>`))}</dl>
<h2>What they are given as having said</h2>
${next !== null && html`<p class="small">The newest ${MAX_QUOTES} of their quotes.</p>`}
${leftOut > 0 && html`<p class="small">${leftOut} left out: of articles that were taken back or are held back.</p>`}
${sent.length === 0 ? html`<p>Nothing.</p>` : html`<ol>${sent.map((quote) => quoteItem(quote, html`<p class="small">In ${printed(headlineText(quote.article))}, ${dayText(quote.article)} · <code>${quote.address}</code></p>`))}</ol>`}`,
  );
}

function quoteItem(quote: Quote, source: Child) {
  return html`<li><p class="kicker">${kindText(quote)}</p><blockquote>${printed(quote.text)}</blockquote><p>${speakersText(quote)}</p>${source}</li>`;
}

function contentsOf({ spans }: Quote) {
  return spans.filter(({ role }) => role === "content");
}

/** Refuses a quote that, by the archive's own check, does not stand. */
async function requireStanding(db: Reader, quote: Quote, article: Article): Promise<void> {
  const written = writeCitations([toCitation(quote, article)], "text");
  const [check] = await checkCitations(written, sourceFinder(db));
  if (check?.status === "stands") return;
  throw new ArchiveError(
    "invalid_argument",
    `page: the words of ${quote.address} do not stand in the text: verify the archive`,
  );
}
