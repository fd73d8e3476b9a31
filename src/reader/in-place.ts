import type { Article, Quote } from "../queries/records.ts";
import type { Span } from "../span.ts";
import { type Html, html } from "./html.ts";
import { markText } from "./marked-text.ts";

/** Where a quote stands, as the archive has it or as it is read. */
interface QuoteInText extends Span, Pick<Quote, "kind"> {
  readonly spans: readonly (Span & { readonly role: Quote["spans"][number]["role"] })[];
}

/** The paragraphs that a quote stands in, as received, with what was said marked. */
export function inPlace({ spans, start, end, kind }: QuoteInText, { text }: Article): Html[] {
  const quotes = spans.filter(({ role }) => role === "content").map((span) => ({ ...span, value: true }));
  const around = markText(text, { quotes, links: [], passage: null }).filter(
    (part) => part.start < end && start < part.end,
  );
  return around.map(
    ({ pieces }) =>
      html`<p dir="auto">${pieces.map((piece) => (piece.quote ? html`<mark class="${kind}">${piece.text}</mark>` : piece.text))}</p>`,
  );
}
