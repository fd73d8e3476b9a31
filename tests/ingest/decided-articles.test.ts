import { fc } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { openInMemory } from "../../src/archive/sqlite/open.ts";
import { chainProblems } from "../../src/archive/verify/digest-problems.ts";
import { nameProblems } from "../../src/archive/verify/name-problems.ts";
import { checkDecision } from "../../src/decisions/check-decision.ts";
import type { Decision, LoggedDecision } from "../../src/decisions/decision.ts";
import { addArticle } from "../../src/ingest/add-article.ts";
import { AT_ONCE, decideIn } from "../../src/ingest/decide.ts";
import { derivationCheck } from "../../src/ingest/derivation-check.ts";
import { reread } from "../../src/ingest/reread.ts";
import { settlePending } from "../../src/ingest/settle-pending.ts";
import { sha256 } from "../../src/sha256.ts";
import { codePointSlicer } from "../../src/span.ts";
import { decidedArticles } from "../helpers/decided-articles.ts";
import { foundBy } from "../helpers/found-by.ts";

/**
 * The decisions that get through the door, as decisions about this article: whole, and with words that are its own at
 * their passage.
 */
function madeAbout(text: string, decisions: readonly LoggedDecision[]): Decision[] {
  const article = sha256(text);
  const slice = codePointSlicer(text);
  return decisions.flatMap(({ key: _key, ...decision }) => {
    if (decision.passage !== null && slice(decision.passage) !== decision.passage.exact) return [];
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
    const decisions = madeAbout(article, arrived).filter(({ action }) => action !== "undo");
    const { changed } = await decideIn(archive.store, decisions);
    expect(changed.length).toBeLessThanOrEqual(number + 1);
  }
  expect(archive.raw.prepare("SELECT * FROM integrity_problems").all()).toEqual([]);
  for (const rereads of [false, true]) {
    if (rereads) await reread(archive.store, { report: () => {} });
    expect(await foundBy(archive.raw, nameProblems, chainProblems)).toEqual([]);
    for await (const problem of derivationCheck.problems(archive.store)) expect(problem).toBeNull();
    const remarks = await derivationCheck.remarks(archive.store);
    expect(remarks).toEqual(rereads ? [] : [expect.stringContaining("names were not compared")]);
  }
});

it("names are proved when two people are joined and parted again, and so are the slugs that lead on", async () => {
  using archive = await openInMemory();
  for (const name of ["Ada Quill", "Adele Quill"])
    await addArticle(archive.store, { text: `“The boats will stay in the harbour,” ${name} said on Tuesday.\n` });
  const bearer = (name: string) => ({ kind: "person" as const, name });
  const same = checkDecision({
    madeAt: "2026-01-05T10:00:00.000Z",
    madeBy: "Cy Vane",
    action: "same",
    article: null,
    value: { one: bearer("Ada Quill"), other: bearer("Adele Quill") },
  });
  const { decisions } = await decideIn(archive.store, [same]);
  const redirects = () => archive.raw.prepare("SELECT slug FROM slug_redirects").pluck().all();
  expect(redirects()).toEqual(["adele-quill"]);
  expect(await foundBy(archive.raw, nameProblems)).toEqual([]);
  archive.raw.exec("SAVEPOINT before; UPDATE slug_redirects SET slug = 'president'");
  expect(await foundBy(archive.raw, nameProblems)).toMatchObject([{ code: "name-differs" }]);
  archive.raw.exec("ROLLBACK TO before; RELEASE before");
  const undo = checkDecision({
    madeAt: "2026-01-06T10:00:00.000Z",
    madeBy: "Cy Vane",
    action: "undo",
    article: null,
    undoes: decisions[0]?.key,
  });
  await decideIn(archive.store, [undo]);
  expect(redirects()).toEqual([]);
  expect(await foundBy(archive.raw, nameProblems)).toEqual([]);
});

it("words that meant nobody mean somebody again when that is taken back, or decided otherwise", async () => {
  using archive = await openInMemory();
  const text = "Rain\n\n“It rained all day,” Ann Roe said. Roe left with Cy Vane.\n";
  await addArticle(archive.store, { text });
  const mentions = () => archive.raw.prepare("SELECT exact FROM mentions ORDER BY start_char").pluck().all();
  let minute = 10;
  const decide = async (decision: object) => {
    minute += 1;
    const head = { madeAt: `2026-01-05T10:${minute}:00.000Z`, madeBy: "Cy Vane", article: null };
    const { decisions, changed } = await decideIn(archive.store, [checkDecision({ ...head, ...decision })]);
    expect(changed).toEqual([1]);
    return decisions[0]?.key;
  };
  const means = (name: string | null) => {
    const bearer = name === null ? null : { kind: "person", name };
    return { action: "mean", value: { scope: "archive", form: "Roe", bearer } };
  };
  const nobody = await decide(means(null));
  expect(mentions()).toEqual(["Ann Roe", "Cy Vane"]);
  await decide({ action: "undo", undoes: nobody });
  expect(mentions()).toEqual(["Ann Roe", "Roe", "Cy Vane"]);
  await decide(means(null));
  await decide(means("Bo Roe"));
  expect(mentions()).toEqual(["Ann Roe", "Roe", "Cy Vane"]);
});

it("a mention that a decision about its article took away comes back when its words mean somebody everywhere", async () => {
  using archive = await openInMemory();
  const text = "Rain\n\n“It rained all day,” Ann Roe said. “It is wet,” he said.\n";
  const article = sha256(text);
  await addArticle(archive.store, { text });
  const head = { madeBy: "Cy Vane", article };
  const start = text.indexOf("It is wet,");
  const passage = { start, end: start + 10, exact: "It is wet,", prefix: "", suffix: "" };
  const reject = { madeAt: "2026-01-05T10:11:00.000Z", action: "reject", passage, value: { because: "not_speech" } };
  await decideIn(archive.store, [checkDecision({ ...head, ...reject })]);
  const mentions = () => archive.raw.prepare("SELECT exact FROM mentions ORDER BY start_char").pluck().all();
  expect(mentions()).toEqual(["Ann Roe"]);
  const value = { scope: "archive", form: "he", bearer: { kind: "person", name: "Bo Roe" } };
  const mean = { madeAt: "2026-01-05T10:12:00.000Z", action: "mean", value };
  await decideIn(archive.store, [checkDecision({ ...head, article: null, ...mean })]);
  expect(mentions()).toEqual(["Ann Roe", "he"]);
  for await (const problem of derivationCheck.problems(archive.store)) expect(problem).toBeNull();
});

it("the slug of somebody who was joined leads on again once whom it led to is back", async () => {
  using archive = await openInMemory();
  const rain = "“It rains,” Ada Quill said.\n";
  await addArticle(archive.store, { text: rain });
  const bearer = (name: string) => ({ kind: "person" as const, name });
  const head = { madeBy: "Cy Vane", article: null };
  const same = { action: "same", value: { one: bearer("Bo Fenn"), other: bearer("Ada Quill") } };
  await decideIn(archive.store, [checkDecision({ ...head, ...same, madeAt: "2026-01-05T10:00:00.000Z" })]);
  const split = { action: "split", value: { name: "Ada Quill", qualifier: "poet", articles: [sha256(rain)] } };
  await decideIn(archive.store, [checkDecision({ ...head, ...split, madeAt: "2026-01-05T10:01:00.000Z" })]);
  const leads = () =>
    archive.raw
      .prepare(
        "SELECT slug_redirects.slug, people.slug AS whom FROM slug_redirects LEFT JOIN people ON people.id = person_id",
      )
      .all();
  expect(leads()).toEqual([{ slug: "ada-quill", whom: null }]);
  await addArticle(archive.store, { text: "“It snows,” Bo Fenn said.\n" });
  expect(leads()).toEqual([{ slug: "ada-quill", whom: "bo-fenn" }]);
  expect(await foundBy(archive.raw, nameProblems)).toEqual([]);
});

it("nobody stays whom no article has, although what settles people is stopped behind the last article", async () => {
  using archive = await openInMemory();
  const says = (name: string, day: number) => `“The boats will stay in the harbour,” ${name} said on day ${day}.\n`;
  await addArticle(archive.store, { text: says("Ada Quill", 0) });
  for (let day = 1; day <= AT_ONCE; day += 1) await addArticle(archive.store, { text: says("Adele Quill", day) });
  const bearer = (name: string) => ({ kind: "person" as const, name });
  const value = { one: bearer("Ada Quill"), other: bearer("Adele Quill") };
  const head = { madeAt: "2026-01-05T10:00:00.000Z", madeBy: "Cy Vane", article: null };
  await decideIn(archive.store, [checkDecision({ ...head, action: "same", value })], { leavePending: () => {} });
  const stop = new AbortController();
  const onProgress = (done: number, all: number) => {
    if (done === all) stop.abort();
  };
  await expect(settlePending(archive.store, { signal: stop.signal, onProgress })).rejects.toThrow();
  const people = () => archive.raw.prepare("SELECT name FROM people ORDER BY name").pluck().all();
  expect(people()).toEqual(["Ada Quill", "Adele Quill"]);
  await settlePending(archive.store);
  expect(people()).toEqual(["Ada Quill"]);
  expect(await foundBy(archive.raw, nameProblems)).toEqual([]);
});
