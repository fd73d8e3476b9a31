import { dirname, isAbsolute } from "node:path";
import { describe, expect, it } from "vitest";
import { findExamples, runExamples, updateExamples } from "../helpers/doc-examples.ts";
import { missingModules, PYTHON, unless } from "../helpers/python.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

/**
 * The examples of docs/neighbours.md, run with the real tools in a folder with the seed's archive. They are left out,
 * and say so, where a Python module is missing. `UPDATE_DOCS=1` writes the results anew.
 */
const PAGE = "docs/neighbours.md";
const missing = missingModules("pandas", "pyarrow", "duckdb", "datasette", "sqlite_utils");
const updating = process.env.UPDATE_DOCS === "1" && missing.length === 0;
const folder = scratchFolder();
const shell = findExamples(PAGE, "sh");
const programs = findExamples(PAGE, "python");
const outputs = missing.length === 0 ? runAll() : { shell: [], programs: [] };

function runAll(): { shell: string[]; programs: string[] } {
  const env = isAbsolute(PYTHON) ? { PATH: `${dirname(PYTHON)}:${process.env.PATH}` } : {};
  const [, ...printed] = runExamples(
    ["onrecord seed --quiet >/dev/null", ...shell.map(({ code }) => code)],
    folder,
    env,
  );
  const inPython = programs.map(({ code }) => `"${PYTHON}" - <<'PROGRAM'\n${code}PROGRAM`);
  return { shell: printed, programs: runExamples(inPython, folder, env) };
}
if (updating) {
  updateExamples(PAGE, "sh", outputs.shell);
  updateExamples(PAGE, "python", outputs.programs);
}

describe("docs/neighbours.md", () => {
  const options = { skip: missing.length > 0 || updating };

  it.each(shell.map((example, index) => ({ ...example, output: outputs.shell[index] })))(
    `prints what it says in the shell: $name${unless(missing)}`,
    options,
    ({ printed, output }) => {
      expect(output).toBe(printed ?? "");
    },
  );

  it.each(programs.map((example, index) => ({ ...example, output: outputs.programs[index] })))(
    `prints what it says in Python: $name${unless(missing)}`,
    options,
    ({ printed, output }) => {
      expect(output).toBe(printed ?? "");
    },
  );

  it("has examples", () => {
    expect(shell.length).toBeGreaterThan(3);
    expect(programs.length).toBe(3);
  });
});
