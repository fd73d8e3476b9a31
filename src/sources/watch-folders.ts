import { statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { FormatOptions } from "./format.ts";
import type { FormatChoice } from "./formats.ts";
import { readScanned } from "./places.ts";
import { type Found, scanFolder } from "./scan-folder.ts";
import type { Source } from "./source.ts";

export interface WatchOptions extends FormatOptions, FormatChoice {
  /** Milliseconds between two looks at the folders. */
  readonly everyMs: number;
}

/**
 * The sources of folders, those that are there and those that come, without an end. A file is read once two looks in a row
 * have found it with the same size and time, so that one that is being copied is not read by halves; and again when it
 * has changed. Folders are looked at by scanning, which works on network drives too.
 */
export async function* watchFolders(folders: readonly string[], options: WatchOptions): AsyncGenerator<Source> {
  const taken = new Map<string, string>();
  let before = new Map<string, string>();
  for (;;) {
    const now = new Map<string, string>();
    for (const folder of folders) {
      for (const found of scanFolder(folder)) {
        const stamp = stampOf(found);
        now.set(found.path, stamp);
        if (before.get(found.path) !== stamp || taken.get(found.path) === stamp) continue;
        taken.set(found.path, stamp);
        yield* readScanned(found, options);
      }
    }
    // What is gone and comes back is new.
    for (const path of taken.keys()) if (!now.has(path)) taken.delete(path);
    before = now;
    await setTimeout(options.everyMs);
  }
}

/** Changes when the file does. */
function stampOf(found: Found): string {
  if (!("readAt" in found)) return "refusal" in found ? found.refusal.code : found.leftOut;
  try {
    const { size, mtimeMs } = statSync(found.readAt);
    return `${size} ${mtimeMs}`;
  } catch {
    return "gone";
  }
}
