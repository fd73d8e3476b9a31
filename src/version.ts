import { readFileSync } from "node:fs";

/**
 * The version of this program: what `--version` prints. Read from package.json here; in a release the version itself
 * replaces this module (`scripts/build.ts`).
 */
export const VERSION: string = readVersion();

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  if (typeof manifest === "object" && manifest !== null && "version" in manifest) return String(manifest.version);
  return "0.0.0";
}
