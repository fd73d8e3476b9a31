import type { Tokens } from "../text/tokens.ts";
import type { TokenRange } from "./scene.ts";

/** Whether most words, and every word longer than four letters, begin with a capital, as in the name of a work. */
export function isTitleCase(tokens: Tokens, pair: TokenRange): boolean {
  let capitals = 0;
  let others = 0;
  for (let index = pair.firstToken; index < pair.lastToken; index += 1) {
    const token = tokens[index];
    if (token?.kind !== "word") continue;
    if (token.capital) capitals += 1;
    else if (token.text.length > 4) return false;
    else others += 1;
  }
  return capitals > others;
}
