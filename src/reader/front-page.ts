import { DOUBT } from "../doubt.ts";
import { groupBy } from "../group-by.ts";
import { countContents } from "../queries/contents.ts";
import { dateText } from "../queries/date-text.ts";
import type { ArticleSummary, Quote } from "../queries/records.ts";
import { type Html, html } from "./html.ts";
import { articleItem, quoteItem } from "./items.ts";
import type { ViewOf } from "./view.ts";
import { requireParameters } from "./visit.ts";
import { counted } from "./words.ts";

const NEWEST_ARTICLES = 12;
const NEWEST_QUOTES = 8;
/** Among how many quotes the ones to show are chosen. */
const AMONG_QUOTES = 100;
/** How many characters a shown quote has at most: a longer one would push the others off the page. */
const SHORT = 320;

/** `/`: how much there is, the newest articles and what was said in them. */
export const frontPage: ViewOf = async ({ articles, quotes, db }, visit) => {
  requireParameters(visit, []);
  const contents = await countContents(db);
  const newest = await articles.list({}, { limit: NEWEST_ARTICLES });
  const direct = await quotes.list({ kind: "direct", minConfidence: DOUBT.frontPage }, { limit: AMONG_QUOTES });
  const short = direct.items.filter(({ text }) => text.length <= SHORT);
  const said = onePerArticle(short).slice(0, NEWEST_QUOTES);
  return {
    title: "Front page",
    data: { contents, articles: newest, quotes: said },
    body: () => html`
<h1 class="unseen">Front page</h1>
<p class="edition">${edition(contents)}</p>
${contents.articles === 0 ? emptyArchive() : columns(newest.items, said)}`,
  };
};

function columns(newest: readonly ArticleSummary[], said: readonly Quote[]): Html {
  return html`<div class="columns">
<section aria-labelledby="newest"><h2 id="newest">Newest articles</h2>
<ol class="stories">${newest.map((article) => articleItem(article))}</ol>
<p class="more"><a href="/articles">All articles</a></p></section>
<section aria-labelledby="said"><h2 id="said">On record</h2>
${said.length === 0 ? html`<p class="empty">No direct quote is sure enough to stand here.</p>` : html`<ol class="quotes">${said.map((quote) => quoteItem(quote))}</ol>`}
<p class="more"><a href="/quotes">All quotes</a></p></section>
</div>`;
}

function emptyArchive(): Html {
  return html`<div class="start"><p>There is no article in this archive yet. In a terminal:</p>
<dl>
<div><dt><code>onrecord add articles/</code></dt><dd>adds a folder of texts</dd></div>
<div><dt><code>onrecord seed</code></dt><dd>adds the example article</dd></div>
</dl></div>`;
}

function edition({
  articles,
  quotes,
  people,
  organisations,
  firstOn,
  lastOn,
}: Awaited<ReturnType<typeof countContents>>): Html {
  const days =
    firstOn === null || lastOn === null ? null : html` <span>${dateText(firstOn)} – ${dateText(lastOn)}</span>`;
  return html`<span>${counted(articles, "article")}</span> <span>${counted(quotes, "quote")}</span> <span>${counted(people, "person", "people")}</span> <span>${counted(organisations, "organisation")}</span>${days}`;
}

function onePerArticle(quotes: readonly Quote[]): Quote[] {
  return [...groupBy(quotes, ({ article }) => article.id).values()].flatMap(([first]) => first ?? []);
}
