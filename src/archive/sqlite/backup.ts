import { chmodSync, constants, copyFileSync, existsSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import SqliteDatabase, { type Database } from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import { partialPath, removeLeftovers, withoutPartial } from "../../partial-files.ts";
import { isSameFile } from "../../same-file.ts";
import type { BackupReport } from "../backup-report.ts";
import type { VerifyCheck } from "../verify-check.ts";
import { connect } from "./connect.ts";
import { toArchiveError } from "./errors.ts";
import { archiveFiles, companionsOf, fileKind } from "./file-kind.ts";
import { countRows } from "./gates.ts";
import { generationPath, generationsOf, installCopy, syncFolder } from "./generations.ts";
import { countRemoved, lossAgainst } from "./loss.ts";
import { hashFile, manifestPath, readManifest, syncFile } from "./manifest.ts";
import { type Proof, prove, proveOlder } from "./prove.ts";
import { requireUsableFolder } from "./usable-folder.ts";

type RowCounts = Readonly<Record<string, number>>;

export interface RestoreOptions {
  /**
   * Checks to make besides those that `verify` makes by itself, such as that the articles say what was read from them.
   */
  readonly checks?: readonly VerifyCheck[];
}

export interface BackupOptions extends RestoreOptions {
  /**
   * How many copies to keep, including the new one: `copy.db`, `copy.1.db` (the one before), `copy.2.db` … By default
   * as many as were there, and at least one.
   */
  readonly keep?: number | undefined;
  /** Allow the new copy to hold less than the one before. */
  readonly allowShrink?: boolean | undefined;
}

/**
 * Copies the archive at `source` to the file `target`, consistently while others write, and compactly. The copy is
 * written under a temporary name, forced to the disk, and must pass everything that `verify` checks. Only then does it
 * get its name, with a manifest beside it that `sha256sum -c` understands; see {@link installCopy} for what a kill
 * leaves. The leftovers of a backup that was killed (`<target>.partial-<process id>`) are removed.
 *
 * An archive of an older version is copied too; checks that need this program's tables are then left out, and a remark
 * says so. The copy is in rollback-journal mode, so that it can be read even on a read-only medium.
 *
 * Throws `invalid_argument` if the target is the archive itself, another archive, or some other file; `integrity` if
 * anything is wrong with the archive, or it holds less than the copy before; `not_found`, `not_an_archive`, `busy`,
 * `io`.
 */
export async function backup(source: string, target: string, options: BackupOptions = {}): Promise<BackupReport> {
  const { keep, allowShrink = false, checks = [] } = options;
  if (keep !== undefined && !(Number.isInteger(keep) && keep > 0)) {
    throw new ArchiveError("invalid_argument", "keep must be a whole number from 1");
  }
  requireUsableTarget(source, target);
  const partial = partialOf(target);
  try {
    const bounds = copyArchive(source, partial, target);
    const proof = await prove(partial, checks);
    requireGood(proof, bounds);
    if (!allowShrink) requireNoLoss(partial, target);
    return install(partial, target, proof, keep);
  } catch (error) {
    throw withoutPartial(toArchiveError(error, target), target);
  } finally {
    removePartial(partial);
  }
}

/**
 * The same without waiting, for a migration, which holds a lock. The archive is of an older version, so it is only
 * checked for soundness. No older copy is removed.
 */
export function backupOlder(source: string, target: string): BackupReport {
  requireUsableTarget(source, target);
  const partial = partialOf(target);
  try {
    const bounds = copyArchive(source, partial, target);
    const proof = proveOlder(partial);
    requireGood(proof, bounds);
    return install(partial, target, proof, Number.POSITIVE_INFINITY);
  } catch (error) {
    throw withoutPartial(toArchiveError(error, target), target);
  } finally {
    removePartial(partial);
  }
}

/**
 * Puts a backup in the place of the archive at `target`, which must no longer be there: move the old one away first.
 * The backup is checked against its manifest, if it has one, and the copy is checked as by `backup`. The backup stays
 * where it is, and may be in a place that cannot be written. Throws `invalid_argument` if anything of an old archive is
 * in the way, `integrity` if the backup is not good; `not_found`, `not_an_archive`, `io`.
 */
export async function restore(source: string, target: string, options: RestoreOptions = {}): Promise<BackupReport> {
  const [inTheWay] = existsSync(target) ? [target] : companionsOf(target);
  if (inTheWay !== undefined) throw new ArchiveError("invalid_argument", `${inTheWay} is in the way: move it first`);
  const [beside] = companionsOf(source);
  if (beside !== undefined) {
    throw new ArchiveError("invalid_argument", `${source} is in use, or not a backup: ${beside} lies beside it`);
  }
  requireArchive(source);
  requireManifest(source);
  const partial = partialPath(target);
  try {
    removeLeftovers(target);
    copyFileSync(source, partial, constants.COPYFILE_EXCL);
    // The copy of a read-only file may be read-only too.
    chmodSync(partial, 0o644);
    syncFile(partial);
    const proof = await prove(partial, options.checks ?? []);
    requireGood(proof, null);
    const report = reportOf(partial, target, proof);
    if (report.sha256 !== hashFile(source))
      throw new ArchiveError("integrity", `the copy of ${source} differs from it`);
    renameSync(partial, target);
    syncFolder(target);
    return report;
  } catch (error) {
    throw withoutPartial(toArchiveError(error, target), target);
  } finally {
    rmSync(partial, { force: true });
  }
}

function partialOf(target: string): string {
  removeLeftovers(target);
  return partialPath(target);
}

function removePartial(partial: string): void {
  rmSync(partial, { force: true });
  rmSync(manifestPath(partial), { force: true });
}

function install(partial: string, target: string, proof: Proof, keep: number | undefined): BackupReport {
  const report = reportOf(partial, target, proof);
  installCopy(partial, target, report.sha256, keep ?? Math.max(1, generationsOf(target).length));
  return { ...report, remarks: [...report.remarks, ...olderCopiesWithRemoved(target)] };
}

/** Remarks that name the older copies that still contain articles removed from the archive. */
function olderCopiesWithRemoved(target: string): string[] {
  return generationsOf(target)
    .filter((age) => age > 0)
    .map((age) => generationPath(target, age))
    .flatMap((path) => {
      const removed = countRemoved(path, target);
      const what = removed === 1 ? "an article that was" : `${removed} articles that were`;
      return removed === 0 ? [] : [`${path} still has ${what} removed from the archive: delete that copy`];
    });
}

function reportOf(partial: string, path: string, { rows, remarks }: Proof): BackupReport {
  return { path, sha256: hashFile(partial), bytes: statSync(partial).size, rows, remarks };
}

/** Throws `integrity` if a problem was found, or the rows are not those of the archive. */
function requireGood({ problems, rows }: Proof, bounds: RowBounds | null): void {
  const [first = rowFault(rows, bounds)] = problems;
  if (first === null) return;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
  const remedy = `"onrecord verify" names all`;
  throw new ArchiveError("integrity", `not a good copy, nothing was replaced: ${first}${more}; ${remedy}`);
}

/** Throws `integrity` if the youngest existing copy holds anything that the new one lacks. */
function requireNoLoss(partial: string, target: string): void {
  const [youngest] = generationsOf(target);
  if (youngest === undefined) return;
  const before = generationPath(target, youngest);
  if (statSync(before).size === 0) return;
  const loss = lossAgainst(before, partial);
  if (loss === null) return;
  const remedy = "--allow-shrink replaces it all the same";
  throw new ArchiveError("integrity", `nothing was replaced: ${before} ${loss}; ${remedy}`);
}

function requireArchive(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new ArchiveError("not_found", `there is no backup at ${path}`);
  if (!stats.isFile() || fileKind(path) === "other")
    throw new ArchiveError("not_an_archive", `${path} is not an archive`);
}

function requireManifest(path: string): void {
  const stated = readManifest(path);
  if (stated === null || stated === hashFile(path)) return;
  throw new ArchiveError("integrity", `${path} is not what its manifest states: it was changed or damaged`);
}

function requireUsableTarget(source: string, target: string): void {
  requireUsableFolder(dirname(target));
  for (const path of [target, ...generationsOf(target).map((age) => generationPath(target, age))]) {
    const refusal = targetRefusal(source, path);
    if (refusal !== null) throw new ArchiveError("invalid_argument", `${path} ${refusal}`);
    // A manifest that cannot be read could not be moved either.
    readManifest(path);
  }
}

/** Why a target may not become the copy, or null: only a new name, an empty file or an older backup may. */
function targetRefusal(source: string, target: string): string | null {
  const stats = statSync(target, { throwIfNoEntry: false });
  if (archiveFiles(source).some((file) => isSameFile(target, file))) {
    return "is the archive itself, or what SQLite keeps beside it";
  }
  const [beside] = companionsOf(target);
  if (beside !== undefined) return `is in use: ${beside} exists`;
  if (stats === undefined || (stats.isFile() && stats.size === 0)) return null;
  const kind = stats.isFile() ? fileKind(target) : "other";
  if (kind === "archive") return "is an archive of its own and no backup: move it away first";
  return kind === "backup" ? null : "is a file of something else";
}

/** The rows of each table before and after the copy: others may have changed them meanwhile. */
interface RowBounds {
  readonly before: RowCounts;
  readonly after: RowCounts;
}

function copyArchive(source: string, partial: string, target: string): RowBounds {
  const raw = connect(source, { readonly: true });
  try {
    const before = countRows(raw);
    rmSync(partial, { force: true });
    writeCopy(raw, partial, target);
    return { before, after: countRows(raw) };
  } catch (error) {
    throw toArchiveError(error, source);
  } finally {
    raw.close();
  }
}

/** Writes the copy. Unless the archive cannot be read, the only thing that can fail is the target, for lack of room. */
function writeCopy(raw: Database, partial: string, target: string): void {
  try {
    raw.prepare("VACUUM INTO ?").run(partial);
    syncFile(partial);
  } catch (error) {
    throw isOfReading(error) ? error : toArchiveError(error, target);
  }
}

function isOfReading(error: unknown): boolean {
  return (
    error instanceof SqliteDatabase.SqliteError &&
    /^SQLITE_(IOERR_(SHORT_)?READ|CORRUPT|NOTADB|NOMEM|BUSY|LOCKED)/.test(error.code)
  );
}

function rowFault(rows: RowCounts, bounds: RowBounds | null): string | null {
  for (const [table, least] of Object.entries(bounds?.before ?? {})) {
    const copied = rows[table] ?? 0;
    const most = bounds?.after[table] ?? least;
    if (copied < Math.min(least, most) || copied > Math.max(least, most)) {
      return `${copied} rows in ${table}, where the archive has ${least}`;
    }
  }
  return null;
}
