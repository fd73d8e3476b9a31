import type { Filter, Filters } from "../queries/filter-kinds.ts";
import { address } from "./addresses.ts";
import { type Child, type Html, html } from "./html.ts";
import type { Visit } from "./visit.ts";

/**
 * The form of a list's filters, filled with those of the address, and a link for each of these that removes it.
 *
 * @param kept parameters that stay besides the filters: the words of a search
 * @param above what stands above the form
 */
export function filterForm(
  { path, parameters }: Visit,
  filters: Filters,
  kept: readonly string[] = [],
  above: Child = null,
): Html {
  const { after: _, ...filter } = parameters;
  const fields = Object.entries(filters).map(([name, declared]): Field => ({ name, ...declared }));
  const given = fields.filter(({ name }) => filter[name] !== undefined);
  return html`
<div class="filters">
${given.length === 0 ? null : html`<ul class="given" aria-label="Filters in use">${given.map((field) => givenFilter(path, filter, field))}</ul>`}
${above}
<details>
<summary>Filters</summary>
<form action="${path}">
${kept.map((name) => filter[name] !== undefined && html`<input type="hidden" name="${name}" value="${filter[name]}">`)}
${fields.map((field) => input(field, filter[field.name] ?? ""))}
<p class="apply"><button type="submit">Show</button></p>
</form>
</details>
</div>`;
}

/** A filter with its name in the TypeScript API, which its parameter has as well. */
interface Field extends Filter<never> {
  readonly name: string;
}

function givenFilter(path: string, filter: Readonly<Record<string, string>>, { name, label, choices }: Field): Html {
  const { [name]: value = "", ...others } = filter;
  return html`<li><a href="${address(path, others)}"><span class="unseen">Take away: </span>${label}: <bdi>${choices?.[value] ?? value}</bdi><span aria-hidden="true"> ×</span></a></li>`;
}

function input({ name, label, choices, example, unchosen = "any" }: Field, value: string): Html {
  const id = `filter-${name}`;
  if (choices === undefined) {
    return html`<p><label for="${id}">${label}</label><input id="${id}" name="${name}" value="${value}" placeholder="${example ?? ""}" autocomplete="off" spellcheck="false"></p>`;
  }
  // A value that is not one of the choices was refused before, so one of the options is the current one.
  const option = ([key, called]: [string, string]) =>
    html`<option value="${key}" ${key === value ? html`selected` : null}>${called}</option>`;
  return html`<p><label for="${id}">${label}</label><select id="${id}" name="${name}"><option value="">${unchosen}</option>${Object.entries(choices).map(option)}</select></p>`;
}
