// Refuses an import in src that scripts/imports/table.ts does not allow: a line for each, and status 1.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findProblems } from "./imports/find-problems.ts";
import { TABLE } from "./imports/table.ts";

const paths = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
const files = new Map(
  paths.sort().map((path) => [path.replaceAll("\\", "/"), readFileSync(join("src", path), "utf8")]),
);
const problems = findProblems(files, TABLE);
for (const problem of problems) console.error(`${problem} (scripts/imports/table.ts)`);
if (problems.length > 0) process.exitCode = 1;
