import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { leftOut, PATIENCE } from "./effort.ts";
import { runCommand } from "./run-command.ts";
import { smallArticles, writeFolder } from "./small-articles.ts";

const scratch = scratchFolder();
const db = join(scratch, "offline.db");

const NO_NETWORK = ["unshare", "-n"];
const hasUnshare = spawnSync("unshare", ["-n", "true"]).status === 0;
if (!hasUnshare) leftOut("commands without a network", "it needs unshare -n");

describe.skipIf(!hasUnshare)("without a network", { timeout: PATIENCE }, () => {
  it.each([
    ["migrate"],
    ["seed"],
    ["add", writeFolder(join(scratch, "texts"), smallArticles(40))],
    ["quotes"],
    ["search", "ferry"],
    ["sql", "SELECT 1"],
    ["reread"],
    ["verify"],
    ["backup", join(scratch, "copy.db")],
    ["export", "sources", join(scratch, "out")],
  ])("%s works", async (...command) => {
    const { status, stderr } = await runCommand([...command, "--db", db], { before: NO_NETWORK });
    expect({ status, error: /error/.test(stderr) }).toEqual({ status: 0, error: false });
  });
});

describe("the program", () => {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => [name, readFileSync(join("src", name), "utf8")] as const);
  const filesWith = (pattern: RegExp) => sources.filter(([, text]) => pattern.test(text)).map(([name]) => name);

  /**
   * Besides the reader the process of a query, whose standard input is a socket to Node; PostgreSQL's is in a package
   * of its own.
   */
  // Addresses that the reader may hear are checked by cli/serve.ts and reader/only-from.ts, which open none.
  it("has no way to a network, but that the reader listens on this machine, or where it is told", () => {
    expect(
      filesWith(/["'](node:)?(https?|http2|net|tls|dgram|dns|inspector)(\/\w+)?["']|(?<!\.)\bfetch\(|\bWebSocket\b/),
    ).toEqual(["cli/serve.ts", "cli/sql-process.ts", "reader/only-from.ts", "reader/serve.ts"]);
  });

  it("starts no process but that of a query, and evaluates no text but the watch of its parent", () => {
    expect(filesWith(/child_process/)).toEqual(["cli/run-sql.ts"]);
    expect(filesWith(/\beval\(|new Function\(|node:vm/)).toEqual([]);
    expect(filesWith(/eval: true/)).toEqual(["cli/sql-process.ts"]);
  });

  it("depends on what is listed, and one package of it runs a script when it is installed", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: object };
    const listed = readFileSync("SECURITY.md", "utf8");
    expect(Object.keys(dependencies).filter((name) => !listed.includes(`\`${name}\``))).toEqual([]);
    const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
      packages: Record<string, { dev?: boolean; optional?: boolean; hasInstallScript?: boolean; integrity?: string }>;
    };
    const installed = Object.entries(packages).filter(([path, { dev }]) => path !== "" && dev !== true);
    const scripted = installed.filter(([, one]) => one.hasInstallScript === true).map(([path]) => path);
    expect(scripted).toEqual(["node_modules/better-sqlite3"]);
    expect(installed.filter(([, one]) => one.integrity === undefined)).toEqual([]);
  });
});
