import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hashReading } from "./source-hash.ts";
import { VERSION } from "./version.ts";

/** Written by the build, so that the compiled program and its source are one version. */
const BUILT = new URL("./extractor.sha256", import.meta.url);
const DIGITS = 12;

/**
 * Who reads articles here, as a run is recorded: "0.1.0+3f9a2c81d0b7", the version of this program and the beginning of a
 * hash of the source that reads. Between two versions the source changes too: what another one has read may rightly
 * differ, and only what the same has read must come out the same.
 */
export const EXTRACTOR_VERSION: string = `${VERSION}+${readHash().slice(0, DIGITS)}`;

function readHash(): string {
  return existsSync(BUILT) ? readFileSync(BUILT, "utf8") : hashReading(fileURLToPath(new URL(".", import.meta.url)));
}
