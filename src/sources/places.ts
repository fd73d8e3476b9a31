import { existsSync, statSync } from "node:fs";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import type { FormatOptions } from "./format.ts";
import { PLAIN_TEXT_FORMAT } from "./format-names.ts";
import { readPlainFile, readPlainStream } from "./formats/plain-text.ts";
import type { FormatChoice } from "./formats.ts";
import { EMPTY, NO_FORMAT } from "./left-out.ts";
import { fileOfSidecar, readSidecar } from "./meta/sidecar.ts";
import { supplying } from "./meta/with-meta.ts";
import { receiveFile, receiveStream } from "./received-file.ts";
import { type Found, scanFolder } from "./scan-folder.ts";
import type { Source } from "./source.ts";

/**
 * The sources at a place: a file, every file below a folder, or standard input. A file whose name ends in `.txt` is
 * plain text, and so is a file given by name that no format knows; standard input is plain text unless a format is
 * chosen. Whatever else a folder holds is read in the format that its content shows, and skipped if no format knows it.
 * A link to another folder, a pipe or a device is skipped too, unless its name ends in `.txt`: then somebody meant a
 * text, and it is refused. What the sidecar of a file, `FILE.meta.json`, says goes with every article in the file.
 */
export async function* readPlace(place: string, options: FormatOptions & FormatChoice): AsyncGenerator<Source> {
  if (place === "-") yield* readInput(options);
  else if (isFolder(place)) for (const found of scanFolder(place)) yield* readScanned(found, options);
  else yield* readFound({ path: place, readAt: place }, options, false);
}

/** How many files there are at a place, without reading them; null if that can only be known at the end. */
export function countPlace(place: string): number | null {
  if (place === "-") return null;
  if (!isFolder(place)) return 1;
  let count = 0;
  for (const found of scanFolder(place)) if (!("leftOut" in found) && fileOfSidecar(found.path) === null) count += 1;
  return count;
}

/** Whether a place is a folder, or a link to one: whoever names the link means the folder. */
export function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    // Reading it gives the reason.
    return false;
  }
}

async function* readInput(options: FormatOptions & FormatChoice): AsyncGenerator<Source> {
  const { standardInput, format = PLAIN_TEXT_FORMAT } = options;
  if (format === PLAIN_TEXT_FORMAT) {
    yield await readPlainStream(options);
    return;
  }
  const received = await receiveStream("-", standardInput);
  if (isRefusal(received)) yield { name: "-", uri: null, content: received };
  else {
    const { readReceived } = await import("./read-received.ts");
    yield* readReceived(received, options) ?? [];
  }
}

/** The sources of a file that a scan found. Sidecars are read with their files; one without its file is left out. */
export async function* readScanned(found: Found, options: FormatOptions & FormatChoice): AsyncGenerator<Source> {
  const file = fileOfSidecar(found.path);
  if (file === null) yield* readFound(found, options, true);
  else if (!existsSync(file)) options.onLeftOut?.(found.path, "metadata of a file that is not there");
}

async function* readFound(
  found: Found,
  options: FormatOptions & FormatChoice,
  isScanned: boolean,
): AsyncGenerator<Source> {
  const sidecar = "readAt" in found ? readSidecar(found.path) : null;
  if (sidecar === null) yield* readContent(found, options, isScanned);
  else if (isRefusal(sidecar)) yield refusedFile(found.path, sidecar);
  else for await (const source of readContent(found, options, isScanned)) yield supplying(source, sidecar);
}

async function* readContent(
  found: Found,
  options: FormatOptions & FormatChoice,
  isScanned: boolean,
): AsyncGenerator<Source> {
  if ("leftOut" in found) options.onLeftOut?.(found.path, found.leftOut);
  else if ("refusal" in found) yield { name: found.path, uri: found.path, content: found.refusal };
  else if (isPlain(found.path, options)) yield readPlainFile(found, options);
  else {
    const received = receiveFile(found.path, found.readAt);
    if (isRefusal(received) && isScanned && received.code === "E_NOT_FILE") {
      options.onLeftOut?.(found.path, received.reason);
    } else if (isRefusal(received)) yield refusedFile(found.path, received);
    else {
      // Loaded only now, so that whoever adds only texts need not wait for the formats.
      const { readReceived } = await import("./read-received.ts");
      const sources = readReceived(received, options);
      if (sources !== null) yield* sources;
      else if (isScanned) options.onLeftOut?.(found.path, received.head.length === 0 ? EMPTY : NO_FORMAT);
      else yield readPlainFile(found, options);
    }
  }
}

function isPlain(path: string, { format }: FormatChoice): boolean {
  return format === undefined ? /\.txt$/i.test(path) : format === PLAIN_TEXT_FORMAT;
}

function refusedFile(path: string, content: Refusal): Source {
  return { name: path, uri: path, content };
}
