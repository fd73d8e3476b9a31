import { readFileSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { leftoversIn, partialPath } from "../partial-files.ts";
import { shortHash } from "../quote-address.ts";
import { readSourceBytes } from "./source-bytes.ts";
import type { StoredSource } from "./store.ts";

/** A source that was taken out. */
export interface SourceFile {
  readonly articleId: number;
  readonly sha256: string;
  /** As stored: the file name or URL that the article came with. */
  readonly uri: string | null;
  /** The name of the file within the folder. */
  readonly file: string;
  readonly bytes: number;
  /** `present`: the very same file was there already. */
  readonly status: "written" | "present";
}

/** A source that was not taken out, and why. */
export interface FailedSource {
  readonly articleId: number;
  readonly sha256: string;
  readonly status: "altered" | "in the way";
  readonly reason: string;
}

/** What a file may be named after. */
export type NamedSource = Pick<StoredSource, "sha256" | "uri">;

/**
 * Writes the bytes of every article, exactly as received, to a file of its own in a folder that exists; one by one, as
 * the results are asked for. Bytes that do not have the article's SHA-256 are not written. No file is ever replaced; what
 * killed processes have left of one is removed.
 *
 * @param nameOf the name of the file; see {@link sourceFileName}
 * @throws the system's error if a file cannot be written
 */
export async function* writeSourceFiles(
  sources: AsyncIterable<StoredSource>,
  folder: string,
  nameOf: (source: NamedSource) => string,
): AsyncGenerator<SourceFile | FailedSource> {
  const leftovers = leftoversIn(folder);
  for await (const source of sources) {
    const place = { articleId: source.id, sha256: source.sha256 };
    const bytes = readSourceBytes(source);
    if (typeof bytes === "string") {
      yield { ...place, status: "altered", reason: bytes };
      continue;
    }
    const file = nameOf(source);
    for (const name of leftovers.get(file) ?? []) rmSync(join(folder, name), { force: true });
    const status = writeOnce(join(folder, file), bytes);
    if (status === "in the way") yield { ...place, status, reason: `${file} is another file; it was left as it is` };
    else yield { ...place, uri: source.uri, file, bytes: bytes.length, status };
  }
}

/** Under another name first, so that a file of this name is whole. */
function writeOnce(path: string, bytes: Uint8Array): SourceFile["status"] | "in the way" {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found !== undefined) return holds(path, found, bytes) ? "present" : "in the way";
  const partial = partialPath(path);
  try {
    writeFileSync(partial, bytes, { flag: "wx" });
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
  return "written";
}

/** Only a regular file is read: a pipe would block. */
function holds(path: string, found: Stats, bytes: Uint8Array): boolean {
  return found.isFile() && found.size === bytes.length && readFileSync(path).equals(bytes);
}

const LONGEST_STEM = 50;

/**
 * "story.txt" or "https://news.example/2031/story?id=7" → "story-6767625998ac.txt": the last part of the address, made
 * harmless, and the first digits of the SHA-256, so that two of a name do not meet. The digits alone without an address.
 */
export function sourceFileName({ sha256: hash, uri }: NamedSource): string {
  const digits = shortHash(hash);
  const stem = fileStem(uri ?? "");
  return stem === "" ? `${digits}.txt` : `${stem}-${digits}.txt`;
}

function fileStem(uri: string): string {
  const path = /^[a-z][a-z0-9+.-]*:\/\//i.test(uri) ? (uri.split(/[?#]/, 1)[0] ?? "") : uri;
  const last =
    path
      .split(/[/\\]/)
      .filter((part) => part !== "")
      .at(-1) ?? "";
  const harmless = last
    .normalize("NFC")
    .replace(/\.txt$/i, "")
    .replace(/[^\p{L}\p{N}_.]+/gu, "-");
  return [...harmless]
    .slice(0, LONGEST_STEM)
    .join("")
    .replace(/^[-.]+/, "")
    .replace(/[-.]+$/, "");
}
