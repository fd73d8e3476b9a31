import type { Reader } from "../archive/reader.ts";
import type { FilterOfList } from "../queries/filters.ts";
import { findInitials, type Initial } from "../queries/initials.ts";
import { address } from "./addresses.ts";
import { type Html, html, printed } from "./html.ts";
import type { Visit } from "./visit.ts";
import { counted } from "./words.ts";

/**
 * The letters that names begin with, each linked to where they do. Null if a list is not in the order of names, or is
 * of one name.
 */
export async function lettersOf<Noun extends "people" | "organisations">(
  db: Reader,
  noun: Noun,
  filter: FilterOfList[Noun],
  { path, parameters }: Visit,
): Promise<Html | null> {
  if ("name" in parameters || "sort" in parameters) return null;
  const initials = await findInitials(db, noun, filter);
  if (initials.length < 2) return null;
  const isWhole = Object.keys(parameters).every((name) => name === "after" || name === "limit");
  const link = ({ letter, count, cursor }: Initial) => {
    const title = isWhole ? html`title="${counted(count, "name")}"` : null;
    const current = parameters.after === cursor ? html`aria-current="true"` : null;
    return html`<li><a href="${address(path, { ...parameters, after: cursor })}" ${title} ${current}>${printed(letter)}</a></li>`;
  };
  return html`<nav class="letters" aria-label="Letters"><ul>${initials.map(link)}</ul></nav>`;
}
