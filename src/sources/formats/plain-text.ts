import { statSync } from "node:fs";
import { isRefusal, type Refusal } from "../../diagnostic.ts";
import type { FormatOptions, SourceFormat } from "../format.ts";
import { ioRefusal, readFile, SIZE_LIMIT, tooLarge } from "../read-file.ts";
import { type Found, scanFolder } from "../scan-folder.ts";
import type { Source } from "../source.ts";

/** A text is an article: a file, every `.txt` file below a folder, or standard input. */
export const PLAIN_TEXT: SourceFormat = { read: readTexts, count: countTexts };

async function* readTexts(place: string, options: FormatOptions): AsyncGenerator<Source> {
  if (place === "-") yield withEncoding({ name: "-", uri: null, content: await readStream(options) }, options);
  else yield* readFiles(place, options);
}

function countTexts(place: string): number | null {
  if (place === "-") return null;
  let count = 0;
  for (const found of lookAt(place)) if (!("leftOut" in found)) count += 1;
  return count;
}

function* readFiles(place: string, options: FormatOptions): Generator<Source> {
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

function withEncoding(source: Source, { encoding }: FormatOptions): Source {
  return encoding === undefined ? source : { ...source, encoding };
}

async function readStream({ standardInput }: FormatOptions): Promise<Uint8Array | Refusal> {
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
