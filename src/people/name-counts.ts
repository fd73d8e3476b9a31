import { DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsAsPlural } from "../grammar/word-endings.ts";
import { isHonorific } from "./form-of-address.ts";
import type { Run, Runs } from "./runs.ts";
import { has, type WordTable } from "./word-table.ts";
import { GIVEN, SURNAME } from "./word-traits.ts";
import { isBehindPlacing } from "./words-beside.ts";

/** What the whole article shows about the words of names. */
export interface NameCounts {
  /** How often a word stands alone as a run. */
  readonly alone: ReadonlyMap<string, number>;
  /** Words that follow "Mr.", "Mrs." or "Ms.". */
  readonly honoured: ReadonlySet<string>;
  /** Words that stand alone behind "in" or "at" somewhere. */
  readonly placed: ReadonlySet<string>;
  /**
   * Words that begin a body's name or end that of a thing or place: "Harlow" beside "Harlow Biologics", "Aden" beside
   * "the Gulf of Aden".
   */
  readonly partsOfThings: ReadonlySet<string>;
}

/** Counts the words that stand alone and those that follow a form of address. */
export function countNames(table: WordTable, runs: Runs): NameCounts {
  const alone = new Map<string, number>();
  const honoured = new Set<string>();
  const placed = new Set<string>();
  const partsOfThings = new Set<string>();
  const teams = new Set(runs.all.filter((run) => isTeam(table, run)).map(({ last }) => wordAt(table, last - 1)));
  for (const run of runs.all) {
    const word = wordAt(table, run.last - 1);
    const isOne = run.kind === "name" && run.last === run.first + 1;
    const isAlone = isOne && !isArticled(table, run) && !teams.has(word);
    if (isAlone) alone.set(word, (alone.get(word) ?? 0) + 1);
    if (isAlone && isBehindPlacing(table, run.first)) placed.add(word);
    const part = run.last > run.first + 1 ? partOf(run) : -1;
    if (part >= 0) partsOfThings.add(wordAt(table, part));
    if (run.kind === "name" && isHonorific(table, run.first - 1)) honoured.add(word);
  }
  return { alone, honoured, placed, partsOfThings };
}

/** Whether a name is called so with an article: "the ⟨Roe⟩'s owner", "the ⟨Roe⟩ was late", but not "the Roe family". */
function isArticled(table: WordTable, { first, last }: Run): boolean {
  const next = table.tokens[last];
  const isNoun = next?.kind === "word" && !table.language.words.auxiliaries.has(next.lower);
  return servesAs(table, first - 1, DEFINITE) && !isNoun;
}

/**
 * Whether a name in the plural stands behind an article and is not a family name, so that it is not counted in
 * “Quorlers coach Ann Roe”: "the Ashby ⟨Quorlers⟩", "the ⟨Quorlers⟩ led".
 */
function isTeam(table: WordTable, { kind, first, last }: Run): boolean {
  if (kind !== "name" || !servesAs(table, first - 1, DEFINITE) || has(table, last - 1, GIVEN | SURNAME)) return false;
  return endsAsPlural(wordAt(table, last - 1), table.language);
}

/** The token of the word by which a body, thing or place may be called; -1 for a person. */
function partOf({ kind, first, last }: Run): number {
  if (kind === "organisation") return first;
  return kind === "thing" || kind === "known" ? last - 1 : -1;
}
