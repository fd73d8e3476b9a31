import type Database from "better-sqlite3";
import type { Person } from "../identity/person.ts";
import { betterSpelling } from "../identity/spelling.ts";
import { parseName } from "../names/parse-name.ts";
import type { PersonNameKind } from "../vocabulary.ts";
import type { RenameSpeaker } from "./rename-speaker.ts";
import { prepareSlug } from "./slug.ts";
import { prepareInsert } from "./statement.ts";

/** Prepares the look-up that gives a person the row of its key, made if need be. To be called inside a transaction. */
export function prepareStorePerson(
  database: Database.Database,
  renameSpeaker: RenameSpeaker,
): (person: Person) => number {
  const find = database.prepare<[string], { id: number; name: string }>("SELECT id, name FROM people WHERE key = ?");
  const insert = prepareInsert(database, "people");
  const rename = database.prepare(
    "UPDATE people SET name = @name, given_name = @given_name, family_name = @family_name, sort_name = @sort_name WHERE id = @id",
  );
  const addName = database.prepare<[number, string, string, PersonNameKind, string]>(
    "INSERT INTO person_names (person_id, name, name_key, kind, because) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const slug = prepareSlug(database, "people");

  function findOrInsert({ name, key }: Person): number {
    const known = find.get(key);
    if (known === undefined) return insert({ slug: slug(name), key, ...columns(name) });
    if (betterSpelling(known.name, name) !== known.name) {
      const renamed = { key: "person_id", id: known.id, from: known.name, to: name } as const;
      renameSpeaker(renamed, () => rename.run({ id: known.id, ...columns(name) }));
    }
    return known.id;
  }

  return (person) => {
    const id = findOrInsert(person);
    for (const { name, nameKey, kind, because } of person.names) addName.run(id, name, nameKey, kind, because);
    return id;
  };
}

function columns(printed: string) {
  const { givenName, familyName, sortName } = parseName(printed);
  return { name: printed, given_name: givenName, family_name: familyName, sort_name: sortName };
}
