import { NOUNS, type NounColumns } from "../../facts/noun-rows.ts";
import type { LeadsTo, NounKeys } from "../store.ts";
import { type NameChanges, redirectTexts } from "./names-digest.ts";
import { ofNoun } from "./of-noun.ts";
import { change, query, valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

/** A former slug, the key of its bearer and that of the row to which it leads. */
interface Led {
  readonly key: string;
  readonly slug: string;
  readonly to: string | null;
}

const OF = ofNoun(({ table, pointer, target }: NounColumns) => {
  type Leading = { readonly id: number; readonly key: string; readonly to: string | null };
  const led = `SELECT former.key, former.slug, led.key AS "to"
    FROM slug_redirects AS former LEFT JOIN ${table} AS led ON led.id = former.${pointer} WHERE former.kind = '${target}'`;
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
    all: query<[], Led>(led),
    some: query<[string], Led>(`${led} AND (${pointer} IS NULL OR led.key IN (SELECT value FROM json_each(?, '$')))`),
    rowOf: valuesOf<[string], number>(`SELECT id FROM ${table} WHERE key = ?`),
    lead: change<[number | null, string]>(
      `UPDATE slug_redirects SET ${pointer} = ? WHERE kind = '${target}' AND slug = ?`,
    ),
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
 * Makes slugs lead to the row with which theirs is joined now, or nowhere if there is none: those that led nowhere, and
 * those that led to somebody with one of the keys, or to anybody if there are none. Call it after making rows.
 */
export function* leadAgain(
  { leadsTo, keys }: { readonly leadsTo: LeadsTo; readonly keys: NounKeys | null },
  { added, removed }: NameChanges,
): Work<void> {
  for (const noun of NOUNS) {
    const { all, some, rowOf, lead } = OF(noun);
    for (const { key, slug, to } of yield* keys === null
      ? all.all()
      : some.all(JSON.stringify([...keys[noun.table]]))) {
      const now = leadsTo(noun.target, key);
      if (now === to) continue;
      const id = now === null ? undefined : yield* rowOf.get(now);
      if (id === undefined && to === null) continue;
      removed.push(...(yield* redirectTexts(noun, [slug])));
      yield* lead.run(id ?? null, slug);
      added.push(...(yield* redirectTexts(noun, [slug])));
    }
  }
}
