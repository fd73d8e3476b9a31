import { endsIn } from "../grammar/word-endings.ts";
import { has, type WordTable } from "./word-table.ts";
import { GROUP, HUMAN, LINK, ROLE, SPEECH, VERB } from "./word-traits.ts";

/**
 * Whether the word at a token is one that a group before it only modifies: "defense industrial base", "press briefing".
 */
export function modifiesNext(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token?.kind !== "word" || token.capital || has(table, at, VERB | SPEECH | LINK)) return false;
  return (
    !endsIn(token.lower, table.language.endings.adverbs) &&
    !endsIn(token.lower, table.language.endings.pasts) &&
    table.sentenceOf[at] === table.sentenceOf[at - 1]
  );
}

/** Whether a word continues the compound: "campaign officials", "police chief". */
export function isCompound(table: WordTable, at: number): boolean {
  return (
    has(table, at, ROLE | HUMAN | GROUP) && !has(table, at, VERB | SPEECH | LINK) && table.tokens[at]?.capital === false
  );
}
