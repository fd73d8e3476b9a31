import { describe, expect, it } from "vitest";
import { findExamples, runExamples, updateExamples } from "../helpers/doc-examples.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

/**
 * Every command of the tutorial is run, in order, in an empty folder, and prints what the page says. Results follow the
 * extraction: `UPDATE_DOCS=1 npx vitest run tests/docs` writes them anew; read the difference before committing it.
 */
const PAGE = "docs/tutorial.md";
const updating = process.env.UPDATE_DOCS === "1";
const examples = findExamples(PAGE, "sh");
const outputs = runExamples(
  examples.map(({ code }) => code),
  scratchFolder(),
);
if (updating) updateExamples(PAGE, "sh", outputs);

/** It changes with every training of the extraction, and says nothing here. */
function withoutConfidence(output: string | undefined): string | undefined {
  return output?.replace(/confidence \d\.\d\d/, "confidence");
}

describe("docs/tutorial.md", () => {
  it.skipIf(updating).each(examples.map((example, index) => ({ ...example, output: outputs[index] })))(
    "prints what it says: $name",
    ({ printed, output }) => {
      expect(withoutConfidence(output)).toBe(withoutConfidence(printed ?? ""));
    },
  );

  it("ends with a citation that stands", () => {
    expect(outputs.find((output) => output.startsWith("stands: "))).toContain("1 of 1 stand");
    expect(examples.length).toBeGreaterThan(8);
  });
});
