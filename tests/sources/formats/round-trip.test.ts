import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { isRefusal } from "../../../src/diagnostic.ts";
import { toNinjs } from "../../../src/export/ninjs.ts";
import type { Article } from "../../../src/index.ts";
import { openArchive } from "../../../src/index.ts";
import { NINJS } from "../../../src/sources/formats/ninjs.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";
import { readWith } from "./read-with.ts";

const TEXT = `Dock workers walk out in Port Amsel

By Mara Quill and Jon Vale

April 16, 2024

PORT AMSEL (Sandwire) - Dock workers walked out on Tuesday over night shifts, their union said.

"We are tired," said Ole Brandt, who chairs it.

(Reporting by Mara Quill; Editing by Ida Strand)
`;

const folder = scratchFolder();
let article: Article;
beforeAll(async () => {
  await using archive = await openArchive(join(folder, "ninjs.db"), { create: true });
  const added = await archive.add({ text: TEXT });
  if (added.status !== "added") throw new Error(added.status);
  article = await archive.articles.get(added.articleId ?? 0);
});

/** Words alone: how paragraphs are divided is the archive's business. */
function words(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

test("what is exported as ninjs is read as what it was", async () => {
  const exported = toNinjs(article) as { readonly bodies: readonly { readonly value: string }[] };
  const [result] = await readWith(NINJS, JSON.stringify([exported]));
  if (result === undefined || isRefusal(result)) throw new Error("refused");
  expect(words(result.text)).toBe(words(exported.bodies[0]?.value ?? ""));
  const { given } = result;
  expect(given).toMatchObject({
    headline: article.headline,
    byline: article.reportedBy.map(({ name }) => name).join(" and "),
    publishedAt: article.publishedAt,
    language: article.language,
  });
  const credited = article.credits.map(({ role, credited: { name } }) => `${role} ${name}`);
  const read = given.credits?.map(({ role, name }) => `${role} ${name}`) ?? [];
  expect(read.toSorted()).toEqual([...new Set(credited)].toSorted());
  expect(given.facts).toContainEqual({ name: "location", value: "Port Amsel", statedIn: "ninjs: located" });
});
