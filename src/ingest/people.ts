import type Database from "better-sqlite3";
import type { ExtractedPerson } from "../extract/extraction.ts";
import { nameKey } from "../names/name-key.ts";
import { parseName } from "../names/parse-name.ts";
import type { PersonNameKind } from "../vocabulary.ts";
import type { RenameSpeaker } from "./rename-speaker.ts";
import { prepareSlug } from "./slug.ts";
import { betterSpelling } from "./spelling.ts";
import { prepareInsert } from "./statement.ts";

/**
 * Prepares the look-up that gives a person of an article the row of the archive, made if need be. Two people are one row
 * only if the keys of their fullest printed names are equal, so the result does not depend on the order of articles.
 * To be called inside a transaction.
 */
export function prepareIdentifyPerson(
  database: Database.Database,
  renameSpeaker: RenameSpeaker,
): (person: ExtractedPerson) => number {
  const find = database.prepare<[string], { id: number; name: string }>("SELECT id, name FROM people WHERE key = ?");
  const insert = prepareInsert(database, "people");
  const rename = database.prepare(
    "UPDATE people SET name = @name, given_name = @given_name, family_name = @family_name, sort_name = @sort_name WHERE id = @id",
  );
  const addName = database.prepare<[number, string, string, PersonNameKind, string]>(
    "INSERT INTO person_names (person_id, name, name_key, kind, because) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const slug = prepareSlug(database, "people");

  function findOrInsert(name: string, key: string): number {
    const known = find.get(key);
    if (known === undefined) return insert({ slug: slug(name), key, ...columns(name) });
    if (betterSpelling(known.name, name) !== known.name) {
      const renamed = { key: "person_id", id: known.id, from: known.name, to: name } as const;
      renameSpeaker(renamed, () => rename.run({ id: known.id, ...columns(name) }));
    }
    return known.id;
  }

  return (person) => {
    const fullKey = personKey(person.name);
    const id = findOrInsert(person.name, fullKey);
    for (const name of new Set([person.name, ...person.otherNames])) {
      const key = personKey(name);
      const because = key === fullKey ? "same key" : "same article";
      addName.run(id, name, key, nameKind(key, fullKey, person.name), because);
    }
    return id;
  };
}

/** The folded key of a name; a name of nothing that folds is its own key. */
function personKey(name: string): string {
  return nameKey(name) || name;
}

function columns(printed: string) {
  const { givenName, familyName, sortName } = parseName(printed);
  return { name: printed, given_name: givenName, family_name: familyName, sort_name: sortName };
}

/** What a printed form is to the fullest one, by the keys of both; of two names with equal keys each has the same kind. */
function nameKind(key: string, fullKey: string, fullName: string): PersonNameKind {
  if (key === fullKey) return "full";
  if (key === nameKey(parseName(fullName).nickname ?? "")) return "nickname";
  const words = new Set(fullKey.split(" "));
  return key.split(" ").every((word) => words.has(word)) ? "short" : "other";
}
