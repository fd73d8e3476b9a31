import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * When a file of a folder was last written, in milliseconds; 0 if there is none. A test of an old build would pass or
 * fail for code that is gone.
 */
export function lastChangeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.reduce((latest, file) => Math.max(latest, statSync(join(folder, file)).mtimeMs), 0);
}
