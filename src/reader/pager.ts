import type { Page } from "../queries/listing.ts";
import { address } from "./addresses.ts";
import { type Html, html } from "./html.ts";
import type { Visit } from "./visit.ts";

/** Links to the next page of a list and back to its first; null if there is only one. */
export function pager({ path, parameters }: Visit, { next }: Page<unknown>): Html | null {
  const { after, ...rest } = parameters;
  if (next === null && after === undefined) return null;
  return html`
<nav class="pager" aria-label="Pages">
${after === undefined ? null : html`<a href="${address(path, rest)}" rel="first">First page</a>`}
${next === null ? html`<span>The end of the list</span>` : html`<a href="${address(path, { ...rest, after: next })}" rel="next">Next page</a>`}
</nav>`;
}
