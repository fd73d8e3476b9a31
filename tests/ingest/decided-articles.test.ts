import { fc } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { chainProblems } from "../../src/archive/sqlite/digest-problems.ts";
import { nameProblems } from "../../src/archive/sqlite/name-problems.ts";
import { openInMemory } from "../../src/archive/sqlite/open.ts";
import { checkDecision } from "../../src/decisions/check-decision.ts";
import type { Decision, LoggedDecision } from "../../src/decisions/decision.ts";
import { addArticle } from "../../src/ingest/add-article.ts";
import { decideIn } from "../../src/ingest/decide.ts";
import { derivationCheck } from "../../src/ingest/derivation-check.ts";
import { reread } from "../../src/ingest/reread.ts";
import { sha256 } from "../../src/sha256.ts";
import { decidedArticles } from "../helpers/decided-articles.ts";

/** The decisions that get through the door, as decisions about an article of these bytes. */
function madeAbout(article: string, decisions: readonly LoggedDecision[]): Decision[] {
  return decisions.flatMap(({ key: _key, ...decision }) => {
    const isWide = decision.action === "mean" && decision.value.scope === "archive";
    try {
      return [checkDecision({ ...decision, article: isWide ? null : article })];
    } catch {
      return [];
    }
  });
}

it("an archive takes whatever comes of any decisions about any article", async () => {
  using archive = await openInMemory();
  const cases = fc.sample(decidedArticles, { numRuns: 40, seed: 12 });
  for (const [number, { text, arrived }] of cases.entries()) {
    const article = `${text}${number}.\n`;
    await addArticle(archive.store, { text: article, publishedAt: "2026-01-05" });
    const decisions = madeAbout(sha256(article), arrived).filter(({ action }) => action !== "undo");
    const { changed } = await decideIn(archive.store, decisions);
    expect(changed.length).toBeLessThanOrEqual(number + 1);
  }
  expect(archive.raw.prepare("SELECT * FROM integrity_problems").all()).toEqual([]);
  for (const rereads of [false, true]) {
    if (rereads) await reread(archive.store, { report: () => {} });
    expect([...nameProblems(archive.raw), ...chainProblems(archive.raw)]).toEqual([]);
    for await (const problem of derivationCheck.problems(archive.store)) expect(problem).toBeNull();
    const remarks = await derivationCheck.remarks(archive.store);
    expect(remarks).toEqual(rereads ? [] : [expect.stringContaining("names were not compared")]);
  }
});
