import { perLanguage } from "../languages/per-language.ts";
import { isInCapitals } from "../text/characters.ts";
import type { Document, ReadBlock } from "../text/document.ts";

/** A name that signs a letter, in tokens, and whether it is in capitals throughout. */
export interface LetterSignature {
  readonly first: number;
  readonly last: number;
  readonly isLoud: boolean;
}

/** How many words a name may have, and how many the closing of a letter: "Yours, etc". */
const LONGEST_NAME = 5;
const LONGEST_CLOSING = 2;

/**
 * Finds the names that sign letters, each a line of its own behind one that closes a letter: “… – Yours, etc,” and then
 * “ANN ROE,”.
 */
export function findLetterSignatures({ blocks, tokens, text, language }: Document): LetterSignature[] {
  const signatures: LetterSignature[] = [];
  for (const [index, { firstToken, lastToken }] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before === undefined || !closesLetter({ tokens, language }, before)) continue;
    let last = firstToken;
    while (last < lastToken && last - firstToken <= LONGEST_NAME && tokens[last]?.kind === "word") last += 1;
    const isLine =
      last === lastToken ||
      (tokens[last]?.text === "," &&
        (last + 1 === lastToken || text.slice(tokens.ends[last], tokens.starts[last + 1]).includes("\n")));
    const words = Array.from({ length: last - firstToken }, (_, offset) => tokens[firstToken + offset]);
    if (!isLine || words.length === 0 || words.length > LONGEST_NAME || !words.every((word) => word?.capital)) continue;
    const isLoud = words.every((word) => isInCapitals(word?.text ?? ""));
    signatures.push({ first: firstToken, last, isLoud });
  }
  return signatures;
}

/** How many tokens such a closing may have, including punctuation. */
const MOST_TOKENS = 8;

/** The last words of the closings of letters. */
const lastWordsIn = perLanguage(
  ({ turns }) => new Set([...turns.letterClosings].map((closing) => closing.split(" ").at(-1) ?? "")),
);

/** Whether the last word or two of a block close a letter: “… – Yours, etc,”. */
function closesLetter(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  { firstToken, lastToken }: ReadBlock,
): boolean {
  let words = "";
  const earliest = Math.max(firstToken, lastToken - MOST_TOKENS);
  for (let at = lastToken - 1; at >= earliest; at -= 1) {
    if (tokens[at]?.kind !== "word") continue;
    if (words === "" && !lastWordsIn(language).has(tokens[at]?.lower.replace(/\.$/, "") ?? "")) return false;
    words = `${tokens[at]?.lower.replace(/\.$/, "")} ${words}`.trim();
    if (language.turns.letterClosings.has(words)) return true;
    if (words.split(" ").length === LONGEST_CLOSING) return false;
  }
  return false;
}
