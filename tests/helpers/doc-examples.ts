import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { COMMAND } from "./run-onrecord.ts";

/** A command of a page, and the output printed under it; null if none is. */
export interface DocExample {
  /** The first line of the code. */
  readonly name: string;
  readonly code: string;
  readonly printed: string | null;
}

const EXAMPLE = (language: string) =>
  new RegExp(
    `^\`\`\`${language}\\n((?:(?!^\`\`\`).*\\n)+)^\`\`\`\\n(?:\\n^\`\`\`text\\n((?:(?!^\`\`\`).*\\n)*)^\`\`\`\\n)?`,
    "gm",
  );

/** The examples of a page in one language, in their order. */
export function findExamples(path: string, language: string): DocExample[] {
  return [...readFileSync(path, "utf8").matchAll(EXAMPLE(language))].map(([, code = "", printed = null], index) => ({
    name: `${index + 1}: ${code.split("\n")[0]}`,
    code,
    printed,
  }));
}

/**
 * Prints under each example what it gave; for `UPDATE_DOCS=1`. Examples with nothing to print have nothing under them.
 */
export function updateExamples(path: string, language: string, outputs: readonly string[]): void {
  let index = 0;
  const page = readFileSync(path, "utf8").replace(EXAMPLE(language), (_, code: string) => {
    const output = outputs[index++] ?? "";
    const block = `\`\`\`${language}\n${code}\`\`\`\n`;
    return output === "" ? block : `${block}\n\`\`\`text\n${output}\`\`\`\n`;
  });
  writeFileSync(path, page);
}

/**
 * Runs shell examples one after the other, in one folder and in one shell, as a reader of the page would: variables of
 * one are there in the next. `onrecord` is the built command. Gives what each printed, standard error included.
 */
export function runExamples(examples: readonly string[], folder: string, env: NodeJS.ProcessEnv = {}): string[] {
  const command = `onrecord() { "${process.execPath}" "${resolve(COMMAND)}" "$@"; }`;
  const script = examples.map((code) => `${code}\nprintf '\\0'`).join("\n");
  const { ONRECORD_DB: _, ...rest } = process.env;
  const { stdout, error } = spawnSync("bash", ["-c", `exec 2>&1\n${command}\n${script}`], {
    cwd: folder,
    encoding: "utf8",
    env: { ...rest, NO_COLOR: "1", ...env },
  });
  if (error) throw error;
  return stdout.replaceAll("\r\n", "\n").split("\0").slice(0, examples.length);
}
