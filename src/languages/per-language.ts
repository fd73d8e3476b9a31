import type { Language } from "./language.ts";

/**
 * A table that is made from the lists of a language, or of a part of one: made when it is first asked for, and kept as long as those.
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
