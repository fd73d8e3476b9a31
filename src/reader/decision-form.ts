import type { Editing } from "./desk.ts";
import { type Child, type Html, html } from "./html.ts";

/** The path that the forms are sent to that people decide with. */
export const DECIDE_PATH = "/decide";

/** What a form says besides the button that is pressed. */
export type Fields = Readonly<Record<string, string>>;

/** A form that writes a decision: it carries the token of this process and some fields. */
export function decisionForm({ token }: Editing, fields: Fields, content: Child): Html {
  const hidden = Object.entries({ token, ...fields }).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form class="decide" method="post" action="${DECIDE_PATH}">${hidden}${content}</form>`;
}
