import { isInCapitals } from "../text/characters.ts";
import type { Document, ReadBlock } from "../text/document.ts";
import { GIVEN, knownTraits, wordTraitsIn } from "./word-traits.ts";

/** A name and a place that sign what a reader wrote, in tokens; the name is null if only the place is sure. */
export interface SignedLines {
  readonly name: { readonly first: number; readonly last: number } | null;
  readonly place: { readonly first: number; readonly last: number };
}

/** How many words a name or a place may have. */
const MOST_WORDS = 4;

/** The fewest tokens that begin another letter. */
const SHORTEST_LETTER = 8;

/** The lines with name and place that sign the letters of a page whose last one is signed so; empty if it is not. */
export function findSignedLines(document: Document): SignedLines[] {
  const { blocks } = document;
  const last = signedAt(document, blocks.length - 1);
  if (last === null) return [];
  const found = [last];
  for (const [index, { firstToken, lastToken }] of blocks.entries()) {
    const above = lastToken - firstToken >= SHORTEST_LETTER ? signedAt(document, index - 1) : null;
    if (above !== null) found.push(above);
  }
  return found;
}

/**
 * The signature that a block ends, behind a sentence: one line with name and place, "Ann Roe, Quorl Moor", or two,
 * "Kenneth Quorl" above "Quorl Moor"; null if there is none. What begins with a given name is not a place.
 */
function signedAt(document: Document, index: number): SignedLines | null {
  const { blocks, tokens } = document;
  const [text, above, last] = [blocks[index - 2], blocks[index - 1], blocks[index]];
  if (above === undefined || last === undefined) return null;
  const comma = tokens.slice(last.firstToken, last.lastToken).findIndex((token) => token.text === ",");
  if (comma > 0) {
    const place = { first: last.firstToken + comma + 1, last: last.lastToken };
    // "Ann Quorl, Cahir"
    const isTown = comma > 1 && place.last === place.first + 1;
    const isPlaced = isTown ? isLine(document, place.first, place.last) : isPlace(document, place.first, place.last);
    const isSigned = isPlaced && isLine(document, last.firstToken, last.firstToken + comma);
    return isSigned && endsSentence(document, above) ? { name: null, place } : null;
  }
  if (text === undefined || !endsSentence(document, text)) return null;
  const isSigned =
    isLine(document, above.firstToken, above.lastToken) && isPlace(document, last.firstToken, last.lastToken);
  if (!isSigned || above.lastToken - above.firstToken < 2) return null;
  // "FED-UP FATHER OF THREE"
  const isLoud = tokens.slice(above.firstToken, above.lastToken).every(({ text: word }) => isInCapitals(word));
  const name = isLoud ? null : { first: above.firstToken, last: above.lastToken };
  return { name, place: { first: last.firstToken, last: last.lastToken } };
}

function isLine({ tokens }: Document, first: number, last: number): boolean {
  if (last <= first || last - first > MOST_WORDS) return false;
  return tokens.slice(first, last).every(({ kind, capital }) => kind === "word" && capital);
}

function isPlace(document: Document, first: number, last: number): boolean {
  const traits = knownTraits(wordTraitsIn(document.language), document.tokens[first]?.lower ?? "") ?? 0;
  return isLine(document, first, last) && (traits & GIVEN) === 0;
}

function endsSentence({ text }: Document, { end }: ReadBlock): boolean {
  return /[.!?]["”’']?$/.test(text.slice(end - 2, end));
}
