import { fileURLToPath } from "node:url";
import { hashReading } from "./source-hash.ts";
import { VERSION } from "./version.ts";

const DIGITS = 12;

/**
 * What reads articles here, as runs record it: "0.1.0+3f9a2c81d0b7", the version of this program and the beginning of a
 * hash of the source that reads. The source changes between releases, too: two different values may rightly read an
 * article differently, and only the same value must read it the same. In a release the finished string replaces this
 * module (`scripts/build.ts`), since the source is not there.
 */
export const EXTRACTOR_VERSION: string = `${VERSION}+${readHash().slice(0, DIGITS)}`;

/** The path is right both for a module of `src` and for one compiled by itself into `build`. */
function readHash(): string {
  return hashReading(fileURLToPath(new URL("../src", import.meta.url)));
}
