import type { AppliedMigration, KnownMigration } from "../migration-files.ts";

/**
 * A plan without its SQL: the migrations, and the hash of the views and triggers, which suffice to tell whether an
 * archive is current.
 */
export interface PlanOutline<Known extends KnownMigration = KnownMigration> {
  readonly migrations: readonly Known[];
  readonly objects: { readonly hash: string };
  /** What older archives went through in place of the first of `migrations`. */
  readonly adopted: readonly Known[];
}

/**
 * The migrations that an archive goes through, from its first to the newest. Those listed by the ledger should be a
 * beginning of it.
 *
 * Before anything was published, seven migrations made what the first one makes now. An archive that began with them
 * goes through the rest of the seven and one more, which leads from their tables to those of today, and then through
 * whatever follows the first.
 */
export function historyOf<Known extends KnownMigration>(
  plan: Pick<PlanOutline<Known>, "migrations" | "adopted">,
  ledger: readonly AppliedMigration[],
): readonly Known[] {
  const [began] = ledger;
  if (began === undefined || began.hash === plan.migrations[0]?.hash) return plan.migrations;
  const isAdopted = began.hash === plan.adopted[0]?.hash;
  return isAdopted ? [...plan.adopted, ...plan.migrations.slice(1)] : plan.migrations;
}
