import { bearersOf } from "../desk/bearers-of.ts";
import { createDecisions } from "../desk/decisions.ts";
import { findHistory } from "../desk/history.ts";
import { loadIdentities } from "../desk/identities.ts";
import { loadIdentityLog } from "../desk/identity-log.ts";
import { type ListedDecision, loadDecisions } from "../desk/load-decisions.ts";
import { bearerKey } from "../names/bearer-keys.ts";
import type { Catalogue } from "./catalogue.ts";
import { historyList } from "./history.ts";
import { type Html, html } from "./html.ts";
import type { IdentityOrder } from "./identity-order.ts";
import type { Order, QuoteOrder, UndoOrder } from "./order.ts";
import { quotePage } from "./quote-page.ts";
import { madeSince } from "./quote-state.ts";
import type { View } from "./view.ts";

/** The page for a decision that was not made because its subject is no longer as it was shown. */
export function whatChanged(catalogue: Catalogue, order: Order): Promise<View> {
  if (order.action === "undo") return undoneBefore(catalogue, order);
  return "quote" in order ? quoteNow(catalogue, order) : peopleNow(catalogue, order);
}

async function quoteNow(catalogue: Catalogue, { quote, state }: QuoteOrder): Promise<View> {
  const now = await quotePage(catalogue, { path: `/quotes/${quote}`, key: quote, parameters: {} });
  const since = madeSince(state, await findHistory(catalogue.db, { quote }));
  const why = sinceThen(
    since,
    html`<p>The article has been read again, or the form is an old one. The page shows the quote as it stands now.</p>`,
  );
  return { ...now, title: `Changed: ${now.title}`, body: async () => [notice(why), await now.body()] };
}

async function peopleNow({ db }: Catalogue, order: IdentityOrder & { readonly back: string }): Promise<View> {
  const slugs = order.action === "identify" ? [order.one, order.other] : [order.person];
  const identityOf = await loadIdentities(db, slugs);
  const touching = slugs.flatMap((slug) => identityOf(slug)?.touching ?? []);
  const since = madeSince(order.state, await loadDecisions(db, [...new Set(touching)]));
  const why = sinceThen(since, html`<p>Articles have been read again meanwhile, or the form is an old one.</p>`);
  return {
    title: "Changed meanwhile",
    data: { decisions: since },
    body: () => html`
<header class="head"><h1>Changed meanwhile</h1></header>
${notice(why)}
<p class="ways"><a href="${order.back}">To the page as it is now</a></p>`,
  };
}

function sinceThen(since: readonly ListedDecision[], otherwise: Html): Html {
  if (since.length === 0) return otherwise;
  return html`<p>Somebody has decided something since this page was loaded:</p>${historyList(since, { editing: null, back: "" })}`;
}

async function undoneBefore({ db }: Catalogue, { decision, back }: UndoOrder): Promise<View> {
  const found = await createDecisions(db).get(decision);
  const about =
    found.article === null ? await aboutPeople(db, found) : await findHistory(db, { article: found.article });
  const history = about.filter(({ key, undoes }) => key === found.key || undoes === found.key);
  return {
    title: "Taken back before",
    data: { decisions: history },
    body: () => html`
<header class="head"><h1>Taken back before</h1></header>
${notice(historyList(history, { editing: null, back: "" }))}
<p class="ways"><a href="${back}">Back</a></p>`,
  };
}

/** A decision, and all others about who the same people are, with those that undo them. */
async function aboutPeople(db: Catalogue["db"], found: ListedDecision): Promise<readonly ListedDecision[]> {
  const { touching } = await loadIdentityLog(db);
  return loadDecisions(db, [...new Set([found.id, ...touching(bearersOf(found).map(bearerKey))])]);
}

function notice(why: Html): Html {
  return html`<div class="notice" role="status"><p><strong>Nothing was written.</strong></p>${why}</div>`;
}
