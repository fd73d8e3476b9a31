// node die.mjs ARCHIVE TEXTS HOW: adds the texts of a JSON file one by one, prints the SHA-256 of each once it is
// stored, and dies in some way at the moment when the last is reported.
import { readFileSync, writeSync } from "node:fs";
import { openArchive } from "../../../dist/index.js";

const [path = "", texts = "", how = ""] = process.argv.slice(2);
const [first, ...others] = JSON.parse(readFileSync(texts, "utf8"));
const archive = await openArchive(path, { create: true });
report(await archive.add({ text: first }));
if (how === "in the middle of another") void archive.add({ text: others[0] });
if (how === "in a transaction") void archive.transaction(hang);
if (how === "after a transaction") await archive.transaction(addOthers);
die();

function report({ status, sha256 }) {
  if (status === "added") writeSync(1, `${sha256}\n`);
}

async function hang(within) {
  await within.add({ text: others[0] });
  die();
}

async function addOthers(within) {
  const outcomes = [];
  for (const text of others) outcomes.push(await within.add({ text }));
  setImmediate(() => outcomes.forEach(report)).unref();
  return outcomes;
}

function die() {
  if (how.startsWith("SIG")) process.kill(process.pid, how);
  if (how === "abort") process.abort();
  if (how.startsWith("exit")) process.exit(how === "exit 0" ? 0 : 1);
  if (how === "error") throw new Error("nobody catches this");
  if (how === "rejection") void Promise.reject(new Error("nobody catches this"));
  if (how === "stack") die();
  if (how === "memory") fill([]);
  if (how.includes(" ")) setTimeout(() => process.kill(process.pid, "SIGKILL"), how.startsWith("after") ? 20 : 0);
}

function fill(kept) {
  for (;;) kept.push(new Array(10_000).fill(kept.length));
}
