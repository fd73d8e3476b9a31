import { NOUNS, type NounColumns, nameTable, nounRowText } from "../../facts/noun-rows.ts";
import type { Value } from "../../facts/table.ts";
import { tidyName } from "../../names/tidy-name.ts";
import { noteNames } from "./names-digest.ts";
import { ofNoun } from "./of-noun.ts";
import { change, query, tuples, valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

/*
 * Takes away names that somebody had from what is now read or decided otherwise. If it was decided that an article's
 * “Roe” is Dan Pell, and that was taken back, “Roe” would otherwise find quotes of Dan Pell for ever. Only names that
 * somebody has from being called so in an article are taken away, by itself or because a decision makes the name theirs,
 * and only if no article calls them so any more. The name by which lists show them stays. To be called within the
 * transaction that replaces the facts.
 */

/** What people are called, and what organisations are called, by their ids. */
export type CalledIn = readonly ReadonlyMap<number, ReadonlySet<string>>[];

const OF = ofNoun((noun: NounColumns) => {
  const { table, names, pointer, name } = noun;
  const lost = `${pointer} = ? AND name = ? AND (because = 'same article' OR because LIKE 'decision %')
    AND name <> (SELECT name FROM ${table} WHERE id = ${pointer})`;
  return {
    calledIn: query<[{ readonly article: number }], { readonly id: number; readonly name: string }>(
      `SELECT ${pointer} AS id, exact AS name FROM mentions WHERE article_id = @article AND ${pointer} IS NOT NULL
       UNION SELECT ${pointer}, name_as_stated FROM credits WHERE article_id = @article AND ${pointer} IS NOT NULL`,
    ),
    find: tuples<[number, string], readonly Value[]>(
      `SELECT (SELECT key FROM ${table} WHERE id = ${pointer}), ${name.columns.join(", ")}
       FROM ${names} WHERE ${lost}`,
    ),
    isPrinted: valuesOf<[{ readonly id: number; readonly name: string }], number>(
      `SELECT 1 FROM mentions WHERE ${pointer} = @id AND exact = @name
       UNION ALL SELECT 1 FROM credits WHERE ${pointer} = @id AND name_as_stated = @name LIMIT 1`,
    ),
    printed: valuesOf<[{ readonly id: number }], string>(
      `SELECT exact FROM mentions WHERE ${pointer} = @id UNION SELECT name_as_stated FROM credits WHERE ${pointer} = @id`,
    ),
    remove: change<[number, string]>(`DELETE FROM ${names} WHERE ${lost}`),
  };
});

/** What people and organisations are called in an article. Call it before the article's facts are replaced. */
export function* calledIn(articleId: number): Work<CalledIn> {
  const called: Map<number, Set<string>>[] = [];
  for (const noun of NOUNS) called.push(yield* calledOf(noun, articleId));
  return called;
}

function* calledOf(noun: NounColumns, article: number): Work<Map<number, Set<string>>> {
  const called = new Map<number, Set<string>>();
  yield* OF(noun).calledIn.each([{ article }], ({ id, name }) => {
    const known = called.get(id);
    if (known === undefined) called.set(id, new Set([tidyName(name)]));
    else known.add(tidyName(name));
  });
  return called;
}

/**
 * Takes away names that an article no longer gives. Call it after the facts are replaced, with what {@link calledIn}
 * returned before.
 */
export function* takeLostNames(articleId: number, before: CalledIn): Work<void> {
  const now = yield* calledIn(articleId);
  const removed: string[] = [];
  for (const [at, noun] of NOUNS.entries()) {
    for (const [id, names] of before[at] ?? []) {
      for (const name of names) {
        if (now[at]?.get(id)?.has(name) !== true) removed.push(...(yield* forget(noun, id, name)));
      }
    }
  }
  yield* noteNames({ added: [], removed });
}

/**
 * Removes a name that no article prints for a row any more. Returns it in the form in which it is digested, or nothing
 * if it stays.
 */
function* forget(noun: NounColumns, id: number, name: string): Work<string[]> {
  const { find, remove } = OF(noun);
  const values = yield* find.get(id, name);
  if (values === undefined || (yield* isPrinted(noun, id, name))) return [];
  yield* remove.run(id, name);
  return [nounRowText(nameTable(noun), values)];
}

/** Whether any article prints a name for a row. It usually does so in the same characters, which is quick to find. */
function* isPrinted(noun: NounColumns, id: number, name: string): Work<boolean> {
  const { isPrinted, printed } = OF(noun);
  if ((yield* isPrinted.get({ id, name })) !== undefined) return true;
  return (yield* printed.all({ id })).some((one) => tidyName(one) === name);
}
