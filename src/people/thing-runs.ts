import { DEFINITE, INDEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isHonorific } from "./form-of-address.ts";
import { knownNameAt } from "./known-names.ts";
import { endOfParticles } from "./person-run.ts";
import { type Run, toRun } from "./runs.ts";
import { showsPerson } from "./shows-person.ts";
import { isInitial } from "./word-shapes.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { COMMON, GIVEN, HEAD_IN_FRONT, MALE, NO_NAME, ROLE, SHORT_TITLE, SPEECH, SURNAME } from "./word-traits.ts";

/**
 * The run of a thing with its head in front and up to two capitalised words behind it: "Fort Hood", "Tropical Storm
 * Ann". A ship's name may include titles: "HMS Lord Roe". Null if no such head stands there.
 */
export function thingAt(table: WordTable, first: number, last: number): Run | null {
  if (!isHeadInFront(table, first) || !isMoreBehind(table, first + 1, last)) return null;
  const { vessels, storms } = table.language.organisations;
  const isVessel = vessels.has(wordAt(table, first));
  const belongs = (at: number) => isVessel || !has(table, at, ROLE | SHORT_TITLE) || storms.has(wordAt(table, at));
  let end = first + 1;
  while (end < last && end < first + 3 && isCapital(table, end) && belongs(end)) end += 1;
  end = Math.max(end, endOfParticles(table, end, last));
  return toRun("thing", first, end);
}

/**
 * Whether a word is such a head: "Fort", "Model" in "Model T" but not in "Model Quorla Roe, 26,", "Miss" in "Miss
 * Universe" but not in "Miss Quorlith", "Saint" even though it is a given name, and "Storm" in "Storm Ann" but not in
 * "Storm Quorlith".
 */
function isHeadInFront(table: WordTable, at: number): boolean {
  if (!has(table, at, HEAD_IN_FRONT)) return false;
  if (isHonorific(table, at) && isNamedPolitely(table, at)) return false;
  if (has(table, at, ROLE) && isCapital(table, at + 1) && isCapital(table, at + 2) && showsPerson(table, at + 3))
    return false;
  const word = wordAt(table, at);
  if (!has(table, at, GIVEN) || table.language.nouns.holy.has(word)) return true;
  const isStorm = table.language.organisations.storms.has(word) && has(table, at + 1, GIVEN);
  return isStorm && !isCapital(table, at + 2) && !has(table, at - 1, ROLE) && !showsPerson(table, at + 2);
}

/**
 * Whether "Miss" is a form of address, "Miss Quorlith", "Miss Ann Roe", and not part of a title: “the Miss Quorla”,
 * “crowned Miss Jamaica”, "Miss Universe".
 */
function isNamedPolitely(table: WordTable, at: number): boolean {
  const isInside = isCapital(table, at - 1) && table.opens[at] !== 1;
  const isWhole = has(table, at + 1, GIVEN) && isCapital(table, at + 2) && !isCapital(table, at + 3);
  // "to a Miss Ann Quorl of"
  if (isWhole && servesAs(table, at - 1, INDEFINITE) && !has(table, at + 2, COMMON)) return true;
  if (isInitial(table, at + 1) && !servesAs(table, at - 1, DEFINITE)) return isCapital(table, at + 2);
  if (isInside || servesAs(table, at - 1, DEFINITE | INDEFINITE) || !isCapital(table, at + 1)) return false;
  // A man's name behind "Miss" is her family's.
  const isKnown = knownNameAt(table.tokens, at + 1, at + 4, false) !== null;
  // "says Miss Ann", "Miss Ann said"
  const isSpeaking = has(table, at - 1, SPEECH) || has(table, at + 2, SPEECH);
  if (has(table, at + 1, GIVEN) && !has(table, at + 1, SURNAME | MALE))
    return isCapital(table, at + 2) || (isSpeaking && !isKnown);
  return !has(table, at + 1, COMMON | NO_NAME) && !isKnown;
}

/** Whether more of the name stands behind the head: "Samaritano" or "de Quorlo" behind "Hospital". */
function isMoreBehind(table: WordTable, at: number, last: number): boolean {
  return isCapital(table, at) || endOfParticles(table, at, last) > at;
}
