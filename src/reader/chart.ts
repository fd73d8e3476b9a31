import type { MonthOfQuotes } from "../queries/companions.ts";
import { dateText } from "../queries/date-text.ts";
import { address } from "./addresses.ts";
import { type Html, html } from "./html.ts";
import { counted, number } from "./words.ts";

/** A stretch of time and how many things were published in it. */
export interface Bar {
  readonly label: string;
  /** As filters take them: "2024-04", "2024". */
  readonly since: string;
  readonly until: string;
  readonly count: number;
}

/** How long a time a bar stands for. */
export interface Step {
  readonly months: number;
  readonly name: string;
}

/** How many things were published in a month ("2024-04") or a year. */
export interface CountedTime {
  readonly time: string;
  readonly count: number;
}

const WIDTH = 640;
const HEIGHT = 96;
const MAX_BARS = 48;
const MAX_WIDTH = 28;

/** The shortest step that makes few enough bars is taken. */
const STEPS: readonly Step[] = [
  { months: 1, name: "month" },
  { months: 12, name: "year" },
  { months: 120, name: "decade" },
  { months: 1200, name: "century" },
];
const LONGEST: Step = { months: 12_000, name: "millennium" };

/** What a chart shows. */
export interface ChartSubject {
  /** The id of the chart's title, unique in its page. */
  readonly id: string;
  /** "Quotes of Ann Roe". */
  readonly title: string;
  /** What is counted: "quote". */
  readonly one: string;
  /** The address where the things of a stretch of time are listed. */
  addressOf(bar: Bar): string;
}

/**
 * Draws quotes over time as bars, with a table of the figures whose rows lead to the quotes, without any script or
 * style. Null for a single month.
 *
 * @param speaker whose quotes they are: what to call them, and how a filter in an address names them
 */
export function quotesChart(
  months: readonly MonthOfQuotes[],
  speaker: { readonly name: string; readonly inAddress: string },
): Html | null {
  const dated = months.flatMap(({ month, quoteCount }) => (month === null ? [] : [{ time: month, count: quoteCount }]));
  return timeChart(dated, {
    id: "chart-title",
    title: `Quotes of ${speaker.name}`,
    one: "quote",
    addressOf: ({ since, until }) => address("/quotes", { speaker: speaker.inAddress, since, until }),
  });
}

/** The same for anything that was published. */
export function timeChart(times: readonly CountedTime[], subject: ChartSubject): Html | null {
  const { step, bars } = barsOf(times, 1);
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined || bars.length < 2) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  return html`
<figure class="chart">
<svg viewBox="${VIEW_BOX}" role="img" aria-labelledby="${subject.id}" preserveAspectRatio="none">
<title id="${subject.id}">${subject.title} by ${step.name} of publication, from ${first.label} to ${last.label}: up to ${number(most)} in a ${step.name}. A table of the figures follows.</title>
${rectangles(bars, most)}
</svg>
<figcaption><span>${first.label}</span><span>up to ${counted(most, subject.one)} in a ${step.name}</span><span>${last.label}</span></figcaption>
<details><summary>The figures</summary>
<table><thead><tr><th scope="col">Published</th><th scope="col" class="count">${capitalized(subject.one)}s</th></tr></thead>
<tbody>${bars.filter(({ count }) => count > 0).map((bar) => figures(bar, subject))}</tbody></table>
</details>
</figure>`;
}

/**
 * Stretches of time of one length, from the first time to the last, including those in which nothing was published.
 *
 * @param least the months of the shortest stretch: 12 if only years are known
 * @param span the first and last time, if it must match other charts beside it
 */
export function barsOf(
  times: readonly CountedTime[],
  least: number,
  span: readonly CountedTime[] = times,
): { readonly step: Step; readonly bars: readonly Bar[] } {
  const months = span.map(({ time }) => monthNumber(time)).sort((one, other) => one - other);
  const [from, to] = [months[0] ?? 0, months.at(-1) ?? 0];
  const isFew = (step: Step) => index(to, step.months) - index(from, step.months) < MAX_BARS;
  const step = STEPS.find((one) => one.months >= least && isFew(one)) ?? LONGEST;
  const dated = times.map(({ time, count }) => ({ at: monthNumber(time), count }));
  return { step, bars: span.length === 0 ? [] : toBars(dated, index(from, step.months), index(to, step.months), step) };
}

/** Bars side by side with the line that they stand on; a bar of `most` things has the full height. */
export function rectangles(bars: readonly Bar[], most: number): Html {
  return html`${bars.map((bar, at) => rectangle(bar, (at * WIDTH) / bars.length, WIDTH / bars.length, most))}
<line class="base" x1="0" y1="${HEIGHT}" x2="${WIDTH}" y2="${HEIGHT}"/>`;
}

/** The view box of an image of {@link rectangles}. */
export const VIEW_BOX: string = `0 0 ${WIDTH} ${HEIGHT + 1}`;

function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function rectangle({ label, count }: Bar, x: number, room: number, most: number): Html {
  const height = count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
  const width = Math.min(MAX_WIDTH, Math.max(1, room - 2));
  return html`<rect class="bar" x="${fixed(x)}" y="${fixed(HEIGHT - height)}" width="${fixed(width)}" height="${fixed(height)}"><title>${label}: ${number(count)}</title></rect>`;
}

function figures(bar: Bar, { addressOf }: ChartSubject): Html {
  return html`<tr><th scope="row"><a href="${addressOf(bar)}">${bar.label}</a></th><td class="count">${number(bar.count)}</td></tr>`;
}

function toBars(
  dated: readonly { readonly at: number; readonly count: number }[],
  first: number,
  last: number,
  { months }: Step,
): Bar[] {
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const { at, count } of dated) {
    const bar = index(at, months) - first;
    counts[bar] = (counts[bar] ?? 0) + count;
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

/** The stretch of `months` months that begins with a month. */
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
