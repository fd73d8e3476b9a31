import type { NounColumns } from "../../facts/noun-rows.ts";
import type { Value } from "../../facts/table.ts";
import { ofNoun } from "./of-noun.ts";
import { tuples } from "./statement.ts";
import type { Work } from "./work.ts";

const FIND = ofNoun(({ names, pointer, name }: NounColumns) =>
  tuples<[string], readonly [id: number, ...values: Value[]]>(
    `SELECT ${pointer}, ${name.columns.join(", ")} FROM ${names} WHERE ${pointer} IN (SELECT value FROM json_each(?))`,
  ),
);

/** For how many people or organisations the names are loaded at once. */
export const NAMED_AT_ONCE = 500;

/**
 * Loads the names of some people or organisations, and returns a function that gives those of one, in no order; none
 * for a row without names.
 */
export function* storedNames(
  noun: NounColumns,
  ids: readonly number[],
): Work<(id: number) => readonly (readonly Value[])[]> {
  const byId = new Map<number, Value[][]>();
  yield* FIND(noun).each([JSON.stringify(ids)], ([id, ...values]) => {
    const known = byId.get(id);
    if (known === undefined) byId.set(id, [values]);
    else known.push(values);
  });
  return (id) => byId.get(id) ?? [];
}
