import { FILTERS } from "../queries/filters.ts";
import { qualifiedName } from "../queries/qualified-name.ts";
import { readFilter } from "../queries/read-filter.ts";
import type { OrganisationSummary, PersonSummary } from "../queries/records.ts";
import { findUsualTitles } from "../queries/usual-titles.ts";
import { bestKnownPage } from "./best-known-page.ts";
import { filterForm } from "./filter-form.ts";
import { type Html, html, printed } from "./html.ts";
import { lettersOf } from "./letters.ts";
import { meantBy } from "./meant.ts";
import { pager } from "./pager.ts";
import { sortLinks } from "./sort-links.ts";
import { takeAlong } from "./take-along.ts";
import type { ViewOf } from "./view.ts";
import { filterOf, pageOf } from "./visit.ts";
import { namedLink } from "./who.ts";
import { number } from "./words.ts";

const LIMIT = 50;

/** `/people`: by family name. */
export const peoplePage: ViewOf = async (catalogue, visit) => {
  const typed = filterOf(visit);
  const filter = readFilter("people", typed);
  const page = await catalogue.people.list(filter, pageOf(visit, LIMIT));
  return {
    title: "People",
    data: page,
    body: async () => {
      const shown = await bestKnownPage(visit, page, (request) => catalogue.people.list(filter, request));
      const titles = await findUsualTitles(
        catalogue.db,
        shown.items.map(({ id }) => id),
      );
      return html`
<header class="head"><h1>People</h1></header>
<div class="browse">
${filterForm(visit, FILTERS.people, ["sort"])}
<section class="found" aria-label="People found">
${await meantBy(catalogue.db, FILTERS.people, typed)}
${await takeAlong(visit, shown, ["person", "people"], (options) => catalogue.people.count(filter, options))}
${sortLinks(visit, "people", shown.items.length)}
${await lettersOf(catalogue.db, "people", filter, visit)}
${table(shown.items.map((person) => row("person", person, titles.get(person.id))))}
${pager(visit, shown)}
<p class="ways small"><a href="/candidates">People who may be one</a> <a href="/candidates/mixed">Names that may be several people’s</a></p>
</section>
</div>`;
    },
  };
};

/** `/organisations`: organisations, countries and governments by name. */
export const organisationsPage: ViewOf = async (catalogue, visit) => {
  const typed = filterOf(visit);
  const filter = readFilter("organisations", typed);
  const page = await catalogue.organisations.list(filter, pageOf(visit, LIMIT));
  return {
    title: "Organisations",
    data: page,
    body: async () => {
      const shown = await bestKnownPage(visit, page, (request) => catalogue.organisations.list(filter, request));
      return html`
<header class="head"><h1>Organisations</h1></header>
<div class="browse">
${filterForm(visit, FILTERS.organisations, ["sort"])}
<section class="found" aria-label="Organisations found">
${await meantBy(catalogue.db, FILTERS.organisations, typed)}
${await takeAlong(visit, shown, ["organisation"], (options) => catalogue.organisations.count(filter, options))}
${sortLinks(visit, "organisations", shown.items.length)}
${await lettersOf(catalogue.db, "organisations", filter, visit)}
${table(shown.items.map((organisation) => row("organisation", organisation)))}
${pager(visit, shown)}
</section>
</div>`;
    },
  };
};

function table(rows: readonly Html[]): Html {
  if (rows.length === 0) return html`<p class="empty">Nobody meets these filters.</p>`;
  return html`
<table class="names">
<thead><tr><th scope="col">Name</th><th scope="col" class="count">Quotes</th><th scope="col" class="count">Mentioned in</th><th scope="col" class="count">Credited in</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

function row(kind: "person" | "organisation", item: PersonSummary | OrganisationSummary, title?: string): Html {
  const { quoteCount, mentionedIn, creditedIn } = item;
  const name = "sortName" in item ? qualifiedName(item.sortName, item.qualifier) : item.name;
  const counts = [quoteCount, mentionedIn, creditedIn];
  return html`<tr><th scope="row">${namedLink({ kind, slug: item.slug, name })}${title !== undefined && html` <i class="title small">${printed(title)}</i>`}</th>${counts.map((count) => html`<td class="count">${count === 0 ? html`<span class="none">0</span>` : number(count)}</td>`)}</tr>`;
}
