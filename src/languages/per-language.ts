import type { Language } from "./language.ts";

/**
 * Wraps a function that makes a table from the lists of a language, or of a part of one. The table is made when it is
 * first asked for, and kept as long as the lists.
 *
 * @param make must be pure, so that it makes no difference when it is called
 */
export function perLanguage<Table, Words extends object = Language>(
  make: (language: Words) => Table,
): (language: Words) => Table {
  const made = new WeakMap<Words, { readonly table: Table }>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known.table;
    const table = make(language);
    made.set(language, { table });
    return table;
  };
}
