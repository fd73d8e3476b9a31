import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { runCommand } from "../../campaign/run-command.ts";
import { freshArchive } from "../archives.ts";
import type { Attempt, Promised } from "../promise.ts";

/** A command with a trap in the place of all that leads to a network or starts a program: nobody may step into it. */
function trapped(args: readonly string[]): Attempt {
  return async (folder) => {
    const db = await freshArchive(folder);
    const { stderr, status } = await runCommand([...args, "--db", db], {
      nodeArguments: ["--import", "./tests/campaign/programs/trap.mjs"],
      env: { HTTP_PROXY: "http://127.0.0.1:9", HTTPS_PROXY: "http://127.0.0.1:9", NODE_ENV: "production" },
    });
    expect(stderr).not.toContain("TRAPPED");
    expect([0, 1]).toContain(status);
  };
}

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const installed = () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
  return Object.entries(packages).filter(([path, { dev }]) => path !== "" && dev !== true);
};
const own = () => JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;
const shipped = () =>
  readdirSync("dist", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .map((name) => [name, readFileSync(join("dist", name), "utf8")] as const);

/** What is shipped, and not the sources, is looked at: what a bundler has taken in stands there too. */
const nothingShipped =
  (pattern: RegExp, but: readonly string[] = []): Attempt =>
  () => {
    const found = shipped().filter(([, text]) => pattern.test(text));
    expect(found.map(([name]) => name).filter((name) => !but.some((part) => name.includes(part)))).toEqual([]);
  };

export const THIS_MACHINE_ALONE: Promised = {
  number: 20,
  sentence: "No network but to a PostgreSQL server that you name, no telemetry, no shell",
  ways: {
    "add would call home": trapped(["add", "seeds"]),
    "verify would call home": trapped(["verify"]),
    "a list would call home": trapped(["quotes"]),
    "a search would call home": trapped(["search", "ferry"]),
    "reread would call home": trapped(["reread"]),
    "status would call home": trapped(["status"]),
    "help would call home": trapped(["--help"]),
    "what is shipped fetches": nothingShipped(/(?<![.\w])fetch\(["'`]http|XMLHttpRequest|new WebSocket/),
    "what is shipped opens a connection": nothingShipped(/["'](node:)?(https|http2|tls|dgram|dns)["']/),
    "what is shipped starts a shell": nothingShipped(/\bexecSync\(|shell:\s*true/),
    "what is shipped evaluates text": nothingShipped(/(?<![.\w])eval\(|new Function\(/),
    "what is shipped counts its users": nothingShipped(/telemetry|analytics\.|@sentry|sentry\.(io|init)/i),
    "a package comes from a repository or a folder": () => {
      const elsewhere = installed().filter(([, { resolved = "https:" }]) => !resolved.startsWith("https:"));
      expect(elsewhere).toEqual([]);
    },
    "a package has no hash": () => {
      expect(installed().filter(([, { integrity = "" }]) => !integrity.startsWith("sha512-"))).toEqual([]);
    },
    "a package is a link": () => {
      expect(installed().filter(([, { link }]) => link === true)).toEqual([]);
    },
    "a package is not pinned": () => {
      const ranges = Object.values(own().dependencies ?? {}).filter(
        (range) => !/^\d[\d.]*( \|\| \d[\d.]*)*$/.test(range),
      );
      expect(ranges).toEqual([]);
    },
    "our own package runs a script when it is installed": () => {
      const scripts = Object.keys(own().scripts ?? {});
      expect(scripts.filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
    },
    "another package runs a script when it is installed": () => {
      const scripted = installed().filter(([, { hasInstallScript }]) => hasInstallScript === true);
      expect(scripted.map(([path]) => path)).toEqual(["node_modules/better-sqlite3"]);
    },
  },
};
