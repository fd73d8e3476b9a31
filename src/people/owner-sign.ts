import { isBarePossessive } from "../text/tokens.ts";
import type { WordTable } from "./word-table.ts";

/**
 * Whether a token is the sign of ownership behind a word: "Roe⟨’s⟩ campaign", "Sanders⟨’⟩ campaign", "the bakers⟨’⟩
 * union". An apostrophe alone is one right behind a plural or a name in "s" and before a word, unless a mark shortly
 * before it opens a quotation that it may close.
 */
export function isOwnerSign({ tokens }: WordTable, at: number): boolean {
  if (tokens[at]?.kind === "possessive") return true;
  if (!isBarePossessive(tokens, at) || tokens[at + 1]?.kind !== "word") return false;
  for (let before = at - 1; before > at - LONGEST_QUOTED; before -= 1)
    if (tokens[before]?.kind === "mark") return false;
  return true;
}

/** How far before an apostrophe a quotation that it closes may open, in tokens. */
const LONGEST_QUOTED = 7;
