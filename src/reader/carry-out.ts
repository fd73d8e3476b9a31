import type { Reader } from "../archive/reader.ts";
import type { DecidedSpeaker } from "../decisions/decision.ts";
import { createDecisions } from "../desk/decisions.ts";
import { attributing, confirming, type Draft, rejecting, undoing } from "../desk/draft.ts";
import { findHistory } from "../desk/history.ts";
import { toSeen } from "../desk/seen-quote.ts";
import { createArticles } from "../queries/articles.ts";
import { loadBearers } from "../queries/bearers.ts";
import { createQuotes } from "../queries/quotes.ts";
import type { Quote } from "../queries/records.ts";
import type { DeskWork } from "./desk.ts";
import { identify } from "./identify.ts";
import { orNotFound } from "./or-not-found.ts";
import type { Chosen, Order, QuoteOrder, UndoOrder } from "./order.ts";
import { stateOf } from "./quote-state.ts";

/**
 * Writes what a form asks for, unless the state that the form showed is gone.
 *
 * @returns whether it was written
 * @throws ArchiveError `not_found` for a decision or a speaker that the archive does not have, `invalid_argument`
 */
export function carryOut(work: DeskWork, order: Order): Promise<boolean> {
  if (order.action === "undo") return undo(work, order);
  return "quote" in order ? judge(work, order) : identify(work, order, order.reason);
}

async function undo({ db, decide }: DeskWork, { decision, reason }: UndoOrder): Promise<boolean> {
  const found = await createDecisions(db).get(decision);
  if (found.state === "undone") return false;
  await decide(undoing(found), reason);
  return true;
}

async function judge({ db, decide }: DeskWork, order: QuoteOrder): Promise<boolean> {
  const quote = await orNotFound(createQuotes(db).get(order.quote));
  if (quote === null) return false;
  const history = await findHistory(db, { quote: quote.id });
  if (stateOf(quote, history) !== order.state) return false;
  await decide(await draftOf(db, quote, order), order.reason);
  return true;
}

async function draftOf(db: Reader, quote: Quote, order: QuoteOrder): Promise<Draft> {
  const article = await createArticles(db).get(quote.article.id);
  if (order.action === "reject") return rejecting(quote, article, order.because);
  const seen = await toSeen(db, quote, article);
  if (order.action === "confirm") return confirming(quote, article, seen);
  return attributing(quote, article, seen, await speakerOf(db, order.speaker));
}

async function speakerOf(db: Reader, chosen: Chosen): Promise<DecidedSpeaker> {
  const role = "speaker";
  if (chosen.kind === "known") return { role, ...(await loadBearers(db, [chosen.named]))(chosen.named) };
  if (chosen.kind === "new") return { role, kind: chosen.as, name: chosen.name };
  return chosen.kind === "unnamed" ? { role, kind: "unnamed", unnamedAs: chosen.as } : { role, kind: "unknown" };
}
