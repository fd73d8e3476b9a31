import { ArchiveError } from "../errors.ts";
import type { CountedGroup, Counting, CountReport, Unit } from "../queries/count-report.ts";
import { dimensionLabel, groupText } from "../queries/count-table.ts";
import { CODED, columnName, dimensionName } from "../queries/dimension-kinds.ts";
import { type CountedNoun, DIMENSIONS, type DimensionOf } from "../queries/dimensions.ts";
import { FILTERS } from "../queries/filters.ts";
import { readFilter, type TypedFilter } from "../queries/read-filter.ts";
import { address } from "./addresses.ts";
import { choiceText } from "./choice-text.ts";
import { groupAddress } from "./count-links.ts";
import { countPicture } from "./count-picture.ts";
import { fact } from "./facts.ts";
import { filterForm } from "./filter-form.ts";
import { type Html, html, printed } from "./html.ts";
import { meantBy } from "./meant.ts";
import type { ViewOf } from "./view.ts";
import type { Visit } from "./visit.ts";
import { counted, number } from "./words.ts";

/** The nouns that have a list in the reader, where a group leads to its items. */
export type ReadNoun = Exclude<CountedNoun, "credits">;

/** How many groups are in the table; the JSON has the rest. */
const MOST = 200;

/**
 * `/count/quotes?by=month&and=speaker_kind`: how many there are, as a picture and as a table, under the filters of the
 * list.
 */
export function countPage(noun: ReadNoun): ViewOf {
  return async ({ db, countOf }, visit) => {
    const { by: first, and: second, count: unit, ...typed } = visit.parameters;
    const by = [first ?? DEFAULT[noun], second].flatMap((column) =>
      column === undefined ? [] : dimensionName(column),
    );
    const report = await countOf(noun)(readFilter(noun, typed), by as DimensionOf[typeof noun][], parseCounting(unit));
    const title = titleOf(report);
    return {
      title,
      data: report,
      body: async () => html`
<header class="head"><p class="kicker">Count</p><h1>${title}</h1></header>
<div class="browse">
${filterForm(visit, FILTERS[noun], ["by", "and", "count"])}
<section class="found" aria-label="Counted">
${await meantBy(db, FILTERS[noun], typed)}
${dimensionForm(noun, visit, by)}
<p class="take"><span>${totalsOf(report)}</span>
<span class="on-screen"><a href="${address(`/${noun}`, typed)}">The list</a></span></p>
${countPicture(report)}
${table(report, typed)}
${provenance(report)}
</section>
</div>`,
    };
  };
}

const DEFAULT: Readonly<Record<ReadNoun, string>> = {
  quotes: "month",
  articles: "month",
  people: "letter",
  organisations: "kind",
};

const UNITS: Readonly<Record<Unit, readonly [one: string, many?: string]>> = {
  prints: ["quote as printed", "quotes as printed"],
  utterances: ["utterance"],
  articles: ["article"],
  stories: ["story", "stories"],
  people: ["person", "people"],
  organisations: ["organisation"],
  credits: ["credit"],
};

/** "40 quotes as printed and 12 utterances, each counted once". */
function totalsOf({ total, units }: CountReport): string {
  return `${units.map((unit) => counted(total[unit] ?? 0, ...UNITS[unit])).join(" and ")}, each counted once`;
}

/** Reads `?count=once` or `?count=each`; the default if neither is given. */
function parseCounting(asked: string | undefined): Counting {
  if (asked === undefined || asked === "each" || asked === "once") return asked === undefined ? {} : { [asked]: true };
  throw new ArchiveError("invalid_argument", `count: "${asked}" is neither each nor once`);
}

function titleOf({ noun, by }: CountReport): string {
  const dimensions = by.map((name) =>
    name.startsWith(CODED) ? dimensionLabel(noun, name) : lower(dimensionLabel(noun, name)),
  );
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} by ${dimensions.join(" and ")}`;
}

function lower(label: string): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** The form that chooses what to count by; the filters of the address stay. */
function dimensionForm(
  noun: ReadNoun,
  { path, parameters }: Visit,
  [first = "", second = ""]: readonly string[],
): Html {
  const { by: _, and: __, count: ___, ...filter } = parameters;
  const kept = Object.entries(filter).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form class="count-by" action="${path}">${kept}
<label for="by">Count by</label>${select(noun, "by", first)}
<label for="and">and by</label>${select(noun, "and", second)}
${countingSelect(noun, parameters.count)}
<button type="submit">Count</button></form>`;
}

function select(noun: ReadNoun, name: "by" | "and", chosen: string): Html {
  const names = Object.keys(DIMENSIONS[noun]);
  const all = chosen === "" || names.includes(chosen) ? names : [...names, chosen];
  const option = (dimension: string) =>
    html`<option value="${columnName(dimension)}" ${dimension === chosen ? html`selected` : null}>${dimensionLabel(noun, dimension)}</option>`;
  return html`<select id="${name}" name="${name}">${name === "and" ? html`<option value="">nothing else</option>` : null}${all.map(option)}</select>`;
}

/** Chooses the units to count in, for what may be the same. */
function countingSelect(noun: ReadNoun, chosen: string | undefined): Html | null {
  const names = COUNTINGS[noun];
  if (names === undefined) return null;
  const options = Object.entries(names).map(
    ([value, name]) =>
      html`<option value="${value}" ${value === (chosen ?? "") ? html`selected` : null}>${name}</option>`,
  );
  return html`<label for="count">counting</label><select id="count" name="count">${options}</select>`;
}

const COUNTINGS: Readonly<Partial<Record<ReadNoun, Readonly<Record<string, string>>>>> = {
  quotes: { "": "prints and utterances", each: "each print", once: "the same words once" },
  articles: { "": "articles", once: "versions and copies once" },
};

function table(report: CountReport, typed: TypedFilter): Html {
  const { noun, by, groups, units } = report;
  const most = Math.max(1, ...groups.map(({ counts }) => counts[units[0] ?? "prints"] ?? 0));
  const rest = groups.length - MOST;
  if (groups.length === 0) return html`<p class="empty">Nothing meets these filters.</p>`;
  return html`<details class="figures" open><summary>The figures</summary>
<table class="counted"><thead><tr>${by.map((name) => html`<th scope="col">${dimensionLabel(noun, name)}</th>`)}${units.map((unit) => html`<th scope="col" class="count">${unit}</th>`)}<th scope="col" class="share"><span class="unseen">Beside the largest</span></th></tr></thead>
<tbody>${groups.slice(0, MOST).map((group) => row(report, typed, group, most))}</tbody></table>
${rest > 0 ? html`<p class="small">${counted(rest, "group")} more, as JSON.</p>` : null}</details>`;
}

function row(
  { noun, by, units }: CountReport,
  typed: TypedFilter,
  { values, counts }: CountedGroup,
  most: number,
): Html {
  const to = groupAddress(noun, typed, values);
  const count = counts[units[0] ?? "prints"] ?? 0;
  const cells = by.map((name, at) => {
    const text = printed(choiceText(noun, name, groupText(noun, name, values[name] ?? null)));
    const time = DIMENSIONS[noun][name]?.kind === "date" ? html`class="time"` : null;
    return at === 0
      ? html`<th scope="row" ${time}>${to === null ? text : html`<a href="${to}">${text}</a>`}</th>`
      : html`<td ${time}>${text}</td>`;
  });
  const bar = html`<svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="bar" x="0" y="1" width="${((count / most) * 100).toFixed(1)}" height="8"/></svg>`;
  return html`<tr>${cells}${units.map((unit) => html`<td class="count">${number(counts[unit] ?? 0)}</td>`)}<td class="share">${bar}</td></tr>`;
}

function provenance({ units, leftOut, versions, digest }: CountReport): Html {
  const { undated, heldBack, withoutUtterance } = leftOut;
  return html`<dl class="provenance">
${fact("Counted", units.join(", "))}
${fact("Left out", `${counted(undated, "article")} without a date, ${counted(heldBack, "article")} held back for now`)}
${fact("Not among the utterances", withoutUtterance === 0 ? null : `${counted(withoutUtterance, "quote")} read by an older version: onrecord reread finds them`)}
${fact("Read by", `onrecord ${versions.join(", ") || "(nothing yet)"}`)}
${fact("Archive", digest === null ? null : html`<span class="hash">${digest}</span>`)}
</dl>`;
}
