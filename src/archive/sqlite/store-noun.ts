import type { Database } from "better-sqlite3";
import { nameTable, nounRowText, rowTable } from "../../facts/noun-rows.ts";
import type { Noun, Sighting } from "../../facts/nouns.ts";
import type { Value } from "../../facts/table.ts";
import { slugCandidates } from "../../identity/slugs.ts";
import { prepareInsert } from "./insert-rows.ts";
import type { NameChanges } from "./names-digest.ts";
import { prepareRedirects } from "./redirects.ts";
import type { RenameSpeaker } from "./rename-speaker.ts";

/**
 * Prepares the storing of people or organisations: the function gives a sighting the row of its key, made if need be,
 * adds the names that are new, shows the row by what is better, and says what it has changed. To be called inside a
 * transaction.
 */
export function prepareStoreNoun<One extends Sighting<Name> & Known, Known, Name>(
  database: Database,
  noun: Noun<One, Known, Name>,
  renameSpeaker: RenameSpeaker,
): (one: One, changes: NameChanges) => number {
  const { table, names, pointer, row, name: nameRow, shown } = noun;
  const [rows, named] = [rowTable(noun), nameTable(noun)];
  const find = database.prepare<[string], Known & StoredNoun>(
    `SELECT id, slug, ${row.columns.join(", ")} FROM ${table} WHERE key = ?`,
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

  function findOrInsert(one: One, changes: NameChanges): number {
    const { added, removed } = changes;
    const known = find.get(one.key);
    if (known === undefined) {
      const values = [redirects.takeBack(one.key, changes) ?? findSlug(one.name), ...row.valuesOf(one)];
      added.push(nounRowText(rows, values));
      return insert(values);
    }
    const best = noun.show(known, one);
    if (shown.some((column) => best[column] !== known[column])) {
      const renamed = { pointer, id: known.id, from: known.name, to: best.name };
      renameSpeaker(renamed, () => update(known.id, best));
      removed.push(
        nounRowText(
          rows,
          rows.columns.map(({ name }) => known[name] ?? null),
        ),
      );
      added.push(nounRowText(rows, [known.slug, ...row.valuesOf(best)]));
    }
    return known.id;
  }

  return (one, changes) => {
    const id = findOrInsert(one, changes);
    for (const name of one.names) {
      const values = nameRow.valuesOf(name);
      if (addName.run([id, ...values]).changes > 0) changes.added.push(nounRowText(named, [one.key, ...values]));
    }
    return id;
  };
}

interface StoredNoun extends Readonly<Record<string, Value>> {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
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
