import { FILTERS } from "../queries/filters.ts";
import { readFilter } from "../queries/read-filter.ts";
import { facetsOf } from "./facets.ts";
import { filterForm } from "./filter-form.ts";
import { html } from "./html.ts";
import { articleItem } from "./items.ts";
import { leftOut } from "./left-out.ts";
import { meantBy } from "./meant.ts";
import { pager } from "./pager.ts";
import { sortLinks } from "./sort-links.ts";
import { takeAlong } from "./take-along.ts";
import type { ViewOf } from "./view.ts";
import { filterOf, pageOf } from "./visit.ts";

/** `/articles`: newest first. */
export const articlesPage: ViewOf = async (catalogue, visit) => {
  const typed = filterOf(visit);
  const filter = readFilter("articles", typed);
  const page = await catalogue.articles.list(filter, pageOf(visit));
  return {
    title: "Articles",
    data: page,
    body: async () => html`
<header class="head"><h1>Articles</h1></header>
<div class="browse">
${filterForm(visit, FILTERS.articles, ["sort"], await facetsOf(catalogue, "articles", filter, visit, page))}
<section class="found" aria-labelledby="found">
<h2 id="found" class="unseen">Articles found</h2>
${await meantBy(catalogue.db, FILTERS.articles, typed)}
${page.items.length === 0 ? html`<p class="empty">No article meets these filters.</p>` : null}
${leftOut(page, "article", visit.path, visit.parameters)}
${await takeAlong(visit, page, ["article"], (options) => catalogue.articles.count(filter, options))}
${sortLinks(visit, "articles", page.items.length)}
<ol class="stories">${page.items.map((article) => articleItem(article))}</ol>
${pager(visit, page)}
</section>
</div>`,
  };
};
