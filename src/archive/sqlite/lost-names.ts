import type { Database } from "better-sqlite3";
import { NOUNS, type NounColumns, nameTable, nounRowText } from "../../facts/noun-rows.ts";
import type { Value } from "../../facts/table.ts";
import { tidyName } from "../../names/tidy-name.ts";
import { noteNames } from "../write/names-digest.ts";
import { workOn } from "./do-work.ts";

/**
 * Takes names away that somebody had from what is read or decided otherwise now: had an article's “Roe” been decided to be Dan Pell,
 * and was that taken back, quotes of Dan Pell would be found by it for ever. Only names that somebody has for being called so in an
 * article are taken away, and only if no article calls them so any more. Call within the transaction that exchanges facts.
 */
export interface LostNames {
  /** What people and organisations are called in an article, before its facts are exchanged. */
  before(articleId: number): CalledIn;
  /** After it. */
  take(articleId: number, before: CalledIn): void;
}

/** Of people, and of organisations: by their ids what they are called. */
export type CalledIn = readonly ReadonlyMap<number, ReadonlySet<string>>[];

export function prepareLostNames(database: Database): LostNames {
  const nouns = NOUNS.map((noun) => ({
    calledIn: prepareCalledIn(database, noun),
    forget: prepareForget(database, noun),
  }));
  const work = workOn(database);
  const before = (articleId: number) => nouns.map(({ calledIn }) => calledIn(articleId));
  return {
    before,
    take: (articleId, known) => {
      const now = before(articleId);
      const removed: string[] = [];
      for (const [at, { forget }] of nouns.entries()) {
        for (const [id, names] of known[at] ?? []) {
          for (const name of names) if (now[at]?.get(id)?.has(name) !== true) removed.push(...forget(id, name));
        }
      }
      work(noteNames({ added: [], removed }));
    },
  };
}

function prepareCalledIn(
  database: Database,
  { pointer }: NounColumns,
): (articleId: number) => Map<number, Set<string>> {
  const find = database.prepare<{ readonly id: number }, { readonly id: number; readonly name: string }>(
    `SELECT ${pointer} AS id, exact AS name FROM mentions WHERE article_id = @id AND ${pointer} IS NOT NULL
     UNION SELECT ${pointer}, name_as_stated FROM credits WHERE article_id = @id AND ${pointer} IS NOT NULL`,
  );
  return (articleId) => {
    const called = new Map<number, Set<string>>();
    for (const { id, name } of find.iterate({ id: articleId })) {
      const known = called.get(id);
      if (known === undefined) called.set(id, new Set([tidyName(name)]));
      else known.add(tidyName(name));
    }
    return called;
  };
}

/** Prepares the removal of a name that no article prints for a row any more; gives it as it is digested, or nothing. */
function prepareForget(database: Database, noun: NounColumns): (id: number, name: string) => string[] {
  const { table, names, pointer, name: nameRow } = noun;
  const find = database
    .prepare<[number, string], Value[]>(
      `SELECT (SELECT key FROM ${table} WHERE id = ${pointer}), ${nameRow.columns.join(", ")}
       FROM ${names} WHERE ${pointer} = ? AND name = ? AND because = 'same article'`,
    )
    .raw();
  const findPrinted = database
    .prepare<{ readonly id: number }, string>(
      `SELECT exact FROM mentions WHERE ${pointer} = @id UNION ALL SELECT name_as_stated FROM credits WHERE ${pointer} = @id`,
    )
    .pluck();
  const remove = database.prepare<[number, string]>(
    `DELETE FROM ${names} WHERE ${pointer} = ? AND name = ? AND because = 'same article'`,
  );
  return (id, name) => {
    const values = find.get(id, name);
    if (values === undefined) return [];
    for (const printed of findPrinted.iterate({ id })) if (tidyName(printed) === name) return [];
    remove.run(id, name);
    return [nounRowText(nameTable(noun), values)];
  };
}
