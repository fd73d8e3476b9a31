import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { decisionKey as keyOf } from "../../src/archive/decision-key.ts";
import { type ArchiveDatabase, openInMemory } from "../../src/archive/sqlite/open.ts";
import { linkProblems } from "../../src/archive/verify/link-problems.ts";
import { nameProblems } from "../../src/archive/verify/name-problems.ts";
import { checkDecision } from "../../src/decisions/check-decision.ts";
import { EXTRACTOR_VERSION } from "../../src/extractor-version.ts";
import { FACT_TABLES } from "../../src/facts/tables.ts";
import { isSlugOf } from "../../src/identity/slugs.ts";
import { addArticle } from "../../src/ingest/add-article.ts";
import { decideIn } from "../../src/ingest/decide.ts";
import { derivationCheck } from "../../src/ingest/derivation-check.ts";
import { deskOf, leadsTo } from "../../src/ingest/desk.ts";
import { removeFrom } from "../../src/ingest/remove.ts";
import { reread } from "../../src/ingest/reread.ts";
import { effort } from "../campaign/effort.ts";
import { contents } from "../helpers/content-digest.ts";
import { events, TEXTS } from "../helpers/desk-events.ts";
import { foundBy } from "../helpers/found-by.ts";

/** Everything in an archive that follows from its texts and decisions. */
async function stateOf({ raw, store }: ArchiveDatabase) {
  const ids = raw.prepare<[], { id: number; sha256: string }>("SELECT id, sha256 FROM articles ORDER BY sha256").all();
  const facts: unknown[] = [];
  for (const { id, sha256: hash } of ids) {
    const factsOf = await store.factsOf(id);
    facts.push([hash, FACT_TABLES.map((table) => factsOf(table))]);
  }
  const rows = (sql: string) => raw.prepare(sql).raw().all();
  return {
    contents: contents(raw),
    facts,
    links: rows(
      `SELECT (SELECT sha256 FROM articles WHERE id = article_id), (SELECT sha256 FROM articles WHERE id = other_id), kind, share,
         basis, (SELECT key FROM decisions WHERE id = decision_id) FROM article_links ORDER BY 1, 2`,
    ),
    unapplied: rows("SELECT key, reason FROM decisions_unapplied ORDER BY key, reason"),
  };
}

async function problemsOf({ raw, store }: ArchiveDatabase): Promise<unknown[]> {
  const found: unknown[] = [...(await foundBy(raw, nameProblems, linkProblems))];
  found.push(...(await store.strayBearers(EXTRACTOR_VERSION)));
  for await (const problem of derivationCheck.problems(store)) found.push(problem);
  return [...found, ...(await wrongRedirects({ raw, store }))];
}

/** Slugs of former rows that do not lead to whoever these were joined with, if that one is here. */
async function wrongRedirects({ raw, store }: Pick<ArchiveDatabase, "raw" | "store">): Promise<unknown[]> {
  const follow = leadsTo(await deskOf(store)());
  const rows = raw.prepare<[], Readonly<Record<"kind" | "key", string> & Record<"target", string | null>>>(
    `SELECT slug_redirects.kind, slug_redirects.key, coalesce(people.key, organisations.key) AS target FROM slug_redirects
     LEFT JOIN people ON people.id = person_id LEFT JOIN organisations ON organisations.id = organisation_id`,
  );
  return rows.all().flatMap(({ kind, key, target }) => {
    const table = kind === "person" ? "people" : "organisations";
    const now = follow(kind === "person" ? "person" : "organisation", key) ?? key;
    const known = raw.prepare(`SELECT key FROM ${table} WHERE key = ?`).pluck().get(now) ?? null;
    return known === target ? [] : [{ kind, key, target, known }];
  });
}

/** People and organisations with a slug that is not of their name. */
function strangeSlugs({ raw }: ArchiveDatabase): unknown[] {
  type Named = { readonly slug: string; readonly name: string };
  const rows = raw.prepare<[], Named>("SELECT slug, name FROM people UNION ALL SELECT slug, name FROM organisations");
  return rows.all().filter(({ slug, name }) => !isSlugOf(slug, name));
}

describe("an archive in which articles come and people decide", () => {
  test.prop([events], { numRuns: effort(15, 100) })(
    "gives everybody a slug of their own name, which shows once all decisions are taken back",
    async ({ made, order }) => {
      using archive = await openInMemory();
      for (const at of order) {
        const decision = made[at];
        if (decision === undefined) await addArticle(archive.store, { text: TEXTS[-1 - at] ?? "" });
        else await decideIn(archive.store, [decision]);
      }
      const standing = made.filter((one) => one.action !== "undo" && made.every(({ undoes }) => undoes !== keyOf(one)));
      const head = { action: "undo", madeAt: "2026-02-01T00:00:00.000Z", madeBy: "Ann Lee" };
      for (const one of standing)
        await decideIn(archive.store, [checkDecision({ ...head, article: one.article, undoes: keyOf(one) })]);
      expect(strangeSlugs(archive)).toEqual([]);
    },
    300_000,
  );

  it("gives no slug of a name that is another's once a merge is undone", async () => {
    using archive = await openInMemory();
    const { raw, store } = archive;
    const [one, other] = ["Ann Rowe", "Ann Roe"].map((name) => ({ kind: "person", name }));
    const head = { madeBy: "Ann Lee", madeAt: "2026-01-05T10:00:00.000Z" };
    const [merge] = (await decideIn(store, [checkDecision({ ...head, action: "same", value: { one, other } })]))
      .decisions;
    await addArticle(store, { text: "Rain\n\n“It rained all day,” Ann Roe said.\n" });
    await addArticle(store, { text: "Fog\n\n“Nobody saw the ferry,” Ann Rowe said.\n" });
    const slugs = () => raw.prepare("SELECT slug, name FROM people ORDER BY slug").raw().all();
    expect(slugs()).toEqual([["ann-rowe", "Ann Rowe"]]);
    await decideIn(store, [checkDecision({ ...head, action: "undo", undoes: merge?.key })]);
    expect(slugs()).toEqual([
      ["ann-roe", "Ann Roe"],
      ["ann-rowe", "Ann Rowe"],
    ]);
  });

  test.prop([events], { numRuns: effort(25, 100) })(
    "is the same in whatever order that happens, all at once or one by one, and reread",
    async ({ made, order }) => {
      using asYouGo = await openInMemory();
      for (const at of order) {
        const decision = made[at];
        if (decision === undefined) await addArticle(asYouGo.store, { text: TEXTS[-1 - at] ?? "" });
        else await decideIn(asYouGo.store, [decision]);
      }
      expect(await problemsOf(asYouGo)).toEqual([]);
      const state = await stateOf(asYouGo);
      await reread(asYouGo.store, { report: () => {} });
      expect(await stateOf(asYouGo)).toEqual(state);
      using atOnce = await openInMemory();
      for (const text of TEXTS) await addArticle(atOnce.store, { text });
      await decideIn(atOnce.store, made.toReversed());
      expect(await stateOf(atOnce)).toEqual(state);
      expect(await problemsOf(atOnce)).toEqual([]);
    },
    300_000,
  );

  test.prop([events], { numRuns: effort(15, 100) })(
    "is, once an article is removed, as the others and what is left of the decisions make it",
    async ({ made, order }) => {
      using archive = await openInMemory();
      const { raw, store } = archive;
      for (const at of order) {
        const decision = made[at];
        if (decision === undefined) await addArticle(store, { text: TEXTS[-1 - at] ?? "" });
        else await decideIn(store, [decision]);
      }
      const sha256 = raw.prepare<[], string>("SELECT sha256 FROM articles WHERE id = 1").pluck().get() ?? "";
      await removeFrom(store, [{ articleId: 1, sha256 }], { by: "Ann Lee", because: "an order of the court" });
      const state = await stateOf(archive);
      await reread(store, { report: () => {} });
      expect(await stateOf(archive)).toEqual(state);
      expect(await problemsOf(archive)).toEqual([]);
    },
    300_000,
  );

  it("gives nobody a name any more that was theirs by a decision, once it is decided to mean somebody else", async () => {
    using archive = await openInMemory();
    const { raw, store } = archive;
    await addArticle(store, { text: "Rain\n\nBy Ann Roe\n\nQuill told reporters that nobody was hurt.\n" });
    await addArticle(store, { text: "Fog\n\n“It is cold,” said Ann Roe.\n" });
    const [one, other] = ["Ann Roe", "Quill"].map((name) => ({ kind: "person", name }));
    const sign = (madeAt: string, draft: object) => checkDecision({ madeAt, madeBy: "Ann Lee", ...draft });
    await decideIn(store, [sign("2026-01-05T10:00:00.000Z", { action: "same", value: { one, other } })]);
    const names = () => raw.prepare("SELECT name FROM person_names ORDER BY name").pluck().all();
    expect(names()).toEqual(["Ann Roe", "Quill"]);
    const nobody = { action: "mean", value: { scope: "archive", form: "Quill", bearer: null } };
    await decideIn(store, [sign("2026-01-05T10:01:00.000Z", nobody)]);
    expect(names()).toEqual(["Ann Roe"]);
    const state = await stateOf(archive);
    await reread(store, { report: () => {} });
    expect(await stateOf(archive)).toEqual(state);
    expect(await problemsOf(archive)).toEqual([]);
  });
});
