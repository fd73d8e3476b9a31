import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findExamples, runExamples, updateExamples } from "../helpers/doc-examples.ts";
import { librariansFolder, writeFiles } from "../helpers/librarians-folder.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

/** As in tutorial.test.ts, in a folder that holds the librarian's: `UPDATE_DOCS=1` writes the outputs anew. */
const PAGE = "docs/tutorial-folder.md";
const updating = process.env.UPDATE_DOCS === "1";
const folder = scratchFolder();
const files = await librariansFolder();
writeFiles(join(folder, "received"), files);
const examples = findExamples(PAGE, "sh");
const outputs = runExamples(
  examples.map(({ code }) => code),
  folder,
);
if (updating) updateExamples(PAGE, "sh", outputs);

describe("docs/tutorial-folder.md", () => {
  it.skipIf(updating).each(examples.map((example, index) => ({ ...example, output: outputs[index] })))(
    "prints what it says: $name",
    ({ printed, output }) => {
      expect(output).toBe(printed ?? "");
    },
  );

  it("ends with an archive in which nothing is wrong", () => {
    expect(outputs.at(-1)).toMatch(/^onrecord\.db: no problem; /);
    expect(readFileSync(PAGE, "utf8")).toContain("received/web/photo.jpg");
  });
});
