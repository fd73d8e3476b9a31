import type Database from "better-sqlite3";
import { type Organisation, showOrganisation } from "../identity/organisation.ts";
import type { OrganisationKind } from "../vocabulary.ts";
import type { RenameSpeaker } from "./rename-speaker.ts";
import { prepareSlug } from "./slug.ts";
import { prepareInsert } from "./statement.ts";

/** Prepares the look-up that gives an organisation the row of its key, made if need be. To be called inside a transaction. */
export function prepareStoreOrganisation(
  database: Database.Database,
  renameSpeaker: RenameSpeaker,
): (organisation: Organisation) => number {
  const find = database.prepare<[string], Row>("SELECT id, name, kind FROM organisations WHERE key = ?");
  const insert = prepareInsert(database, "organisations");
  const update = database.prepare<[string, OrganisationKind, number]>(
    "UPDATE organisations SET name = ?, kind = ? WHERE id = ?",
  );
  const addName = database.prepare<[number, string, string, string]>(
    `INSERT INTO organisation_names (organisation_id, name, name_key, because) VALUES (?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const slug = prepareSlug(database, "organisations");

  function findOrInsert(seen: Organisation): number {
    const { key, name, kind } = seen;
    const known = find.get(key);
    if (known === undefined) return insert({ slug: slug(name), key, name, kind });
    const best = showOrganisation(known, seen);
    if (best.name !== known.name || best.kind !== known.kind) {
      const renamed = { key: "organisation_id", id: known.id, from: known.name, to: best.name } as const;
      renameSpeaker(renamed, () => update.run(best.name, best.kind, known.id));
    }
    return known.id;
  }

  return (organisation) => {
    const id = findOrInsert(organisation);
    for (const { name, nameKey, because } of organisation.names) addName.run(id, name, nameKey, because);
    return id;
  };
}

interface Row extends Pick<Organisation, "name" | "kind"> {
  readonly id: number;
}
