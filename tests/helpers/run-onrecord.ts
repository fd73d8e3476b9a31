import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { lastChangeOf } from "./last-change.ts";

/** The built command; `npm test` builds it first. `ONRECORD_CLI` may name another build. */
export const COMMAND = process.env.ONRECORD_CLI ?? "dist/cli/main.js";

if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is missing: npm run build makes it`);
if (process.env.ONRECORD_CLI === undefined && statSync(COMMAND).mtimeMs < lastChangeOf("src"))
  throw new Error(`${COMMAND} is older than src/: npm run build makes it anew`);

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command in a process of its own. */
export function run(args: readonly string[], options: RunOptions = {}): Run {
  const { input = "", env = {} } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    input,
    env: { ...withoutOurs(process.env), ...env },
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A line of shell in which `onrecord` is the built command. */
export function shell(line: string): Run {
  const script = `set -o pipefail; onrecord() { "${process.execPath}" "${COMMAND}" "$@"; }; ${line}`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script], {
    encoding: "utf8",
    env: withoutOurs(process.env),
  });
  return { status, stdout, stderr };
}

/** The caller's own settings are not part of a test. */
function withoutOurs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { ONRECORD_DB: _, NO_COLOR: __, FORCE_COLOR: ___, ...rest } = env;
  return rest;
}
