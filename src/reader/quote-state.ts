import type { ListedDecision } from "../desk/load-decisions.ts";
import type { Quote } from "../queries/records.ts";
import { sha256 } from "../sha256.ts";

/**
 * A key of a quote as a page shows it, including the decisions about it; a form carries the one that it was made on. It
 * ends in a hyphen and the number of the newest of these decisions, 0 if there is none, so that it can be said which
 * came later.
 *
 * @param history decisions that touch the quote; others of the same article may be among them
 */
export function stateOf(quote: Quote, history: readonly ListedDecision[]): string {
  const { address, kind, stance, spans, speakers, via, saidFrom, saidUntil, saidBasis, decided } = quote;
  const touching = decisionsAbout(quote, history).map(({ id }) => id);
  const shown = { address, kind, stance, spans, speakers, via, saidFrom, saidUntil, saidBasis, decided, touching };
  return `${sha256(JSON.stringify(shown))}-${Math.max(0, ...touching)}`;
}

/** The decisions that were made after a state; empty if the state has no number. */
export function madeSince(state: string, history: readonly ListedDecision[]): ListedDecision[] {
  const [, last] = /^[0-9a-f]{64}-(\d{1,15})$/.exec(state) ?? [];
  return last === undefined ? [] : history.filter(({ id }) => id > Number(last));
}

/** The decisions about passages that overlap a quote, and those that undo them. */
export function decisionsAbout(
  { start, end }: Pick<Quote, "start" | "end">,
  history: readonly ListedDecision[],
): ListedDecision[] {
  const overlapping = history.filter(({ passage }) => passage !== null && passage.start < end && start < passage.end);
  const keys = new Set(overlapping.map(({ key }) => key));
  return history.filter(({ key, undoes }) => keys.has(key) || (undoes !== null && keys.has(undoes)));
}
