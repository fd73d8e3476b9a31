import { isBehindParticle } from "../../grammar/behind-particle.ts";
import type { Document } from "../../text/document.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { TokenForm } from "../../text/tokens.ts";

/** How many tokens on either side of the token are counted. */
const REACH = 40;

/**
 * Whether a token belongs to a name, "Omar bin ⟨Said⟩ Roe", or to the title of a work that has no marks, "her album,
 * Things I ⟨Said⟩, is due in May": it has a capital next to another one, in a sentence with at least as many small
 * words as capitals.
 */
export function isInTitle({ tokens }: Document, { firstToken, lastToken }: Sentence, at: number): boolean {
  if (isBehindParticle(tokens, at)) return true;
  // "Captain ⟨Said⟩ Roe was there.", "the trader ⟨Said⟩ al-Roe", "his counterpart, ⟨Said⟩ Roe"
  const isBeforeCapital = at > firstToken && hasCapital(tokens[at + 1]);
  if ((at < firstToken + 2 && !isBeforeCapital) || tokens[at]?.capital !== true) return false;
  const before = tokens[at - 1];
  if (before?.capital !== true && !(isBeforeCapital && (before?.kind === "word" || before?.text === ","))) return false;
  let small = 0;
  let capitals = 0;
  for (let word = Math.max(firstToken + 1, at - REACH); word < Math.min(lastToken, at + REACH); word += 1) {
    if (tokens[word]?.kind !== "word") continue;
    if (tokens[word]?.capital === true) capitals += 1;
    else small += 1;
  }
  return small >= capitals;
}

/** Whether a word has a capital: "Roe" and "al-Roe". */
function hasCapital(token: TokenForm | undefined): boolean {
  return token?.capital === true || (token?.kind === "word" && BEHIND_HYPHEN.test(token.text));
}

const BEHIND_HYPHEN = /^\p{Ll}{1,3}-\p{Lu}/u;
