/**
 * Checking an archive and copying it: what `archive/sqlite` proves of a file, and beside it that its articles still say what
 * was read from them.
 *
 * @module
 */
import { type BackupReport, backup as backupProved, restore as restoreProved } from "./archive/sqlite/backup.ts";
import { verify as verifyFile } from "./archive/sqlite/verify.ts";
import type { VerifyReport } from "./archive/verify-report.ts";
import { derivationCheck } from "./ingest/derivation-check.ts";
import { requireKnownKeys } from "./known-keys.ts";
import { requireBoolean, requirePath } from "./misuse.ts";

/** How to verify. */
export interface VerifyOptions {
  /** Do not read the articles again, which takes most of the time. */
  readonly quick?: boolean | undefined;
  /** Read on although tables are not those that this program makes. */
  readonly trust?: boolean | undefined;
}

/** How to back up. */
export interface BackupOptions {
  /**
   * How many copies may stand afterwards, the new one included: `copy.db`, `copy.1.db` (the one before), `copy.2.db` …
   * As many as were there unless given, and at least one.
   */
  readonly keep?: number | undefined;
  /** Let the new copy hold less than the one before. */
  readonly allowShrink?: boolean | undefined;
}

/**
 * Checks everything of the archive at `path` that can be checked again, and changes nothing. Damage is a result, not an
 * error.
 *
 * @throws ArchiveError `not_found`, `not_an_archive`, `migration_needed` … if the file cannot be opened as an archive of
 * this version
 */
export async function verify(path: string, options: VerifyOptions = {}): Promise<VerifyReport> {
  requirePath(path);
  requireKnownKeys("options", options, ["quick", "trust"]);
  for (const [name, value] of Object.entries(options)) requireBoolean(`options: ${name}`, value);
  const checks = options.quick === true ? [] : [derivationCheck];
  return verifyFile(path, { checks, trust: options.trust === true });
}

/**
 * Copies the archive at `source` to the file `target`, consistently while others write. The copy must pass all that
 * {@link verify} checks, and hold all that the copy before it holds, before it takes its place; a manifest that
 * `sha256sum -c` understands stands beside it (`<target>.sha256`).
 *
 * @throws ArchiveError `integrity` if anything is wrong or missing: nothing was replaced then; `invalid_argument` if the
 * target is no backup; `not_found`, `not_an_archive`, `busy`, `io`
 */
export async function backup(source: string, target: string, options: BackupOptions = {}): Promise<BackupReport> {
  for (const path of [source, target]) requirePath(path);
  requireKnownKeys("options", options, ["keep", "allowShrink"]);
  requireBoolean("options: allowShrink", options.allowShrink);
  return backupProved(source, target, { ...options, checks: [derivationCheck] });
}

/**
 * Puts a backup in the place of the archive at `target`, which must not be there any more. It must be what its manifest
 * states, if it has one, and pass all that {@link verify} checks; it stays where it is.
 *
 * @throws ArchiveError `integrity` if it is not good; `invalid_argument` if anything is in the way; `not_found`,
 * `not_an_archive`, `io`
 */
export async function restore(source: string, target: string): Promise<BackupReport> {
  for (const path of [source, target]) requirePath(path);
  return restoreProved(source, target, { checks: [derivationCheck] });
}
