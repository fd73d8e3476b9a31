#!/usr/bin/env node
// Fails a job at its 1st, 2nd, ... Nth write-like call and checks what it leaves behind. See README.md.
//   node sweep.mjs --so nth.so --reset CMD --job CMD --check CMD [--every 8] [--from 1] [--modes kill,eio,enospc,short] [--match .db] [--one-process]
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { OneProcess } from "../helpers/one-process.mjs";

const { values } = parseArgs({
  options: {
    so: { type: "string" },
    reset: { type: "string" },
    job: { type: "string" },
    check: { type: "string" },
    every: { type: "string", default: "8" },
    from: { type: "string", default: "1" },
    modes: { type: "string", default: "kill,eio,enospc,short" },
    match: { type: "string", default: ".db" },
    "one-process": { type: "boolean", default: false },
  },
});
const every = Number(values.every);
if (![values.so, values.reset, values.job, values.check].every(Boolean) || !Number.isInteger(every) || every < 1) {
  console.error(
    "usage: node sweep.mjs --so nth.so --reset CMD --job CMD --check CMD [--every N] [--from N] [--modes LIST] [--match TEXT] [--one-process]",
  );
  process.exit(2);
}

const oneProcess = new OneProcess();
const started = Date.now();
const total = countCalls();
console.log(`the job makes ${total} write-like calls; every ${every}. is failed`);

const outcomes = new Map();
const failures = [];
for (const mode of values.modes.split(",")) {
  for (let at = Number(values.from); at <= total; at += every) await tryFault(mode, at);
}
for (const [outcome, count] of [...outcomes].sort()) console.log(`${String(count).padStart(5)}  ${outcome}`);
for (const { mode, at, problem } of failures.slice(0, 20)) console.log(`FAILED ${mode} at call ${at}: ${problem}`);
const runs = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
console.log(`${runs} runs, ${failures.length} failed, ${Math.round((Date.now() - started) / 1000)} s`);
oneProcess.close();
process.exit(failures.length ? 1 : 0);

function shell(command, env = {}) {
  return spawnSync("sh", ["-c", command], { encoding: "utf8", env: { ...process.env, ...env }, timeout: 60_000 });
}

/** Runs what no fault is for; with --one-process that is `node`, words, and perhaps `> FILE`. */
async function faultless(command) {
  if (!values["one-process"]) return shell(command);
  const [line, file] = command.split(" > ");
  const result = await oneProcess.run(line.split(" ").slice(1), 60_000);
  if (file !== undefined) writeFileSync(file, result.stdout);
  return result;
}

/** `exec` keeps the shell out of the counted process. */
function job(fault) {
  return shell(`exec ${values.job}`, { LD_PRELOAD: resolve(values.so), FAULT_MATCH: values.match, ...fault });
}

function must(command, what) {
  const { status, stdout, stderr } = shell(command);
  if (status !== 0) throw new Error(`${what} failed: ${stdout}${stderr}`);
}

function countCalls() {
  must(values.reset, "--reset");
  const { status, stderr } = job({ FAULT_COUNT: "1" });
  const count = Number(/FAULT_CALLS (\d+)/.exec(stderr)?.[1]);
  if (status !== 0 || !count)
    throw new Error(`the job fails or writes nothing without a fault: exit ${status}\n${stderr}`);
  must(values.check, "--check");
  return count;
}

/** One fault: the state left behind must pass the check, and the job must succeed when it runs again. */
async function tryFault(mode, at) {
  must(values.reset, "--reset");
  const hit = job({ FAULT_AT: String(at), FAULT_MODE: mode });
  const left = await faultless(values.check);
  const again = await faultless(values.job);
  const done = await faultless(values.check);
  const fate = hit.signal ?? `exit ${hit.status}`;
  const outcome = `${mode.padEnd(6)} ${fate}, state ${left.status === 0 ? "sound" : "BROKEN"}, again ${again.status === 0 && done.status === 0 ? "ok" : "FAILED"}`;
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  if (left.status !== 0) failures.push({ mode, at, problem: `state: ${left.stdout}${left.stderr}`.trim() });
  else if (again.status !== 0 || done.status !== 0)
    failures.push({ mode, at, problem: `again: ${again.stderr}${done.stderr}`.trim() });
}
