// Refuses words that code spells where it should ask the language for them: a line for each, and status 1.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findSpelledWords } from "./words/find-spelled-words.ts";
import { SPELLING } from "./words/rules.ts";

const paths = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
const files = new Map(
  paths.sort().map((path) => [path.replaceAll("\\", "/"), readFileSync(join("src", path), "utf8")]),
);
const problems = findSpelledWords(files, SPELLING);
for (const problem of problems) console.error(`${problem} (scripts/words/rules.ts)`);
if (problems.length > 0) process.exitCode = 1;
