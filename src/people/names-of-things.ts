import { nameKey } from "../names/name-key.ts";
import type { Evidence } from "./evidence.ts";
import { type NameForm, printed } from "./name-forms.ts";
import type { Runs } from "./runs.ts";
import { has, type WordTable } from "./word-table.ts";
import { SPEECH } from "./word-traits.ts";

/** The keys of names that the article calls an organisation's somewhere and nowhere a person's. */
export function findCompanies(forms: readonly NameForm[]): ReadonlySet<string> {
  const called = new Set<string>();
  const people = new Set<string>();
  for (const { evidence, parts } of forms) {
    if (evidence.has("organisationBeside")) called.add(parts.key);
    if (OF_PEOPLE.some((sort) => evidence.has(sort))) people.add(parts.key);
  }
  return new Set([...called].filter((key) => !people.has(key)));
}

/** The keys of names that somebody plays, and that nowhere speak. */
export function findFigures(table: WordTable, forms: readonly NameForm[]): ReadonlySet<string> {
  const played = new Set<string>();
  const speaking = new Set<string>();
  for (const { evidence, parts, last } of forms) {
    if (evidence.has("fictional")) played.add(parts.key);
    if (has(table, last, SPEECH)) speaking.add(parts.key);
  }
  return new Set([...played].filter((key) => !speaking.has(key)));
}

const OF_PEOPLE: readonly Evidence[] = ["titleBefore", "appositive", "whoFollows", "lastWordWithHonorific", "suffix"];

/** "john finnegan" where the article names the USS John Finnegan. */
export function findVessels(table: WordTable, runs: Runs): string[] {
  return runs.all.flatMap(({ kind, first, last }) => {
    const isVessel =
      kind === "thing" &&
      last > first + 1 &&
      table.language.organisations.vessels.has(table.tokens[first]?.lower ?? "");
    return isVessel ? [nameKey(printed(table, { first: first + 1, last }))] : [];
  });
}
