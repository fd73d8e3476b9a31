import type { CountReport } from "../queries/count-report.ts";
import { groupText } from "../queries/count-table.ts";
import { DIMENSIONS } from "../queries/dimensions.ts";
import { type Bar, barsOf, type CountedTime, rectangles, VIEW_BOX } from "./chart.ts";
import { choiceText } from "./choice-text.ts";
import { type Html, html, printed } from "./html.ts";
import { counted, number } from "./words.ts";

/** How many values have a picture of their own, those with the most first. */
const MOST = 12;

/**
 * Draws a count over time as bars, without any script: one picture, or if there is a second dimension one for each of
 * its values, all with the same scale and the same stretch of time. The figures are in the table that follows. Null if
 * neither dimension is of time, or there is a single bar.
 */
export function countPicture(report: CountReport): Html | null {
  const { noun, by } = report;
  const time = by.find((name) => DIMENSIONS[noun][name]?.kind === "date");
  if (time === undefined) return null;
  const other = by.find((name) => name !== time);
  const series = seriesOf(report, time, other);
  const all = series.flatMap(({ times }) => times);
  const least = time === "year" ? 12 : 1;
  const drawn = series.slice(0, MOST).map(({ name, total, times }) => ({ name, total, ...barsOf(times, least, all) }));
  const most = Math.max(0, ...drawn.flatMap(({ bars }) => bars.map(({ count }) => count)));
  const [first] = drawn;
  if (first === undefined || first.bars.length < 2) return null;
  const rest = series.length - drawn.length;
  return html`<div class="${other === undefined ? "timeline" : "multiples"}">${drawn.map((one, at) => figure(one, at, most, one.step.name))}</div>
${rest > 0 ? html`<p class="small">The ${number(MOST)} with the most; ${counted(rest, "more is", "more are")} in the table.</p>` : null}`;
}

interface Series {
  /** The value of the second dimension; null if there is none. */
  readonly name: string | null;
  readonly total: number;
  readonly times: readonly CountedTime[];
}

/** The dated groups, by the values of the other dimension. */
function seriesOf({ noun, groups, units }: CountReport, time: string, other: string | undefined): Series[] {
  const series = new Map<string, { name: string | null; total: number; times: CountedTime[] }>();
  for (const { values, counts } of groups) {
    const at = values[time];
    if (typeof at !== "string") continue;
    const value = other === undefined ? null : (values[other] ?? null);
    const key = JSON.stringify(value);
    const name = other === undefined ? null : choiceText(noun, other, groupText(noun, other, value));
    const one = series.get(key) ?? { name, total: 0, times: [] };
    const count = counts[units[0] ?? "prints"] ?? 0;
    one.total += count;
    one.times.push({ time: at.slice(0, 7), count });
    series.set(key, one);
  }
  return [...series.values()].sort((one, two) => two.total - one.total);
}

type Drawn = Omit<Series, "times"> & { readonly bars: readonly Bar[] };

function figure({ name, total, bars }: Drawn, at: number, most: number, step: string): Html {
  const [first, last] = [bars[0]?.label ?? "", bars.at(-1)?.label ?? ""];
  const highest = Math.max(...bars.map(({ count }) => count));
  const id = `picture-${at}`;
  return html`
<figure class="chart">
${name === null ? null : html`<p class="series">${printed(name)} <span class="small">${number(total)}</span></p>`}
<svg viewBox="${VIEW_BOX}" role="img" aria-labelledby="${id}" preserveAspectRatio="none">
<title id="${id}">${name === null ? "All" : name} by ${step} of publication, from ${first} to ${last}: up to ${number(highest)} in a ${step}. The figures are in the table below.</title>
${rectangles(bars, most)}
</svg>
<figcaption><span>${first}</span>${name === null ? html`<span>up to ${number(highest)} in a ${step}</span>` : null}<span>${last}</span></figcaption>
</figure>`;
}
