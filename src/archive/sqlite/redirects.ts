import type { Database } from "better-sqlite3";
import type { NounColumns } from "../../facts/noun-rows.ts";
import { type NameChanges, prepareRedirectTexts } from "./names-digest.ts";

/** The slugs of rows that are no more, and where they lead. To be used within a transaction. `changes` takes what changes. */
export interface Redirects {
  /** Before a row is removed: its slug, and those that led to it, lead to the row of `toKey` from now on, or nowhere if null. */
  leave(row: { readonly id: number; readonly key: string }, toKey: string | null, changes: NameChanges): void;
  /** Before a row is removed that was joined with none: slugs that led to it lead nowhere. */
  release(id: number, changes: NameChanges): void;
  /** The slug that a key had before its row was removed; the key has it back and it leads nowhere else. Null if it had none. */
  takeBack(key: string, changes: NameChanges): string | null;
}

export function prepareRedirects(database: Database, noun: NounColumns): Redirects {
  const { table, pointer, target } = noun;
  const textsOf = prepareRedirectTexts(database, noun);
  const slugsAt = database
    .prepare<{ readonly id: number }, string>(
      `SELECT slug FROM ${table} WHERE id = @id UNION SELECT slug FROM slug_redirects WHERE ${pointer} = @id`,
    )
    .pluck();
  const insert = database.prepare<{ readonly id: number; readonly key: string; readonly to: string | null }>(
    `INSERT OR REPLACE INTO slug_redirects (kind, slug, key, ${pointer})
     SELECT '${target}', slug, @key, (SELECT id FROM ${table} WHERE key = @to) FROM ${table} WHERE id = @id`,
  );
  const move = database.prepare<{ readonly id: number; readonly key: string; readonly to: string | null }>(
    `UPDATE slug_redirects SET ${pointer} = (SELECT id FROM ${table} WHERE key = @to) WHERE ${pointer} = @id`,
  );
  const find = database
    .prepare<[string], string>(`SELECT slug FROM slug_redirects WHERE kind = '${target}' AND key = ?`)
    .pluck();
  const remove = database.prepare<[string]>(`DELETE FROM slug_redirects WHERE kind = '${target}' AND slug = ?`);
  const ledBy = database.prepare<[number], string>(`SELECT slug FROM slug_redirects WHERE ${pointer} = ?`).pluck();
  const release = database.prepare<[number]>(`UPDATE slug_redirects SET ${pointer} = NULL WHERE ${pointer} = ?`);
  return {
    release: (id, { added, removed }) => {
      const slugs = JSON.stringify(ledBy.all(id));
      removed.push(...textsOf(slugs));
      release.run(id);
      added.push(...textsOf(slugs));
    },
    leave: ({ id, key }, to, { added, removed }) => {
      const slugs = JSON.stringify(slugsAt.all({ id }));
      removed.push(...textsOf(slugs));
      move.run({ id, key, to });
      insert.run({ id, key, to });
      added.push(...textsOf(slugs));
    },
    takeBack: (key, { removed }) => {
      const slug = find.get(key);
      if (slug === undefined) return null;
      removed.push(...textsOf(JSON.stringify([slug])));
      remove.run(slug);
      return slug;
    },
  };
}
