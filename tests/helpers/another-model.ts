import { copyFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The weights by which speakers are chosen, in the source and as compiled. */
const WEIGHTS = ["src/languages/en/weights/speakers.ts", "build/languages/en/weights/speakers.js"] as const;

/**
 * Makes a copy of the compiled program in a folder, of the same version and another model of who speaks: what spoke
 * most for somebody speaks most against them. The version that it writes into runs is worked out from its source, as
 * ever. Gives its main file.
 */
export function buildWithAnotherModel(folder: string): string {
  for (const part of ["src", "build", "migrations", "migrations-postgres"])
    cpSync(part, join(folder, part), { recursive: true });
  copyFileSync("package.json", join(folder, "package.json"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  for (const path of WEIGHTS) {
    const code = readFileSync(path, "utf8");
    const changed = code.replace("export const SCALE = 10;", "export const SCALE = -10;");
    if (changed === code) throw new Error(`${path} has no such scale`);
    writeFileSync(join(folder, path), changed);
  }
  return join(folder, "build", "cli", "main.js");
}
