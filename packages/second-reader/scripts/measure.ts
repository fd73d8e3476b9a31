/**
 * Says how long the model takes for a piece, and how many multiply-adds a second that is, on one core: the least of several windows,
 * in time of the processor, so that other work counts little. The weights are random, which changes nothing.
 *
 *     npx tsx packages/second-reader/scripts/measure.ts
 *
 * @module
 */
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { Encoder } from "../src/encoder.ts";
import { readModel } from "../src/model-file.ts";
import { SHIPPED, writeRandomModel } from "../src/random-model.ts";

const WORDS = 1000;
const PIECES = 240;
const ROUNDS = 25;

const kernel = readFileSync(new URL("../kernel/kernel.wasm", import.meta.url));
const encoder = new Encoder(readModel(writeRandomModel(SHIPPED, WORDS)), kernel);
const window = {
  ids: Int32Array.from({ length: PIECES }, (_, at) => (at * 797) % WORDS),
  cases: new Uint8Array(PIECES),
  marks: new Uint8Array(PIECES),
  words: [],
  fresh: 0,
};

let least = Number.POSITIVE_INFINITY;
for (let round = 0; round < ROUNDS; round += 1) {
  const before = process.cpuUsage();
  encoder.encode(window);
  const { user, system } = process.cpuUsage(before);
  least = Math.min(least, (user + system) / 1000);
  // Compiling goes on in other threads meanwhile, and their time counts too.
  await setTimeout(20);
}
const { layers, width, inner, pointerWidth } = SHIPPED;
const products = layers * (4 * width * width + 2 * width * inner + 2 * PIECES * width) + 12 * width * pointerWidth;
console.log(`${(least / PIECES).toFixed(3)} ms a piece, ${((products * PIECES) / least / 1e6).toFixed(1)} GMAC/s`);
