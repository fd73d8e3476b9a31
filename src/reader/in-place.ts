import type { Article, Quote } from "../queries/records.ts";
import { type Html, html } from "./html.ts";
import { markText } from "./marked-text.ts";

/** The paragraphs in which a quote stands, as received, what was said marked. */
export function inPlace({ spans, start, end, kind }: Quote, { text }: Article): Html[] {
  const quotes = spans.filter(({ role }) => role === "content").map((span) => ({ ...span, value: true }));
  const around = markText(text, { quotes, links: [], passage: null }).filter(
    (part) => part.start < end && start < part.end,
  );
  return around.map(
    ({ pieces }) =>
      html`<p dir="auto">${pieces.map((piece) => (piece.quote ? html`<mark class="${kind}">${piece.text}</mark>` : piece.text))}</p>`,
  );
}
