import { GENITIVE, LOCATIVE, servesAs } from "../grammar/syntax-words.ts";
import { itemAt } from "../text/item-at.ts";
import type { Runs, TokenRange } from "./runs.ts";
import { isAddressed } from "./same-title.ts";
import { isLoose } from "./word-shapes.ts";
import { has, type WordTable } from "./word-table.ts";
import { COMMON, LINK, NO_NAME, PARTICLE, SPEECH } from "./word-traits.ts";

/**
 * Finds names of unknown people or things beside a verb of speech or behind an office: these speak, and nobody else
 * does. The home in "Ann Roe of ⟨Port Quorl⟩ said" does not. `claimed` marks the tokens of those already known.
 */
export function findUnknownNames(table: WordTable, runs: Runs, claimed: Uint8Array): TokenRange[] {
  const names = runs.all.filter(({ kind, first, last }) => {
    if (kind !== "name" || isLoose(table, first) || claimed[first] === 1 || claimed[last - 1] === 1) return false;
    const isHome = servesAs(table, first - 1, GENITIVE) && itemAt(runs.all, runs.of[first - 2])?.kind === "name";
    const speaks = !isHome && speaksAt(table, last) && table.sentenceOf[last] === table.sentenceOf[first];
    return speaks || isAddressed(table, first) || (speaksAt(table, first - 1) && table.opens[first] !== 1);
  });
  return names.map(({ first, last }) => ({ first: startOfName(table, first, claimed), last }));
}

/**
 * The start of a name, with the place or non-English word right before it, "⟨El⟩ Faro said", "⟨Ostrava⟩ Gummi said";
 * but not in "In ⟨Berlin⟩ Faro said".
 */
function startOfName(table: WordTable, first: number, claimed: Uint8Array): number {
  const at = first - 1;
  const isName = has(table, at, PARTICLE) || !has(table, at, COMMON | NO_NAME | LINK | SPEECH);
  const isPart = table.tokens[at]?.kind === "word" && table.tokens[at]?.capital === true && isName;
  return isPart && claimed[at] !== 1 && table.opens[first] !== 1 && !servesAs(table, at - 1, LOCATIVE) ? at : first;
}

/** Whether a verb of speech stands at a token: "point", but not "Oyster Point". */
function speaksAt(table: WordTable, at: number): boolean {
  return has(table, at, SPEECH) && table.tokens[at]?.capital !== true;
}
