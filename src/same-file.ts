import { realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Whether two paths lead to one file, or would if it existed: through links of either kind, through "..", and in other
 * letters that the file system takes for the same.
 */
export function isSameFile(path: string, other: string): boolean {
  const [one, two] = [fileIdentity(path), fileIdentity(other)];
  if (one !== null && two !== null) return one === two;
  // If a file is not there, nobody can tell whether its file system knows letters apart: assume that it does not.
  return one === two && lettersOf(placeOf(path)) === lettersOf(placeOf(other));
}

/** Device and inode number of a file; null if no file can be reached. */
export function fileIdentity(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/** The path of a file with all links resolved; for a file that is not there, those of its folder. */
export function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return join(realFolder(dirname(path)), basename(path));
  }
}

/** The folder with all links resolved, or as it is if they cannot be. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function lettersOf(place: string): string {
  return place.normalize().toLowerCase();
}
