import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findExamples, runExamples } from "../helpers/doc-examples.ts";
import { COMMAND } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

/** The README's session, questions and program, run in a folder with the seed's archive. */
const page = readFileSync("README.md", "utf8");
const folder = scratchFolder();
const root = process.cwd();
let seeded = "";

beforeAll(() => {
  cpSync("seeds", join(folder, "articles"), { recursive: true });
  const { stdout } = spawnSync(process.execPath, [resolve(COMMAND), "seed"], { cwd: folder, encoding: "utf8" });
  seeded = stdout;
});

describe("README.md", () => {
  it("shows what the first command prints; an ellipsis stands for what is left out", () => {
    const [, session = ""] = page.match(/^```\n(Blinken[\s\S]*?)^```/m) ?? [];
    const parts = session.split("…\n");
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(seeded).toContain(part);
  });

  it("asks questions that are answered", () => {
    const commands = findExamples("README.md", "sh").filter(
      ({ code }) => code.includes("onrecord.db") || code.includes("npx onrecord"),
    );
    expect(commands.length).toBe(2);
    const npx = 'npx() { shift; onrecord "$@"; }\nset -e';
    const [, ...printed] = runExamples([npx, ...commands.map(({ code }) => code), "echo all went well"], folder);
    expect(printed.at(-1)).toBe("all went well\n");
    expect(printed.join("")).toContain("no problem; checked 1 article,");
  });

  it("has a program that runs", () => {
    const [, program = ""] = page.match(/^```ts\n([\s\S]*?)^```/m) ?? [];
    const project = join(folder, "project");
    mkdirSync(project);
    symlinkSync(join(root, "node_modules"), join(project, "node_modules"), "dir");
    writeFileSync(join(project, "package.json"), '{ "type": "module" }');
    const paths = { onrecord: [join(root, "src/index.ts")] };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: { paths } }));
    writeFileSync(join(project, "program.ts"), program);
    const loader = join(root, "node_modules/tsx/dist/esm/index.mjs");
    const { stdout, stderr } = spawnSync(process.execPath, ["--import", loader, join(project, "program.ts")], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, TSX_TSCONFIG_PATH: join(project, "tsconfig.json") },
    });
    expect(stderr).toBe("");
    expect(stdout).toContain("“Without getting too far ahead");
    expect(stdout).toContain("matthew-miller");
  });
});
