import { expect, test } from "vitest";
import { readLaidOut } from "../../scripts/train/models/antecedent-examples.ts";
import { labelsOf, readMarked, readNews } from "../../scripts/train/news/read-news.ts";

const marked = readMarked(`harbour
Council votes on harbour

Mayor Anna Roe met Ingrid Moe. {She|Roe} said that {they|Roe+Moe} agreed, and that {it|-} was late.`);

test("marks stand in the text without braces", () => {
  const { article, marks } = marked;
  expect(article.id).toBe("news/harbour");
  expect(article.text).toContain("She said that they agreed, and that it was late.");
  expect(marks.map(({ start, end }) => article.text.slice(start, end))).toEqual(["She", "they", "it"]);
  expect(marks.map(({ names }) => names)).toEqual([["Roe"], ["Roe", "Moe"], []]);
});

test("marks of one person or nobody are labels", () => {
  const labels = labelsOf(marked, readLaidOut(marked.article).found.scene.cast);
  expect(labels.map(({ name }) => name)).toEqual(["Roe", null]);
});

test("the invented news name in their text whomever they mark", () => {
  const strangers = readNews().flatMap(({ article, marks }) =>
    marks
      .filter(({ names }) => names.some((name) => !name.split(" ").every((word) => article.text.includes(word))))
      .map(({ names }) => `${article.id}: ${names.join("+")}`),
  );
  expect(strangers).toEqual([]);
});

test("no mark of the invented news is left open", () => {
  for (const { article } of readNews()) expect(article.text).not.toMatch(/[{}|]/);
});
