import { COORDINATOR, DATIVE, servesAs } from "../grammar/syntax-words.ts";
import { itemAt } from "../text/item-at.ts";
import type { Runs, TokenRange } from "./runs.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { HEAD_SURNAME, SPEECH, THING_HEAD, VERB } from "./word-traits.ts";
import { isSameSentence, smallAt } from "./words-beside.ts";

/**
 * Whether a name of one word is a place or part of one: "from ⟨Quorlo⟩ to Leeds", "between Leeds and ⟨Quorlo⟩", where
 * the other is known; right behind a known one, "in Doha ⟨Quorla⟩"; or before a possessive, "on ⟨Quorl⟩'s Hill".
 */
export function isPartOfPlace(table: WordTable, runs: Runs, { first, last }: TokenRange): boolean {
  if (last > first + 1) return false;
  return (
    isOnRoute(table, runs, first, last) || isBehindPlace(table, runs, first, last) || isOwnerOfPlace(table, first, last)
  );
}

function isKnownPlace(runs: Runs, at: number): boolean {
  const kind = itemAt(runs.all, runs.of[at])?.known?.kind;
  return kind === "place" || kind === "capital" || kind === "country";
}

function isOnRoute(table: WordTable, runs: Runs, first: number, last: number): boolean {
  const { from, between } = table.language.words.routes;
  const joins = (at: number, opening: string) =>
    isSameSentence(table, at) && (opening === from ? servesAs(table, at, DATIVE) : servesAs(table, at, COORDINATOR));
  for (const opening of [from, between]) {
    if (smallAt(table, first - 1) === opening && joins(last, opening) && isKnownPlace(runs, last + 1)) return true;
    if (!joins(first - 1, opening) || !isKnownPlace(runs, first - 2)) continue;
    const other = itemAt(runs.all, runs.of[first - 2])?.first ?? first;
    if (smallAt(table, other - 1) === opening) return true;
  }
  return false;
}

/**
 * Whether a name stands right behind a known place, before punctuation: "Doha ⟨Marina⟩", but not "In Doha Marina said".
 */
function isBehindPlace(table: WordTable, runs: Runs, first: number, last: number): boolean {
  if (!isKnownPlace(runs, first - 1) || !isSameSentence(table, first) || isCapital(table, last)) return false;
  return table.tokens[last]?.kind === "symbol" && table.opens[first - 1] !== 1;
}

/**
 * Whether a name is part of a place with a possessive, behind a preposition of places and with no name behind it: "on
 * ⟨Tanner⟩'s Hill", "in Mitchell's ⟨Bay⟩".
 */
function isOwnerOfPlace(table: WordTable, first: number, last: number): boolean {
  const owner = table.tokens[first - 1]?.kind === "possessive" ? first - 2 : first;
  const head = owner + 2;
  if (
    table.tokens[owner + 1]?.kind !== "possessive" ||
    !isCapital(table, head) ||
    !has(table, head, THING_HEAD | HEAD_SURNAME)
  )
    return false;
  if (isCapital(table, head + 1) || has(table, last, SPEECH) || has(table, head, VERB)) return false;
  const preposition = smallAt(table, owner - 1);
  return table.language.words.placePrepositions.has(preposition) || table.language.words.routes.on === preposition;
}
