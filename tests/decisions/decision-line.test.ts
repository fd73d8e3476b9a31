import { describe, expect, it } from "vitest";
import { canonicalJson, erasableTexts, keyedHead, keyedText } from "../../src/decisions/canonical-decision.ts";
import { checkDecision } from "../../src/decisions/check-decision.ts";
import { parseDecisionLine, toDecisionLine } from "../../src/decisions/decision-line.ts";

const KEY = "cd".repeat(32);
const decision = checkDecision({
  madeAt: "2026-03-02T08:30:00.000Z",
  madeBy: "Mara Lind",
  action: "mean",
  article: "ab".repeat(32),
  passage: { start: 4, end: 9, exact: "Quill", prefix: "Ada ", suffix: " said" },
  value: { scope: "mention", bearer: { name: "Ada Quill", kind: "person" } },
  reason: "her sister is named two lines above",
});

describe("a decision as a line", () => {
  it("is flat and comes back as it was", () => {
    const line = toDecisionLine({ ...decision, key: KEY });
    expect(line).toMatchObject({ key: KEY, start: 4, end: 9, exact: "Quill", prefix: "Ada ", undoes: null });
    expect(parseDecisionLine(JSON.parse(JSON.stringify(line)))).toEqual({ key: KEY, decision });
  });

  it("can leave out what is null, and the words on the sides", () => {
    const { madeAt, madeBy, action, article, value } = decision;
    const line = { madeAt, madeBy, action, article, value, start: 4, end: 9, exact: "Quill" };
    expect(parseDecisionLine(line)).toEqual({
      key: null,
      decision: { ...decision, reason: null, passage: { start: 4, end: 9, exact: "Quill", prefix: "", suffix: "" } },
    });
  });

  it.each([
    ["start, end and exact go together", { start: 4 }],
    ["prefix and suffix need", { prefix: "a" }],
    ['there is no "passage"', { passage: null }],
    ["key: must be a SHA-256", { key: "12" }],
  ])("is refused: %s", (message, line) => {
    expect(() => parseDecisionLine(line)).toThrow(message);
  });
});

describe("the text by which a decision is known", () => {
  it("has digests where words can stand", () => {
    const texts = erasableTexts(decision);
    expect(texts).toEqual({
      exact: "Quill",
      value: '{"bearer":{"kind":"person","name":"Ada Quill"},"scope":"mention"}',
      reason: "her sister is named two lines above",
    });
    expect(keyedText(keyedHead(decision), { exact: "1", value: "2", reason: "3" })).toBe(
      `{"action":"mean","article":"${"ab".repeat(32)}","end":9,"exact":"1","madeAt":"2026-03-02T08:30:00.000Z","madeBy":"Mara Lind","reason":"3","start":4,"undoes":null,"value":"2"}`,
    );
  });

  it("is JSON as RFC 8785 has it", () => {
    expect(canonicalJson({ b: [1, "é\n", { z: null, a: true }], a: undefined, "": 0.5, "\u20ac": 1, "\r": 2 })).toBe(
      '{"":0.5,"\\r":2,"b":[1,"é\\n",{"a":true,"z":null}],"€":1}',
    );
  });
});
