import { describe, expect, it } from "vitest";
import { listAntecedentExamples, readLaidOut } from "../../scripts/train/models/antecedent-examples.ts";
import { ANTECEDENT_ROWS } from "../../src/quotes/speakers/antecedents/antecedent-features.ts";

const TEXT = `Council votes on the harbor

Thomas Arden met Robert Lindqvist on Monday. “We have no choice but to close it,” he said.`;

const start = TEXT.indexOf("he said");
const quote = TEXT.indexOf("“");
const article = {
  id: "one",
  text: TEXT,
  quotes: [
    {
      attribution: "a",
      start: quote,
      end: TEXT.indexOf("”") + 1,
      kind: "direct" as const,
      speaker: "he",
      speakerStart: start,
      speakerEnd: start + 2,
      cue: "said",
      cueStart: start + 3,
      cueEnd: start + 7,
    },
  ],
};

/** The examples of the article where "he" means somebody. */
function examplesFor(name: string | null, id = "one") {
  const labels = [{ id, start, name, by: "reading" as const }];
  return listAntecedentExamples(readLaidOut(article), labels, new Float64Array(ANTECEDENT_ROWS));
}

describe("the examples that the model of antecedents learns from", () => {
  it("have the person of the label as what is right", () => {
    const [example] = examplesFor("Robert Lindqvist");
    expect(example?.keys).toEqual([1, 0]);
    expect(example?.right).toBe(0);
    expect(examplesFor("Arden")[0]?.right).toBe(1);
  });

  it("have nobody as what is right where the label names nobody", () => {
    expect(examplesFor(null)[0]?.right).toBe(2);
  });

  it("leave open who is right of all whom only descriptions mean", () => {
    const text = "Council votes\n\nA resident met a critic in Boston on Monday. On Tuesday he said that it was late.";
    const told = { id: "one", text, quotes: [] };
    const labels = [{ id: "one", start: text.indexOf("he said"), name: null, by: "reading" as const }];
    const [example] = listAntecedentExamples(readLaidOut(told), labels, new Float64Array(ANTECEDENT_ROWS));
    expect(example?.right).toBe(2);
    expect(example?.orRight).toEqual([0, 1]);
  });

  it("are also mentions of the narrative", () => {
    const text = "Council votes\n\nThomas Arden met Ann Roe on Monday. He left. “We have no choice,” Roe said.";
    const told = { id: "one", text, quotes: [] };
    const labels = [{ id: "one", start: text.indexOf("He"), name: "Arden", by: "reading" as const }];
    expect(listAntecedentExamples(readLaidOut(told), labels, new Float64Array(ANTECEDENT_ROWS))).not.toEqual([]);
  });

  it("are only of labelled articles", () => {
    expect(examplesFor("Arden", "another")).toEqual([]);
  });
});
