import { expect, test } from "vitest";
import { listUnlabelled } from "../../scripts/train/labelling/list-unlabelled.ts";
import { readAnswer, toLabel } from "../../scripts/train/labelling/read-answer.ts";
import { showArticle, toLetters } from "../../scripts/train/labelling/sheet.ts";
import { readLaidOut } from "../../scripts/train/models/antecedent-examples.ts";

const text = `Council votes on harbour.

Mayor Anna Roe opened the meeting. Deputy Ingrid Moe came late.

“We will build,” she said on Tuesday. The mayor said the harbour was old.`;

const said = { type: "direct", kind: "direct", part: 1, parts: 1, attribution: "a" } as const;
const she = text.indexOf("she");
const article = {
  id: "news/harbour",
  text,
  quotes: [
    { ...said, start: text.indexOf("We will"), end: text.indexOf(",”"), speakerStart: she, speakerEnd: she + 3 },
  ],
} as unknown as Parameters<typeof readLaidOut>[0];

const read = readLaidOut(article);
const unlabelled = listUnlabelled(read, new Set());
const mentions = unlabelled.map(({ mention }) => mention);
const { text: sheet, asked } = showArticle(read, mentions, 5);
const keys = new Map(asked.map((one) => [one.number, one]));
const texts = new Map([[article.id, text]]);

test("a sheet numbers what has no label, below names with letters", () => {
  expect(sheet).toContain("“We will build,” [5: she] said");
  expect(sheet).toContain("a) Anna Roe");
  expect(listUnlabelled(read, new Set([she])).map(({ mention }) => mention.start)).not.toContain(she);
});

test("an answer is a letter, several, a printed name, nobody or undecided", () => {
  const labelOf = (line: string): unknown => {
    const answer = readAnswer(line, keys, texts);
    return typeof answer === "string" ? answer : toLabel(answer);
  };
  const label = { id: article.id, start: she, by: "reading" };
  expect(labelOf("5 a")).toEqual({ ...label, name: "Anna Roe" });
  expect(labelOf("5 =Ingrid Moe")).toEqual({ ...label, name: "Ingrid Moe" });
  expect(labelOf("5 -")).toEqual({ ...label, name: null });
  expect(labelOf("5 ?")).toBeNull();
  expect(labelOf("5 a+b")).toBeNull();
});

test("an answer that the article does not bear out is refused", () => {
  expect(readAnswer("99 a", keys, texts)).toBe("no such number");
  expect(readAnswer("5 q", keys, texts)).toBe("no such letter: q");
  expect(readAnswer("5 =Bernd Poe", keys, texts)).toBe('the article has no "bernd"');
});

test("letters go on behind z", () => {
  expect([0, 25, 26, 51, 52].map(toLetters)).toEqual(["a", "z", "aa", "az", "ba"]);
});
