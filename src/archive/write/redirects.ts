import { NOUNS, type NounColumns } from "../../facts/noun-rows.ts";
import type { LeadsTo } from "../store.ts";
import { type NameChanges, redirectTexts } from "./names-digest.ts";
import { ofNoun } from "./of-noun.ts";
import { change, query, valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

const OF = ofNoun(({ table, pointer, target }: NounColumns) => {
  type Leading = { readonly id: number; readonly key: string; readonly to: string | null };
  return {
    slugsAt: valuesOf<[{ readonly id: number }], string>(
      `SELECT slug FROM ${table} WHERE id = @id UNION SELECT slug FROM slug_redirects WHERE ${pointer} = @id`,
    ),
    forget: change<[number]>(
      `DELETE FROM slug_redirects WHERE kind = '${target}' AND slug = (SELECT slug FROM ${table} WHERE id = ?)`,
    ),
    insert: change<[Leading]>(
      `INSERT INTO slug_redirects (kind, slug, key, ${pointer})
       SELECT '${target}', slug, CAST(@key AS TEXT), (SELECT id FROM ${table} WHERE key = @to) FROM ${table} WHERE id = @id`,
    ),
    move: change<[{ readonly id: number; readonly to: string | null }]>(
      `UPDATE slug_redirects SET ${pointer} = (SELECT id FROM ${table} WHERE key = @to) WHERE ${pointer} = @id`,
    ),
    find: query<[string], { readonly key: string; readonly slug: string }>(
      `SELECT key, slug FROM slug_redirects
       WHERE kind = '${target}' AND key IN (SELECT value FROM json_each(?, '$')) ORDER BY slug DESC`,
    ),
    remove: change<[string]>(`DELETE FROM slug_redirects WHERE kind = '${target}' AND slug = ?`),
    ledBy: valuesOf<[number], string>(`SELECT slug FROM slug_redirects WHERE ${pointer} = ?`),
    release: change<[number]>(`UPDATE slug_redirects SET ${pointer} = NULL WHERE ${pointer} = ?`),
    nowhere: query<[], { readonly key: string; readonly slug: string }>(
      `SELECT key, slug FROM slug_redirects WHERE kind = '${target}' AND ${pointer} IS NULL`,
    ),
    rowOf: valuesOf<[string], number>(`SELECT id FROM ${table} WHERE key = ?`),
    lead: change<[number, string]>(`UPDATE slug_redirects SET ${pointer} = ? WHERE kind = '${target}' AND slug = ?`),
  };
});

/*
 * The slugs of removed rows, and where they lead. To be called within a transaction; `changes` collects what changes.
 */

/** Makes the slugs that led to a row lead nowhere. Call it before removing a row that was not joined with another. */
export function* releaseRedirects(noun: NounColumns, id: number, { added, removed }: NameChanges): Work<void> {
  const { ledBy, release } = OF(noun);
  const slugs = yield* ledBy.all(id);
  removed.push(...(yield* redirectTexts(noun, slugs)));
  yield* release.run(id);
  added.push(...(yield* redirectTexts(noun, slugs)));
}

/**
 * Makes the slug of a row, and those that led to it, lead to the row with the key `to`, or nowhere if it is null. Call
 * it before removing the row.
 */
export function* leaveRedirect(
  noun: NounColumns,
  { id, key, to }: { readonly id: number; readonly key: string; readonly to: string | null },
  { added, removed }: NameChanges,
): Work<void> {
  const { slugsAt, move, forget, insert } = OF(noun);
  const slugs = yield* slugsAt.all({ id });
  removed.push(...(yield* redirectTexts(noun, slugs)));
  yield* move.run({ id, to });
  yield* forget.run(id);
  yield* insert.run({ id, key, to });
  added.push(...(yield* redirectTexts(noun, slugs)));
}

/**
 * Takes back the slugs that keys had before their rows were removed, and returns them by key. They no longer lead
 * anywhere else.
 */
export function* takeBackSlugs(
  noun: NounColumns,
  keys: readonly string[],
  { removed }: NameChanges,
): Work<ReadonlyMap<string, string>> {
  const { find, remove } = OF(noun);
  const found = new Map((yield* find.all(JSON.stringify(keys))).map(({ key, slug }) => [key, slug]));
  for (const slug of found.values()) {
    removed.push(...(yield* redirectTexts(noun, [slug])));
    yield* remove.run(slug);
  }
  return found;
}

/**
 * Makes slugs that led nowhere lead to the row with which theirs was joined, if it exists now. Call it after making
 * rows.
 */
export function* leadAgain(leadsTo: LeadsTo, { added, removed }: NameChanges): Work<void> {
  for (const noun of NOUNS) {
    const { nowhere, rowOf, lead } = OF(noun);
    for (const { key, slug } of yield* nowhere.all()) {
      const to = leadsTo(noun.target, key);
      const id = to === null ? undefined : yield* rowOf.get(to);
      if (id === undefined) continue;
      removed.push(...(yield* redirectTexts(noun, [slug])));
      yield* lead.run(id, slug);
      added.push(...(yield* redirectTexts(noun, [slug])));
    }
  }
}
