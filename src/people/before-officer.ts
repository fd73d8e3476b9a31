import { itemAt } from "../text/item-at.ts";
import type { Runs } from "./runs.ts";
import { has, type WordTable } from "./word-table.ts";
import { GIVEN, MODIFIER, SPEECH } from "./word-traits.ts";

/** How many words may stand before an office: "deputy", "senior credit". */
const BEFORE_OFFICE = 2;

/** "Roe Moor ⟨mayor Ann Roe⟩", "Roe Moe senior ⟨analyst Ann Roe⟩": an office or a part that nobody has of somebody, and who has it. */
export function isBeforeOfficer(table: WordTable, runs: Runs, from: number): boolean {
  let at = from;
  while (at < from + BEFORE_OFFICE && !isHeldInBody(table, at) && has(table, at, MODIFIER)) at += 1;
  return isHeldInBody(table, at) && isBeforePerson(table, runs, at + 1);
}

function isHeldInBody({ tokens, language }: WordTable, at: number): boolean {
  return tokens[at]?.capital === false && language.nouns.heldInBodies.has(tokens[at].lower);
}

/** A name of two words or more that begins with a given name. */
function isBeforePerson(table: WordTable, runs: Runs, at: number): boolean {
  const run = itemAt(runs.all, runs.of[at]);
  return run?.kind === "name" && run.first === at && run.last > at + 1 && has(table, at, GIVEN);
}

/** "Roe Moe's ⟨Ann Roe⟩ said", "said Roe Moe's ⟨Ann Roe⟩": who speaks is a firm's, and nobody's; who does not may be somebody's invention. */
export function isBeforeSpeaker(table: WordTable, runs: Runs, owner: number, at: number): boolean {
  if (!isBeforePerson(table, runs, at)) return false;
  return has(table, owner - 1, SPEECH) || has(table, itemAt(runs.all, runs.of[at])?.last ?? -1, SPEECH);
}
