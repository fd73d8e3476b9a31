// Refuses words that code spells where it should ask the language for them: a line for each, and status 1.
import { readSource } from "./read-source.ts";
import { findSpelledWords } from "./words/find-spelled-words.ts";
import { SPELLING } from "./words/rules.ts";

const problems = findSpelledWords(readSource(), SPELLING);
for (const problem of problems) console.error(`${problem} (scripts/words/rules.ts)`);
if (problems.length > 0) process.exitCode = 1;
