import { FILTERS } from "../queries/filters.ts";
import { nameAlone } from "../queries/name-alone.ts";
import { findQuotedTogether, type Pair, type QuotedTogether } from "../queries/quoted-together.ts";
import { readFilter } from "../queries/read-filter.ts";
import { address, type Parameters } from "./addresses.ts";
import { arcs } from "./arcs.ts";
import { filterForm } from "./filter-form.ts";
import { type Html, html } from "./html.ts";
import { leftOut } from "./left-out.ts";
import { meantBy } from "./meant.ts";
import type { ViewOf } from "./view.ts";
import { namedLink } from "./who.ts";
import { counted, number } from "./words.ts";

/**
 * How many of the newest articles are looked at: pairing everybody who speaks in a large archive would take seconds.
 */
const NEWEST = 500;
/** How many pairs are in the table, and in the JSON. */
const MOST = 100;

/** `/companions`: who is quoted beside whom in the articles that a filter leaves, as a picture and as a table. */
export const companionsPage: ViewOf = async ({ db }, visit) => {
  const typed = visit.parameters;
  const together = await findQuotedTogether(db, readFilter("articles", typed), { newest: NEWEST });
  const data = { ...together, speakers: together.speakers.slice(0, MOST), pairs: together.pairs.slice(0, MOST) };
  return {
    title: "Quoted beside each other",
    data,
    body: async () => html`
<header class="head"><p class="kicker">Count</p><h1>Quoted beside each other</h1></header>
<div class="browse">
${filterForm(visit, FILTERS.articles)}
<section class="found" aria-label="Who is quoted beside whom">
${await meantBy(db, FILTERS.articles, typed)}
${leftOut(together, "article", visit.path, typed)}
<p class="take"><span>${together.isAll ? "" : "The newest "}${counted(together.articles, "article")}: ${counted(together.pairs.length, "pair")} of people and organisations</span></p>
${arcs(together)}
${table(together, typed)}
</section>
</div>`,
  };
};

function table({ pairs }: QuotedTogether, typed: Parameters): Html {
  if (pairs.length === 0)
    return html`<p class="empty">No article that meets these filters quotes two who have a name.</p>`;
  const rest = pairs.length - MOST;
  return html`<details class="figures" open><summary>The figures</summary>
<table class="counted"><thead><tr><th scope="col">Quoted</th><th scope="col">beside</th><th scope="col" class="count">Articles</th></tr></thead>
<tbody>${pairs.slice(0, MOST).map((pair) => row(pair, typed))}</tbody></table>
${rest > 0 ? html`<p class="small">${counted(rest, "more pair")} with fewer articles: <code>onrecord export companions</code> has all.</p>` : null}</details>`;
}

/**
 * A row of the table. Its number leads to what one said beside the other, in the same articles as far as quotes have
 * the filters of articles.
 */
function row({ one, other, articleCount }: Pair, typed: Parameters): Html {
  const shared = Object.fromEntries(
    Object.entries(typed).filter(([name]) => name !== "coded" && name in FILTERS.quotes),
  );
  const pair = { speaker: nameAlone(one), beside: nameAlone(other) };
  const quotes = address("/quotes", { ...shared, ...pair });
  return html`<tr><th scope="row">${namedLink(one)}</th><td>${namedLink(other)}</td><td class="count"><a href="${quotes}">${number(articleCount)}</a></td></tr>`;
}
