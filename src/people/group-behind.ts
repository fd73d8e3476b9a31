import { wordAt } from "../grammar/word-at.ts";
import { has, type WordTable } from "./word-table.ts";
import { CALENDAR, GROUP, LINK, SPEECH, VERB } from "./word-traits.ts";

/** How many words may stand between a name and a group's noun behind it. */
const GROUP_WORDS = 3;

/**
 * The end of a group's noun behind a name, or of the noun for a page on a platform: "the treasurer of the Selby Bay
 * ⟨sailing club⟩", "a mother on the school's Facebook ⟨page⟩"; the token itself if there is none.
 */
export function endOfGroup(table: WordTable, from: number, end: number): number {
  const { documents, occasions } = table.language;
  const isPage = from < end && documents.posts.has(wordAt(table, from));
  if (isPage && occasions.platforms.has(wordAt(table, from - 1))) return from + 1;
  for (let at = from; at < Math.min(end, from + GROUP_WORDS); at += 1) {
    const token = table.tokens[at];
    if (token?.kind !== "word" || token.capital || has(table, at, LINK | VERB | SPEECH | CALENDAR)) return from;
    if (isGroup(table, at) && !isGroup(table, at + 1)) return at + 1;
  }
  return from;
}

/**
 * Whether a word is for a group, or for a firm by what it does: "club", "a trader at a Swiss ⟨merchant⟩", "a driver for
 * a Dublin ⟨bakery⟩".
 */
function isGroup(table: WordTable, at: number): boolean {
  const { establishments, organisationNouns, rolesOfOrganisations } = table.language.nouns;
  const word = wordAt(table, at);
  return (
    has(table, at, GROUP) || establishments.has(word) || organisationNouns.has(word) || rolesOfOrganisations.has(word)
  );
}
