import type { CandidatePage } from "../desk/candidate-list.ts";
import type { DuplicateCandidate } from "../desk/candidates.ts";
import { candidatesOf } from "../desk/candidates-of.ts";
import { type Identity, loadIdentities } from "../desk/identities.ts";
import { backTo, CANDIDATES_AT_ONCE, candidateListBody, latestBy, placeOf } from "./candidate-list-body.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Editing } from "./desk.ts";
import { type Html, html } from "./html.ts";
import { stateOfPeople } from "./identity-state.ts";
import { commandLines, pairForm } from "./pair-forms.ts";
import { evidenceCard, loadEvidence, type PersonEvidence } from "./person-evidence.ts";
import { REVIEW_SCRIPT_PATH } from "./review-script.ts";
import type { ViewOf } from "./view.ts";
import { requireParameters, type Visit } from "./visit.ts";
import { namedLink } from "./who.ts";

/**
 * `/candidates`: people who may be one, with what is known of both side by side; `?person=SLUG` shows only those of one
 * person.
 */
export const candidatesPage: ViewOf = async (catalogue, visit) => {
  requireParameters(visit, ["after", "person"]);
  const { editing } = catalogue;
  const { page, of } = await findPairs(catalogue, visit);
  const cards = await loadCards(catalogue, page.items);
  const latest = await latestBy(catalogue);
  const candidates = cards.map(({ candidate, evidence }) => ({ ...candidate, evidence }));
  return {
    title: "People who may be one",
    data: { candidates, left: page.left, next: page.next },
    ...(editing === null ? {} : { script: REVIEW_SCRIPT_PATH }),
    body: () =>
      candidateListBody(visit, {
        ...{ title: "People who may be one", keys: KEYS, noun: "pair", editing, latest, page },
        lead: html`${of}<a href="/candidates/mixed">Names that may be several people’s</a>`,
        empty: "No two people are left here who may be one.",
        cards: cards.map((card, index) => drawCard(card, index, { editing, back: backTo(visit) })),
      }),
  };
};

const KEYS = [
  ["y", "the same, called as the first"],
  ["o", "the same, called as the other"],
  ["n", "different"],
  ["s", "not sure"],
  ["u", "undo"],
  ["j", "next"],
  ["k", "previous"],
] as const;

interface Pairs {
  readonly page: CandidatePage<DuplicateCandidate>;
  /** Whose candidates they are, if only one person's. */
  readonly of: Html | null;
}

async function findPairs({ candidates, people, db }: Catalogue, visit: Visit): Promise<Pairs> {
  const from = placeOf(visit);
  const { person: reference } = visit.parameters;
  if (reference === undefined) return { page: await candidates.duplicates(from, CANDIDATES_AT_ONCE), of: null };
  const person = await people.get(reference);
  const { duplicates } = await candidatesOf(db, person.id);
  const until = from + CANDIDATES_AT_ONCE;
  const next = duplicates.length > until ? until : null;
  return {
    page: { items: duplicates.slice(from, until), left: duplicates.length, next },
    of: html`<span>Those of ${namedLink({ kind: "person", ...person })}</span> <a href="/candidates">All pairs</a> `,
  };
}

interface Card {
  readonly candidate: DuplicateCandidate;
  readonly evidence: readonly [PersonEvidence, PersonEvidence];
  readonly people: readonly Identity[];
}

async function loadCards(catalogue: Catalogue, found: readonly DuplicateCandidate[]): Promise<Card[]> {
  const slugs = found.flatMap(({ one, other }) => [one.slug, other.slug]);
  const identityOf = await loadIdentities(catalogue.db, slugs);
  const cards: Card[] = [];
  for (const candidate of found) {
    const { one, other } = candidate;
    const evidence = [await loadEvidence(catalogue, one.id), await loadEvidence(catalogue, other.id)] as const;
    cards.push({ candidate, evidence, people: [one, other].flatMap(({ slug }) => identityOf(slug) ?? []) });
  }
  return cards;
}

interface Drawing {
  readonly editing: Editing | null;
  readonly back: string;
}

function drawCard({ candidate, evidence, people }: Card, index: number, { editing, back }: Drawing): Html {
  const { one, other, score, reasons, decisions } = candidate;
  const id = `card-${index + 1}`;
  const asked = { one, other, state: stateOfPeople(people), back: `${back}#${id}`, which: `of pair ${index + 1}`, id };
  return html`<li id="${id}" data-card tabindex="-1" aria-label="Pair ${index + 1}: ${one.name} and ${other.name}">
<p class="kicker"><span class="doubt">${score.toFixed(2)}</span> ${reasons.map((reason) => html`<span><bdi>${reason}</bdi></span> `)}</p>
<div class="sides">${evidence.map(evidenceCard)}</div>
${editing === null ? commandLines(decisions) : pairForm(editing, asked)}</li>`;
}
