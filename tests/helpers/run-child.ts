import { spawn } from "node:child_process";
import { join } from "node:path";

export interface ChildOptions {
  /** The size in kilobytes past which no file may grow: to a program that is a full disk. Needs bash. */
  readonly fileLimit?: number;
  /** Milliseconds from the child's first output to the kill. */
  readonly killAfter?: number;
}

export interface ChildResult {
  readonly status: number | null;
  /** Standard output and error, trimmed. */
  readonly output: string;
}

/** Runs a program of tests/helpers in a process of its own. */
export function runChild(program: string, args: readonly string[], options: ChildOptions = {}): Promise<ChildResult> {
  const command = [process.execPath, "--import", "tsx", join("tests/helpers", program), ...args];
  const [file = "", ...rest] =
    options.fileLimit === undefined
      ? command
      : ["bash", "-c", `ulimit -f ${options.fileLimit} && exec "$@"`, "bash", ...command];
  const child = spawn(file, rest, {
    env: { ...process.env, ...(options.killAfter === undefined ? {} : { ANNOUNCE: "1" }) },
  });
  let output = "";
  const listen = (chunk: Buffer) => {
    output += chunk.toString();
    if (options.killAfter !== undefined) setTimeout(() => child.kill("SIGKILL"), options.killAfter);
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, output: output.trim() })));
}
