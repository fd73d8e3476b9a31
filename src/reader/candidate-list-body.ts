import type { CandidatePage } from "../desk/candidate-list.ts";
import { createDecisions } from "../desk/decisions.ts";
import type { ListedDecision } from "../desk/load-decisions.ts";
import { misuse, shown } from "../misuse.ts";
import { address } from "./addresses.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Editing } from "./desk.ts";
import { historyList } from "./history.ts";
import { type Child, type Html, html } from "./html.ts";
import type { Visit } from "./visit.ts";
import { counted } from "./words.ts";

/** Candidates on a page: each is looked at for a while. */
export const CANDIDATES_AT_ONCE = 10;

/** Where a page of candidates begins: what `after` says. */
export function placeOf({ parameters: { after } }: Visit): number {
  if (after === undefined) return 0;
  if (/^\d{1,9}$/.test(after)) return Number(after);
  throw misuse(`after: ${shown(after)} is no place in the list`);
}

/** What somebody decided last, to be taken back at once; nothing where the pages only read. */
export async function latestBy({ db, editing }: Catalogue): Promise<readonly ListedDecision[]> {
  if (editing === null) return [];
  return (await createDecisions(db).list({ by: editing.by, standing: true }, { limit: 1 })).items;
}

/** A page of candidates, but for what each one looks like. */
export interface CandidateListBody {
  readonly title: string;
  /** What stands under the title. */
  readonly lead: Child;
  /** The keys and what they do, where there is a script for them. */
  readonly keys: readonly (readonly [key: string, what: string])[];
  readonly editing: Editing | null;
  readonly latest: readonly ListedDecision[];
  readonly page: CandidatePage<unknown>;
  readonly noun: string;
  readonly empty: string;
  readonly cards: readonly Html[];
}

/** Draws it; each card is to have an id and the attribute `data-card`. */
export function candidateListBody(visit: Visit, body: CandidateListBody): Html {
  const { title, lead, keys, editing, latest, page, noun, empty, cards } = body;
  const { after: _, ...rest } = visit.parameters;
  return html`
<header class="head"><p class="kicker">Likeliest first</p><h1>${title}</h1><p class="ways">${lead}</p></header>
${editing && html`<p class="keys" hidden>${keys.map(([key, what]) => html`<span><kbd>${key}</kbd> ${what}</span>`)}</p>`}
${latest.length > 0 && html`<section class="latest" aria-labelledby="latest"><h2 id="latest">What you decided last</h2>${historyList(latest, { editing, back: backTo(visit), withWords: true, withArticle: true })}</section>`}
${cards.length === 0 ? html`<p class="empty">${page.left === 0 ? empty : html`No ${noun} follows those that were left for later. <a href="${address(visit.path, rest)}">Back to those</a>`}</p>` : html`<p class="small amount">${cards.length < page.left ? `${cards.length} of ${counted(page.left, noun)}` : counted(page.left, noun)}</p>`}
<ol class="review pairs">${cards}</ol>
${page.next !== null && html`<p class="pager"><a href="${address(visit.path, { ...rest, after: page.next })}" rel="next">Leave these for later</a></p>`}`;
}

/** The page itself, to come back to from a form on it. */
export function backTo({ path, parameters }: Visit): string {
  return address(path, parameters);
}
