import { EXPORT_FORMATS } from "../export/format.ts";
import type { CountOptions, Page } from "../queries/listing.ts";
import { address } from "./addresses.ts";
import { FILE_FORMATS } from "./export.ts";
import { type Html, html } from "./html.ts";
import type { Visit } from "./visit.ts";
import { counted, number } from "./words.ts";

/** What to call one item, and several if that is not the same with an "s". */
type Noun = readonly [one: string, many?: string];

/** Counts what the filters of a page leave. */
type Count = (options: CountOptions) => Promise<number>;

/** How much was found, and links that export all of it; null if nothing was found. */
export async function takeAlong(visit: Visit, page: Page<unknown>, noun: Noun, count: Count): Promise<Html | null> {
  if (page.items.length === 0) return null;
  const { after: _, limit: __, sort: ___, ...parameters } = visit.parameters;
  const link = ([format, name]: [string, string]) =>
    html` <a href="${address(`${visit.path}${EXPORT_FORMATS[format as keyof typeof FILE_FORMATS]}`, parameters)}" download>${name}</a>`;
  const found = await howMuch(visit, page, noun, count);
  return html`<p class="take"><span>${found}</span> <span class="on-screen">${isWhole(visit, page) && page.items.length === 1 ? "Export it" : "Export all"} as${Object.entries(FILE_FORMATS).map(link)}</span></p>`;
}

/** How far to count, which takes a few milliseconds; beyond that it is enough to know that there are more. */
const MAX_COUNT = 10_000;

/** "12 quotes", "1 to 25 of 310 quotes", and on later pages "25 of 310 quotes". */
async function howMuch(
  visit: Visit,
  page: Page<unknown>,
  [one, many = `${one}s`]: Noun,
  count: Count,
): Promise<string> {
  const shown = page.items.length;
  if (isWhole(visit, page)) return counted(shown, one, many);
  const total = await count({ limit: MAX_COUNT + 1 });
  const all = total > MAX_COUNT ? `more than ${number(MAX_COUNT)} ${many}` : counted(total, one, many);
  return `${visit.parameters.after === undefined ? `${shown === 1 ? "" : "1 to "}${shown}` : shown} of ${all}`;
}

/** Whether a page has everything that there is. */
function isWhole({ parameters }: Visit, { next }: Page<unknown>): boolean {
  return next === null && parameters.after === undefined;
}
