import type { Command } from "commander";
import { reportError } from "./exit-status.ts";
import { type ProcessTerminal, processTerminal } from "./process-terminal.ts";
import { createProgram, neededCommands, wantsColor, wantsQuiet } from "./program.ts";
import { type ExitStatus, graver } from "./terminal.ts";

/**
 * Runs the command line of this process, and returns the status to end it with. An error that nobody catches ends the
 * process as well.
 */
export async function runCommandLine(args: readonly string[]): Promise<ExitStatus> {
  const terminal: ProcessTerminal = processTerminal(
    { quiet: () => wantsQuiet(program), color: () => wantsColor(program) },
    (status) => process.exit(status),
  );
  const statusOf = (error: unknown) => graver(terminal.status, reportError(error, terminal));
  process.on("uncaughtException", (error) => process.exit(statusOf(error)));
  const help: Promise<void>[] = [];
  const program: Command = createProgram(terminal, neededCommands(args), (text) => help.push(terminal.write(text)));
  try {
    await program.parseAsync(args, { from: "user" });
    return terminal.status;
  } catch (error) {
    // Help ends the parsing before it is written.
    const [failed] = (await Promise.allSettled(help)).flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    return statusOf(failed ?? error);
  }
}
