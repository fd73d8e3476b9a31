import type { Runs, TokenRange } from "./runs.ts";
import { isAddressed } from "./same-title.ts";
import { isLoose } from "./word-shapes.ts";
import { has, type WordTable } from "./word-table.ts";
import { SPEECH } from "./word-traits.ts";

/**
 * Names of whom or what cannot be told, beside a verb of speech or behind an office: they speak, and nobody else does. `claimed`
 * tells which tokens belong to someone known.
 */
export function findUnknownNames(table: WordTable, runs: Runs, claimed: Uint8Array): TokenRange[] {
  return runs.all.filter(({ kind, first, last }) => {
    if (kind !== "name" || isLoose(table, first) || claimed[first] === 1 || claimed[last - 1] === 1) return false;
    const speaks = speaksAt(table, last) && table.sentenceOf[last] === table.sentenceOf[first];
    return speaks || isAddressed(table, first) || (speaksAt(table, first - 1) && table.opens[first] !== 1);
  });
}

/** A verb of speech: "point" and not "Oyster Point". */
function speaksAt(table: WordTable, at: number): boolean {
  return has(table, at, SPEECH) && table.tokens[at]?.capital !== true;
}
