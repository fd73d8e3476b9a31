import { statSync } from "node:fs";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { ioRefusal, readFile, SIZE_LIMIT, tooLarge } from "./read-file.ts";
import { openStream, readRecords, toSource } from "./read-records.ts";
import { type Found, scanFolder } from "./scan-folder.ts";
import type { Source } from "./source.ts";

/** How the places of sources are read. */
export interface FindOptions {
  /** Each place holds lines of JSON instead of one article; folders are not scanned. */
  readonly ndjson?: boolean;
  /** The label of the encoding of every file that has no byte order mark. */
  readonly encoding?: string;
  /** What "-" stands for. */
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** Called for each file that a scan passes over, with the reason. */
  readonly onLeftOut?: (path: string, reason: string) => void;
}

/**
 * The sources at some places, in order, each read only when it is asked for. A place is the path of a file or folder,
 * or "-" for standard input. What cannot be read is a source with a refusal; nothing is thrown.
 */
export async function* findSources(places: readonly string[], options: FindOptions): AsyncGenerator<Source> {
  for (const place of places) {
    if (options.ndjson === true) yield* findRecords(place, options);
    else if (place === "-") yield withEncoding({ name: "-", uri: null, content: await readStream(options) }, options);
    else yield* findFiles(place, options);
  }
}

/** How many sources there are, without reading them; null if that can only be known at the end. */
export function countSources(places: readonly string[], { ndjson }: Pick<FindOptions, "ndjson">): number | null {
  if (ndjson === true || places.includes("-")) return null;
  let count = 0;
  for (const place of places) for (const found of lookAt(place)) if (!("leftOut" in found)) count += 1;
  return count;
}

function* findFiles(place: string, options: FindOptions): Generator<Source> {
  for (const found of lookAt(place)) {
    if ("leftOut" in found) options.onLeftOut?.(found.path, found.leftOut);
    else yield withEncoding(toFileSource(found), options);
  }
}

/** A folder is scanned, also by way of a link: whoever names the link means the folder. */
function lookAt(place: string): Iterable<Found> {
  return isFolder(place) ? scanFolder(place) : [{ path: place, readAt: place }];
}

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    // Reading it will give the reason.
    return false;
  }
}

function toFileSource(found: Exclude<Found, { readonly leftOut: string }>): Source {
  const content = "refusal" in found ? found.refusal : readFile(found.readAt);
  return { name: found.path, uri: found.path, content: withHint(content, found.path) };
}

/** What the command line gives of a name that is not UTF-8 finds no file. */
function withHint(content: Uint8Array | Refusal, path: string): Uint8Array | Refusal {
  if (!isRefusal(content) || !path.includes("\ufffd")) return content;
  return { ...content, reason: `${content.reason}; if its name is not UTF-8, give the folder that holds it` };
}

function withEncoding(source: Source, { encoding }: FindOptions): Source {
  return encoding === undefined ? source : { ...source, encoding };
}

async function* findRecords(place: string, { standardInput }: FindOptions): AsyncGenerator<Source> {
  const stream = place === "-" ? standardInput : openStream(place);
  if (isRefusal(stream)) yield { name: place, uri: null, content: stream };
  else for await (const record of readRecords(place, stream)) yield toSource(record);
}

async function readStream({ standardInput }: FindOptions): Promise<Uint8Array | Refusal> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of standardInput) {
      length += chunk.length;
      if (length > SIZE_LIMIT) return tooLarge("a longer text");
      chunks.push(chunk);
    }
  } catch (error) {
    return ioRefusal(error);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
