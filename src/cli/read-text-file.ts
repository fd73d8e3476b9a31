import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { ArchiveError, messageOf } from "../errors.ts";
import { requirePath } from "../misuse.ts";

/**
 * The text of a file in UTF-8, or of standard input for `-`.
 *
 * @throws ArchiveError `io` if it cannot be read, `invalid_argument` if the path is empty
 */
export async function readTextFile(path: string): Promise<string> {
  requirePath(path);
  try {
    return path === "-" ? await text(process.stdin) : await readFile(path, "utf8");
  } catch (error) {
    const reason = messageOf(error);
    throw new ArchiveError("io", `cannot read ${path}: ${reason}`, { cause: error });
  }
}
