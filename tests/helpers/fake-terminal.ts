import { CommanderError } from "commander";
import { reportError } from "../../src/cli/exit-status.ts";
import { createProgram } from "../../src/cli/program.ts";
import { EXIT, type ExitStatus, graver, type Terminal } from "../../src/cli/terminal.ts";

export interface Outcome {
  readonly status: ExitStatus;
  /** Standard output, and the lines of standard error. */
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, as `run-command-line.ts` does. */
export async function onrecord(...args: readonly string[]): Promise<Outcome> {
  let status: ExitStatus = EXIT.ok;
  let stdout = "";
  const stderr: string[] = [];
  const terminal: Terminal = {
    write: async (text) => {
      stdout += text;
    },
    note: (line) => void (args.includes("--quiet") || stderr.push(line)),
    warn: (line) => void stderr.push(line),
    showProgress: () => {},
    exitWith: (next) => {
      status = graver(status, next);
    },
    onInterrupt: () => () => {},
    interactive: false,
    color: false,
    columns: 80,
  };
  try {
    await createProgram(terminal).parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0)
      status = graver(status, reportError(error, terminal));
  }
  return { status, stdout, stderr: stderr.join("\n") };
}
