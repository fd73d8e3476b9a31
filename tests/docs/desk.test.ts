import { describe, expect, it } from "vitest";
import { findExamples, runExamples } from "../helpers/doc-examples.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

describe("the examples of docs/desk.md", () => {
  const examples = findExamples("docs/desk.md", "sh");

  it("run, and both archives are sound afterwards", () => {
    const outputs = runExamples(
      [
        "set -e; onrecord seed --quiet > /dev/null",
        ...examples.map(({ code }) => code),
        "onrecord verify && onrecord verify --db other.db",
        "onrecord quotes --ndjson --quiet | grep -c 'Antony J. Blinken' || true; onrecord export decisions --quiet | wc -l",
        "onrecord export decisions --db other.db --quiet | wc -l",
      ],
      scratchFolder(),
    );
    expect(examples.length).toBeGreaterThan(4);
    expect(outputs.slice(-2).map((output) => output.trim().split("\n").at(-1))).toEqual(["4", "4"]);
  });
});
