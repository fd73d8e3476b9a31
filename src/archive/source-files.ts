import { readFileSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SuppliedFields } from "../facts/given.ts";
import { allSupplied, suppliedIn } from "../facts/with-given.ts";
import { leftoversIn, partialPath } from "../partial-files.ts";
import { shortHash } from "../quote-address.ts";
import { sha256 } from "../sha256.ts";
import { readSourceBytes } from "./source-bytes.ts";
import type { ArchiveStore, StoredOriginal } from "./store.ts";

/** A source that was written out: the text of an article, or the original that articles were converted from. */
export interface SourceFile {
  /** The article, or the first of those converted from the original; null if none is left. */
  readonly articleId: number | null;
  /** SHA-256 of the bytes. */
  readonly sha256: string;
  /** The file name or URL that it came with, as stored. */
  readonly uri: string | null;
  /** The name of the file within the folder. */
  readonly file: string;
  readonly bytes: number;
  /** `present`: the same file was already there. */
  readonly status: "written" | "present";
  /** What was supplied about it, in a file of its own beside it. */
  readonly sidecar?: Sidecar;
}

export interface Sidecar {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** A source, or what was supplied about it, that was not written out, and why. */
export interface FailedSource {
  readonly articleId: number | null;
  readonly sha256: string;
  readonly status: "altered" | "in the way";
  readonly reason: string;
}

/** What a file can be named after. */
export interface NamedSource {
  readonly sha256: string;
  readonly uri: string | null;
  /** With its dot: ".txt", ".html". */
  readonly extension: string;
}

/** How files are named and what is put beside them. */
export interface SourceFileOptions {
  /** See {@link sourceFileName}. */
  readonly nameOf: (source: NamedSource) => string;
  /** The name and content of a file's sidecar, which holds what was supplied. */
  readonly sidecarOf: (file: string, supplied: SuppliedFields) => { readonly file: string; readonly content: string };
}

/**
 * Writes exactly the bytes received to an existing folder, each source to a file of its own: the originals of converted
 * articles, and the texts of all others. What was supplied about an article goes into a file beside its own. Files are
 * written one by one, as the results are asked for. Bytes that do not match their SHA-256 are not written. No file is
 * ever replaced; partial files that killed processes left are removed.
 *
 * @throws the system's error if a file cannot be written
 */
export async function* writeSourceFiles(
  store: Pick<ArchiveStore, "originals" | "sources" | "sourcesAfter">,
  folder: string,
  options: SourceFileOptions,
): AsyncGenerator<SourceFile | FailedSource> {
  const leftovers = leftoversIn(folder);
  const write: Write = (path, bytes) => {
    for (const name of leftovers.get(path) ?? []) rmSync(join(folder, name), { force: true });
    return writeOnce(join(folder, path), bytes);
  };
  const converted = new Set<number>();
  for await (const source of sourcesToWrite(store, converted)) yield* writeSource(source, options, write);
}

type Write = (file: string, bytes: Uint8Array) => SourceFile["status"] | "in the way";

/** Writes one source, and what was supplied about it beside it. */
function* writeSource(
  source: SourceToWrite,
  { nameOf, sidecarOf }: SourceFileOptions,
  write: Write,
): Generator<SourceFile | FailedSource> {
  const { articleId, sha256: hash, uri, bytes, supplied } = source;
  const inTheWay = (reason: string) => ({ articleId, sha256: hash, status: "in the way" as const, reason });
  const isAnother = (file: string) => inTheWay(`${file} is another file; it was left as it is`);
  if (typeof bytes === "string") return yield { articleId, sha256: hash, status: "altered", reason: bytes };
  const file = nameOf(source);
  const status = write(file, bytes);
  if (status === "in the way") return yield isAnother(file);
  const written = { articleId, sha256: hash, uri, file, bytes: bytes.length, status };
  if (supplied === null) return yield written;
  if (supplied === "differs") {
    yield written;
    return yield inTheWay("what was supplied of its articles differs, and has no sidecar");
  }
  const sidecar = sidecarOf(file, supplied);
  const content = new TextEncoder().encode(sidecar.content);
  if (write(sidecar.file, content) === "in the way") {
    yield written;
    return yield isAnother(sidecar.file);
  }
  yield { ...written, sidecar: { file: sidecar.file, sha256: sha256(content), bytes: content.length } };
}

interface SourceToWrite extends NamedSource {
  readonly articleId: number | null;
  /** Or a message that says how they were altered. */
  readonly bytes: Uint8Array | string;
  /** What was supplied; "differs" if it is not the same for all its articles, so that one file cannot state it. */
  readonly supplied: SuppliedFields | "differs" | null;
}

/** The originals, then the texts of articles without one. */
async function* sourcesToWrite(
  store: Pick<ArchiveStore, "originals" | "sources" | "sourcesAfter">,
  converted: Set<number>,
): AsyncGenerator<SourceToWrite> {
  for await (const original of store.originals()) {
    const ids = original.articles.map(({ id }) => id);
    for (const id of ids) converted.add(id);
    yield {
      articleId: ids[0] ?? null,
      sha256: original.sha256,
      uri: original.fileName ?? original.uri,
      extension: extensionOf(original),
      bytes: bytesOf(original),
      supplied: await suppliedOfAll(store, ids),
    };
  }
  for await (const source of store.sourcesAfter(0)) {
    if (converted.has(source.id)) continue;
    const { id: articleId, sha256: hash, uri, given } = source;
    const bytes = readSourceBytes(source);
    yield { articleId, sha256: hash, uri, extension: ".txt", bytes, supplied: suppliedIn(given.map(allSupplied)) };
  }
}

function bytesOf({ bytes, sha256: hash }: StoredOriginal): Uint8Array | string {
  const isWhole = bytes !== null && sha256(bytes) === hash;
  return isWhole ? bytes : "the bytes of its original are not those of its SHA-256";
}

async function suppliedOfAll(store: Pick<ArchiveStore, "sources">, ids: readonly number[]) {
  let all: SuppliedFields | null = null;
  let isFirst = true;
  for await (const { given } of store.sources(ids)) {
    const supplied = suppliedIn(given);
    if (!isFirst && JSON.stringify(supplied) !== JSON.stringify(all)) return "differs";
    [all, isFirst] = [supplied, false];
  }
  return all;
}

/**
 * The extension of the file it came in; if that has none or is a plain text or a container, that of the format it was
 * converted from, or ".bin".
 */
function extensionOf({ fileName, converter }: StoredOriginal): string {
  const named = /\.[A-Za-z][A-Za-z0-9]{0,5}$/.exec(fileName ?? "")?.[0] ?? "";
  return named === "" || FOREIGN.test(named) ? (EXTENSIONS.get(converter) ?? ".bin") : named;
}

const FOREIGN = /^\.(?:txt|zip|t?gz|gzip|tar|warc|wacz|mbox)$/i;

const EXTENSIONS = new Map([
  ["html", ".html"],
  ["mhtml", ".mhtml"],
  ["feed", ".xml"],
  ["ninjs", ".json"],
  ["json", ".json"],
  ["newsml-g2", ".xml"],
  ["newsml-1", ".xml"],
  ["nitf", ".xml"],
  ["anpa", ".anpa"],
  ["eml", ".eml"],
  ["mbox", ".eml"],
  ["docx", ".docx"],
  ["odt", ".odt"],
  ["pdf", ".pdf"],
  ["csv", ".csv"],
]);

/** Writes under another name first, so that a file with the final name is always complete. */
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

/** Whether a file holds exactly these bytes. Only a regular file is read: a pipe would block. */
function holds(path: string, found: Stats, bytes: Uint8Array): boolean {
  return found.isFile() && found.size === bytes.length && readFileSync(path).equals(bytes);
}

const LONGEST_STEM = 50;

/**
 * "story.txt" or "https://news.example/2031/story?id=7" → "story-6767625998ac.txt": the last part of the address, made
 * harmless, and the first digits of the SHA-256, so that two files of one name do not collide. The digits alone if
 * there is no address.
 */
export function sourceFileName({ sha256: hash, uri, extension }: NamedSource): string {
  const digits = shortHash(hash);
  const stem = fileStem(uri ?? "", extension);
  return stem === "" ? `${digits}${extension}` : `${stem}-${digits}${extension}`;
}

function fileStem(uri: string, extension: string): string {
  const path = /^[a-z][a-z0-9+.-]*:\/\//i.test(uri) ? (uri.split(/[?#]/, 1)[0] ?? "") : uri;
  const last =
    path
      .split(/[/\\]/)
      .filter((part) => part !== "")
      .at(-1) ?? "";
  const isNamed = last.toLowerCase().endsWith(extension.toLowerCase());
  const harmless = (isNamed ? last.slice(0, -extension.length) : last)
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}_.]+/gu, "-");
  return [...harmless]
    .slice(0, LONGEST_STEM)
    .join("")
    .replace(/^[-.]+/, "")
    .replace(/[-.]+$/, "");
}
