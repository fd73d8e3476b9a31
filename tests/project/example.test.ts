import { execFileSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { installPacked } from "../helpers/packed-package.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const EXAMPLE = "examples/cite-a-folder";
const scratch = scratchFolder();
const project = join(scratch, "project");

beforeAll(() => {
  cpSync(EXAMPLE, project, { recursive: true });
  installPacked(project, scratch);
});

function start(): string {
  return execFileSync("npm", ["start", "--silent"], { cwd: project, encoding: "utf8" });
}

describe(`${EXAMPLE}, with the packed package`, () => {
  it("asks for a version that this is", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    const { dependencies } = JSON.parse(readFileSync(join(EXAMPLE, "package.json"), "utf8"));
    expect(dependencies.onrecord).toBe(`^${version}`);
  });

  it("prints every direct quote with its citation, and the same again", () => {
    const printed = start();
    expect(printed).toContain("“The snow came a week early,” […] “We did not.”\n— Rolf Ambry, ");
    expect(printed).toContain("“A coast without a light is only a rumour,”\n— Elin Dask, ");
    expect(printed).toContain(
      "Schools close as snow reaches the coast | by Ada Quill | Sandwire | 2031-03-11T07:15 | snow.txt",
    );
    expect(printed.match(/^sha256:[0-9a-f]{64}, characters /gm)).toHaveLength(2);
    expect(start()).toBe(printed);
  });
});
