import { type Dirent, readdirSync, realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import type { Refusal } from "../diagnostic.ts";
import { FilePath } from "./file-path.ts";
import { HIDDEN } from "./left-out.ts";
import { ioRefusal } from "./read-file.ts";

/**
 * What a scan finds: a file to read (at `readAt`, links resolved), one that must not be read, or one that is left out.
 */
export type Found =
  | { readonly path: string; readonly readAt: string | Buffer }
  | { readonly path: string; readonly refusal: Refusal }
  | { readonly path: string; readonly leftOut: string };

/**
 * The files below a folder, in the order of their names, so that a scan is the same everywhere. Linked folders are not
 * entered, so a scan ends; folders may be nested as deeply as the system allows. A link that leads out of the folder is
 * refused. Hidden files are given as left out.
 */
export function* scanFolder(folder: string): Generator<Found> {
  let root: Buffer;
  try {
    root = realpathSync.native(folder, { encoding: "buffer" });
  } catch (error) {
    yield { path: folder, refusal: ioRefusal(error) };
    return;
  }
  // A stack of folders whose entries are still to come, not recursion: a deep tree would exhaust the call stack.
  const open = [enter(new FilePath(folder))];
  for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
    const { value: found, done } = inner.next();
    if (done === true) open.pop();
    else if (found instanceof FilePath) open.push(enter(found));
    else if ("entry" in found) yield look(found, root);
    else yield found;
  }
}

/** A file in the folder that is being read. */
interface Entered {
  readonly entry: Dirent<Buffer>;
  readonly path: FilePath;
}

/** The folders and files within a folder, and what is not looked at any further. */
function* enter(folder: FilePath): Generator<FilePath | Entered | Found> {
  const entries = listFolder(folder);
  if (!Array.isArray(entries)) {
    yield { path: folder.shown, refusal: entries };
    return;
  }
  for (const entry of entries) {
    const path = folder.child(entry.name);
    if (path.name.startsWith(".")) yield { path: path.shown, leftOut: HIDDEN };
    else yield entry.isDirectory() ? path : { entry, path };
  }
}

function look({ entry, path }: Entered, root: Buffer): Found {
  return entry.isSymbolicLink() ? followLink(path, root) : { path: path.shown, readAt: path.at };
}

/** Resolves a link once, to be read at its target, so that it cannot be changed between the check and the reading. */
function followLink(path: FilePath, root: Buffer): Found {
  try {
    const readAt = realpathSync.native(path.at, { encoding: "buffer" });
    return isWithin(readAt, root) ? { path: path.shown, readAt } : { path: path.shown, refusal: OUTSIDE };
  } catch (error) {
    return { path: path.shown, refusal: ioRefusal(error) };
  }
}

const OUTSIDE: Refusal = { code: "E_OUTSIDE", reason: "a link that leads out of the folder" };

/** Whether a path lies within a folder; compared as Latin-1, which has a character for every byte. */
function isWithin(path: Buffer, root: Buffer): boolean {
  const way = relative(root.toString("latin1"), path.toString("latin1"));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function listFolder(folder: FilePath): Dirent<Buffer>[] | Refusal {
  try {
    const entries = readdirSync(folder.at, { withFileTypes: true, encoding: "buffer" });
    return entries.sort((a, b) => Buffer.compare(a.name, b.name));
  } catch (error) {
    return ioRefusal(error);
  }
}
