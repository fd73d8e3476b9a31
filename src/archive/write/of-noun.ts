import type { NounColumns } from "../../facts/noun-rows.ts";

/**
 * Makes something, above all statements, for people and for organisations: when it is first needed, and once for each.
 */
export function ofNoun<Noun extends Pick<NounColumns, "table">, Made>(
  make: (noun: Noun) => Made,
): (noun: Noun) => Made {
  const made = new Map<Noun["table"], Made>();
  return (noun) => {
    const known = made.get(noun.table);
    if (known !== undefined) return known;
    const one = make(noun);
    made.set(noun.table, one);
    return one;
  };
}
