import { isDegree } from "../names/degrees.ts";
import { isOfficerOf } from "./officer-of.ts";
import { isAgeBehind } from "./shows-person.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import {
  CALENDAR,
  COMMON,
  DEMONYM,
  GIVEN,
  GROUP,
  HEAD_SURNAME,
  MODIFIER,
  NO_NAME,
  ORGANISATION_HEAD,
  ROLE,
  SHORT_TITLE,
} from "./word-traits.ts";

const NAMES_OF_BODIES = NO_NAME | CALENDAR | DEMONYM | MODIFIER | COMMON | ORGANISATION_HEAD | GROUP;

/**
 * Whether a body's head is the family name in a name of two or three words that begins at `first`: behind a title or
 * before an age, "mayor ⟨Al Church⟩", "⟨Lonnie Ray Church⟩, 63,", or behind the field of an office, "Minister of
 * Finance ⟨Al Church⟩ said".
 */
export function isHeadAsSurname(table: WordTable, first: number, head: number): boolean {
  if (head <= first || head - first > 2 || !has(table, head, HEAD_SURNAME)) return false;
  const end = isDegree(table.tokens[head + 1]) ? head + 2 : head + 1;
  if (isCapital(table, end)) return false;
  if (!has(table, first, GIVEN) && has(table, first, NAMES_OF_BODIES)) return false;
  const isTitled = has(table, first - 1, ROLE | SHORT_TITLE) && table.opens[first] !== 1;
  return isTitled || isAgeBehind(table, end) || isOfficerOf(table, head);
}
