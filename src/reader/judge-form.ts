import type { Quote } from "../queries/records.ts";
import { address, quoteAddress } from "./addresses.ts";
import { decisionForm, type Fields } from "./decision-form.ts";
import { REJECTED } from "./decision-text.ts";
import type { Editing } from "./desk.ts";
import { type Html, html } from "./html.ts";

/** What a form about a quote carries: which quote, the state that the page shows, and the page to come back to. */
export interface Judged {
  readonly quote: Quote;
  readonly state: string;
  readonly back: string;
  /**
   * Which quote of the page it is, for those who do not see where the buttons are: "of note 3"; empty if it is clear.
   */
  readonly which: string;
  /** Given if whoever chooses another speaker comes back to the review. */
  readonly from?: "review";
}

/** The buttons with which people say that a quote is right, wrong, or somebody else's. */
export function judgeForms(editing: Editing, judged: Judged): Html {
  const { which, quote, from } = judged;
  const unseen = which === "" ? null : html`<span class="unseen"> ${which}</span>`;
  const right = decisionForm(editing, fieldsOf(judged, "confirm"), html`<button data-key="y">Right${unseen}</button>`);
  return html`<div class="judge">
${right}
<details class="wrong"><summary data-key="n">Wrong …${unseen}</summary>${wrongForm(editing, judged)}</details>
<a class="button" data-key="e" href="${address(speakerAddress(quote), { from })}">Someone else …${unseen}</a>
</div>`;
}

function wrongForm(editing: Editing, judged: Judged): Html {
  const button = ([because, words]: [string, string]) =>
    html`<button name="because" value="${because}">${words[0]?.toUpperCase()}${words.slice(1)}</button>`;
  return decisionForm(
    editing,
    fieldsOf(judged, "reject"),
    html`${reasonField(judged.quote.id, judged.which)}<div class="choices">${Object.entries(REJECTED).map(button)}</div>`,
  );
}

/**
 * The field where people say why, in their own words. It has several lines, since in a single one the key that sends
 * the form would press the first button.
 *
 * @param of tells the field from others of the page
 */
export function reasonField(of: string | number, which: string): Html {
  const id = `reason-${of}`;
  return html`<label for="${id}">Why, if you like<span class="unseen"> ${which}</span></label><textarea id="${id}" name="reason" rows="2" maxlength="10000"></textarea>`;
}

/** The fields of a decision about a quote. */
export function fieldsOf(
  { quote, state, back }: Omit<Judged, "which">,
  action: "confirm" | "reject" | "speak",
): Fields {
  return { action, quote: quote.address, state, back };
}

/** The address of the page where somebody else is chosen as the speaker of a quote. */
export function speakerAddress(quote: Pick<Quote, "address">): string {
  return `${quoteAddress(quote)}/speaker`;
}
