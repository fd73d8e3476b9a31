/**
 * Checks the answers to a sheet of write-sheets.ts and prints them as lines of antecedent-labels.jsonl.
 *
 *     tsx scripts/train/labelling/enter-answers.ts ARTICLES.jsonl KEYS.jsonl ANSWERS.txt [--check]
 *
 * With --check it only says how many are answered. Complaints go to standard error; lines with complaints are not
 * printed, and the exit status is 1.
 *
 * @module
 */

import { readFileSync } from "node:fs";
import { readTrainingSet } from "../articles.ts";
import { type Answer, readAnswer, toLabel } from "./read-answer.ts";
import type { Asked } from "./sheet.ts";

const [articles = "", keys = "", answers = "", flag] = process.argv.slice(2);
const texts = new Map(readTrainingSet(articles).articles.map(({ id, text }) => [id, text]));
const asked = new Map(linesOf(keys).map((line): [number, Asked] => readKey(line)));
const answered = new Map<number, Answer>();
let complaints = 0;

for (const line of linesOf(answers)) {
  const answer = readAnswer(line, asked, texts);
  if (typeof answer === "string") complain(`${line}: ${answer}`);
  else if (answered.has(answer.number)) complain(`${line}: answered before`);
  else answered.set(answer.number, answer);
}
if (flag !== "--check")
  for (const answer of answered.values()) {
    const label = toLabel(answer);
    if (label !== null) console.log(JSON.stringify(label));
  }
const missing = [...asked.keys()].filter((number) => !answered.has(number));
console.error(`${answered.size} answered, ${missing.length} missing: ${missing.slice(0, 20).join(" ")}`);
if (complaints > 0) process.exitCode = 1;

function complain(text: string): void {
  complaints += 1;
  console.error(text);
}

function readKey(line: string): [number, Asked] {
  const one: Asked = JSON.parse(line);
  return [one.number, one];
}

function linesOf(path: string): string[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("//"));
}
