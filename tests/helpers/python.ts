import { spawnSync } from "node:child_process";

/** The Python that tests with other people's tools use: `ONRECORD_PYTHON`, else the one of the system. */
export const PYTHON = process.env.ONRECORD_PYTHON ?? "python3";

/** Those of some modules that this Python has not. */
export function missingModules(...modules: readonly string[]): readonly string[] {
  return modules.filter((name) => spawnSync(PYTHON, ["-c", `import ${name}`]).status !== 0);
}

/** For the names of tests: says what is missing, so that a test that was left out is seen. */
export function unless(missing: readonly string[]): string {
  return missing.length === 0 ? "" : ` (left out: no Python module ${missing.join(", ")}; set ONRECORD_PYTHON)`;
}

/** What a Python program prints as JSON; its arguments are in `sys.argv[1:]`. */
export function python(program: string, ...args: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(PYTHON, ["-c", program, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
