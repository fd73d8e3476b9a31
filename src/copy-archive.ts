import { isAddress } from "./archive/address.ts";
import { type CopyReport, copyAll } from "./archive/copy/copy.ts";
import type { CopyOptions } from "./archive/copy/copy-articles.ts";
import type { CopySide, CopyTarget } from "./archive/copy/side.ts";
import { misuse } from "./misuse.ts";

/** How to copy, and how to open what is copied. */
export interface CopyArchiveOptions extends CopyOptions {
  /** Copy from a file even if its tables, views or triggers are not those of this program. */
  readonly trust?: boolean;
}

/**
 * Copies an archive between a file and a PostgreSQL database, or from one database to another: see `copyAll`. A target
 * file that does not exist is made; a target database must exist, and its tables are made. Databases and a target file
 * are first brought to the version of this program; a source file is not.
 *
 * @throws ArchiveError `invalid_argument` for two files, and whatever opening, migrating and copying throws
 */
export async function copyArchive(from: string, to: string, options: CopyArchiveOptions = {}): Promise<CopyReport> {
  if (!isAddress(from) && !isAddress(to))
    throw misuse('copy: one of the two must be a database; "onrecord backup" copies a file');
  return withSource(from, options, (source) => withTarget(to, (target) => copyAll(source, target, options)));
}

async function withSource<Result>(
  place: string,
  { trust = false }: CopyArchiveOptions,
  work: (source: CopySide) => Promise<Result>,
): Promise<Result> {
  if (!isAddress(place)) return (await import("./archive/sqlite/copy-side.ts")).withSource(place, { trust }, work);
  return (await import("./archive/postgres/copy-side.ts")).withSourceAt(place, work);
}

async function withTarget<Result>(place: string, work: (target: CopyTarget) => Promise<Result>): Promise<Result> {
  if (!isAddress(place)) return (await import("./archive/sqlite/copy-side.ts")).withTarget(place, work);
  return (await import("./archive/postgres/copy-side.ts")).withTargetAt(place, work);
}
