import type { Language } from "./language.ts";

/**
 * A table that is made from the lists of a language: made when it is first asked for, and kept as long as the language.
 *
 * @param make must be pure, so that it makes no difference when it is called
 */
export function perLanguage<Table>(make: (language: Language) => Table): (language: Language) => Table {
  const made = new WeakMap<Language, { readonly table: Table }>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known.table;
    const table = make(language);
    made.set(language, { table });
    return table;
  };
}
