// Refuses an import in src that scripts/imports/table.ts does not allow: a line for each, and status 1.
import { findProblems } from "./imports/find-problems.ts";
import { TABLE } from "./imports/table.ts";
import { readSource } from "./read-source.ts";

const problems = findProblems(readSource(), TABLE);
for (const problem of problems) console.error(`${problem} (scripts/imports/table.ts)`);
if (problems.length > 0) process.exitCode = 1;
