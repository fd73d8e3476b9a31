import { type ChildProcess, spawn } from "node:child_process";
import { COMMAND } from "../helpers/run-onrecord.ts";

export interface CommandOptions {
  /** Milliseconds until SIGKILL. */
  readonly killAfter?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** The user to run as; only the superuser can choose. */
  readonly uid?: number;
  /** The main file of another build. */
  readonly command?: string;
  readonly nodeArguments?: readonly string[];
  /** Words to put before the command, such as `unshare -n`. */
  readonly before?: readonly string[];
}

export interface CommandResult {
  /** Null if it was killed. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/** Runs the built command in a process of its own, without blocking this one. */
export function runCommand(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const [file = "", ...rest] = [
    ...(options.before ?? []),
    process.execPath,
    ...(options.nodeArguments ?? []),
    options.command ?? COMMAND,
    ...args,
  ];
  const { uid } = options;
  const started = performance.now();
  const child = spawn(file, rest, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...options.env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const timer =
    options.killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), options.killAfter);
  return finished(child, started).finally(() => clearTimeout(timer));
}

/** What a process that was started has said when it is over. */
export function finished(child: ChildProcess, started: number = performance.now()): Promise<CommandResult> {
  const output = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream]?.setEncoding("utf8").on("data", (text: string) => {
      output[stream] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, ...output, milliseconds: performance.now() - started }));
  });
}
