import { createHash } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, readSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { toArchiveError } from "./errors.ts";

/** The path of the manifest, which holds the hash of a backup, beside it, in the format of `sha256sum`. */
export function manifestPath(path: string): string {
  return `${path}.sha256`;
}

/**
 * The SHA-256 that the manifest beside `path` states; null if there is no manifest, "nothing" if it states none. Throws
 * `io` if it cannot be read.
 */
export function readManifest(path: string): string | null {
  const manifest = manifestPath(path);
  if (!existsSync(manifest)) return null;
  try {
    return /^[0-9a-f]{64}\b/i.exec(readFileSync(manifest, "utf8"))?.[0].toLowerCase() ?? "nothing";
  } catch (error) {
    throw toArchiveError(error, manifest);
  }
}

/** Writes the manifest of a file that will have the name `path`, and forces it to the disk. */
export function writeManifest(manifest: string, path: string, hash: string): void {
  writeFileSync(manifest, `${hash}  ${basename(path)}\n`);
  syncFile(manifest);
}

/** The SHA-256 of a file of any size. */
export function hashFile(path: string): string {
  const hash = createHash("sha256");
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.alloc(1 << 20);
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
      hash.update(buffer.subarray(0, read));
    return hash.digest("hex");
  } finally {
    closeSync(file);
  }
}

/** Forces a file, or the names in a folder, to the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
