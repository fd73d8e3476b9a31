import { accessSync, constants, existsSync } from "node:fs";
import { ArchiveError } from "../../errors.ts";

/**
 * Makes sure that a file can be made in a folder, as far as can be told without making one.
 *
 * @throws ArchiveError `io`
 */
export function requireUsableFolder(folder: string): void {
  // A file has no "." in it.
  if (!existsSync(`${folder}/.`)) throw new ArchiveError("io", `there is no folder ${folder}`);
  try {
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new ArchiveError("io", `nothing may be written in the folder ${folder}: put the copy elsewhere`, { cause });
  }
}
