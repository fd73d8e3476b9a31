import { existsSync, readFileSync, rmSync } from "node:fs";

/** Deletes an archive with what SQLite puts beside it. */
export function clearArchive(path: string): void {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(path + suffix, { force: true });
}

/** Whether a word stands anywhere in the file of an archive or its log. */
export function holdsWord(path: string, word: string): boolean {
  const files = [path, `${path}-wal`].filter((file) => existsSync(file));
  return files.some((file) => readFileSync(file).includes(word));
}
