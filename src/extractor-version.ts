import { fileURLToPath } from "node:url";
import { hashReading } from "./source-hash.ts";
import { VERSION } from "./version.ts";

const DIGITS = 12;

/**
 * Who reads articles here, as a run is recorded: "0.1.0+3f9a2c81d0b7", the version of this program and the beginning of a
 * hash of the source that reads. Between two versions the source changes too: what another one has read may rightly
 * differ, and only what the same has read must come out the same. In what is shipped the finished words stand in this
 * module's place (`scripts/build.ts`), since the source is not there.
 */
export const EXTRACTOR_VERSION: string = `${VERSION}+${readHash().slice(0, DIGITS)}`;

/** The source lies there for a module of `src` and for one that was compiled by itself into `build`. */
function readHash(): string {
  return hashReading(fileURLToPath(new URL("../src", import.meta.url)));
}
