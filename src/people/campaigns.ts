import { DATIVE, DEFINITE, GENITIVE, OURS, RELATIVE_OF_THINGS, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { CALENDAR, COMMON, GIVEN, LINK, ROLE, SHORT_TITLE, SPEECH, THING_HEAD } from "./word-traits.ts";

/** How many words with capitals may stand behind the first words of a campaign's name. */
const LONGEST = 3;

/**
 * The end of a campaign's name, or the token itself:
 *
 * - "⟨Friends of the Quorl⟩", "⟨Mothers Against Noise⟩": whom it unites and for what. At the start of a sentence only
 *   with a capital in "Against", for a common word, "⟨Doctors for Peace⟩", or of a place, "⟨Friends of the Quorl
 *   Bridge⟩".
 * - "⟨Save the Quorl⟩", "⟨Keep Quorlmere Moving⟩": what it demands. At the start of a sentence only if it says
 *   something.
 */
export function endOfCampaign(table: WordTable, at: number, last: number): number {
  const word = wordAt(table, at);
  // "Communications Workers of Quorland", "the Alliance to Save Quorlmere": half a name
  if (isCapital(table, at - 1) || servesAs(table, at - 1, DATIVE)) return at;
  const { calls, members } = table.language.organisations;
  if (members.has(word)) return endOfUnited(table, at, last);
  return calls.has(word) ? endOfCall(table, at, last) : at;
}

function endOfUnited(table: WordTable, at: number, last: number): number {
  const link = at + 1;
  if (!table.language.organisations.causes.has(wordAt(table, link))) return at;
  const isDefinite = servesAs(table, link + 1, DEFINITE | OURS);
  const first = isDefinite ? link + 2 : link + 1;
  const end = endOfNamed(table, first, last);
  if (end === first) return at;
  const isPlace = isDefinite && has(table, end - 1, THING_HEAD);
  const isCause = has(table, first, COMMON) && !servesAs(table, link, GENITIVE);
  const isShown = isCapital(table, link) || isCause || isPlace;
  return table.opens[at] !== 1 || isShown ? end : at;
}

function endOfCall(table: WordTable, at: number, last: number): number {
  const isDefinite = servesAs(table, at + 1, DEFINITE | OURS);
  const first = isDefinite ? at + 2 : at + 1;
  const end = endOfNamed(table, first, last);
  if (end === first || (!isDefinite && end === first + 1)) return at;
  const isClause = wordAt(table, end) === "," && servesAs(table, end + 1, RELATIVE_OF_THINGS);
  const speaks = has(table, isClause ? end + 2 : end, SPEECH) && !isCapital(table, end);
  return table.opens[at] !== 1 || speaks ? end : at;
}

/** The end of the words with capitals from a token on; the token itself where a person's name or title begins. */
function endOfNamed(table: WordTable, first: number, last: number): number {
  let end = first;
  while (end < Math.min(last, first + LONGEST) && isCapital(table, end) && !has(table, end, UNCALLED)) end += 1;
  return end;
}

const UNCALLED = GIVEN | ROLE | SHORT_TITLE | CALENDAR | LINK;
