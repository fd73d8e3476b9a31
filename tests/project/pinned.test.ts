import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly repository?: unknown;
  readonly bugs?: unknown;
}

interface Locked {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const MANIFEST: Manifest = JSON.parse(readFileSync("package.json", "utf8"));
const LOCKED: Readonly<Record<string, Locked>> = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
const SECURITY = readFileSync("SECURITY.md", "utf8");

/** Names an exact version, or exact versions of which each Node takes one. */
const isExact = (range: string) => range.split(" || ").every((version) => /^\d+\.\d+\.\d+$/.test(version));

/** What is there at run time for whoever installs the package, but for what SQLite's own package brings along. */
function runTime(): [name: string, range: string][] {
  const found = Object.entries(MANIFEST.dependencies);
  for (const [name] of found) {
    if (name !== "better-sqlite3") found.push(...Object.entries(LOCKED[`node_modules/${name}`]?.dependencies ?? {}));
  }
  return found;
}

it("whoever installs the package gets the versions that were tested: package.json itself names each exactly", () => {
  const pinned = (name: string) => isExact(MANIFEST.dependencies[name] ?? "");
  expect(runTime().filter(([name, range]) => !isExact(range) && !pinned(name))).toEqual([]);
});

it("the lockfile has one of the versions that package.json names", () => {
  for (const [name, range] of Object.entries(MANIFEST.dependencies)) {
    expect(range.split(" || ")).toContain(LOCKED[`node_modules/${name}`]?.version);
  }
});

it("SECURITY.md points at an address if, and only if, package.json has one", () => {
  const hasAddress = MANIFEST.bugs !== undefined || MANIFEST.repository !== undefined;
  expect(SECURITY.includes("names no address yet")).toBe(!hasAddress);
});
