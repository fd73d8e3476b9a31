import { readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, extname } from "node:path";
import { manifestPath, readManifest, syncFile, writeManifest } from "./manifest.ts";

/**
 * The path of the copy made a number of backups ago: `copy.db` (0), `copy.1.db`, `copy.2.db` … Each has a manifest of
 * its own beside it.
 */
export function generationPath(target: string, age: number): string {
  if (age === 0) return target;
  const extension = extname(target);
  return `${target.slice(0, target.length - extension.length)}.${age}${extension}`;
}

/** The ages of the copies that exist, youngest first: `[0, 1, 2]`. A backup that was killed may have left a gap. */
export function generationsOf(target: string): number[] {
  const extension = extname(target);
  const stem = `${basename(target, extension)}.`;
  const ages = readdirSync(dirname(target)).flatMap((name) => {
    if (name === basename(target)) return [0];
    const isOne = name.startsWith(stem) && name.endsWith(extension);
    const age = isOne ? name.slice(stem.length, name.length - extension.length) : "";
    return /^[1-9]\d{0,5}$/.test(age) ? [Number(age)] : [];
  });
  return ages.sort((a, b) => a - b);
}

/**
 * Gives a checked copy the name `target`. The copy that had this name becomes a generation older, with its manifest.
 * Once the new copy is in place, the oldest are removed beyond `keep`.
 *
 * A process may be killed at any of these steps. Every backup has its own manifest beside it at all times, since a
 * manifest is put in place before its file and removed after it, and no copy is removed before the new one is in place.
 * So there may be no `target` for a moment: then the previous copy is `target.1`.
 *
 * @param keep how many copies may exist afterwards, including the new one
 */
export function installCopy(partial: string, target: string, hash: string, keep: number): void {
  writeManifest(manifestPath(partial), target, hash);
  if (statSync(target, { throwIfNoEntry: false })?.size === 0) rmSync(target);
  const ages = new Set(generationsOf(target));
  let free = 0;
  while (ages.has(free)) free += 1;
  for (let age = free - 1; age >= 0; age -= 1) makeOlder(target, age);
  syncFolder(target);
  renameSync(manifestPath(partial), manifestPath(target));
  syncFolder(target);
  renameSync(partial, target);
  syncFolder(target);
  for (const age of generationsOf(target).slice(keep)) remove(generationPath(target, age));
}

/**
 * Makes a copy one generation older. The manifest names its file, so it is written anew; a copy without one gets none.
 */
function makeOlder(target: string, age: number): void {
  const [from, to] = [generationPath(target, age), generationPath(target, age + 1)];
  const hash = readManifest(from);
  if (hash === null) rmSync(manifestPath(to), { force: true });
  else writeManifest(manifestPath(to), to, hash);
  syncFolder(to);
  renameSync(from, to);
}

function remove(path: string): void {
  rmSync(path, { force: true });
  rmSync(manifestPath(path), { force: true });
}

/** Makes names durable. Windows has no such operation; there they are written when the system likes. */
export function syncFolder(path: string): void {
  if (process.platform !== "win32") syncFile(dirname(path));
}
