import { NOUNS, type NounColumns } from "../../facts/noun-rows.ts";
import type { Removal } from "../store.ts";
import { noteNames, redirectTexts } from "./names-digest.ts";
import { ofNoun } from "./of-noun.ts";
import { change, valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

const OF = ofNoun(({ table, names, pointer, target }: NounColumns) => ({
  find: valuesOf<[{ readonly keys: string }], string>(
    `SELECT slug FROM slug_redirects
     WHERE kind = '${target}' AND (
       key IN (SELECT value FROM json_each(@keys, '$'))
       OR ${pointer} IN (SELECT id FROM ${table} WHERE key IN (SELECT value FROM json_each(@keys, '$')))
     )`,
  ),
  // A key is that of a name, possibly followed by what distinguishes two bearers of the name.
  forget: change<[string]>(
    `DELETE FROM slug_redirects WHERE kind = '${target}' AND slug = ? AND NOT EXISTS (
       SELECT 1 FROM ${names} AS named
       WHERE named.${pointer} = slug_redirects.${pointer} AND (
         named.name_key = slug_redirects.key
         OR substr(slug_redirects.key, 1, length(named.name_key) + 2) = named.name_key || ' ('
       )
     )`,
  ),
}));

/**
 * Forgets former slugs for which no evidence is left: those that led to somebody who goes, and those of names that the
 * person or organisation they lead to no longer has. Call it before people and organisations are settled, and do the
 * work it returns afterwards.
 */
export function* beginForgetRedirects(keys: Removal["names"]["keys"]): Work<() => Work<void>> {
  const found: { readonly noun: NounColumns; readonly slugs: readonly string[] }[] = [];
  for (const noun of NOUNS) {
    found.push({ noun, slugs: yield* OF(noun).find.all({ keys: JSON.stringify([...keys[noun.table]]) }) });
  }
  return function* () {
    const removed: string[] = [];
    for (const { noun, slugs } of found) {
      for (const slug of slugs) {
        const texts = yield* redirectTexts(noun, [slug]);
        if ((yield* OF(noun).forget.run(slug)) > 0) removed.push(...texts);
      }
    }
    yield* noteNames({ added: [], removed });
  };
}
