import { readFileSync } from "node:fs";
import { createReader } from "../packages/second-reader/src/reader.ts";
import type { SecondReader } from "../src/second-reader/opinion.ts";

const inPackage = (path: string) => new URL(`../packages/second-reader/${path}`, import.meta.url);

/** The second reader of the package, with the model that is shipped or another. */
export function openSecondReader(model: string | URL = inPackage("model.orsr")): SecondReader {
  return createReader({
    model: readFileSync(model),
    vocabulary: readFileSync(inPackage("vocabulary.txt")),
    kernel: readFileSync(inPackage("kernel/kernel.wasm")),
  });
}
