// node run-in-a-row.mjs: for each line of standard input, a JSON list of what would follow `node` on a command line,
// does in this one process what that would do, and answers with a line of JSON: status, stdout, stderr. It answers too
// when a program ends it. A program is loaded anew each time, and what it imports is not.
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const answer = process.stdout.write.bind(process.stdout);
/** What the program that runs has printed. */
let printed = null;
let runs = 0;

for (const stream of ["stdout", "stderr"]) {
  process[stream].write = (chunk, encoding, done = encoding) => {
    if (printed !== null) printed[stream] += String(chunk);
    if (typeof done === "function") done();
    return true;
  };
}
process.on("exit", answerWith);

for await (const line of createInterface({ input: process.stdin })) {
  const [program, ...args] = JSON.parse(line);
  printed = { stdout: "", stderr: "" };
  process.exitCode = 0;
  answerWith(await run(resolve(program), args));
  // A command listens for as long as its process lives.
  process.removeAllListeners("uncaughtException");
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners("error");
}

/** The main file of the command ends its process; what it calls does not. */
async function run(program, args) {
  if (program.endsWith("cli/main.js")) {
    const { runCommandLine } = await import(pathToFileURL(resolve(program, "../../run-command-line.js")).href);
    return runCommandLine(args);
  }
  runs += 1;
  process.argv = [process.execPath, program, ...args];
  try {
    await import(`${pathToFileURL(program).href}?run=${runs}`);
    return process.exitCode;
  } catch (error) {
    printed.stderr += `${error?.stack ?? error}\n`;
    return 1;
  }
}

function answerWith(status) {
  if (printed !== null) answer(`${JSON.stringify({ status, ...printed })}\n`);
  printed = null;
}
