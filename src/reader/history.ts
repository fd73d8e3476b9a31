import type { ListedDecision } from "../desk/load-decisions.ts";
import { dateText } from "../queries/date-text.ts";
import { shortHash } from "../quote-address.ts";
import { decisionForm } from "./decision-form.ts";
import { decisionText } from "./decision-text.ts";
import type { Editing } from "./desk.ts";
import { type Html, html, printed } from "./html.ts";

/** How decisions are shown. */
export interface HistoryOptions {
  /** Null if the pages only read, so that nothing can be taken back. */
  readonly editing: Editing | null;
  /** The page to come back to. */
  readonly back: string;
  /** Whether each shows the words that it is about, if not all are about the same. */
  readonly withWords?: boolean;
  /** Whether each also leads to the article that it is about. */
  readonly withArticle?: boolean;
}

/**
 * What people have decided about something, oldest first, each with a button that takes it back; null if nothing was.
 */
export function historySection(history: readonly ListedDecision[], options: HistoryOptions): Html | null {
  if (history.length === 0) return null;
  return html`<section class="history" aria-labelledby="decisions"><h2 id="decisions">Decided by people</h2>
${historyList(history, options)}</section>`;
}

/** The list alone. */
export function historyList(history: readonly ListedDecision[], options: HistoryOptions): Html {
  const undone = new Map(history.flatMap((one) => (one.undoes === null ? [] : [[one.undoes, one]])));
  const shown = history.filter(({ undoes }) => undoes === null);
  return html`<ol class="decisions">${shown.map((one) => item(one, undone.get(one.key), options))}</ol>`;
}

function item(decision: ListedDecision, undoing: ListedDecision | undefined, options: HistoryOptions): Html {
  const { editing, back, withWords = false, withArticle = false } = options;
  const { key, madeBy, madeAt, reason, state, because, article, passage } = decision;
  const canUndo = editing !== null && state !== "undone";
  const undo = () =>
    editing &&
    decisionForm(
      editing,
      { action: "undo", decision: key, back },
      html`<button class="quiet">Undo<span class="unseen"> what ${madeBy} decided on ${dateText(madeAt.slice(0, 16))}</span></button>`,
    );
  const what = html`${printed(madeBy)} ${decisionText(decision)}`;
  return html`<li><p>${state === "undone" ? html`<s>${what}</s>` : what}</p>
${withWords && passage !== null && html`<p class="small">about the words ${printed(abridged(passage.exact))}</p>`}
${withArticle && article !== null && html`<p class="small">${passage === null ? "about" : "in"} the article <a href="/articles/${shortHash(article)}">${shortHash(article)}</a></p>`}
${reason !== null && html`<p class="reason">“${printed(reason)}”</p>`}
<p class="small">${moment(madeAt)}${because !== null && html`; without effect: ${printed(because)}`}</p>
${undoing && html`<p class="small">taken back by ${printed(undoing.madeBy)}${undoing.reason !== null && html`: <span class="reason">“${printed(undoing.reason)}”</span>`}, ${moment(undoing.madeAt)}</p>`}
${canUndo ? undo() : null}</li>`;
}

/** How many characters are enough to tell which words are meant. */
const WORDS_LENGTH = 80;

function abridged(words: string): string {
  const characters = [...words];
  return characters.length > WORDS_LENGTH ? `${characters.slice(0, WORDS_LENGTH).join("")}…` : words;
}

function moment(iso: string): Html {
  return html`<time datetime="${iso}">${dateText(`${iso.slice(0, 16)}Z`)}</time>`;
}
