import { takeAlong } from "./export.ts";
import { FIELDS, filterForm } from "./filters.ts";
import { html } from "./html.ts";
import { quotesByArticle } from "./items.ts";
import { meantBy } from "./meant.ts";
import { pager } from "./pager.ts";
import { quoteFilter } from "./quote-filter.ts";
import type { ViewOf } from "./view.ts";
import { filterOf, pageOf } from "./visit.ts";

const QUOTE_FIELDS = [
  FIELDS.speaker,
  FIELDS.kind,
  FIELDS.speakerKind,
  FIELDS.since,
  FIELDS.until,
  FIELDS.reportedBy,
  FIELDS.beside,
  FIELDS.speaksFor,
  FIELDS.saidOn,
  FIELDS.occasion,
  FIELDS.editedBy,
  FIELDS.minConfidence,
  FIELDS.article,
];

/** `/quotes`: who said what, newest article first. */
export const quotesPage: ViewOf = async (catalogue, visit) => {
  const page = await catalogue.quotes.list(quoteFilter(visit), pageOf(visit));
  return {
    title: "Quotes",
    data: page,
    body: async () => html`
<header class="head"><h1>Quotes</h1></header>
<div class="browse">
${filterForm(visit, QUOTE_FIELDS)}
<section class="found" aria-labelledby="found">
<h2 id="found" class="unseen">Quotes found</h2>
${await meantBy(catalogue.db, filterOf(visit))}
${page.items.length === 0 ? html`<p class="empty">No quote meets these filters.</p>` : null}
${takeAlong(visit, page, "quote", "quotes")}
${quotesByArticle(page.items)}
${pager(visit, page)}
</section>
</div>`,
  };
};
