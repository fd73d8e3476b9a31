import { spawnSync } from "node:child_process";
import { basename, join } from "node:path";

/**
 * Compiles a C file of tests/faults to a library that LD_PRELOAD puts between a program and the system; its path, or
 * null where that cannot be done: it takes Linux and a C compiler.
 */
export function compileShim(name: string, folder: string): string | null {
  if (process.platform !== "linux") return null;
  const library = join(folder, `${basename(name, ".c")}.so`);
  const source = join("tests/faults", name);
  const { status } = spawnSync("cc", ["-shared", "-fPIC", "-O2", "-Wall", "-o", library, source]);
  return status === 0 ? library : null;
}

/** Why {@link compileShim} gave none. */
export const NO_SHIM = "it needs Linux and a C compiler, cc";
