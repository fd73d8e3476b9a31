import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What decides which rows a text becomes, within `src`. */
const PARTS = [
  "diagnostic.ts",
  "extract",
  "grammar",
  "ingest",
  "names",
  "lexicon",
  "people",
  "quotes",
  "sources",
  "span.ts",
  "text",
  "wire",
];

/** The SHA-256 of the source files that read articles, their names included, below the folder `src`. */
export function hashExtractor(src: string): string {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && PARTS.includes(path.split("/", 1)[0] ?? ""))
    .sort();
  const hash = createHash("sha256");
  for (const file of files)
    hash.update(`${file}\n`).update(readFileSync(join(src, file), "utf8").replaceAll("\r\n", "\n"));
  return hash.digest("hex");
}
