import type { ArticleFilter } from "../queries/articles.ts";
import { takeAlong } from "./export.ts";
import { FIELDS, filterForm } from "./filters.ts";
import { html } from "./html.ts";
import { articleItem } from "./items.ts";
import { meantBy } from "./meant.ts";
import { pager } from "./pager.ts";
import type { ViewOf } from "./view.ts";
import { filterOf, pageOf } from "./visit.ts";

const ARTICLE_FIELDS = [
  FIELDS.speaker,
  FIELDS.mentions,
  FIELDS.since,
  FIELDS.until,
  FIELDS.reportedBy,
  FIELDS.editedBy,
  FIELDS.place,
  FIELDS.agency,
  FIELDS.article,
];

/** `/articles`: newest first. */
export const articlesPage: ViewOf = async (catalogue, visit) => {
  const typed = filterOf(visit);
  const page = await catalogue.articles.list(typed as ArticleFilter, pageOf(visit));
  return {
    title: "Articles",
    data: page,
    body: async () => html`
<header class="head"><h1>Articles</h1></header>
<div class="browse">
${filterForm(visit, ARTICLE_FIELDS)}
<section class="found" aria-labelledby="found">
<h2 id="found" class="unseen">Articles found</h2>
${await meantBy(catalogue.db, typed)}
${page.items.length === 0 ? html`<p class="empty">No article meets these filters.</p>` : null}
${takeAlong(visit, page, "article", "articles")}
<ol class="stories">${page.items.map((article) => articleItem(article))}</ol>
${pager(visit, page)}
</section>
</div>`,
  };
};
