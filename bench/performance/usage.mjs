// Preloaded into a measured process: `node --import …/usage.mjs`. Writes what the process uses, its threads included,
// to the file that ONRECORD_USAGE names: a line of JSON each second, and the last one when it ends.
import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const file = process.env.ONRECORD_USAGE;

function sample() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1000;
  appendFileSync(file, `${JSON.stringify({ at: Date.now(), wall: performance.now(), cpu, maxRSS: maxRSS * 1024 })}\n`);
}

if (isMainThread && file !== undefined) {
  setInterval(sample, 1000).unref();
  process.on("exit", sample);
}
