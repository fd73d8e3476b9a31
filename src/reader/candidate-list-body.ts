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

/** How many candidates are on a page: few, because each is looked at for a while. */
export const CANDIDATES_AT_ONCE = 10;

/** Where a page of candidates begins, from `after`. */
export function placeOf({ parameters: { after } }: Visit): number {
  if (after === undefined) return 0;
  if (/^\d{1,9}$/.test(after)) return Number(after);
  throw misuse(`after: ${shown(after)} is no place in the list`);
}

/** What somebody decided last, which can be taken back at once; empty if the pages only read. */
export async function latestBy({ db, editing }: Catalogue): Promise<readonly ListedDecision[]> {
  if (editing === null) return [];
  return (await createDecisions(db).list({ by: editing.by, standing: true }, { limit: 1 })).items;
}

/** A page of candidates, except for what each one looks like. */
export interface CandidateListBody {
  readonly title: string;
  /** What follows the title. */
  readonly lead: Child;
  /** The keys and what they do, if there is a script for them. */
  readonly keys: readonly (readonly [key: string, what: string])[];
  readonly editing: Editing | null;
  readonly latest: readonly ListedDecision[];
  readonly page: CandidatePage<unknown>;
  readonly noun: string;
  readonly empty: string;
  readonly cards: readonly Html[];
}

/** Draws a page of candidates. Each card must have an id and the attribute `data-card`. */
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

/** The address of a page, for a form on it to come back to. */
export function backTo({ path, parameters }: Visit): string {
  return address(path, parameters);
}
