import { lstatSync, realpathSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { ArchiveError } from "../errors.ts";
import { partialPath, removeLeftovers } from "../partial-files.ts";

/** A file that is there as a whole or, if anything fails, as it was before. */
export interface AtomicFile extends AsyncDisposable {
  write(piece: string | Uint8Array): Promise<void>;
  /** Puts the file in its place. If this was not called, disposing leaves nothing behind. */
  finish(): Promise<void>;
}

/**
 * Begins a file beside the place that it is to have; one of the same name is replaced only when it is finished. What killed
 * processes have left of it is removed.
 *
 * @param protectedPaths files that must not be replaced, such as the archive itself
 * @throws ArchiveError `invalid_argument` if the path is one of these or no regular file, `io`
 */
export async function openAtomicFile(path: string, protectedPaths: readonly string[]): Promise<AtomicFile> {
  const place = placeOf(path, protectedPaths);
  const partial = partialPath(place);
  const file = await attempt(path, async () => {
    removeLeftovers(place);
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

/** A link is followed, so that what it points at is replaced and not the link. */
function placeOf(path: string, protectedPaths: readonly string[]): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return path;
  const place = realPath(path);
  if (protectedPaths.some((other) => realPath(other) === place)) {
    throw new ArchiveError("invalid_argument", `${path} is the archive itself and is not replaced`);
  }
  const target = lstatSync(place, { throwIfNoEntry: false });
  if (target === undefined || target.isFile()) return place;
  throw new ArchiveError("invalid_argument", `${path} is not a regular file and is not replaced`);
}

/** The path itself if it cannot be followed. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

async function attempt<Result>(path: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ArchiveError("io", `cannot write ${path}: ${reason}`, { cause: error });
  }
}
