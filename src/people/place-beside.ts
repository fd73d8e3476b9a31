import { COORDINATOR, DEFINITE, GENITIVE, INDEFINITE, LOCATIVE, PURPOSE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { itemAt } from "../text/item-at.ts";
import type { Runs, TokenRange } from "./runs.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { HUMAN, KIN, LINK, ROLE, THING_HEAD } from "./word-traits.ts";
import { isSameSentence, smallAt } from "./words-beside.ts";

/**
 * Whether the words before or behind a name show that it is a place's: "the villages of Ann Roe and Joe Moe", "north of
 * Ann Roe", "rural Ann Roe", "Lord Moe of Ann Roe", "one of the villages, Ann Roe, has", "Ann Roe, a farming community", "44, of Elm
 * Bank, Ann Roe,".
 */
export function isPlaceBeside(table: WordTable, runs: Runs, run: TokenRange): boolean {
  if (!isSameSentence(table, run.first) || table.tokens[run.last]?.kind === "possessive") return false;
  return (
    isBehindPlaces(table, run.first - 1) ||
    table.language.words.sortsOfPlaces.has(smallAt(table, run.first - 1)) ||
    isSeatOfPeer(table, runs, run.first) ||
    isOtherPlace(table, runs, run.first) ||
    isOneOfPlaces(table, run) ||
    isPlaceAppositive(table, run.last) ||
    isStreet(table, run) ||
    isOfTrade(table, run.first) ||
    isEndOfAddress(table, runs, run) ||
    isSeatInBrackets(table, run)
  );
}

/** Whether a name stands in brackets behind another, before the letters of a party: "Sir Joe Moe (⟨Ann Roe⟩, C)". */
function isSeatInBrackets({ tokens, ...table }: WordTable, { first, last }: TokenRange): boolean {
  if (tokens[first - 1]?.text !== "(" || tokens[first - 2]?.capital !== true || tokens[last]?.text !== ",")
    return false;
  return (
    tokens[last + 2]?.text === ")" && table.language.organisations.lettersOfParties.has(tokens[last + 1]?.text ?? "")
  );
}

const placesIn: (language: Language) => ReadonlySet<string> = perLanguage(
  ({ nouns, words: { placesOf, directionsOf } }) =>
    new Set([...placesOf, ...Array.from(placesOf, nouns.pluralOf), ...directionsOf]),
);

/** Whether a token is the "of" of "the village of", "the villages of", "north of", "archdeacon of". */
function isBehindPlaces(table: WordTable, of: number): boolean {
  if (!servesAs(table, of, GENITIVE)) return false;
  const noun = nounAt(table, of - 1);
  return placesIn(table.language).has(noun) || table.language.nouns.officesOfSees.has(wordAt(table, of - 1));
}

/** Whether a name is a peer's seat: "Ashby" in "Baroness Roe of Ashby". */
function isSeatOfPeer(table: WordTable, runs: Runs, first: number): boolean {
  const peer = servesAs(table, first - 1, GENITIVE) ? itemAt(runs.all, runs.of[first - 2]) : undefined;
  if (peer?.kind !== "name" || peer.last !== first - 1 || table.labels[first] !== 0) return false;
  return table.language.nouns.peerTitles.has(wordAt(table, peer.first - 1));
}

/** Whether a name is the second of two places: "Joe Moe" in "the villages of Ann Roe and Joe Moe". */
function isOtherPlace(table: WordTable, runs: Runs, first: number): boolean {
  const other = servesAs(table, first - 1, COORDINATOR) ? itemAt(runs.all, runs.of[first - 2]) : undefined;
  if (other?.kind !== "name") return false;
  // "the mayor of ⟨Ashby and Joe Moe⟩": an office is of one place.
  const { nouns, words } = table.language;
  const noun = smallAt(table, other.first - 2);
  return isBehindPlaces(table, other.first - 1) && !words.placesOf.has(noun) && !nouns.officesOfSees.has(noun);
}

/** Whether a name is one of several places: "one of the villages, Ann Roe, has". */
function isOneOfPlaces(table: WordTable, { first, last }: TokenRange): boolean {
  if (wordAt(table, first - 1) !== "," || wordAt(table, last) !== ",") return false;
  const noun = smallAt(table, first - 2);
  return placesIn(table.language).has(noun) && !table.language.words.placesOf.has(noun);
}

/** How many words may stand before the noun: "a ⟨remote farming⟩ community". */
const BEFORE_PLACE = 2;

/**
 * Whether a place's noun stands in apposition behind a name, with no other noun behind it: ", a farming community", ",
 * the largest town".
 */
function isPlaceAppositive(table: WordTable, comma: number): boolean {
  if (wordAt(table, comma) !== "," || !servesAs(table, comma + 1, DEFINITE | INDEFINITE)) return false;
  const { placesOf, settlements } = table.language.words;
  for (let at = comma + 2; at <= comma + 2 + BEFORE_PLACE && isSameSentence(table, at); at += 1) {
    if (has(table, at, LINK | ROLE | HUMAN | KIN) || isCapital(table, at)) return false;
    const isPlace = placesOf.has(smallAt(table, at)) || settlements.has(smallAt(table, at));
    if (isPlace) return table.tokens[at + 1]?.kind === "symbol" || has(table, at + 1, LINK);
  }
  return false;
}

/**
 * Whether a name ends an address, behind an age, "of" and another name, and not before an age: "Ann Roe" in "Joe Moe,
 * 44, of Elm Bank, Ann Roe,".
 */
function isEndOfAddress(table: WordTable, runs: Runs, { first, last }: TokenRange): boolean {
  if (wordAt(table, last) === "," && table.tokens[last + 1]?.kind === "number") return false;
  const street = wordAt(table, first - 1) === "," ? itemAt(runs.all, runs.of[first - 2]) : undefined;
  if (street?.last !== first - 1) return false;
  if (isStreet(table, street)) return true;
  return servesAs(table, street.first - 1, GENITIVE) && isAgeBefore(table, street.first - 2);
}

/** Whether a token is the comma behind an age: behind "44" in "Joe Moe, 44, of". */
function isAgeBefore({ tokens }: WordTable, comma: number): boolean {
  return tokens[comma]?.text === "," && tokens[comma - 1]?.kind === "number";
}

/** Whether a name behind a number ends as those of streets do: "at 14 Ann ⟨Close⟩". */
function isStreet(table: WordTable, { first, last }: TokenRange): boolean {
  if (table.tokens[first - 1]?.kind !== "number" || last < first + 2 || !has(table, last - 1, THING_HEAD)) return false;
  return (
    servesAs(table, first - 2, GENITIVE | LOCATIVE) ||
    table.language.words.placePrepositions.has(smallAt(table, first - 2))
  );
}

/**
 * Whether a name stands behind "of" and an age, or a comma and what somebody is: "Joe Moe, 44, a mason, of ⟨Ann Roe⟩,".
 */
function isOfTrade(table: WordTable, first: number): boolean {
  if (!servesAs(table, first - 1, GENITIVE) || wordAt(table, first - 2) !== ",") return false;
  if (isAgeBefore(table, first - 2) || (has(table, first - 3, ROLE) && !isCapital(table, first - 3))) return true;
  return servesAs(table, first - 4, INDEFINITE) && isAgeBefore(table, first - 5);
}

/**
 * Whether a name is the place that a member sits for, or a candidate stands for: "the member for Ashby", "the candidate
 * for Ashby".
 */
export function isSeatBehind(table: WordTable, first: number): boolean {
  return servesAs(table, first - 1, PURPOSE) && table.language.words.seatedFor.has(wordAt(table, first - 2));
}

/**
 * Whether a name stands behind a way: "flights to Ann Roe", "by bus between Ann and Joe", "the road from Ann Roe to Joe
 * Moe".
 */
export function isWayBefore(table: WordTable, runs: Runs, first: number): boolean {
  if (isBehindWay(table, first)) return true;
  const isLinked = servesAs(table, first - 1, COORDINATOR) || isWayPreposition(table, first - 1);
  const other = isLinked ? itemAt(runs.all, runs.of[first - 2]) : undefined;
  return other?.last === first - 1 && isBehindWay(table, other.first);
}

function isBehindWay(table: WordTable, first: number): boolean {
  return isWayPreposition(table, first - 1) && table.language.words.ways.has(nounAt(table, first - 2));
}

function isWayPreposition(table: WordTable, at: number): boolean {
  return table.language.words.wayPrepositions.has(smallAt(table, at));
}

/** The word at a token if it is in small letters or opens its sentence; else empty. */
function nounAt(table: WordTable, at: number): string {
  return table.opens[at] === 1 ? wordAt(table, at) : smallAt(table, at);
}
