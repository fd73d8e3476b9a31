/**
 * Makes, migrates, checks and copies archives. To what `archive/sqlite` proves of a file, and `archive/postgres` of a
 * database, it adds the check that the articles still say what was read from them. Each function loads what it needs
 * when it is called.
 *
 * @module
 */

import { isAddress } from "./archive/address.ts";
import type { BackupReport } from "./archive/backup-report.ts";
import type { MigrateOptions, MigrationReport } from "./archive/migration-report.ts";
import type { VerifyCheck } from "./archive/verify-check.ts";
import type { VerifyReport } from "./archive/verify-report.ts";
import { requireKnownKeys, requireNoOptions } from "./known-keys.ts";
import { requireBoolean, requirePath } from "./misuse.ts";
import { checkSignal } from "./queries/listing.ts";

/**
 * Makes the archive at `path`, or brings it to the version of this program: everything in one transaction, or nothing.
 * Before a file with rows is touched, a verified copy is put beside it: `onrecord.before-0002_name.db`.
 *
 * @throws ArchiveError `migration_edited`, `migration_missing`, `migration_order`, `database_newer` if ledger and
 * program disagree; `rows_lost`, `trigger_lost`, `foreign_keys`, `integrity`, `migration_failed` if it was refused and
 * nothing was changed; `not_an_archive`, `busy`, `io`
 */
export async function migrate(path: string, options?: MigrateOptions): Promise<MigrationReport>;
export async function migrate(
  path: string,
  options: MigrateOptions = {},
  ...rest: readonly unknown[]
): Promise<MigrationReport> {
  requireNoOptions("migrate", rest);
  const { migrate } = await import("./archive/sqlite/migrate.ts");
  return migrate(path, options);
}

/** How to verify. */
export interface VerifyOptions {
  /** Do not read the articles again, which takes most of the time. */
  readonly quick?: boolean | undefined;
  /** Go on although tables are not those that this program makes. */
  readonly trust?: boolean | undefined;
  /**
   * Ends the verification when it is aborted, between two checks or articles: the promise is rejected with the signal's
   * reason.
   */
  readonly signal?: AbortSignal | undefined;
}

/** How to restore. */
export interface RestoreOptions {
  /** Make only the checks of a quick {@link verify}: do not read the articles again, which takes most of the time. */
  readonly quick?: boolean | undefined;
}

/** How to back up. */
export interface BackupOptions extends RestoreOptions {
  /**
   * How many copies to keep, the new one included: `copy.db`, `copy.1.db` (the one before), `copy.2.db` … Unless given,
   * as many as were there, and at least one.
   */
  readonly keep?: number | undefined;
  /** Let the new copy hold less than the one before. */
  readonly allowShrink?: boolean | undefined;
}

/**
 * Checks everything about the archive at `path` that can be checked again, and changes nothing. Damage is a result, not
 * an error. `path` may be the address of a database; what concerns a file is not checked then.
 *
 * @throws ArchiveError `not_found`, `not_an_archive`, `migration_needed` … if the file cannot be opened as an archive
 * of this version
 */
export async function verify(path: string, options?: VerifyOptions): Promise<VerifyReport>;
export async function verify(
  path: string,
  options: VerifyOptions = {},
  ...rest: readonly unknown[]
): Promise<VerifyReport> {
  requirePath(path);
  requireNoOptions("verify", rest);
  requireKnownKeys("options", options, ["quick", "trust", "signal"]);
  const { signal, ...flags } = options;
  for (const [name, value] of Object.entries(flags)) requireBoolean(`options: ${name}`, value);
  checkSignal({ signal })?.throwIfAborted();
  const checks = await furtherChecks(flags.quick);
  if (isAddress(path)) {
    const { verifyServer } = await import("./archive/postgres/verify.ts");
    return verifyServer(path, { checks, signal });
  }
  const { verify } = await import("./archive/sqlite/verify.ts");
  return verify(path, { checks, trust: flags.trust === true, signal });
}

/**
 * Copies the archive at `source` to the file `target`, consistently while others write. The new copy takes the place of
 * the one before only if it passes every check of {@link verify} and holds everything that the other holds. A manifest
 * that `sha256sum -c` understands is written beside it (`<target>.sha256`).
 *
 * @throws ArchiveError `integrity` if anything is wrong or missing: nothing was replaced then; `invalid_argument` if
 * the target is no backup; `not_found`, `not_an_archive`, `busy`, `io`
 */
export async function backup(source: string, target: string, options?: BackupOptions): Promise<BackupReport>;
export async function backup(
  source: string,
  target: string,
  options: BackupOptions = {},
  ...rest: readonly unknown[]
): Promise<BackupReport> {
  requireNoOptions("backup", rest);
  for (const path of [source, target]) requirePath(path);
  requireKnownKeys("options", options, ["keep", "allowShrink", "quick"]);
  const { quick, ...how } = options;
  requireBoolean("options: allowShrink", how.allowShrink);
  requireBoolean("options: quick", quick);
  const { backup } = await import("./archive/sqlite/backup.ts");
  const checks = await furtherChecks(quick);
  return withQuickRemark(quick, await withSystemErrors(target, () => backup(source, target, { ...how, checks })));
}

/**
 * Copies a backup to `target`, where there must be no archive any more. The backup must be what its manifest states, if
 * it has one, and pass every check of {@link verify}; it stays where it is.
 *
 * @throws ArchiveError `integrity` if it is not good; `invalid_argument` if anything is in the way; `not_found`,
 * `not_an_archive`, `io`
 */
export async function restore(source: string, target: string, options?: RestoreOptions): Promise<BackupReport>;
export async function restore(
  source: string,
  target: string,
  options: RestoreOptions = {},
  ...rest: readonly unknown[]
): Promise<BackupReport> {
  requireNoOptions("restore", rest);
  for (const path of [source, target]) requirePath(path);
  requireKnownKeys("options", options, ["quick"]);
  const { quick } = options;
  requireBoolean("options: quick", quick);
  const { restore } = await import("./archive/sqlite/backup.ts");
  const checks = await furtherChecks(quick);
  return withQuickRemark(quick, await withSystemErrors(target, () => restore(source, target, { checks })));
}

function withQuickRemark(quick: boolean | undefined, report: BackupReport): BackupReport {
  return quick === true ? { ...report, remarks: [NOT_READ_AGAIN, ...report.remarks] } : report;
}

const NOT_READ_AGAIN = "the articles were not read again";

/** Turns what the operating system refuses at a place into `io`, even before a copy has begun. */
async function withSystemErrors<Result>(place: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const { toArchiveError } = await import("./archive/sqlite/errors.ts");
    throw toArchiveError(error, place);
  }
}

/**
 * The checks beyond the file itself: unless it is to be quick, whether the articles still say what was read from them.
 */
async function furtherChecks(quick = false): Promise<readonly VerifyCheck[]> {
  if (quick) return [await thrift()];
  const { derivationCheck } = await import("./ingest/derivation-check.ts");
  const { conversionCheck } = await import("./ingest/conversion-check.ts");
  return [await thrift(), derivationCheck, conversionCheck];
}

async function thrift(): Promise<VerifyCheck> {
  const { thriftCheck } = await import("./ingest/memory.ts");
  return thriftCheck;
}
