import { describe, expect, it } from "vitest";
import { findExamples, runExamples, updateExamples } from "../helpers/doc-examples.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

/** The examples of docs/howto.md, one after the other; `UPDATE_DOCS=1` writes their results anew. */
const PAGE = "docs/howto.md";
const updating = process.env.UPDATE_DOCS === "1";
const examples = findExamples(PAGE, "sh");
const [, ...outputs] = runExamples(
  ["onrecord seed --quiet > /dev/null", ...examples.map(({ code }) => code)],
  scratchFolder(),
);
if (updating) updateExamples(PAGE, "sh", outputs);

describe("docs/howto.md", () => {
  it.skipIf(updating).each(examples.map((example, index) => ({ ...example, output: outputs[index] })))(
    "prints what it says: $name",
    ({ printed, output }) => {
      expect(output).toBe(printed ?? "");
    },
  );

  it("has an answer to more than ten questions", () => {
    expect(examples.length).toBeGreaterThan(10);
  });
});
