import type { Database } from "better-sqlite3";
import { dropObject, listObjects } from "../../src/archive/sqlite/schema-objects.ts";
import { takeOverNames } from "../../src/archive/sqlite/take-over-names.ts";

/**
 * Changes rows as somebody can who may write the file and knows how: without the triggers, which then stand again as
 * they were, so that nothing but the rows tells of it.
 */
export function meddle(raw: Database, action: string | ((raw: Database) => unknown)): void {
  const triggers = listObjects(raw).filter(({ type }) => type === "trigger");
  for (const trigger of triggers) dropObject(raw, trigger);
  if (typeof action === "string") raw.exec(action);
  else action(raw);
  for (const { sql } of triggers) raw.exec(sql);
}

/**
 * Leaves an archive as a version might have that stored no digests and read otherwise, and as it was then migrated;
 * `sql` says how it read.
 */
export function makeOlder(raw: Database, sql = "", version = "0.0.1-earlier"): void {
  const undigested = `version = '${version}', digest = NULL, names_digest = NULL`;
  meddle(raw, `DELETE FROM article_digests; UPDATE runs SET ${undigested}; ${sql}`);
  takeOverNames(raw);
}
