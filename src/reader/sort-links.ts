import { SORTS, type Sort } from "../queries/sorts.ts";
import { address } from "./addresses.ts";
import { type Html, html } from "./html.ts";
import type { Visit } from "./visit.ts";

const WORDS: Readonly<Record<Sort, string>> = {
  newest: "Newest first",
  oldest: "Oldest first",
  name: "By name",
  quotes: "Most quoted first",
};

/** The orders of a list, each a link to its first page; null for a list of one item or none. */
export function sortLinks({ path, parameters }: Visit, noun: keyof typeof SORTS, items: number): Html | null {
  if (items < 2) return null;
  const { after: _, sort, ...filter } = parameters;
  const [usual] = SORTS[noun];
  const link = (one: Sort) => {
    const isCurrent = one === (sort ?? usual);
    const to = address(path, { ...filter, sort: one === usual ? null : one });
    return html`<li><a href="${to}" ${isCurrent ? html`aria-current="true"` : null}>${WORDS[one]}</a></li>`;
  };
  return html`<ul class="sorts" aria-label="Order">${SORTS[noun].map(link)}</ul>`;
}
