import type { Database } from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import { ownSchema } from "./own-schema.ts";
import { readSchema, schemaDigest } from "./read-schema.ts";

/** How the schema of an archive differs from the one that this program makes. */
export interface SchemaComparison {
  /** Objects of ours that are gone or were changed, and what stands in their place. */
  readonly differences: readonly SchemaDifference[];
  /** Tables, views, triggers and indexes of the user's own, as "view my_quotes". They are no problem. */
  readonly users: readonly string[];
}

export interface SchemaDifference {
  /** "trigger articles_kept" */
  readonly object: string;
  /** "is missing" */
  readonly fault: string;
}

/** Compares every object of ours with what this program would make. Reads no table, and runs nothing of the archive's own. */
export function compareSchema(raw: Database): SchemaComparison {
  const expected = new Map(Object.entries(ownSchema().objects));
  const actual = readSchema(raw);
  const differences = [...expected].flatMap(([object, digest]) => {
    if (actual.get(object) === digest) return [];
    return [{ object, fault: actual.has(object) ? "was changed" : "is missing" }];
  });
  const others = [...actual.keys()].filter((object) => !expected.has(object));
  const taken = new Set([...expected.keys()].map(nameOf));
  // A trigger may bear any name: they have room of their own.
  const inPlace = others.filter((object) => !object.startsWith("trigger ") && taken.has(nameOf(object)));
  const users = others.filter((object) => !inPlace.includes(object));
  return { differences: [...differences, ...inPlace.map(inPlaceOfOurs)], users };
}

function inPlaceOfOurs(object: string): SchemaDifference {
  return { object, fault: "stands in the place of one of onrecord's" };
}

/** SQLite does not tell capitals apart. */
function nameOf(object: string): string {
  return object.slice(object.indexOf(" ") + 1).toLowerCase();
}

/** Whether everything that rows are read from is ours: a table in another's place may be a view that never ends. */
export function hasOwnTables({ differences }: SchemaComparison): boolean {
  return differences.every(
    ({ object }) => object.startsWith("trigger ") || object.startsWith("index ") || isView(object),
  );
}

/** A view of ours that is missing or changed, which no check reads through; one in the place of a table is no such. */
function isView(object: string): boolean {
  return object.startsWith("view ") && Object.hasOwn(ownSchema().objects, object);
}

/**
 * Throws `integrity` unless every table, view, trigger and index of ours is as this program makes it. Then all that its
 * queries run is its own text, whoever made the file: no view of somebody else's that would never end, or say something
 * else. What has other names is the user's own, and is not looked at.
 */
export function requireOwnSchema(raw: Database, path: string): void {
  // Of most archives, which have nothing of a user's own, this is all that is read.
  if (schemaDigest(raw) === ownSchema().digest) return;
  const [first, ...others] = compareSchema(raw).differences;
  if (first === undefined) return;
  const more = others.length === 0 ? "" : ` (and ${others.length} more: "onrecord verify" names them)`;
  const remedy = "restore a backup, or open it with --trust if you know who did that";
  throw new ArchiveError("integrity", `${path}: ${first.object} ${first.fault}${more}; ${remedy}`);
}
