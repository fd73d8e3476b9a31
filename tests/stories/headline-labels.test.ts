import { describe, expect, it } from "vitest";
import { storyWordsOf } from "../../src/languages/known/stories.ts";
import { headlineLabels } from "../../src/stories/headline-labels.ts";

const labelsOf = (headline: string) =>
  headlineLabels(headline, storyWordsOf("en")).labels.map(({ label, number }) => `${label} ${number ?? "-"}`);
const properOf = (headline: string) => headline.slice(headlineLabels(headline, storyWordsOf("en")).end);

describe("labels before a headline", () => {
  it.each([
    ["UPDATE 2-Ferry sinks off Harwick", ["update 2"], "Ferry sinks off Harwick"],
    ["CORRECTED-Ferry sinks", ["correction -"], "Ferry sinks"],
    ["CORRECTED: Ferry sinks", ["correction -"], "Ferry sinks"],
    ["RPT-UPDATE 1-Ferry sinks", ["repeat -", "update 1"], "Ferry sinks"],
    ["REFILE-Ferry sinks", ["refile -"], "Ferry sinks"],
    ["WITHDRAWN - Ferry sinks", ["withdrawal -"], "Ferry sinks"],
    ["FACTBOX: What is known of the ferry", [], "What is known of the ferry"],
    ["Harwick: a town waits", [], "Harwick: a town waits"],
    ["Update on the ferry", [], "Update on the ferry"],
    ["-- UPDATE 3-Ferry sinks", ["update 3"], "Ferry sinks"],
  ])("%s", (headline, labels, proper) => {
    expect({ labels: labelsOf(headline), proper: properOf(headline) }).toEqual({ labels, proper });
  });
});
