import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of every file of `src` by its path below `src`, with forward slashes, in the order of the paths. */
export function readSource(): ReadonlyMap<string, string> {
  const paths = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  return new Map(paths.sort().map((path) => [path.replaceAll("\\", "/"), readFileSync(join("src", path), "utf8")]));
}
