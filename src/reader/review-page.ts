import { createDecisions } from "../desk/decisions.ts";
import { findHistory } from "../desk/history.ts";
import { ArchiveError } from "../errors.ts";
import { certaintyText } from "../queries/certainty-text.ts";
import { findLeastSure, type SurenessKey } from "../queries/least-sure.ts";
import type { Article, Quote } from "../queries/records.ts";
import { address, quoteAddress, readingsAddress } from "./addresses.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Editing } from "./desk.ts";
import { historyList } from "./history.ts";
import { type Child, type Html, html } from "./html.ts";
import { inPlace } from "./in-place.ts";
import { articleLink, dateLine } from "./items.ts";
import { judgeForms } from "./judge-form.ts";
import { stateOf } from "./quote-state.ts";
import { REVIEW_SCRIPT_PATH } from "./review-script.ts";
import type { ViewOf } from "./view.ts";
import { requireParameters } from "./visit.ts";
import { speakersLine } from "./who.ts";
import { kindText } from "./words.ts";

/** How many quotes are on a page: few, so that new ones come often without those that others have judged meanwhile. */
const AT_ONCE = 10;

/**
 * `/review`: the quotes that nobody has judged, the least sure first, each in its place with the buttons to judge it.
 * With script, each button has a key as well.
 */
export const reviewPage: ViewOf = async (catalogue, visit) => {
  requireParameters(visit, ["after"]);
  const { db, editing, secondReader } = catalogue;
  if (editing === null) throw new ArchiveError("not_found", "There is no such page.");
  const keys = await findLeastSure(db, keyOf(visit.parameters.after), AT_ONCE + 1);
  const cards = await loadCards(catalogue, keys.slice(0, AT_ONCE));
  const isAllJudged = keys.length === 0 && (await findLeastSure(db, null, 1)).length === 0;
  const last = keys[AT_ONCE - 1];
  const next = keys.length > AT_ONCE && last !== undefined ? `${last.confidence}-${last.id}` : null;
  const { items: latest } = await createDecisions(db).list({ by: editing.by, standing: true }, { limit: 1 });
  const back = address("/review", { after: visit.parameters.after });
  return {
    title: "Review",
    data: { quotes: cards.map(({ quote }) => quote), next, latest },
    script: REVIEW_SCRIPT_PATH,
    body: () => html`
<header class="head"><p class="kicker">Least sure first</p><h1>Review</h1></header>
<p class="keys" hidden>${KEYS.map(([key, what]) => html`<span><kbd>${key}</kbd> ${what}</span>`)}</p>
${latest.length > 0 && html`<section class="latest" aria-labelledby="latest"><h2 id="latest">What you decided last</h2>${historyList(latest, { editing, back, withWords: true, withArticle: true })}</section>`}
${cards.length === 0 && html`<p class="empty">${isAllJudged ? "Every quote has been judged." : html`No quote follows those that were left for later. <a href="/review">Back to those</a>`}</p>`}
<ol class="review">${cards.map((card, index) => drawCard(card, index, { editing, back, hasReadings: secondReader !== null }))}</ol>
${next !== null && html`<p class="pager"><a href="${address("/review", { after: next })}">Leave these for later</a></p>`}`,
  };
};

/** What the keys do; shown only by the script, since without it they do nothing. */
const KEYS = [
  ["y", "right"],
  ["n", "wrong"],
  ["e", "someone else"],
  ["u", "undo"],
  ["j", "next"],
  ["k", "previous"],
] as const;

/** Reads "0.53-1234": the confidence and the id of a quote. */
function keyOf(after: string | undefined): SurenessKey | null {
  if (after === undefined) return null;
  const [, confidence, id] = /^([01](?:\.\d{1,20})?)-(\d{1,15})$/.exec(after) ?? [];
  if (id === undefined) throw new ArchiveError("invalid_argument", `after: "${after}" is no place in the review`);
  return { confidence: Number(confidence), id: Number(id) };
}

interface Card {
  readonly quote: Quote;
  readonly article: Article;
  readonly state: string;
}

/**
 * Loads the quotes with their articles, each article once: the least sure quotes of an archive may all stand in one
 * long article.
 */
async function loadCards({ quotes, articles, db }: Catalogue, keys: readonly SurenessKey[]): Promise<Card[]> {
  const loaded = new Map<number, Article>();
  const cards: Card[] = [];
  for (const { id } of keys) {
    const quote = await quotes.get(id);
    const article = loaded.get(quote.article.id) ?? (await articles.get(quote.article.id));
    loaded.set(article.id, article);
    cards.push({ quote, article, state: stateOf(quote, await findHistory(db, { quote: id })) });
  }
  return cards;
}

interface Drawing {
  readonly editing: Editing;
  readonly back: string;
  /** Whether there is a page with what a second reader makes of the article. */
  readonly hasReadings: boolean;
}

function drawCard({ quote, article, state }: Card, index: number, { editing, back, hasReadings }: Drawing): Html {
  const id = `card-${index + 1}`;
  const judged = { quote, state, back: `${back}#${id}`, which: `of quote ${index + 1}`, from: "review" } as const;
  return html`<li id="${id}" data-card tabindex="-1" aria-label="Quote ${index + 1}">
<p class="kicker">${dateLine(quote.article.publishedOn)} <span class="kind ${quote.kind}">${kindText(quote)}</span> <span class="doubt">${certaintyText(quote)}</span></p>
<div class="context">${inPlace(quote, article)}</div>
<p class="who">${speakersLine(quote)}</p>
<p class="source">In ${articleLink(article)}; <a href="${quoteAddress(quote)}">evidence<span class="unseen"> of quote ${index + 1}</span></a>${hasReadings && html`; <a href="${readingsAddress(article, quote)}">second reader<span class="unseen"> on quote ${index + 1}</span></a>`}</p>
${judgeForms(editing, judged)}</li>` satisfies Child;
}
