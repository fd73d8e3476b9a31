import type { Database } from "better-sqlite3";
import type { Noun, Sighting } from "../../facts/nouns.ts";
import type { Value } from "../../facts/table.ts";
import { slugCandidates } from "../../identity/slugs.ts";
import { prepareInsert } from "./insert-rows.ts";
import { prepareRedirects } from "./redirects.ts";
import type { RenameSpeaker } from "./rename-speaker.ts";

/**
 * Prepares the storing of people or organisations: the function gives a sighting the row of its key, made if need be,
 * adds the names that are new, and shows the row by what is better. To be called inside a transaction.
 */
export function prepareStoreNoun<One extends Sighting<Name> & Known, Known, Name>(
  database: Database,
  noun: Noun<One, Known, Name>,
  renameSpeaker: RenameSpeaker,
): (one: One) => number {
  const { table, names, pointer, row, name: nameRow, shown } = noun;
  const find = database.prepare<[string], Known & { readonly id: number; readonly name: string }>(
    `SELECT id, ${shown.join(", ")} FROM ${table} WHERE key = ?`,
  );
  const insert = prepareInsert(database, table, ["slug", ...row.columns]);
  const update = prepareUpdate(database, noun);
  const nameColumns = [pointer, ...nameRow.columns];
  const addName = database.prepare<[readonly Value[]]>(
    `INSERT INTO ${names} (${nameColumns.join(", ")}) VALUES (${nameColumns.map(() => "?").join(", ")})
     ON CONFLICT DO NOTHING`,
  );
  const findSlug = prepareSlug(database, noun);
  const redirects = prepareRedirects(database, noun);

  function findOrInsert(one: One): number {
    const known = find.get(one.key);
    if (known === undefined) return insert([redirects.takeBack(one.key) ?? findSlug(one.name), ...row.valuesOf(one)]);
    const best = noun.show(known, one);
    if (shown.some((column) => best[column] !== known[column])) {
      const renamed = { pointer, id: known.id, from: known.name, to: best.name };
      renameSpeaker(renamed, () => update(known.id, best));
    }
    return known.id;
  }

  return (one) => {
    const id = findOrInsert(one);
    for (const name of one.names) addName.run([id, ...nameRow.valuesOf(name)]);
    return id;
  };
}

/** Prepares the exchange of everything in a row but its id and slug. */
export function prepareUpdate<One extends Sighting<Name> & Known, Known, Name>(
  database: Database,
  { table, row }: Noun<One, Known, Name>,
): (id: number, one: One) => void {
  const changes = row.columns.map((column) => `${column} = ?`).join(", ");
  const update = database.prepare<[readonly Value[]]>(`UPDATE ${table} SET ${changes} WHERE id = ?`);
  return (id, one) => void update.run([...row.valuesOf(one), id]);
}

/** Prepares the choice of a slug that no row of a table has, and that leads to none. */
function prepareSlug(database: Database, { table, target }: Pick<Noun<never, never, never>, "table" | "target">) {
  const find = database.prepare<{ readonly slug: string }>(
    `SELECT 1 FROM ${table} WHERE slug = @slug
     UNION ALL SELECT 1 FROM slug_redirects WHERE kind = '${target}' AND slug = @slug`,
  );
  const nextId = database.prepare<[], number>(`SELECT coalesce(max(id), 0) + 1 FROM ${table}`).pluck();
  return (name: string): string => {
    const candidates = slugCandidates(name, () => nextId.get() ?? 1);
    let slug = candidates.next().value;
    while (find.get({ slug }) !== undefined) slug = candidates.next().value;
    return slug;
  };
}
