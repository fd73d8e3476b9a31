import type { Context, Hono } from "hono";
import { createDecisions } from "../desk/decisions.ts";
import { findHistory } from "../desk/history.ts";
import { type AnswerOptions, answerView } from "./answer.ts";
import { carryOut } from "./carry-out.ts";
import type { Catalogue } from "./catalogue.ts";
import { DECIDE_PATH } from "./decision-form.ts";
import type { Desk, Editing } from "./desk.ts";
import { formOf, guardWrites } from "./guard-writes.ts";
import { historyList } from "./history.ts";
import { type Html, html } from "./html.ts";
import { type Order, type QuoteOrder, readOrder, type UndoOrder } from "./order.ts";
import { quotePage } from "./quote-page.ts";
import { madeSince } from "./quote-state.ts";
import type { View } from "./view.ts";

/** Takes the forms by which people decide something: the one address that writes. */
export function addDecide(
  app: Hono,
  catalogue: Catalogue,
  desk: Desk,
  { token }: Editing,
  options: AnswerOptions,
): void {
  app.post(DECIDE_PATH, guardWrites, async (context: Context) => {
    const fields = await formOf(context, token);
    if (fields === null) return context.text(OTHER_TOKEN, 403);
    const order = readOrder(fields);
    const isWritten = await desk.write((work) => carryOut(work, order));
    if (isWritten) return context.redirect(order.back, 303);
    return answerView(context, await whatChanged(catalogue, order), "html", options, 409);
  });
}

const OTHER_TOKEN =
  "This form was not made by the reader that is running now. Go back, load the page again, and decide once more.\n";

/** The page for what was decided on something that is no longer as it was shown. */
function whatChanged(catalogue: Catalogue, order: Order): Promise<View> {
  return order.action === "undo" ? undoneBefore(catalogue, order) : quoteNow(catalogue, order);
}

async function quoteNow(catalogue: Catalogue, { quote, state }: QuoteOrder): Promise<View> {
  const now = await quotePage(catalogue, { path: `/quotes/${quote}`, key: quote, parameters: {} });
  const since = madeSince(state, await findHistory(catalogue.db, { quote }));
  const why =
    since.length === 0
      ? html`<p>The article has been read again, or the form is an old one. The page shows the quote as it stands now.</p>`
      : html`<p>Somebody has decided something since this page was loaded:</p>${historyList(since, { editing: null, back: "" })}`;
  return { ...now, title: `Changed: ${now.title}`, body: async () => [notice(why), await now.body()] };
}

async function undoneBefore({ db }: Catalogue, { decision, back }: UndoOrder): Promise<View> {
  const found = await createDecisions(db).get(decision);
  const about = found.article === null ? [found] : await findHistory(db, { article: found.article });
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

function notice(why: Html): Html {
  return html`<div class="notice" role="status"><p><strong>Nothing was written.</strong></p>${why}</div>`;
}
