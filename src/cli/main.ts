#!/usr/bin/env node
/**
 * The command `onrecord`, and the only place that exits when all is done. It loads the program, so that if one of its
 * files cannot be opened, for example for lack of file descriptors, the status is 3, as for other failures of the
 * machine. Node's own would be 1, "some inputs rejected".
 *
 * @module
 */
try {
  const { runCommandLine } = await import("./run-command-line.ts");
  process.exit(await runCommandLine(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(3);
}
