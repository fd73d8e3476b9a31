import type { ReadBlock } from "./document.ts";
import { isGlued, type Tokens } from "./tokens.ts";

/**
 * Finds straight double marks that stand for inches. After feet (6'2") they always do. After a bare number, before a
 * word in lower case (a 5" screen), they do if the other straight marks of the block pair up without them.
 */
export function findInches(tokens: Tokens, block: ReadBlock): ReadonlySet<number> {
  const inches = new Set<number>();
  const candidates: number[] = [];
  let others = 0;
  for (let index = block.firstToken; index < block.lastToken; index += 1) {
    const token = tokens[index];
    if (token?.text !== '"') continue;
    if (isAfterFeet(tokens, index)) inches.add(index);
    else if (isAfterNumber(tokens, index) && isBeforeLowerCase(tokens, index)) candidates.push(index);
    else others += 1;
  }
  if (others % 2 === 0) for (const index of candidates) inches.add(index);
  return inches;
}

function isAfterFeet(tokens: Tokens, index: number): boolean {
  const sign = tokens[index - 2]?.text;
  if (sign !== "'" && sign !== "’") return false;
  return isAfterNumber(tokens, index) && isGlued(tokens, index - 1) && isAfterNumber(tokens, index - 2);
}

/** Whether a number stands directly before the token at `index`. */
function isAfterNumber(tokens: Tokens, index: number): boolean {
  return tokens[index - 1]?.kind === "number" && isGlued(tokens, index);
}

function isBeforeLowerCase(tokens: Tokens, index: number): boolean {
  const next = tokens[index + 1];
  return next?.kind === "word" && !next.capital && !isGlued(tokens, index + 1);
}
