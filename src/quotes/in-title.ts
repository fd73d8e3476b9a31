import type { Document } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";

/** How far round the token words are counted, in tokens. */
const REACH = 40;

/**
 * Whether a token belongs to the title of a work that no marks set off, "her album, Things I ⟨Said⟩, is due in May": it has a capital behind or
 * before another, in a sentence of more small words than capitals.
 */
export function isInTitle({ tokens }: Document, { firstToken, lastToken }: Sentence, at: number): boolean {
  // "Captain ⟨Said⟩ Roe was there."
  const isAmongCapitals = at > firstToken && tokens[at + 1]?.capital === true;
  if ((at < firstToken + 2 && !isAmongCapitals) || tokens[at]?.capital !== true) return false;
  if (tokens[at - 1]?.capital !== true && !(tokens[at + 1]?.capital === true && tokens[at - 1]?.text === ","))
    return false;
  let small = 0;
  let capitals = 0;
  for (let word = Math.max(firstToken + 1, at - REACH); word < Math.min(lastToken, at + REACH); word += 1) {
    if (tokens[word]?.kind !== "word") continue;
    if (tokens[word]?.capital === true) capitals += 1;
    else small += 1;
  }
  return small >= capitals;
}
