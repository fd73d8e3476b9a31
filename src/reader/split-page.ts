import { findArticlesNaming, type NamingArticle } from "../desk/articles-naming.ts";
import { candidatesOf } from "../desk/candidates-of.ts";
import { loadIdentities } from "../desk/identities.ts";
import type { Person } from "../queries/records.ts";
import { address, namedAddress } from "./addresses.ts";
import { placeOf } from "./candidate-list-body.ts";
import { decisionForm } from "./decision-form.ts";
import type { Editing } from "./desk.ts";
import { type Child, type Html, html, printed } from "./html.ts";
import { fieldOfArticle } from "./identity-order.ts";
import { stateOfPeople } from "./identity-state.ts";
import { reasonField } from "./judge-form.ts";
import { namingText } from "./mixed-page.ts";
import { commandLines } from "./pair-forms.ts";
import type { ViewOf } from "./view.ts";
import { requireParameters, type Visit } from "./visit.ts";

/** How many articles are on a page, and how many that may be about somebody else come besides, at most. */
const AT_ONCE = 50;

/** `/people/<slug>/split`: which of the articles that print a name are about somebody else. */
export const splitPage: ViewOf = async (catalogue, visit) => {
  requireParameters(visit, ["after"]);
  const { db, people, editing } = catalogue;
  const person = await people.get(visit.key);
  const { mixed } = await candidatesOf(db, person.id);
  const from = placeOf(visit);
  const found = await findArticlesNaming(db, person.id, { after: from, limit: AT_ONCE + 1 });
  const perhaps = mixed === null ? [] : mixed.articles.slice(0, AT_ONCE);
  const others = from > 0 ? [] : await findArticlesNaming(db, person.id, { ids: perhaps });
  const articles = found.slice(0, AT_ONCE).filter(({ id }) => !perhaps.includes(id));
  const next = found.length > AT_ONCE ? from + AT_ONCE : null;
  const identity = (await loadIdentities(db, [person.slug]))(person.slug);
  const lists = [
    articleList("Perhaps of somebody else", others, editing !== null, true),
    articleList(others.length > 0 ? "The others" : "Articles that print the name", articles, editing !== null, false),
  ];
  return {
    title: `Part the name ${person.name}`,
    data: { person, mixed, perhaps: others, articles, next },
    body: () => html`
<header class="head"><p class="kicker">Part a name</p><h1>Which articles are about another ${printed(person.name)}?</h1>
${mixed !== null && html`<p class="standfirst">${mixed.reasons.map((reason) => html`<bdi>${reason}</bdi> `)}</p>`}
<p class="ways"><a href="${namedAddress({ kind: "person", ...person })}">${printed(person.name)}</a> <a href="/candidates/mixed">Names that may be several people’s</a></p></header>
<div class="choose">
${editing === null || identity === undefined ? [lists, commandLines(mixed?.decisions.slice(1, 2) ?? [commandOf(person)])] : splitForm(editing, { person, state: stateOfPeople([identity]), qualifier: mixed?.qualifier ?? null, lists, next, visit })}
${next !== null && html`<p class="pager"><a href="${address(visit.path, { after: next })}" rel="next">Older articles</a></p>`}
</div>`,
  };
};

function commandOf({ slug }: Person): string {
  return `onrecord split ${slug} --articles ARTICLE… --as QUALIFIER`;
}

function articleList(
  heading: string,
  articles: readonly NamingArticle[],
  isForm: boolean,
  isChosen: boolean,
): Html | null {
  if (articles.length === 0) return null;
  const item = (article: NamingArticle): Child => {
    if (!isForm) return namingText(article);
    const field = fieldOfArticle(article.id);
    return html`<input type="checkbox" id="${field}" name="${field}" ${isChosen ? html`checked` : null}> <label for="${field}">${namingText(article)}</label>`;
  };
  return html`<h2>${heading}</h2><ul class="naming">${articles.map((article) => html`<li>${item(article)}</li>`)}</ul>`;
}

interface SplitForm {
  readonly person: Person;
  readonly state: string;
  /** What may tell the other bearer from this one. */
  readonly qualifier: string | null;
  readonly lists: Child;
  readonly next: number | null;
  readonly visit: Visit;
}

/** The form that parts a name. If older articles follow, whoever sends it goes on with these. */
function splitForm(editing: Editing, { person, state, qualifier, lists, next, visit }: SplitForm): Html {
  const back = next === null ? namedAddress({ kind: "person", ...person }) : address(visit.path, visit.parameters);
  return decisionForm(
    editing,
    { action: "split", person: person.slug, state, back },
    html`<p class="small">Tick the articles that are about the other one. They are another person’s from then on: “${printed(person.name)} (…)”.</p>
${lists}
<h2>What tells the other one apart</h2>
<label for="qualifier">A word or two: bishop, footballer, 1948–2011</label>
<input id="qualifier" name="qualifier" value="${qualifier ?? ""}" required maxlength="100" autocomplete="off">
${reasonField("split", "")}
<p class="apply"><button type="submit">Part them</button></p>`,
  );
}
