import { describe, expect, it } from "vitest";
import { findExamples, runExamples, updateExamples } from "../helpers/doc-examples.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

/** As in tutorial.test.ts: `UPDATE_DOCS=1 npx vitest run tests/docs` writes the outputs anew. */
const PAGE = "docs/tutorial-desk.md";
const updating = process.env.UPDATE_DOCS === "1";
const examples = findExamples(PAGE, "sh");
const outputs = runExamples(
  examples.map(({ code }) => code),
  scratchFolder(),
);
if (updating) updateExamples(PAGE, "sh", outputs);

/**
 * What is another at each run: keys of decisions, since they cover the time, that time, the build, and a confidence.
 */
function lasting(output: string | undefined): string | undefined {
  return output
    ?.replaceAll(/\b[0-9a-f]{12}\b(?!:)/g, "KEY")
    .replaceAll(/\b\d{4}-\d\d-\d\d \d\d:\d\d\b/g, "TIME")
    .replace(/confidence \d\.\d\d/, "confidence");
}

describe("docs/tutorial-desk.md", () => {
  it.skipIf(updating).each(examples.map((example, index) => ({ ...example, output: outputs[index] })))(
    "prints what it says: $name",
    ({ printed, output }) => {
      expect(lasting(output)).toBe(lasting(printed ?? ""));
    },
  );

  it("finds what is wrong, takes one decision back, and ends with two archives in which nothing is", () => {
    const told = (words: string) => outputs.filter((output) => output.includes(words)).length;
    expect([told("error:"), told("takes back"), told("further judgements would halve")]).toEqual([0, 1, 1]);
    expect(outputs.at(-1)).toMatch(/^onrecord\.db: no problem; [\s\S]*^colleague\.db: no problem; /m);
  });
});
