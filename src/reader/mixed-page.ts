import { findArticlesNaming, type NamingArticle } from "../desk/articles-naming.ts";
import type { MixedCandidate } from "../desk/candidates.ts";
import { type Identity, loadIdentities } from "../desk/identities.ts";
import { namedAddress } from "./addresses.ts";
import { backTo, CANDIDATES_AT_ONCE, candidateListBody, latestBy, placeOf } from "./candidate-list-body.ts";
import type { Catalogue } from "./catalogue.ts";
import { decisionForm } from "./decision-form.ts";
import type { Editing } from "./desk.ts";
import { type Html, html, joined, printed } from "./html.ts";
import { stateOfPeople } from "./identity-state.ts";
import { articleLink, dateLine } from "./items.ts";
import { commandLines } from "./pair-forms.ts";
import { evidenceCard, loadEvidence, type PersonEvidence } from "./person-evidence.ts";
import { REVIEW_SCRIPT_PATH } from "./review-script.ts";
import type { ViewOf } from "./view.ts";
import { requireParameters } from "./visit.ts";

/** `/candidates/mixed`: names that may be several people's, with the reasons. */
export const mixedPage: ViewOf = async (catalogue, visit) => {
  requireParameters(visit, ["after"]);
  const { editing, candidates } = catalogue;
  const page = await candidates.mixed(placeOf(visit), CANDIDATES_AT_ONCE);
  const cards = await loadCards(catalogue, page.items);
  const latest = await latestBy(catalogue);
  return {
    title: "Names that may be several people’s",
    data: {
      candidates: cards.map(({ candidate, evidence, others }) => ({ ...candidate, evidence, others })),
      left: page.left,
      next: page.next,
    },
    ...(editing === null ? {} : { script: REVIEW_SCRIPT_PATH }),
    body: () =>
      candidateListBody(visit, {
        ...{ title: "Names that may be several people’s", keys: KEYS, noun: "name", editing, latest, page },
        lead: html`<a href="/candidates">People who may be one</a>`,
        empty: "No name is left here that may be several people’s.",
        cards: cards.map((card, index) => drawCard(card, index, { editing, back: backTo(visit) })),
      }),
  };
};

const KEYS = [
  ["e", "part them"],
  ["y", "one person"],
  ["u", "undo"],
  ["j", "next"],
  ["k", "previous"],
] as const;

interface Card {
  readonly candidate: MixedCandidate;
  readonly evidence: PersonEvidence;
  /** Some of the articles that may be about somebody else. */
  readonly others: readonly NamingArticle[];
  readonly person: Identity | undefined;
}

/** How many of the articles that may be about somebody else are shown. */
const MOST_OTHERS = 5;

async function loadCards(catalogue: Catalogue, found: readonly MixedCandidate[]): Promise<Card[]> {
  const { db } = catalogue;
  const identityOf = await loadIdentities(
    db,
    found.map(({ person }) => person.slug),
  );
  const cards: Card[] = [];
  for (const candidate of found) {
    const { person, articles } = candidate;
    const others = await findArticlesNaming(db, person.id, { ids: articles.slice(0, MOST_OTHERS) });
    cards.push({
      ...{ candidate, others },
      evidence: await loadEvidence(catalogue, person.id),
      person: identityOf(person.slug),
    });
  }
  return cards;
}

interface Drawing {
  readonly editing: Editing | null;
  readonly back: string;
}

function drawCard({ candidate, evidence, others, person }: Card, index: number, { editing, back }: Drawing): Html {
  const { score, reasons, decisions, articles } = candidate;
  const id = `card-${index + 1}`;
  const which = html`<span class="unseen"> of name ${index + 1}</span>`;
  const part = html`<a class="button" data-key="e" href="${namedAddress(candidate.person)}/split">Part them …${which}</a>`;
  const fields = { action: "one-person", person: candidate.person.slug, back: `${back}#${id}` };
  return html`<li id="${id}" data-card tabindex="-1" aria-label="Name ${index + 1}: ${candidate.person.name}">
<p class="kicker"><span class="doubt">${score.toFixed(2)}</span> ${reasons.map((reason) => html`<span><bdi>${reason}</bdi></span> `)}</p>
<div class="sides">${evidenceCard(evidence)}
${
  others.length > 0 &&
  html`<section class="side"><h2>Perhaps of somebody else</h2><ul class="plain">${others.map(namingLine)}</ul>
${articles.length > others.length && html`<p class="small">and ${articles.length - others.length} more</p>`}</section>`
}</div>
${editing === null ? html`<p>${part}</p>${commandLines(decisions)}` : null}
${editing !== null && person !== undefined ? html`<div class="judge">${part}${decisionForm(editing, { ...fields, state: stateOfPeople([person]) }, html`<button data-key="y">One person${which}</button>`)}</div>` : null}</li>`;
}

/** An article with the titles that it prints beside the name. */
function namingLine(article: NamingArticle): Html {
  return html`<li>${namingText(article)}</li>`;
}

/** The same, but not as an item of a list. */
export function namingText(article: NamingArticle): Html {
  const titles = article.titles.map((title) => html`<i>${printed(title)}</i>`);
  return html`${dateLine(article.publishedOn)}, ${articleLink(article)}${titles.length > 0 && html`: ${joined(titles, ", ")}`}`;
}
