import type { Database } from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import { ownSchema } from "./own-schema.ts";
import { readSchema, schemaDigest } from "./read-schema.ts";

/** How the schema of an archive differs from the one this program makes. */
export interface SchemaComparison {
  /** Our objects that are missing or were changed, and what stands in their place. */
  readonly differences: readonly SchemaDifference[];
  /** The user's own tables, views, triggers and indexes, as "view my_quotes". They are not a problem. */
  readonly users: readonly string[];
}

export interface SchemaDifference {
  /** "trigger articles_kept" */
  readonly object: string;
  /** "is missing" */
  readonly fault: string;
}

/**
 * Compares every object of ours with what this program would make. Reads no table, and runs nothing of the archive's
 * own.
 */
export function compareSchema(raw: Database): SchemaComparison {
  const expected = new Map(Object.entries(ownSchema().objects));
  const actual = readSchema(raw);
  const differences = [...expected].flatMap(([object, digest]) => {
    if (actual.get(object) === digest) return [];
    return [{ object, fault: actual.has(object) ? "was changed" : "is missing" }];
  });
  const others = [...actual.keys()].filter((object) => !expected.has(object));
  const taken = new Set([...expected.keys()].map(nameOf));
  // A trigger may have any name: triggers have a namespace of their own.
  const inPlace = others.filter((object) => !object.startsWith("trigger ") && taken.has(nameOf(object)));
  const users = others.filter((object) => !inPlace.includes(object));
  return { differences: [...differences, ...inPlace.map(inPlaceOfOurs)], users };
}

function inPlaceOfOurs(object: string): SchemaDifference {
  return { object, fault: "stands in the place of one of onrecord's" };
}

/** The name of an object, in lower case: SQLite ignores case in names. */
function nameOf(object: string): string {
  return object.slice(object.indexOf(" ") + 1).toLowerCase();
}

/** Whether everything that rows are read from is ours: what stands in a table's place may be a view that never ends. */
export function hasOwnTables({ differences }: SchemaComparison): boolean {
  return differences.every(
    ({ object }) => object.startsWith("trigger ") || object.startsWith("index ") || isView(object),
  );
}

/**
 * Whether it is a view of ours that is missing or changed, through which no check reads; a view in the place of a table
 * does not count.
 */
function isView(object: string): boolean {
  return object.startsWith("view ") && Object.hasOwn(ownSchema().objects, object);
}

/**
 * Throws `integrity` unless every table, view, trigger and index of ours is as this program makes it. Then its queries
 * run only its own text, whoever made the file: no foreign view that would never end, or say something else. Objects
 * with other names are the user's own, and are ignored.
 */
export function requireOwnSchema(raw: Database, path: string): void {
  // For most archives, which have nothing of a user's own, nothing more is read.
  if (schemaDigest(raw) === ownSchema().digest) return;
  const [first, ...others] = compareSchema(raw).differences;
  if (first === undefined) return;
  const more = others.length === 0 ? "" : ` (and ${others.length} more: "onrecord verify" names them)`;
  const remedy = "restore a backup, or open it with --trust if you know who did that";
  throw new ArchiveError("integrity", `${path}: ${first.object} ${first.fault}${more}; ${remedy}`);
}
