import type { AppliedMigration, KnownMigration } from "../migration-files.ts";

/** What tells whether an archive is of a plan: its migrations, and the hash of its views and triggers, but none of its SQL. */
export interface PlanOutline<Known extends KnownMigration = KnownMigration> {
  readonly migrations: readonly Known[];
  readonly objects: { readonly hash: string };
  /** What archives went through before the first of `migrations` stood for it. */
  readonly adopted: readonly Known[];
}

/**
 * The migrations that an archive goes through, from its first to the newest. Those that the ledger lists should be a
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
