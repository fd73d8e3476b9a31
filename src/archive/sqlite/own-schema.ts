import { migrateInMemory } from "./apply-plan.ts";
import { ownPlan } from "./own-plan.ts";
import { readSchema, schemaDigest } from "./read-schema.ts";

/** What an archive of this program is made of. */
export interface OwnSchema {
  /** As `readSchema` describes it. */
  readonly objects: Readonly<Record<string, string>>;
  /** The `schemaDigest` of a newly made archive. */
  readonly digest: string;
}

/**
 * What an archive of this program is made of. In what is shipped the description itself stands in this module's place
 * (`scripts/build.ts`): an archive is compared with it each time that it is opened.
 */
export function ownSchema(): OwnSchema {
  known ??= describe();
  return known;
}

let known: OwnSchema | null = null;

function describe(): OwnSchema {
  const fresh = migrateInMemory(ownPlan());
  const schema = { objects: Object.fromEntries(readSchema(fresh)), digest: schemaDigest(fresh) };
  fresh.close();
  return schema;
}
