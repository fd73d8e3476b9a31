import type { Group } from "../queries/count-groups.ts";
import { dimensionLabel, groupText } from "../queries/count-table.ts";
import type { CursorKey } from "../queries/cursor.ts";
import type { Facet } from "../queries/facets.ts";
import type { FilterOfList } from "../queries/filters.ts";
import type { Page } from "../queries/listing.ts";
import type { TypedFilter } from "../queries/read-filter.ts";
import type { ArticleSummary, Quote } from "../queries/records.ts";
import { address } from "./addresses.ts";
import type { Catalogue } from "./catalogue.ts";
import { choiceText } from "./choice-text.ts";
import { groupAddress } from "./count-links.ts";
import { type Html, html, printed } from "./html.ts";
import type { Visit } from "./visit.ts";
import { number } from "./words.ts";

type Noun = "quotes" | "articles";

/** How many groups of each facet are on the page. */
const MOST = 8;

/**
 * What the items of a list have in common, each group with its count and a link that narrows the list to it; and a link
 * to the count of everything. Null for a list in which nothing differs.
 */
export async function facetsOf<Of extends Noun>(
  { facetsOf: find }: Pick<Catalogue, "facetsOf">,
  noun: Of,
  filter: FilterOfList[Of],
  { parameters }: Visit,
  page: Page<Listed>,
): Promise<Html | null> {
  const { after, limit: _, sort: __, ...typed } = parameters;
  const isWhole = page.next === null && after === undefined;
  const known = isWhole ? page.items.map(keyOf) : null;
  const { counted, isAll, facets } = await find(noun, filter, known);
  if (facets.length === 0) return null;
  const whole = html`<p class="small"><a href="${address(`/count/${noun}`, typed)}">Count all, over time</a></p>`;
  return html`<details class="facets"><summary>In this list</summary>
${isAll ? null : html`<p class="small">Counted over the newest ${number(counted)}.</p>`}
${facets.map((facet) => section(noun, facet, typed))}
${whole}</details>`;
}

/** An item of a list of quotes or of articles. */
type Listed = Pick<Quote, "id" | "article"> | Pick<ArticleSummary, "id" | "publishedOn">;

function keyOf(item: Listed): CursorKey {
  return "article" in item ? [item.article.publishedOn, item.article.id, item.id] : [item.publishedOn, item.id];
}

function section(noun: Noun, { dimension, groups }: Facet, typed: TypedFilter): Html {
  return html`<h2>${dimensionLabel(noun, dimension)}</h2>
<ol class="tally">${groups.slice(0, MOST).map((group) => item(noun, dimension, group, typed))}</ol>`;
}

function item(noun: Noun, dimension: string, { values: [value = null], count }: Group, typed: TypedFilter): Html {
  const to = groupAddress(noun, typed, { [dimension]: value });
  const text = printed(choiceText(noun, dimension, groupText(noun, dimension, value)));
  return html`<li>${to === null ? html`<span>${text}</span>` : html`<a href="${to}">${text}</a>`} <span class="small">${number(count)}</span></li>`;
}
