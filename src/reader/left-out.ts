import { MAX_LIMIT, type Page } from "../queries/listing.ts";
import { address, type Parameters } from "./addresses.ts";
import { type Html, html } from "./html.ts";
import { counted, number } from "./words.ts";

/**
 * Says how many items a list leaves out because their articles are held back, and leads to them; null if none.
 *
 * @param path the path of the list
 * @param filter the parameters of its address
 */
export function leftOut(
  { heldBack }: Pick<Page<unknown>, "heldBack">,
  one: string,
  path: string,
  filter: Parameters,
): Html | null {
  if (heldBack === undefined) return null;
  const found = heldBack === MAX_LIMIT ? `${number(MAX_LIMIT)} ${one}s or more` : counted(heldBack, one);
  const only = address(path, { ...filter, after: null, heldBack: "only" });
  return html`<p class="left-out"><a href="${only}">${found}</a> left out: held back for now</p>`;
}

/** Says how many quotes a filter by confidence lets through because people have judged them; null if none. */
export function letThrough({ letThrough: count }: Page<unknown>): Html | null {
  if (count === undefined) return null;
  const found = count === MAX_LIMIT ? `${number(MAX_LIMIT)} or more` : number(count);
  return html`<p class="left-out">${found} of less confidence, let through since people have judged ${count === 1 ? "it" : "them"}</p>`;
}
