import { ORGAN_MODIFIERS, ORGANS, ORGANS_WITH_MODIFIER } from "../lexicon/organisations.ts";
import type { Run } from "./name-runs.ts";
import { has, type WordTable } from "./word-table.ts";
import { ROLE } from "./words.ts";

/**
 * Joins a people or country and the organ of it that follows in small letters into one organisation: "Chinese embassy",
 * "Russian foreign ministry". Other runs stay as they are.
 */
export function joinOrgans(table: WordTable, runs: readonly Run[]): Run[] {
  return runs.map((run) => {
    const kind = run.known?.kind;
    if (kind !== "people" && kind !== "country") return run;
    const last = endOfOrgan(table, run.last);
    return last === run.last ? run : { kind: "organisation", first: run.first, last, known: null };
  });
}

function endOfOrgan(table: WordTable, from: number): number {
  const isModified = ORGAN_MODIFIERS.has(table.tokens[from]?.text ?? "");
  const at = isModified ? from + 1 : from;
  const noun = table.tokens[at]?.text ?? "";
  const isOrgan = ORGANS.has(noun) && (isModified || !ORGANS_WITH_MODIFIER.has(noun)) && !has(table, at, ROLE);
  return isOrgan && table.sentenceOf[at] === table.sentenceOf[from - 1] ? at + 1 : from;
}
