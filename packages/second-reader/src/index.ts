/**
 * A second reader for onrecord.
 *
 * @module
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createReader, type SecondReader } from "./reader.ts";
import { requireShipped, type ShippedFile } from "./shipped-files.ts";

export type { Opinion, OpinionContent, OpinionWord, Pointed } from "./opinion.ts";
export type { SecondReader } from "./reader.ts";
export type { Marks, Page } from "./windows.ts";

/** What to open instead of the files of this package. */
export interface OpenOptions {
  /** The path of another model. */
  readonly model?: string;
}

/** Readers by the path of their model: a reader has no state, so everybody can share one. */
const opened = new Map<string, Promise<SecondReader>>();

/**
 * Loads the model and makes a reader of it, which all callers share; it takes about 60 MB of memory. No network is
 * used.
 *
 * @throws if a file cannot be read, is not as it was shipped, or is not a model; the message names the file
 */
export async function openSecondReader({ model = inPackage("model.orsr") }: OpenOptions = {}): Promise<SecondReader> {
  const reader = opened.get(model) ?? load(model);
  opened.set(model, reader);
  return reader;
}

async function load(path: string): Promise<SecondReader> {
  const [model, vocabulary, kernel] = await Promise.all([
    path === inPackage("model.orsr") ? readShipped("model.orsr") : readFile(path),
    readShipped("vocabulary.txt"),
    readShipped("kernel/kernel.wasm"),
  ]);
  try {
    return createReader({ model, vocabulary, kernel });
  } catch (cause) {
    throw new Error(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

async function readShipped(name: ShippedFile): Promise<Uint8Array> {
  const path = inPackage(name);
  const bytes = await readFile(path);
  requireShipped(name, bytes, path);
  return bytes;
}

/** The compiled module is in dist, its source in src: both one folder below the package. */
function inPackage(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
