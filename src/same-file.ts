import { realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Whether two paths lead to one file, or would if it were there: through links of either kind, "..", and in other letters where
 * the file system takes them for the same.
 */
export function isSameFile(path: string, other: string): boolean {
  const [one, two] = [fileIdentity(path), fileIdentity(other)];
  if (one !== null && two !== null) return one === two;
  // Of what is not there nobody can tell whether letters matter: then they do not.
  return one === two && lettersOf(placeOf(path)) === lettersOf(placeOf(other));
}

/** Device and number of a file; null if there is none that can be reached. */
export function fileIdentity(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/** The place of a file without links; of one that is not there, in its folder. */
export function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return join(realFolder(dirname(path)), basename(path));
  }
}

/** The folder itself if it cannot be followed. */
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
