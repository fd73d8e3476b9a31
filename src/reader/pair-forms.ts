import { decisionForm } from "./decision-form.ts";
import type { Editing } from "./desk.ts";
import { type Html, html, printed } from "./html.ts";
import type { PairVerdict } from "./identity-order.ts";
import { reasonField } from "./judge-form.ts";

/** Two people about whom somebody is to say whether they are one. */
export interface AskedPair {
  readonly one: { readonly slug: string; readonly name: string };
  readonly other: { readonly slug: string; readonly name: string };
  readonly state: string;
  readonly back: string;
  /** Which pair of the page it is, for those who do not see where the buttons are: "of pair 3". */
  readonly which: string;
  /** Tells the fields of one pair from those of others. */
  readonly id: string;
}

/**
 * The buttons with which people say that two are one, and which name stays, that they are two, or that it cannot be
 * told.
 */
export function pairForm(editing: Editing, { one, other, state, back, which, id }: AskedPair): Html {
  const unseen = html`<span class="unseen"> ${which}</span>`;
  const button = (verdict: PairVerdict, key: string, words: Html) =>
    html`<button name="verdict" value="${verdict}" data-key="${key}">${words}${unseen}</button>`;
  const fields = { action: "identify", one: one.slug, other: other.slug, state, back };
  return decisionForm(
    editing,
    fields,
    html`<div class="choices">
${button("keep-one", "y", html`The same: ${printed(one.name)}`)}
${button("keep-other", "o", html`The same: ${printed(other.name)}`)}
${button("different", "n", html`Different`)}
${button("unsure", "s", html`Not sure`)}
</div>
<details><summary>Reason …${unseen}</summary>${reasonField(id, which)}</details>`,
  );
}

/** The commands that make the same decisions, for whoever can only read here. */
export function commandLines(commands: readonly string[]): Html {
  return html`<div class="commands"><p class="small">To decide it, in a terminal:</p>
<ul>${commands.map((command) => html`<li><code>${command}</code></li>`)}</ul></div>`;
}
