import type { KnownName } from "./known-names.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { CALENDAR, COMMON, DEMONYM, LINK, ROLE, SHORT_TITLE, SPEECH, VERB } from "./word-traits.ts";
import { smallAt } from "./words-beside.ts";

/** How many words the place of a body may have: "East Quorlmere". */
const MAX_PLACE = 3;

const NO_PLACE = ROLE | SHORT_TITLE | CALENDAR | DEMONYM | LINK;

/**
 * The end of a place and its council, which some papers write in small letters: "⟨Quorlmere council⟩ said",
 * "⟨Quorlshire county council⟩'s leader"; the token itself if none begins there. Behind "Quorlmere council leader", the
 * body is part of somebody's title.
 */
export function endOfSmallBody(table: WordTable, at: number, last: number, known: KnownName | null): number {
  const { smallBodies, tiers } = table.language.organisations;
  if (known !== null && known.kind !== "place") return at;
  let end = at;
  while (end < Math.min(last - 1, at + MAX_PLACE) && isCapital(table, end) && !has(table, end, NO_PLACE)) end += 1;
  const body = tiers.has(smallAt(table, end)) ? end + 1 : end;
  if (end === at || !smallBodies.has(smallAt(table, body)) || goesOn(table, body + 1)) return at;
  // "Local council cuts"
  const isAlone = end === at + 1 && table.opens[at] === 1;
  return isAlone && known === null && has(table, at, COMMON) ? at : body + 1;
}

/** Whether a noun or name goes on: "council ⟨leader⟩", "council ⟨Ann⟩". */
function goesOn(table: WordTable, at: number): boolean {
  const { kind, capital } = table.tokens[at] ?? {};
  return kind === "word" && (capital === true || !has(table, at, LINK | SPEECH | VERB));
}
