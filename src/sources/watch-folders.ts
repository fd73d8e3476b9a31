import { statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { FormatOptions } from "./format.ts";
import type { FormatChoice } from "./formats.ts";
import { SIDECAR_ENDING } from "./meta/sidecar.ts";
import { allWithMeta, type MetaChoice } from "./meta/with-meta.ts";
import { isFolder, readPlace, readScanned } from "./places.ts";
import { type Found, scanFolder } from "./scan-folder.ts";
import type { Source } from "./source.ts";

export interface WatchOptions extends FormatOptions, FormatChoice {
  /** Milliseconds between two looks at the folders. */
  readonly everyMs: number;
  /** What somebody knows about the articles beside what is found with them. */
  readonly meta?: MetaChoice;
}

/**
 * The sources in folders and files, those that are there and those that come, without end. A file is read once two
 * looks in a row have found it and its sidecar with the same size and time, so that a file that is being copied is not
 * read half; and again when either has changed. Folders are watched by scanning, which works on network drives too.
 */
export async function* watchFolders(places: readonly string[], options: WatchOptions): AsyncGenerator<Source> {
  const { meta } = options;
  const taken = new Map<string, string>();
  let before = new Map<string, string>();
  for (;;) {
    const now = new Map<string, string>();
    for (const place of places) {
      const isScanned = isFolder(place);
      for (const found of isScanned ? scanFolder(place) : [{ path: place, readAt: place }]) {
        const stamp = stampOf(found);
        now.set(found.path, stamp);
        if (before.get(found.path) !== stamp || taken.get(found.path) === stamp) continue;
        taken.set(found.path, stamp);
        const sources = isScanned ? readScanned(found, options) : readPlace(place, options);
        yield* meta === undefined ? sources : allWithMeta(sources, meta);
      }
    }
    // A file that is gone and comes back is new.
    for (const path of taken.keys()) if (!now.has(path)) taken.delete(path);
    before = now;
    await setTimeout(options.everyMs);
  }
}

/** A stamp that changes when the file or its sidecar does. */
function stampOf(found: Found): string {
  if (!("readAt" in found)) return "refusal" in found ? found.refusal.code : found.leftOut;
  return `${sizeAndTime(found.readAt)}, ${sizeAndTime(`${found.path}${SIDECAR_ENDING}`)}`;
}

function sizeAndTime(path: string | Buffer): string {
  try {
    const { size, mtimeMs } = statSync(path);
    return `${size} ${mtimeMs}`;
  } catch {
    return "gone";
  }
}
