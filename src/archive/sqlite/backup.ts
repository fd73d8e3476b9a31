import { chmodSync, constants, copyFileSync, existsSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Database } from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import { partialPath, removeLeftovers } from "../../partial-files.ts";
import { alteredArticles } from "./altered-articles.ts";
import { connect, connectForChecks } from "./connect.ts";
import { toArchiveError } from "./errors.ts";
import { companionsOf, fileKind } from "./file-kind.ts";
import { countRows } from "./gates.ts";
import { hashFile, manifestPath, readManifest, syncFile, writeManifest } from "./manifest.ts";

/** A copy that was made and checked. */
export interface BackupReport {
  readonly path: string;
  /** Of the whole file; also written to the manifest `<path>.sha256`. */
  readonly sha256: string;
  readonly bytes: number;
  /** Rows of each table. */
  readonly rows: RowCounts;
}

type RowCounts = Readonly<Record<string, number>>;

/**
 * Copies the archive at `source` to the file `target`, consistently while others write, and compactly. The copy is
 * written under a temporary name, forced to the disk, checked (SQLite's integrity check, the rows of each table, each
 * article's bytes against its SHA-256) and only then given its name, with a manifest beside it that `sha256sum -c`
 * understands. A copy of that name from before is replaced only by a good one. What a backup that was killed has left
 * (`<target>.partial-<process id>`) is removed.
 *
 * The copy is in rollback-journal mode, so that it can be read on a read-only medium too.
 * Throws `invalid_argument` if the target is the archive itself, another one, or a file of something else; `integrity` if
 * the copy would not be good; `not_found`, `not_an_archive`, `busy`, `io`.
 */
export async function backup(source: string, target: string): Promise<BackupReport> {
  return writeBackup(source, target);
}

/** The same at once, for a caller that holds a lock. */
export function writeBackup(source: string, target: string): BackupReport {
  requireUsableTarget(source, target);
  removeLeftovers(target);
  const partial = partialPath(target);
  try {
    const bounds = copyArchive(source, partial);
    syncFile(partial);
    const rows = checkCopy(partial, bounds);
    const report = { path: target, sha256: hashFile(partial), bytes: statSync(partial).size, rows };
    giveName(partial, target, report.sha256);
    return report;
  } catch (error) {
    throw toArchiveError(error, target);
  } finally {
    rmSync(partial, { force: true });
    rmSync(manifestPath(partial), { force: true });
  }
}

/**
 * Puts a backup in the place of the archive at `target`, which must not be there any more: move the old one away first.
 * The backup is checked against its manifest, if it has one, and what was copied like any copy; it stays where it is, and
 * may lie where nothing can be written. Throws `invalid_argument` if anything of an old archive is in the way, `integrity`
 * if the backup is not good; `not_found`, `not_an_archive`, `io`.
 */
export async function restore(source: string, target: string): Promise<BackupReport> {
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
    // Of a file that may not be written the copy may not be either.
    chmodSync(partial, 0o644);
    syncFile(partial);
    const rows = checkCopy(partial, null);
    const report = { path: target, sha256: hashFile(partial), bytes: statSync(partial).size, rows };
    if (report.sha256 !== hashFile(source))
      throw new ArchiveError("integrity", `the copy of ${source} differs from it`);
    renameSync(partial, target);
    syncFolder(target);
    return report;
  } catch (error) {
    throw toArchiveError(error, target);
  } finally {
    rmSync(partial, { force: true });
  }
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
  if (!existsSync(dirname(target))) throw new ArchiveError("io", `there is no folder ${dirname(target)}`);
  const refusal = targetRefusal(source, target);
  if (refusal !== null) throw new ArchiveError("invalid_argument", `${target} ${refusal}`);
}

/** Only a new name, an empty file or an older backup may become the copy. */
function targetRefusal(source: string, target: string): string | null {
  const stats = statSync(target, { throwIfNoEntry: false });
  const sourceStats = statSync(source, { throwIfNoEntry: false });
  if (stats && sourceStats?.ino === stats.ino && sourceStats.dev === stats.dev) return "is the archive itself";
  const [beside] = companionsOf(target);
  if (beside !== undefined) return `is in use: ${beside} exists`;
  if (stats === undefined || (stats.isFile() && stats.size === 0)) return null;
  const kind = stats.isFile() ? fileKind(target) : "other";
  if (kind === "archive") return "is an archive of its own and no backup: move it away first";
  return kind === "backup" ? null : "is a file of something else";
}

/** The rows of each table before and after the copy: others may have added some meanwhile. */
interface RowBounds {
  readonly before: RowCounts;
  readonly after: RowCounts;
}

function copyArchive(source: string, partial: string): RowBounds {
  const raw = connect(source, { readonly: true });
  try {
    const before = countRows(raw);
    rmSync(partial, { force: true });
    raw.prepare("VACUUM INTO ?").run(partial);
    return { before, after: countRows(raw) };
  } catch (error) {
    throw toArchiveError(error, source);
  } finally {
    raw.close();
  }
}

/** The rows of each table of a good copy; throws `integrity` otherwise. */
function checkCopy(path: string, bounds: RowBounds | null): RowCounts {
  const raw = connectForChecks(path);
  try {
    const rows = countRows(raw);
    const fault = rowFault(rows, bounds) ?? integrityFault(raw) ?? articleFault(raw, rows);
    if (fault !== null) throw new ArchiveError("integrity", `not a good copy, nothing was replaced: ${fault}`);
    return rows;
  } catch (error) {
    throw toArchiveError(error, path);
  } finally {
    raw.close();
  }
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

function integrityFault(raw: Database): string | null {
  const result = raw.pragma("integrity_check(1)", { simple: true });
  return result === "ok" ? null : String(result);
}

function articleFault(raw: Database, rows: RowCounts): string | null {
  if (rows.articles === undefined) return null;
  for (const { articleId, message } of alteredArticles(raw)) return `article ${articleId}: ${message}`;
  return null;
}

/** In this order, so that a manifest never stands beside a file that it does not describe. */
function giveName(partial: string, target: string, hash: string): void {
  writeManifest(manifestPath(partial), target, hash);
  rmSync(manifestPath(target), { force: true });
  renameSync(partial, target);
  renameSync(manifestPath(partial), manifestPath(target));
  syncFolder(target);
}

/** Windows has no such thing; there the names are written when the system likes. */
function syncFolder(path: string): void {
  if (process.platform !== "win32") syncFile(dirname(path));
}
