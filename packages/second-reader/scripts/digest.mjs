/**
 * Prints one SHA-256 over all that the reader makes of some texts: the same on every machine, or the promise is broken.
 *
 *     npm run build && node scripts/digest.mjs [--model PATH] [--texts FILE.jsonl] [--count N] [--threads N]
 *
 * Texts are the `text` of lines of JSON, or made of words of the vocabulary. With several threads each reads all of them, and all
 * must agree. Other processors: `qemu-x86_64 -cpu Haswell $(which node) scripts/digest.mjs …`, `-cpu Nehalem` for one
 * without AVX.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { openSecondReader } from "../dist/index.js";

const options = isMainThread ? readOptions() : workerData;
const started = performance.now();
if (options.threads > 1) {
  const digests = await Promise.all(Array.from({ length: options.threads }, startThread));
  console.log([...new Set(digests)].join(" differs from "), `${options.threads} threads`);
  process.exitCode = new Set(digests).size === 1 ? 0 : 1;
} else {
  const digest = await digestOf(options);
  if (isMainThread) console.log(digest, `${Math.round(performance.now() - started)} ms`);
  else parentPort.postMessage(digest);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      model: { type: "string" },
      texts: { type: "string" },
      count: { type: "string", default: "20" },
      threads: { type: "string", default: "1" },
    },
  });
  return { ...values, count: Number(values.count), threads: Number(values.threads) };
}

function startThread() {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { ...options, threads: 1 } });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

async function digestOf({ model, texts, count }) {
  const reader = await openSecondReader(model === undefined ? {} : { model });
  const hash = createHash("sha256");
  for (const text of texts === undefined ? madeUp(count) : readTexts(texts, count)) {
    const [opinion] = await reader.read([toPage(text)]);
    hash.update(JSON.stringify(opinion));
  }
  return `${hash.digest("hex")} ${reader.version}`;
}

/** Paragraphs are lines, and no marks pair: that is for onrecord to say, and the same on every machine anyway. */
function toPage(text) {
  const paragraphs = Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  return { text, paragraphs, marks: [] };
}

function readTexts(path, count) {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .slice(0, count)
    .map((line) => JSON.parse(line).text);
}

/** Texts of words of the vocabulary, one like another on every machine. */
function madeUp(count) {
  const lines = readFileSync(new URL("../vocabulary.txt", import.meta.url), "utf8").split("\n");
  const words = lines.filter((word) => /^[a-z]+$/.test(word));
  let state = 1;
  const next = (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
  const word = () => {
    const plain = words[next(words.length)];
    return next(6) === 0 ? plain[0].toUpperCase() + plain.slice(1) : plain;
  };
  const sentence = () => `${Array.from({ length: 4 + next(30) }, word).join(" ")}${next(3) === 0 ? "," : "."}`;
  const paragraph = () => Array.from({ length: 1 + next(4) }, sentence).join(next(2) === 0 ? " " : " “Yes,” ");
  return Array.from({ length: count }, () => Array.from({ length: 3 + next(12) }, paragraph).join("\n"));
}
