import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { columnName } from "../../src/queries/dimension-kinds.ts";
import { DIMENSIONS } from "../../src/queries/dimensions.ts";
import { findExamples, runExamples, updateExamples } from "../helpers/doc-examples.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

/** The examples of docs/counting.md, one after the other; `UPDATE_DOCS=1` writes their results anew. */
const PAGE = "docs/counting.md";
const updating = process.env.UPDATE_DOCS === "1";
const examples = findExamples(PAGE, "sh");
const [, ...outputs] = runExamples(
  ["onrecord seed --quiet > /dev/null", ...examples.map(({ code }) => code)],
  scratchFolder(),
);
if (updating) updateExamples(PAGE, "sh", outputs);

describe("docs/counting.md", () => {
  it.skipIf(updating).each(examples.map((example, index) => ({ ...example, output: outputs[index] })))(
    "prints what it says: $name",
    ({ printed, output }) => {
      expect(output).toBe(printed ?? "");
    },
  );

  it.each(Object.entries(DIMENSIONS))("names every dimension of %s", (noun, dimensions) => {
    const row = new RegExp(`^\\| ${noun} \\| (.*) \\|$`, "m").exec(readFileSync(PAGE, "utf8"))?.[1] ?? "";
    expect(row.match(/(?<=`)[a-z_]+(?=`)/g)?.sort()).toEqual(Object.keys(dimensions).map(columnName).sort());
  });
});
