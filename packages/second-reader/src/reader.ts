import { createHash } from "node:crypto";
import { decode } from "./decode.ts";
import { Encoder } from "./encoder.ts";
import { readModel } from "./model-file.ts";
import type { Opinion } from "./opinion.ts";
import { readPointers } from "./pointers.ts";
import { parseTag } from "./tags.ts";
import { readVocabulary } from "./tokenize.ts";
import { type Page, windowsOf } from "./windows.ts";

/** The three files that a reader is made of. */
export interface ReaderFiles {
  readonly model: Uint8Array;
  /** One piece on each line. */
  readonly vocabulary: Uint8Array;
  /** The compiled kernel. */
  readonly kernel: Uint8Array;
}

/** Reads articles beside the rules of onrecord: the same pages give the same opinions, on every machine. */
export interface SecondReader {
  /** The first twelve digits of the SHA-256 of everything that decides what it reads. */
  readonly version: string;
  /** Opinions in the order of the pages. It keeps the processor busy, and lets the event loop turn between pages. */
  read(pages: readonly Page[]): Promise<readonly Opinion[]>;
}

/**
 * The version of the program that prepares windows and decodes what the model says; another way of doing so gets
 * another number.
 */
const PROGRAM = 1;

/** @throws if the model is not one, or needs another vocabulary */
export function createReader({ model: file, vocabulary: lines, kernel }: ReaderFiles): SecondReader {
  const model = readModel(file);
  const vocabulary = readVocabulary(new TextDecoder().decode(lines));
  if (vocabulary.size !== model.header.tensors["word.scale"]?.shape[0])
    throw new Error("the vocabulary is not that of the model");
  const encoder = new Encoder(model, kernel);
  const tags = model.header.tags.map(parseTag);
  const pointers = readPointers(model);
  const readOne = (page: Page): Opinion => {
    const windows = windowsOf(page, vocabulary, model.header.window);
    return decode(
      windows.map((window) => ({ window, encoded: encoder.encode(window) })),
      tags,
      pointers,
    );
  };
  return {
    version: versionOf(file, lines, kernel),
    read: async (pages) => {
      const opinions: Opinion[] = [];
      for (const page of pages) {
        await new Promise<void>((resolve) => setImmediate(resolve));
        opinions.push(readOne(page));
      }
      return opinions;
    },
  };
}

function versionOf(...files: readonly Uint8Array[]): string {
  const hash = createHash("sha256").update(`second reader ${PROGRAM}\n`);
  for (const file of files) hash.update(createHash("sha256").update(file).digest());
  return hash.digest("hex").slice(0, 12);
}
