import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ArchiveError } from "./errors.ts";
import { isSameFile } from "./same-file.ts";

const MARK = ".partial-";

/** The name under which this process writes a file until it is complete. */
export function partialPath(path: string): string {
  return `${path}${MARK}${process.pid}`;
}

/** An error that names a file as whoever asked for it does, and not as it is called until it is complete. */
export function withoutPartial(error: unknown, path: string): unknown {
  const partial = partialPath(path);
  if (!(error instanceof ArchiveError && error.message.includes(partial))) return error;
  return new ArchiveError(error.code, error.message.replaceAll(partial, path), { cause: error });
}

/**
 * Removes what killed processes left of a file: files named by {@link partialPath}, or by longer names that begin with
 * it. Files of other processes that still run are kept, and so are those of `inUse` that only bear such a name.
 *
 * @throws the system's error if the folder cannot be read
 */
export function removeLeftovers(path: string, inUse: readonly string[] = []): void {
  for (const name of leftoversIn(dirname(path)).get(basename(path)) ?? []) {
    const leftover = join(dirname(path), name);
    if (!inUse.some((file) => isSameFile(leftover, file))) rmSync(leftover, { force: true });
  }
}

/** What killed processes left in a folder: the names, by the file that each was to become. */
export function leftoversIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const name of readdirSync(folder)) {
    const [, file, processId] = LEFTOVER.exec(name) ?? [];
    if (file === undefined || isOther(Number(processId))) continue;
    found.set(file, [...(found.get(file) ?? []), name]);
  }
  return found;
}

const LEFTOVER = /^(.+)\.partial-([1-9]\d*)(?:[.-].*)?$/s;

/** Whether a process runs that is not this one. */
function isOther(processId: number): boolean {
  if (processId === process.pid) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // If we are not allowed to signal it, for instance, it is there.
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
