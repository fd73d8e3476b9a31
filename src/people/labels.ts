import type { Document } from "../text/document.ts";
import type { Tokens } from "../text/tokens.ts";

/** A label has at most this many tokens: "SEN. ANN ROE (D-OHIO):". */
const MAX_TOKENS = 10;
/** Fewer labelled paragraphs make no transcript. */
const MIN_LABELS = 2;

/**
 * Marks the words of the labels that a transcript prints before what each speaker says, "ANN ROE: …": capitals from the
 * start of a paragraph of the body, an opening mark left out, to a colon. 1 for each token of a label, else 0; all 0 where
 * an article has fewer than two.
 */
export function markLabels({ blocks, tokens }: Document): Uint8Array {
  const marked = new Uint8Array(tokens.length);
  let labels = 0;
  for (const { zone, firstToken, lastToken } of blocks) {
    if (zone !== "body") continue;
    const first = tokens[firstToken]?.kind === "mark" ? firstToken + 1 : firstToken;
    const colon = colonAfterCapitals(tokens, first, Math.min(lastToken - 1, first + MAX_TOKENS));
    if (colon <= first) continue;
    labels += 1;
    marked.fill(1, first, colon);
  }
  return labels < MIN_LABELS ? marked.fill(0) : marked;
}

function colonAfterCapitals(tokens: Tokens, first: number, end: number): number {
  for (let at = first; at <= end; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "number") return -1;
    if (token.text === ":") return at;
    if (token.kind === "word" && token.text !== token.text.toUpperCase()) return -1;
  }
  return -1;
}
