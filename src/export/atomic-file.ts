import { lstatSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { ArchiveError, messageOf } from "../errors.ts";
import { misuse, requirePath } from "../misuse.ts";
import { partialPath, removeLeftovers } from "../partial-files.ts";
import { isSameFile, placeOf } from "../same-file.ts";

/** A file that is written as a whole or, if anything fails, stays as it was. */
export interface AtomicFile extends AsyncDisposable {
  write(piece: string | Uint8Array): Promise<void>;
  /** Puts the file in its place. Disposing without this leaves nothing behind. */
  finish(): Promise<void>;
}

/**
 * Begins a file beside its final place; an existing file is replaced only when the new one is finished. What killed
 * processes left of it is removed.
 *
 * @param archiveFiles files that must be neither replaced nor made: the archive, and what SQLite keeps beside it
 * @throws ArchiveError `invalid_argument` if the path is one of these or no regular file, `io`
 */
export async function openAtomicFile(path: string, archiveFiles: readonly string[]): Promise<AtomicFile> {
  requirePath(path);
  const place = await attempt(path, async () => replaceablePlace(path, archiveFiles));
  const partial = partialPath(place);
  const file = await attempt(path, async () => {
    removeLeftovers(place, archiveFiles);
    return open(partial, "wx");
  });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await file.close();
    isOpen = false;
  };
  let isFinished = false;
  return {
    write: (piece) => attempt(path, () => writeAll(file, piece)),
    finish: () =>
      attempt(path, async () => {
        await file.sync();
        await close();
        await rename(partial, place);
        isFinished = true;
      }),
    [Symbol.asyncDispose]: async () => {
      await close();
      if (!isFinished) await rm(partial, { force: true });
    },
  };
}

async function writeAll(file: FileHandle, piece: string | Uint8Array): Promise<void> {
  if (piece.length > 0) await file.writeFile(piece);
}

/**
 * Where a file written to a path will stand: a link is followed, so that its target is replaced and not the link.
 *
 * @throws ArchiveError `invalid_argument` if the path is one of the archive's files or no regular file
 */
export function replaceablePlace(path: string, archiveFiles: readonly string[]): string {
  if (archiveFiles.some((file) => isSameFile(path, file))) {
    throw misuse(`${path} is the archive itself, or what SQLite keeps beside it, and is not replaced`);
  }
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return path;
  const place = placeOf(path);
  if (lstatSync(place, { throwIfNoEntry: false })?.isFile() === true) return place;
  throw misuse(`${path} is not a regular file and is not replaced`);
}

async function attempt<Result>(path: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    const reason = messageOf(error);
    throw new ArchiveError("io", `cannot write ${path}: ${reason}`, { cause: error });
  }
}
