import type { Database } from "better-sqlite3";
import { listObjects } from "../../src/archive/sqlite/schema-objects.ts";

/** Runs statements that triggers would refuse, and puts the triggers back word for word: only the rows tell. */
export function pastTriggers(raw: Database, sql: string): void {
  const triggers = listObjects(raw).filter(({ type }) => type === "trigger");
  for (const { name } of triggers) raw.exec(`DROP TRIGGER ${name}`);
  raw.exec(sql);
  for (const trigger of triggers) raw.exec(trigger.sql);
}
