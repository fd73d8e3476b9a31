#!/usr/bin/env node
/**
 * The command `onrecord`; the only place that exits when all is done. The program is loaded from here, so that a file of it
 * which cannot be opened, for want of descriptors for instance, ends with status 3 like other failures of the machine:
 * Node's own would be 1, "some inputs rejected".
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
