import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findImports, importedFile } from "./find-imports.ts";
import { sha256 } from "./sha256.ts";

/** The modules of `src` in which reading begins: from bytes to an extraction, and from an extraction to rows. */
const ENTRIES = [
  "ingest/prepare-article.ts",
  "facts/facts.ts",
  "facts/nouns.ts",
  "facts/tables.ts",
  "identity/slugs.ts",
];

/**
 * The SHA-256 of the source that decides which rows an article becomes: the entries of the reading below the folder
 * `src` and every file that they reach by imports. Type-only imports do not count, since nothing of them runs.
 *
 * @throws Error when an entry or an imported file does not exist
 */
export function hashReading(src: string): string {
  const sources = Array.from(readReachable(src, ENTRIES), ([file, text]) => `${file}\n${text}`);
  return sha256(sources.sort().join(""));
}

/** The text of `entries` and of everything that they import, by path below `src`; line ends are LF on every system. */
function readReachable(src: string, entries: readonly string[]): Map<string, string> {
  const sources = new Map<string, string>();
  const ahead = [...entries];
  for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
    if (sources.has(file)) continue;
    const text = readFileSync(join(src, file), "utf8").replaceAll("\r\n", "\n");
    sources.set(file, text);
    ahead.push(...filesThatRun(file, text));
  }
  return sources;
}

function filesThatRun(file: string, text: string): string[] {
  const imports = findImports(text).filter(({ typeOnly }) => !typeOnly);
  return imports.map(({ specifier }) => importedFile(file, specifier)).filter((path) => path !== null);
}
