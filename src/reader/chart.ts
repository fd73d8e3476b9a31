import type { MonthOfQuotes } from "../queries/company.ts";
import { type Html, html } from "./html.ts";
import { counted, dateText, number } from "./words.ts";

/** A stretch of time and the quotes published in it. */
interface Bar {
  readonly label: string;
  readonly count: number;
}

const WIDTH = 640;
const HEIGHT = 96;
const MAX_BARS = 48;
const MAX_WIDTH = 28;

/** Lengths of a bar in months, the shortest that gives few enough bars is taken: month, year, decade, century. */
const STEPS = [1, 12, 120, 1200];

/** Quotes over time as bars with a table of the figures, drawn without any script or style; nothing for a single month. */
export function quotesChart(months: readonly MonthOfQuotes[], name: string): Html | null {
  const bars = toBars(months);
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined || bars.length < 2) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  const step = WIDTH / bars.length;
  const rect = ({ label, count }: Bar, index: number) => {
    const height = count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
    return html`<rect class="bar" x="${fixed(index * step)}" y="${fixed(HEIGHT - height)}" width="${fixed(Math.min(MAX_WIDTH, Math.max(1, step - 2)))}" height="${fixed(height)}"><title>${label}: ${number(count)}</title></rect>`;
  };
  return html`
<figure class="chart">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT + 1}" role="img" aria-labelledby="chart-title" preserveAspectRatio="none">
<title id="chart-title">Quotes of ${name} by date of publication, from ${first.label} to ${last.label}; the most are ${number(most)}</title>
${bars.map(rect)}
<line class="base" x1="0" y1="${HEIGHT}" x2="${WIDTH}" y2="${HEIGHT}"/>
</svg>
<figcaption><span>${first.label}</span><span>at most ${counted(most, "quote")}</span><span>${last.label}</span></figcaption>
<details><summary>The figures</summary>
<table><thead><tr><th scope="col">Published</th><th scope="col" class="count">Quotes</th></tr></thead>
<tbody>${bars.filter(({ count }) => count > 0).map(({ label, count }) => html`<tr><th scope="row">${label}</th><td class="count">${number(count)}</td></tr>`)}</tbody></table>
</details>
</figure>`;
}

function toBars(months: readonly MonthOfQuotes[]): Bar[] {
  const dated = months.flatMap(({ month, quoteCount }) =>
    month === null ? [] : [{ at: monthNumber(month), quoteCount }],
  );
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return [];
  const step = STEPS.find((length) => index(last.at, length) - index(first.at, length) < MAX_BARS) ?? 1200;
  const from = index(first.at, step);
  const counts = Array.from({ length: index(last.at, step) - from + 1 }, () => 0);
  for (const { at, quoteCount } of dated)
    counts[index(at, step) - from] = (counts[index(at, step) - from] ?? 0) + quoteCount;
  return counts.map((count, bar) => ({ label: labelOf((from + bar) * step, step), count }));
}

/** Months since the year 0. */
function monthNumber(month: string): number {
  const [year = "0", ofYear = "1"] = month.split("-");
  return Number(year) * 12 + Number(ofYear) - 1;
}

function index(month: number, step: number): number {
  return Math.floor(month / step);
}

function labelOf(month: number, step: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  if (step === 1) return dateText(`${year}-${String((month % 12) + 1).padStart(2, "0")}`);
  return step === 12 ? year : `${year}–${String(Math.floor(month / 12) + step / 12 - 1).padStart(4, "0")}`;
}

function fixed(value: number): string {
  return value.toFixed(1).replace(/\.0$/, "");
}
