import type { Document } from "../text/document.ts";
import type { Tokens } from "../text/tokens.ts";

/** Fewer words than this do not show title case. */
const FEWEST_WORDS = 4;

/** Words of up to this many letters, "of", "and", may be small in title case. */
const SHORT = 4;

/**
 * The tokens of the headline that would be small without its title case, “Roe ⟨Says Mill Is Safe⟩”: common words, and
 * words that the story prints small, but none that it prints with a capital within a sentence, as it does names. Empty
 * if the headline is not in title case.
 */
export function smallInHeadline(document: Document): number[] {
  const { blocks, tokens, vocabulary, language } = document;
  const headline = blocks.find((block) => block.zone === "headline");
  if (headline === undefined || !isInTitleCase(tokens, headline)) return [];
  const seen = readCases(document, headline.lastToken);
  const small: number[] = [];
  for (let at = headline.firstToken + 1; at < headline.lastToken; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || !token.capital) continue;
    const as = seen[vocabulary.of[at] ?? 0] ?? 0;
    if ((as & CAPITAL) === 0 && (as === SMALL || language.commonWords.has(token.lower))) small.push(at);
  }
  return small;
}

function isInTitleCase(tokens: Tokens, { firstToken, lastToken }: { firstToken: number; lastToken: number }): boolean {
  let capitals = 0;
  let others = 0;
  for (let at = firstToken; at < lastToken; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    if (token.capital) capitals += 1;
    else if (token.text.length > SHORT) return false;
    else others += 1;
  }
  return capitals >= FEWEST_WORDS && capitals > others;
}

const SMALL = 1;
const CAPITAL = 2;

/** For each word of the vocabulary, how the sentences behind a token print it, except where it begins one. */
function readCases({ sentences, tokens, vocabulary }: Document, from: number): Uint8Array {
  const seen = new Uint8Array(vocabulary.forms.length);
  for (const { firstToken, lastToken } of sentences) {
    if (firstToken < from) continue;
    for (let at = firstToken + 1; at < lastToken; at += 1) {
      const word = vocabulary.of[at] ?? 0;
      seen[word] = (seen[word] ?? 0) | (tokens[at]?.capital === true ? CAPITAL : SMALL);
    }
  }
  return seen;
}
