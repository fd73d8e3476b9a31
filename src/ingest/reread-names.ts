import type Database from "better-sqlite3";
import { migrateInMemory } from "../archive/sqlite/migrate.ts";
import { readPlan } from "../archive/sqlite/migration-status.ts";
import type { Extraction } from "../extract/extraction.ts";
import { identifyOrganisation } from "../identity/organisation.ts";
import { identifyPerson } from "../identity/person.ts";
import { prepareStoreOrganisation } from "./organisations.ts";
import { prepareStorePerson } from "./people.ts";
import { prepareRenameSpeaker, type Renamed, type RenameSpeaker } from "./rename-speaker.ts";
import { prepareRunRecord } from "./run-record.ts";
import { writeInRun } from "./transaction.ts";

/**
 * The people and organisations of many articles as an archive made anew would have them: no article's rows tell what
 * kind an organisation is, or which names an earlier version has found. Memory grows with their number.
 */
export interface NamesRead {
  add(extraction: Extraction): void;
  /**
   * Brings the people and organisations of an archive, all articles of which were added here, to this state: names,
   * spellings, kinds. Those that nothing points at any more are removed, others keep id and slug. Gives false, having
   * done nothing, if the archive has an article with a higher id than the last one added.
   */
  settle(archive: Database.Database, lastArticleId: number): boolean;
}

export function createNamesRead(): NamesRead {
  const read = migrateInMemory(readPlan());
  const storePerson = prepareStorePerson(read, (_, change) => change());
  const storeOrganisation = prepareStoreOrganisation(read, (_, change) => change());
  return {
    add: ({ people, organisations }) => {
      for (const person of people) storePerson(identifyPerson(person));
      for (const organisation of organisations) storeOrganisation(identifyOrganisation(organisation));
    },
    settle: (archive, lastArticleId) => {
      const hasMore = archive.prepare<[number]>("SELECT 1 FROM articles WHERE id > ?");
      const renameSpeaker = prepareRenameSpeaker(archive);
      return writeInRun(archive, prepareRunRecord(archive, { command: "reread" }), () => {
        const isComplete = hasMore.get(lastArticleId) === undefined;
        if (isComplete) for (const noun of NOUNS) settleNoun(archive, read, noun, renameSpeaker);
        return { result: isComplete, counts: { unchanged: 0, rejected: 0 } };
      });
    },
  };
}

/** How people and organisations are stored. */
interface Noun {
  readonly table: string;
  readonly names: string;
  readonly key: Renamed["key"];
  readonly columns: readonly string[];
  readonly nameColumns: readonly string[];
  /** What may point at a row, beside its names. */
  readonly pointers: readonly (readonly [table: string, column: string])[];
}

const NOUNS: readonly Noun[] = [
  {
    table: "people",
    names: "person_names",
    key: "person_id",
    columns: ["name", "given_name", "family_name", "sort_name"],
    nameColumns: ["name", "name_key", "kind", "because"],
    pointers: [
      ["mentions", "person_id"],
      ["quote_speakers", "person_id"],
      ["credits", "person_id"],
    ],
  },
  {
    table: "organisations",
    names: "organisation_names",
    key: "organisation_id",
    columns: ["name", "kind"],
    nameColumns: ["name", "name_key", "because"],
    pointers: [
      ["mentions", "organisation_id"],
      ["quote_speakers", "organisation_id"],
      ["quote_speakers", "speaks_for_id"],
      ["credits", "organisation_id"],
    ],
  },
];

interface Row {
  readonly id: number;
  /** The same in both archives. */
  readonly identity: string;
  readonly name: string;
  /** Every column of the noun, and every name with its columns, as JSON. */
  readonly columns: string;
  readonly names: string;
}

function settleNoun(archive: Database.Database, read: Database.Database, noun: Noun, renameSpeaker: RenameSpeaker) {
  const { table, names, key } = noun;
  const remove = prepareRemove(archive, noun);
  const removeNames = archive.prepare<[number]>(`DELETE FROM ${names} WHERE ${key} = ?`);
  const insertNames = archive.prepare<[number, string]>(
    `INSERT INTO ${names} (${key}, ${noun.nameColumns.join(", ")})
     SELECT ?, ${noun.nameColumns.map((_, index) => `value ->> ${index}`).join(", ")} FROM json_each(?)`,
  );
  const update = archive.prepare<{ id: number; columns: string }>(
    `UPDATE ${table} SET ${noun.columns.map((column, index) => `${column} = @columns ->> ${index}`).join(", ")}
     WHERE id = @id`,
  );
  const wanted = new Map(rowsOf(read, noun).map((row) => [row.identity, row]));
  for (const row of rowsOf(archive, noun)) {
    const better = wanted.get(row.identity);
    if (better === undefined) remove(row.id);
    else if (better.names !== row.names) {
      removeNames.run(row.id);
      insertNames.run(row.id, better.names);
    }
    if (better !== undefined && better.columns !== row.columns) {
      renameSpeaker({ key, id: row.id, from: row.name, to: better.name }, () =>
        update.run({ id: row.id, columns: better.columns }),
      );
    }
  }
}

function rowsOf(database: Database.Database, { table, names, key, columns, nameColumns }: Noun): Row[] {
  return database
    .prepare<[], Row>(
      `SELECT id, key AS identity, name, json_array(${columns.join(", ")}) AS columns,
         (SELECT json_group_array(json_array(${nameColumns.join(", ")})) FROM
           (SELECT * FROM ${names} WHERE ${key} = ${table}.id ORDER BY name)) AS names
       FROM ${table}`,
    )
    .all();
}

/** A row that something points at stays. */
function prepareRemove(archive: Database.Database, { table, names, key, pointers }: Noun): (id: number) => void {
  const isNeeded = archive.prepare<{ id: number }>(
    `SELECT 1 WHERE ${pointers.map(([from, column]) => `EXISTS (SELECT 1 FROM ${from} WHERE ${column} = @id)`).join(" OR ")}`,
  );
  const statements = [`DELETE FROM ${names} WHERE ${key} = @id`, `DELETE FROM ${table} WHERE id = @id`].map((sql) =>
    archive.prepare<{ id: number }>(sql),
  );
  return (id) => {
    if (isNeeded.get({ id }) !== undefined) return;
    for (const statement of statements) statement.run({ id });
  };
}
