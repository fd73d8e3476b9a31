import { type SQL, sql } from "drizzle-orm";
import { SQLiteSyncDialect } from "drizzle-orm/sqlite-core";

/** What only SQLite understands, and how PostgreSQL says it; functions named by us are in `0000_functions.sql`. */
const IN_OTHER_WORDS: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/date\((.+?), '\+0 days'\) IS NOT DISTINCT FROM \1/g, "is_iso_day($1)"],
  [/datetime\((\w+)\) IS NOT NULL/g, "is_iso_time($1)"],
  [/json_type\((\w+)\) = 'object'/g, "is_json_object($1)"],
  [/json_valid\((\w+)\)/g, "is_json($1)"],
  [/(\w+) (NOT )?GLOB '([^']*)'/g, (_, column, not, glob = "") => `${column} ${not ? "!~" : "~"} '${toPattern(glob)}'`],
  [/ IS '/g, " IS NOT DISTINCT FROM '"],
  // Text in PostgreSQL can never hold the character 0.
  [/ AND instr\(text, char\(0\)\) = 0/g, ""],
];

function toPattern(glob: string): string {
  const pattern = `^${glob.replaceAll("*", ".*")}$`;
  return pattern.replace(/^\^\.\*/, "").replace(/\.\*\$$/, "");
}

const OF_SQLITE = /\b(GLOB|date|datetime|char|instr|json_\w+)\b|\bIS (?!NULL\b|NOT\b|DISTINCT\b)/;

/** A CHECK in PostgreSQL's words. Throws a TypeError for one that cannot be translated here yet. */
export function toPostgresCheck(name: string, value: SQL): SQL {
  const written = new SQLiteSyncDialect().sqlToQuery(value.inlineParams()).sql;
  const worded = IN_OTHER_WORDS.reduce((text, [of, to]) => text.replaceAll(of, to as string), written);
  if (OF_SQLITE.test(worded)) throw new TypeError(`the check ${name} must be worded for PostgreSQL: ${worded}`);
  return sql.raw(worded);
}
