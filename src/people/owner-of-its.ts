import { INFINITIVE_MARKER, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { TokenRange } from "./runs.ts";
import { isLoose } from "./word-shapes.ts";
import { has, type WordTable } from "./word-table.ts";
import { GIVEN, SURNAME } from "./word-traits.ts";
import { isSameSentence, smallAt } from "./words-beside.ts";

/** How far behind a name its verb may stand, in tokens: "Quorlo, which has been ⟨running⟩". */
export const MOST_TO_VERB = 5;

/** How many words a firm's name may have that is recognised by what the firm does. */
export const LONGEST_NAME = 4;

/**
 * Whether a name that does not begin with a given name opens a sentence and does something to what is "its": "Quorlo
 * Games has delayed ⟨its⟩ new title".
 */
export function isOwnerOfIts(table: WordTable, { first, last }: TokenRange): boolean {
  if (isRater(table, { first, last })) return true;
  if (table.opens[first] !== 1 || last > first + LONGEST_NAME || has(table, first, GIVEN) || isLoose(table, first))
    return false;
  if (has(table, last - 1, SURNAME)) return false;
  const { acts, firmDeeds, firmReports } = table.language.organisations;
  let verb = last;
  while (verb < last + MOST_TO_VERB && isBeforeVerb(table, verb)) verb += 1;
  const deed = smallAt(table, verb);
  const isDeed = acts.has(deed) || firmDeeds.has(deed) || firmReports.has(deed);
  const owner = table.language.smallWords.meaningsOfPronouns.get(smallAt(table, verb + 1));
  return isDeed && owner === "organisation" && isSameSentence(table, verb + 1);
}

/** How many words may stand between "its" and the noun: "its ‘outperform’ ⟨rating⟩". */
const MOST_TO_RATING = 5;

/**
 * Whether a name is a broker's, at the start of a sentence or behind a colon: "Quorlo Roe keeps its ‘buy’ ⟨rating⟩",
 * "Acme: Quorlo Roe cut its ⟨target⟩".
 */
function isRater(table: WordTable, { first, last }: TokenRange): boolean {
  if (table.opens[first] !== 1 && wordAt(table, first - 1) !== ":") return false;
  const owner = table.language.smallWords.meaningsOfPronouns.get(smallAt(table, last + 1));
  if (owner !== "organisation" || !table.language.words.owners.has(smallAt(table, last + 1))) return false;
  for (let at = last + 2; at < last + 2 + MOST_TO_RATING && isSameSentence(table, at); at += 1)
    if (table.language.organisations.ratings.has(smallAt(table, at))) return true;
  return false;
}

/** Whether a word may stand before the main verb: "has", "is", "to". */
export function isBeforeVerb(table: WordTable, at: number): boolean {
  return table.language.words.auxiliaries.has(smallAt(table, at)) || servesAs(table, at, INFINITIVE_MARKER);
}
