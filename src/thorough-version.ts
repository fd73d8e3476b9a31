import { EXTRACTOR_VERSION } from "./extractor-version.ts";
import type { SecondReader } from "./second-reader/opinion.ts";

/** Who has read an article, where a second reader had a say: the version of the rules, and that of the reader. */
export function thoroughVersion({ version }: SecondReader): string {
  return `${EXTRACTOR_VERSION}.${version}`;
}

/** Whether a second reader had a say in what this version has read. */
export function isThorough(version: string | null): boolean {
  return version !== null && /\+[0-9a-f]+\.[0-9a-f]{12}$/.test(version);
}
