import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/**
 * Installs the package as `npm pack` makes it into a project's `node_modules`. Its dependencies are those of this
 * checkout, so that no network is needed and nothing is compiled.
 */
export function installPacked(project: string, scratch: string): void {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", scratch];
  const [packed] = JSON.parse(execFileSync("npm", args, { encoding: "utf8" })) as [{ readonly filename: string }];
  execFileSync("tar", ["-xzf", join(scratch, packed.filename), "-C", scratch]);
  const modules = join(project, "node_modules");
  mkdirSync(modules, { recursive: true });
  cpSync(join(scratch, "package"), join(modules, "onrecord"), { recursive: true });
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
  for (const name of Object.keys(dependencies)) {
    const place = join(modules, name);
    mkdirSync(join(place, ".."), { recursive: true });
    symlinkSync(join(process.cwd(), "node_modules", name), place, "dir");
  }
}
