import { EXTRACTOR_VERSION } from "./extractor-version.ts";
import type { LendReader, SecondReader } from "./second-reader/opinion.ts";

/** The version of a reading in which a second reader had a say: that of the rules, and that of the reader. */
export function thoroughVersion({ version }: SecondReader): string {
  return `${EXTRACTOR_VERSION}.${version}`;
}

/**
 * The version of what reads here: that of the rules, with that of the second reader if it is to have a say.
 *
 * @throws what `lend` rejects with, if a second reader is needed and there is none
 */
export async function versionHere(thorough: boolean, lend: LendReader): Promise<string> {
  return thorough ? thoroughVersion(await lend()) : EXTRACTOR_VERSION;
}

/** Whether a second reader had a say in what this version read. */
export function isThorough(version: string | null): boolean {
  return version !== null && /\+[0-9a-f]+\.[0-9a-f]{12}$/.test(version);
}
