import { PRONOUNS } from "../lexicon/function-words.ts";
import type { TokenRange } from "./titles.ts";
import type { WordTable } from "./word-table.ts";

/** A pronoun that may be the one who speaks, in tokens. */
export interface PronounMention extends TokenRange {
  readonly plural: boolean;
  readonly gender: "female" | "male" | null;
}

/** Finds the pronouns that can be subjects, outside the tokens that are taken. Whom they mean is not decided here. */
export function findPronouns(table: WordTable, taken: Uint8Array): PronounMention[] {
  const pronouns: PronounMention[] = [];
  for (const [at, token] of table.tokens.entries()) {
    if (token.kind !== "word" || taken[at] === 1) continue;
    const pronoun = PRONOUNS.get(token.lower);
    if (pronoun !== undefined) pronouns.push({ first: at, last: at + 1, ...pronoun });
  }
  return pronouns;
}
