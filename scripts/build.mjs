// Compiles src to dist: JavaScript and type declarations. The folder is made anew, so nothing stale is packed. Beside them
// lies the hash of the source that reads articles (src/extractor-version.ts).
import { spawnSync } from "node:child_process";
import { chmodSync, rmSync, writeFileSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });
const { status } = spawnSync("node_modules/.bin/tsc", ["-p", "tsconfig.build.json"], { stdio: "inherit" });
if (status === 0) {
  chmodSync("dist/cli/main.js", 0o755);
  const { hashReading } = await import("../dist/source-hash.js");
  writeFileSync("dist/extractor.sha256", hashReading("src"));
}
process.exitCode = status ?? 1;
