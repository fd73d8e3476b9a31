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

/** Runs the command line in this process, as `run-command-line.ts` does, with its output going to a file. */
export function onrecord(...args: readonly string[]): Promise<Outcome> {
  return outcomeOf(args, false);
}

/** The same where the output is shown on a terminal. */
export function onrecordShown(...args: readonly string[]): Promise<Outcome> {
  return outcomeOf(args, true);
}

async function outcomeOf(args: readonly string[], isShown: boolean): Promise<Outcome> {
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
    isShown,
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
