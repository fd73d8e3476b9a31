import type { MonthOfQuotes } from "../queries/companions.ts";
import { dateText } from "../queries/date-text.ts";
import { address } from "./addresses.ts";
import { type Html, html } from "./html.ts";
import { counted, number } from "./words.ts";

/** A stretch of time and the quotes published in it. */
interface Bar {
  readonly label: string;
  /** As filters take them: "2024-04", "2024". */
  readonly since: string;
  readonly until: string;
  readonly count: number;
}

/** How long a bar is. */
interface Step {
  readonly months: number;
  readonly name: string;
}

const WIDTH = 640;
const HEIGHT = 96;
const MAX_BARS = 48;
const MAX_WIDTH = 28;

/** The shortest that gives few enough bars is taken. */
const STEPS: readonly Step[] = [
  { months: 1, name: "month" },
  { months: 12, name: "year" },
  { months: 120, name: "decade" },
  { months: 1200, name: "century" },
];
const LONGEST: Step = { months: 12_000, name: "millennium" };

/**
 * Quotes over time as bars, with a table of the figures whose rows lead to the quotes; drawn without any script or style.
 * Nothing for a single month.
 *
 * @param speaker whose quotes they are: what to call them, and how a filter in an address names them
 */
export function quotesChart(
  months: readonly MonthOfQuotes[],
  speaker: { readonly name: string; readonly inAddress: string },
): Html | null {
  const dated = months.flatMap(({ month, quoteCount }) =>
    month === null ? [] : [{ at: monthNumber(month), quoteCount }],
  );
  const [from, to] = [dated[0]?.at ?? 0, dated.at(-1)?.at ?? 0];
  const step = STEPS.find(({ months }) => index(to, months) - index(from, months) < MAX_BARS) ?? LONGEST;
  const bars = toBars(dated, index(from, step.months), index(to, step.months), step);
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined || bars.length < 2) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  return html`
<figure class="chart">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT + 1}" role="img" aria-labelledby="chart-title" preserveAspectRatio="none">
<title id="chart-title">Quotes of ${speaker.name} by ${step.name} of publication, from ${first.label} to ${last.label}: up to ${number(most)} in a ${step.name}. A table of the figures follows.</title>
${bars.map((bar, at) => rectangle(bar, (at * WIDTH) / bars.length, WIDTH / bars.length, most))}
<line class="base" x1="0" y1="${HEIGHT}" x2="${WIDTH}" y2="${HEIGHT}"/>
</svg>
<figcaption><span>${first.label}</span><span>up to ${counted(most, "quote")} in a ${step.name}</span><span>${last.label}</span></figcaption>
<details><summary>The figures</summary>
<table><thead><tr><th scope="col">Published</th><th scope="col" class="count">Quotes</th></tr></thead>
<tbody>${bars.filter(({ count }) => count > 0).map((bar) => figures(bar, speaker.inAddress))}</tbody></table>
</details>
</figure>`;
}

function rectangle({ label, count }: Bar, x: number, room: number, most: number): Html {
  const height = count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
  const width = Math.min(MAX_WIDTH, Math.max(1, room - 2));
  return html`<rect class="bar" x="${fixed(x)}" y="${fixed(HEIGHT - height)}" width="${fixed(width)}" height="${fixed(height)}"><title>${label}: ${number(count)}</title></rect>`;
}

function figures({ label, since, until, count }: Bar, speaker: string): Html {
  const quotes = address("/quotes", { speaker, since, until });
  return html`<tr><th scope="row"><a href="${quotes}">${label}</a></th><td class="count">${number(count)}</td></tr>`;
}

function toBars(
  dated: readonly { readonly at: number; readonly quoteCount: number }[],
  first: number,
  last: number,
  { months }: Step,
): Bar[] {
  if (dated.length === 0) return [];
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const { at, quoteCount } of dated) {
    const bar = index(at, months) - first;
    counts[bar] = (counts[bar] ?? 0) + quoteCount;
  }
  return counts.map((count, bar) => ({ ...periodOf((first + bar) * months, months), count }));
}

/** Months since the year 0. */
function monthNumber(month: string): number {
  const [year = "0", ofYear = "1"] = month.split("-");
  return Number(year) * 12 + Number(ofYear) - 1;
}

function index(month: number, length: number): number {
  return Math.floor(month / length);
}

/** The stretch of so many months that begins with a month. */
function periodOf(month: number, months: number): Omit<Bar, "count"> {
  const year = yearText(month);
  if (months === 1) {
    const iso = `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
    return { label: dateText(iso), since: iso, until: iso };
  }
  const lastYear = yearText(month + months - 1);
  return { label: months === 12 ? year : `${year}–${lastYear}`, since: year, until: lastYear };
}

function yearText(month: number): string {
  return String(Math.floor(month / 12)).padStart(4, "0");
}

function fixed(value: number): string {
  return value.toFixed(1).replace(/\.0$/, "");
}
