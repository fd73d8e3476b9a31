import { html } from "hono/html";

/** A piece of a page. Every value put into {@link html} is escaped, unless it is such a piece itself. */
export type Html = ReturnType<typeof html>;

/** What may stand in a page; `null` and `false` are nothing. */
export type Child = Html | string | number | null | false | readonly Child[];

export { html };

/**
 * Characters of an article or a name, isolated, so that a directional override in them cannot reorder what is around
 * them.
 */
export function printed(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}

/** Pieces with something between them. */
export function joined(pieces: readonly Html[], between: string): Child[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece]));
}
