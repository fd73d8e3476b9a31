import { itemAt } from "../text/item-at.ts";
import type { Runs } from "./runs.ts";
import { has, type WordTable } from "./word-table.ts";
import { GIVEN, MODIFIER, SPEECH } from "./word-traits.ts";

/** How many words may stand before an office: "deputy", "senior credit". */
const BEFORE_OFFICE = 2;

/**
 * Whether an office or part that people have only in bodies stands at a token, and its holder's name follows: "Roe Moor
 * ⟨mayor Ann Roe⟩", "Roe Moe senior ⟨analyst Ann Roe⟩".
 */
export function isBeforeOfficer(table: WordTable, runs: Runs, from: number): boolean {
  let at = from;
  while (at < from + BEFORE_OFFICE && !isHeldInBody(table, at) && has(table, at, MODIFIER)) at += 1;
  return isHeldInBody(table, at) && isBeforePerson(table, runs, at + 1);
}

function isHeldInBody({ tokens, language }: WordTable, at: number): boolean {
  return tokens[at]?.capital === false && language.nouns.heldInBodies.has(tokens[at].lower);
}

/** Whether a name of two words or more that begins with a given name stands at a token. */
function isBeforePerson(table: WordTable, runs: Runs, at: number): boolean {
  const run = itemAt(runs.all, runs.of[at]);
  return run?.kind === "name" && run.first === at && run.last > at + 1 && has(table, at, GIVEN);
}

/**
 * Whether an owner's person speaks, which shows that the owner is a firm: "Roe Moe's ⟨Ann Roe⟩ said", "said Roe Moe's
 * ⟨Ann Roe⟩". One who does not speak may be somebody's invention.
 */
export function isBeforeSpeaker(table: WordTable, runs: Runs, owner: number, at: number): boolean {
  if (!isBeforePerson(table, runs, at)) return false;
  return has(table, owner - 1, SPEECH) || has(table, itemAt(runs.all, runs.of[at])?.last ?? -1, SPEECH);
}
