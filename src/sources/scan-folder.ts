import { type Dirent, readdirSync, realpathSync } from "node:fs";
import { extname, isAbsolute, join, relative, sep } from "node:path";
import type { Refusal } from "../diagnostic.ts";
import { ioRefusal } from "./read-file.ts";

/** What a scan comes upon: a file to read (at `readAt`, links resolved), one that must not be read, one left out. */
export type Found =
  | { readonly path: string; readonly readAt: string }
  | { readonly path: string; readonly refusal: Refusal }
  | { readonly path: string; readonly leftOut: string };

/**
 * The `.txt` files below a folder, in order of their names, so that a scan is the same everywhere. Linked folders are
 * not entered, so a scan ends; a link that leads out of the folder is refused. Other files and hidden ones are left
 * out, and said to be.
 */
export function* scanFolder(folder: string): Generator<Found> {
  let root: string;
  try {
    root = realpathSync(folder);
  } catch (error) {
    yield { path: folder, refusal: ioRefusal(error) };
    return;
  }
  yield* scanWithin(folder, root);
}

function* scanWithin(folder: string, root: string): Generator<Found> {
  const entries = listFolder(folder);
  if (!Array.isArray(entries)) yield { path: folder, refusal: entries };
  else for (const entry of entries) yield* lookAt(entry, join(folder, entry.name), root);
}

function* lookAt(entry: Dirent, path: string, root: string): Generator<Found> {
  if (entry.name.startsWith(".")) yield { path, leftOut: "hidden" };
  else if (entry.isDirectory()) yield* scanWithin(path, root);
  else if (extname(entry.name).toLowerCase() !== ".txt") yield { path, leftOut: "not a .txt file" };
  else yield entry.isSymbolicLink() ? followLink(path, root) : { path, readAt: path };
}

/** Resolved once and read at its target, so that a link cannot be changed between the look and the reading. */
function followLink(path: string, root: string): Found {
  try {
    const readAt = realpathSync(path);
    return isWithin(readAt, root) ? { path, readAt } : { path, refusal: OUTSIDE };
  } catch (error) {
    return { path, refusal: ioRefusal(error) };
  }
}

const OUTSIDE: Refusal = { code: "E_OUTSIDE", reason: "a link that leads out of the folder" };

function isWithin(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function listFolder(folder: string): Dirent[] | Refusal {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return ioRefusal(error);
  }
}
