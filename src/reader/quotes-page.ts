import { FILTERS } from "../queries/filters.ts";
import { readFilter } from "../queries/read-filter.ts";
import { facetsOf } from "./facets.ts";
import { filterForm } from "./filter-form.ts";
import { html } from "./html.ts";
import { quotesByArticle } from "./items.ts";
import { leftOut, letThrough } from "./left-out.ts";
import { meantBy } from "./meant.ts";
import { pager } from "./pager.ts";
import { sortLinks } from "./sort-links.ts";
import { takeAlong } from "./take-along.ts";
import type { ViewOf } from "./view.ts";
import { filterOf, pageOf } from "./visit.ts";

/** `/quotes`: who said what, newest article first. */
export const quotesPage: ViewOf = async (catalogue, visit) => {
  const typed = filterOf(visit);
  const filter = readFilter("quotes", typed);
  const page = await catalogue.quotes.list(filter, pageOf(visit));
  return {
    title: "Quotes",
    data: page,
    body: async () => html`
<header class="head"><h1>Quotes</h1></header>
<div class="browse">
${filterForm(visit, FILTERS.quotes, ["sort"], await facetsOf(catalogue, "quotes", filter, visit, page))}
<section class="found" aria-labelledby="found">
<h2 id="found" class="unseen">Quotes found</h2>
${await meantBy(catalogue.db, FILTERS.quotes, typed)}
${page.items.length === 0 ? html`<p class="empty">No quote meets these filters.</p>` : null}
${leftOut(page, "quote", visit.path, visit.parameters)}
${letThrough(page)}
${await takeAlong(visit, page, ["quote"], (options) => catalogue.quotes.count(filter, options))}
${sortLinks(visit, "quotes", page.items.length)}
${quotesByArticle(page.items)}
${pager(visit, page)}
</section>
</div>`,
  };
};
