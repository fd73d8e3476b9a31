import type { Tokens } from "../../src/text/tokens.ts";

/** The tokens from one index to another. */
export function sliceTokens(tokens: Tokens, from: number, to: number): Tokens {
  return Object.assign(tokens.slice(from, to), {
    language: tokens.language,
    starts: tokens.starts.slice(from, to),
    ends: tokens.ends.slice(from, to),
  });
}
