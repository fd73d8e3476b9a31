import { address } from "./addresses.ts";
import { type Html, html } from "./html.ts";
import type { Visit } from "./visit.ts";

/** A field of a filter form; its name is that of the filter in the TypeScript API. */
export interface Field {
  readonly name: string;
  readonly label: string;
  /** Values to choose from, with what they are called; a field without them takes words. */
  readonly choices?: Readonly<Record<string, string>>;
  readonly hint?: string;
  /** What it is called that none of the choices is made; "any" unless given. */
  readonly unchosen?: string;
}

const NAME_HINT = "Miller, or Matthew Miller";

/** The fields that lists share. */
export const FIELDS = {
  speaker: { name: "speaker", label: "Speaker", hint: NAME_HINT },
  speakerKind: {
    name: "speakerKind",
    label: "Kind of speaker",
    choices: { person: "people", organisation: "organisations", unnamed: "unnamed sources", unknown: "unknown" },
  },
  speaksFor: { name: "speaksFor", label: "Speaks for", hint: "State Department" },
  kind: {
    name: "kind",
    label: "Kind of quote",
    choices: { direct: "direct", mixed: "partly quoted", indirect: "indirect" },
  },
  since: { name: "since", label: "Published since", hint: "2024-04 or 2024" },
  until: { name: "until", label: "Published until", hint: "2024-04-16" },
  saidOn: { name: "saidOn", label: "Said on", hint: "2024-04-16" },
  reportedBy: { name: "reportedBy", label: "Reported by", hint: NAME_HINT },
  editedBy: { name: "editedBy", label: "Edited by", hint: NAME_HINT },
  beside: { name: "beside", label: "Quoted beside", hint: NAME_HINT },
  occasion: { name: "occasion", label: "Occasion", hint: "news conference" },
  minConfidence: { name: "minConfidence", label: "Confidence at least", hint: "0 to 1" },
  article: { name: "article", label: "Article", hint: "id or SHA-256" },
  name: { name: "name", label: "Name", hint: "words of a name" },
  mentions: { name: "mentions", label: "Mentions", hint: NAME_HINT },
  place: { name: "place", label: "Place", hint: "Washington" },
  agency: { name: "agency", label: "Agency", hint: "Reuters" },
  as: {
    name: "as",
    label: "Appearing as",
    choices: { quoted: "quoted", mentioned: "mentioned", credited: "credited" },
  },
  organisationKind: {
    name: "kind",
    label: "Kind",
    choices: {
      country: "countries",
      government: "governments",
      agency: "agencies",
      media: "media",
      company: "companies",
      party: "parties",
      other: "others",
    },
  },
  in: {
    name: "in",
    label: "Look in",
    choices: { quotes: "quotes only", articles: "articles only" },
    unchosen: "quotes and articles",
  },
} as const satisfies Readonly<Record<string, Field>>;

/**
 * The form of a list's filters, filled with those of the address, and each of these as a link that takes it away.
 *
 * @param kept parameters that stay, beside the fields: the words of a search
 */
export function filterForm({ path, parameters }: Visit, fields: readonly Field[], kept: readonly string[] = []): Html {
  const { after: _, ...filter } = parameters;
  const given = fields.filter(({ name }) => filter[name] !== undefined);
  return html`
<div class="filters">
${given.length === 0 ? null : html`<ul class="given" aria-label="Filters in use">${given.map((field) => givenFilter(path, filter, field))}</ul>`}
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

function givenFilter(path: string, filter: Readonly<Record<string, string>>, { name, label, choices }: Field): Html {
  const { [name]: value = "", ...others } = filter;
  return html`<li><a href="${address(path, others)}"><span class="unseen">Take away: </span>${label}: <bdi>${choices?.[value] ?? value}</bdi><span aria-hidden="true"> ×</span></a></li>`;
}

function input({ name, label, choices, hint, unchosen = "any" }: Field, value: string): Html {
  const id = `filter-${name}`;
  if (choices === undefined) {
    return html`<p><label for="${id}">${label}</label><input id="${id}" name="${name}" value="${value}" placeholder="${hint ?? ""}" autocomplete="off" spellcheck="false"></p>`;
  }
  // A value that is none of the choices was refused before, so one of the options is the current one.
  const option = ([key, called]: [string, string]) =>
    html`<option value="${key}" ${key === value ? html`selected` : null}>${called}</option>`;
  return html`<p><label for="${id}">${label}</label><select id="${id}" name="${name}"><option value="">${unchosen}</option>${Object.entries(choices).map(option)}</select></p>`;
}
