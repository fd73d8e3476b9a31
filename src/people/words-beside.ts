import { wordAt } from "../grammar/word-at.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { LINK } from "./word-traits.ts";

/** How many words with capitals may stand before the name and belong to the thing's. */
const MAX_IN_FRONT = 2;

/** The first of the capitals before a name, "Sir" in "the film Sir Ann", except one that opens its sentence. */
export function startOfCapitals(table: WordTable, first: number): number {
  let start = first;
  while (start > first - MAX_IN_FRONT && isCapital(table, start - 1) && isSameSentence(table, start)) {
    if (table.opens[start - 1] === 1 || has(table, start - 1, LINK)) break;
    start -= 1;
  }
  return start;
}

/** How many words may stand between an article and the noun of a body: "the ⟨Ashby taxi⟩ association". */
export const BEFORE_NOUN = 3;

/** The token before the few words that stand right before a noun: "the" in "the Ashby taxi ⟨association⟩". */
export function beforeWords(table: WordTable, noun: number): number {
  let at = noun - 1;
  while (at >= noun - BEFORE_NOUN && table.tokens[at]?.kind === "word" && !has(table, at, LINK)) at -= 1;
  return at;
}

/** Whether no sentence ends right before a token. */
export function isSameSentence({ sentenceOf }: WordTable, at: number): boolean {
  return sentenceOf[at - 1] === sentenceOf[at];
}

/**
 * Whether a preposition of places stands before a token, "in ⟨Ashby⟩", "in nearby ⟨Ashby⟩", and does not lead to a
 * person there: "screamed at ⟨Donal⟩".
 */
export function isBehindPlacing(table: WordTable, first: number): boolean {
  const {
    tokens,
    language: { words },
  } = table;
  if (words.neighbouring.has(wordAt(table, first - 1))) return true;
  const preposition = wordAt(table, first - 1);
  if (!words.placePrepositions.has(preposition) || isInverted(tokens, first - 2)) return false;
  return words.placeless.get(preposition)?.has(wordAt(table, first - 2)) !== true;
}

/**
 * Whether a verb stands right behind words in marks that do not end their sentence: “It is late,” ⟨chips⟩ in Ann Roe.
 */
function isInverted(tokens: WordTable["tokens"], verb: number): boolean {
  return (
    tokens[verb - 1]?.kind === "mark" && PAUSES.has(tokens[verb - 2]?.text ?? "") && tokens[verb]?.capital === false
  );
}

const PAUSES: ReadonlySet<string> = new Set([",", "?", "!"]);

/** The word at a token in small letters; empty if it has a capital. */
export function smallAt({ tokens }: WordTable, at: number): string {
  const token = tokens[at];
  return token === undefined || token.capital ? "" : token.lower;
}

/** Whether a noun is for what may have its own name: a drink, a ship, a work, an animal, a place. */
export function isThingNoun({ language: { things, nouns, words } }: WordTable, noun: string): boolean {
  if (things.goods.has(noun) || things.works.has(noun) || nouns.namedThings.has(noun)) return true;
  if (things.animals.has(noun)) return true;
  return words.placeNouns.has(noun) || words.placesOf.has(noun);
}
