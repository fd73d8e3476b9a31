#!/usr/bin/env node
import type { Command } from "commander";
import { reportError } from "./exit-status.ts";
import { type ProcessTerminal, processTerminal } from "./process-terminal.ts";
import { createProgram, neededCommands, wantsColor, wantsQuiet } from "./program.ts";
import { type ExitStatus, graver } from "./terminal.ts";

/** Runs the command line of this process and ends it; the only place that exits. */
const terminal: ProcessTerminal = processTerminal(
  { quiet: () => wantsQuiet(program), color: () => wantsColor(program) },
  (status) => process.exit(status),
);
const args: readonly string[] = process.argv.slice(2);
const program: Command = createProgram(terminal, neededCommands(args));
process.exit(await run());

async function run(): Promise<ExitStatus> {
  try {
    await program.parseAsync(args, { from: "user" });
    return terminal.status;
  } catch (error) {
    return graver(terminal.status, reportError(error, terminal));
  }
}
