import type { SnippetPart } from "../archive/word-index.ts";
import { ArchiveError } from "../errors.ts";
import { FILTERS } from "../queries/filters.ts";
import type { Page } from "../queries/listing.ts";
import { readFilter } from "../queries/read-filter.ts";
import type { ArticleHit, SearchHit, SearchPage } from "../queries/search.ts";
import { address, passageAddress } from "./addresses.ts";
import { filterForm } from "./filter-form.ts";
import { type Child, type Html, html } from "./html.ts";
import { articleItem, quoteItem } from "./items.ts";
import { leftOut } from "./left-out.ts";
import { meantBy } from "./meant.ts";
import { nearest } from "./nearest.ts";
import { foundByName } from "./of-that-name.ts";
import { pager } from "./pager.ts";
import type { View, ViewOf } from "./view.ts";
import { filterOf, pageOf, type Visit } from "./visit.ts";
import { isDoubtful } from "./words.ts";

/** `/search?q=`: quotes first, then articles, best first, each with the passage found. */
export const searchPage: ViewOf = async (catalogue, visit) => {
  const { q, ...typed } = filterOf(visit);
  if (q === undefined) return emptySearch(visit);
  const filter = readFilter("search", typed);
  const page = await catalogue.search(q, filter, pageOf(visit));
  const check = isNothing(page, visit) ? await catalogue.check(q, { speaker: filter.speaker }) : null;
  return {
    title: `“${q}”`,
    data: check === null ? page : { ...page, check },
    body: async () => html`
<header class="head"><p class="kicker">Search</p><h1><bdi>${q}</bdi></h1></header>
<div class="browse">
${filterForm(visit, FILTERS.search, ["q"])}
<section class="found" aria-label="Found">
${await meantBy(catalogue.db, FILTERS.search, typed)}
${visit.parameters.after === undefined && (await foundByName(catalogue.db, q))}
${page.items.length === 0 ? nothingFound(page, visit) : null}
${leftOut(page, "result", "/search", visit.parameters)}
${quoteHits(page)}
${articleHits(page)}
${check === null ? null : nearest(check)}
${pager(visit, page)}
</section>
</div>`,
  };
};

function emptySearch(visit: Visit): View {
  if (Object.keys(visit.parameters).some((name) => name !== "q")) {
    throw new ArchiveError("invalid_argument", "search: there are no words to search for (q)");
  }
  const body = () => html`
<header class="head"><h1>Search</h1></header>
<dl class="hints">
<div><dt><code>harbour meeting</code></dt><dd>all of the words, in any order and in their other forms: “meetings”, “meet”</dd></div>
<div><dt><code>"nine years"</code></dt><dd>exactly these words, one after the other</dd></div>
<div><dt><code>ferry OR boat NOT fee</code></dt><dd>one of the two, and without the last; <code>-fee</code> does the same</dd></div>
<div><dt><code>harb*</code></dt><dd>any word that begins so</dd></div>
<div><dt><code>the ferry is back in May</code></dt><dd>as you remember it: where nothing has all the words, the nearest wordings are shown, with what differs</dd></div>
<div><dt><code>minister harbour</code></dt><dd>a quote’s speaker, title and occasion are searched too</dd></div>
</dl>`;
  return { title: "Search", data: { items: [], next: null }, body };
}

/** Whether nothing at all was found, rather than nothing more. */
function isNothing({ items, heldBack = 0 }: SearchPage, { parameters }: Visit): boolean {
  return items.length === 0 && heldBack === 0 && parameters.after === undefined && parameters.near !== "true";
}

function nothingFound({ suggestion }: SearchPage, visit: Visit): Html {
  return html`
${suggestion !== undefined && html`<p class="suggestion">Did you mean <a href="${address(visit.path, { ...visit.parameters, q: suggestion })}"><bdi>${suggestion}</bdi></a>?</p>`}
<p class="empty">Nothing has all of these words. Try fewer of them, or leave out quotation marks: these ask for exactly the words between them.</p>`;
}

function quoteHits({ items }: Page<SearchHit>): Html | null {
  const hits = items.filter((hit) => hit.kind === "quote");
  if (hits.length === 0) return null;
  // The shortest texts rank first, and some of them are fragments, so the sure ones come first on each page.
  const sureFirst = hits.toSorted((a, b) => Number(isDoubtful(a.quote)) - Number(isDoubtful(b.quote)));
  return html`<h2>In quotes</h2><ol class="quotes">${sureFirst.map((hit) => quoteItem(hit.quote, snippetText(hit.snippet)))}</ol>`;
}

function articleHits({ items }: Page<SearchHit>): Html | null {
  const hits = items.filter((hit) => hit.kind === "article");
  if (hits.length === 0) return null;
  return html`<h2>In articles</h2><ol class="stories">${hits.map((hit) => articleItem(hit.article, passage(hit)))}</ol>`;
}

function passage(hit: ArticleHit): Html {
  const { article, snippet, start } = hit;
  const length = snippet.filter((part) => !isCut(part)).reduce((sum, { text }) => sum + [...text].length, 0);
  const to = passageAddress(article, { start, end: start + length });
  return html`<p class="passage"><a href="${to}">${snippetText(snippet)} <span class="go">Go to the passage</span></a></p>`;
}

function isCut({ text, hit }: SnippetPart): boolean {
  return text === "…" && !hit;
}

function snippetText(parts: readonly SnippetPart[]): Child {
  return html`<bdi>${parts.map(({ text, hit }) => (hit ? html`<mark class="hit">${text}</mark>` : text))}</bdi>`;
}
