import { migrateInMemory } from "./apply-plan.ts";
import { ownPlan } from "./own-plan.ts";
import { readSchema } from "./read-schema.ts";

/**
 * What an archive of this program is made of, as {@link readSchema} describes it. In what is shipped the description itself
 * stands in this module's place (`scripts/build.ts`): an archive is compared with it each time that it is opened.
 */
export function ownSchema(): Readonly<Record<string, string>> {
  known ??= describe();
  return known;
}

let known: Readonly<Record<string, string>> | null = null;

function describe(): Readonly<Record<string, string>> {
  const fresh = migrateInMemory(ownPlan());
  const schema = readSchema(fresh);
  fresh.close();
  return Object.fromEntries(schema);
}
