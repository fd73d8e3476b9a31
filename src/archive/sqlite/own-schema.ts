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
 * What an archive of this program is made of. In the package, `scripts/build.ts` replaces this module with the
 * description itself, because an archive is compared with it whenever it is opened.
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
