import { join } from "node:path";
import { test } from "@fast-check/vitest";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { OpenDatabase } from "../../../src/archive/database.ts";
import type { Server } from "../../../src/archive/postgres/connection.ts";
import * as pg from "../../../src/archive/postgres/copy-side.ts";
import { toDatabase } from "../../../src/archive/postgres/open.ts";
import * as lite from "../../../src/archive/sqlite/copy-side.ts";
import { openDatabase } from "../../../src/archive/sqlite/open.ts";
import { EXTRACTOR_VERSION } from "../../../src/extractor-version.ts";
import { openArchive } from "../../../src/index.ts";
import { addArticle } from "../../../src/ingest/add-article.ts";
import { decideIn } from "../../../src/ingest/decide.ts";
import { derivationCheck } from "../../../src/ingest/derivation-check.ts";
import { reread } from "../../../src/ingest/reread.ts";
import { toArchive } from "../../../src/open-archive.ts";
import { effort } from "../../campaign/effort.ts";
import { migrated } from "../../helpers/copied-archive.ts";
import { passageOf, quoteOf } from "../../helpers/decisions.ts";
import { hashOf, STORIES } from "../../helpers/desk-archive.ts";
import { events, TEXTS } from "../../helpers/desk-events.ts";
import { startPglite } from "../../helpers/pglite.ts";
import { allRows } from "../../helpers/same-rows.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

/**
 * The same is done to an archive on SQLite and to one on PostgreSQL, which runs within this process, at the same time
 * of day.
 */
const folder = scratchFolder();
let server: Server;
let made = 0;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-02T08:00:00.000Z") });
  server = await startPglite();
});
afterAll(async () => {
  vi.useRealTimers();
  await server.close();
});

interface Both {
  readonly path: string;
  readonly sqlite: OpenDatabase;
  readonly postgres: OpenDatabase;
}

async function twoArchives(): Promise<Both> {
  made += 1;
  const path = join(folder, `desk-${made}.db`);
  await (await openArchive(path, { create: true })).close();
  await server.run("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  return { path, sqlite: openDatabase(path), postgres: await toDatabase(await migrated(server)) };
}

async function expectSameRows({ path }: Both): Promise<void> {
  const ours = await lite.withSource(path, {}, allRows);
  const theirs = await pg.withSource(server, allRows);
  for (const [table, rows] of Object.entries(ours)) expect(theirs[table], table).toEqual(rows);
}

/** Does something to both, which must say the same, and leaves the same rows. */
async function onBoth<Result>(both: Both, act: (database: OpenDatabase) => Promise<Result>): Promise<Result> {
  const ours = await act(both.sqlite);
  expect(await act(both.postgres)).toEqual(ours);
  await expectSameRows(both);
  return ours;
}

async function problemsOf({ store }: OpenDatabase): Promise<unknown[]> {
  const found: unknown[] = [...(await store.strayBearers(EXTRACTOR_VERSION))];
  for await (const problem of derivationCheck.problems(store)) found.push(problem);
  return found;
}

const SIGNED = { by: "Ann Lee", because: "an order of the court" };

describe("PostgreSQL is written at the desk as SQLite is", () => {
  let both: Both;
  beforeAll(async () => {
    both = await twoArchives();
    for (const [story, text] of Object.entries(STORIES)) {
      await onBoth(both, ({ store }) => addArticle(store, { text, uri: `${story}.txt` }));
    }
    await onBoth(both, ({ store }) => addArticle(store, { text: STORIES.ferry.replace("in May", "in June") }));
  });
  afterAll(async () => both.sqlite.close());

  const words = "It was repaired twice,";
  const quill = { kind: "person", name: "Ada Quill" } as const;
  const drafts = {
    headline: {
      action: "state",
      article: hashOf("ferry"),
      value: { field: "headline", value: "Ferry sails in May" },
    },
    speaker: {
      action: "speak",
      article: hashOf("ferry"),
      passage: passageOf(STORIES.ferry, words),
      value: { quote: quoteOf(STORIES.ferry, words, [{ ...quill, role: "speaker" }]) },
    },
    rejected: {
      action: "reject",
      article: hashOf("harbour"),
      passage: passageOf(STORIES.harbour, "It is a scandal,"),
      value: { because: "not_speech" },
    },
    joined: {
      action: "same",
      value: { one: { kind: "person", name: "Xander Ro" }, other: { kind: "person", name: "Alexander Ro" } },
    },
    parted: {
      action: "split",
      value: { name: "John Smith", qualifier: "bishop", articles: [hashOf("bells")] },
    },
    named: { action: "name", value: { of: quill, name: "Addie Quill" } },
    meant: { action: "mean", value: { scope: "archive", form: "Quill", bearer: quill } },
    linked: { action: "unrelated", article: hashOf("harbour"), value: { other: hashOf("bells") } },
  } as const;

  it.each(Object.keys(drafts) as (keyof typeof drafts)[])("decided: %s", async (name) => {
    const { changed } = await onBoth(both, (one) => toArchive(one).decide(drafts[name], { by: "Ann Lee" }));
    if (!["named", "meant", "linked"].includes(name)) expect(changed).not.toEqual([]);
  });

  it("words that mean nobody, and then what they meant before", async () => {
    const value = { scope: "archive", form: "Ada Quill", bearer: null } as const;
    const mean = { action: "mean", article: null, value } as const;
    const { decisions, changed } = await onBoth(both, (one) => toArchive(one).decide(mean, { by: "Ann Lee" }));
    const undo = { action: "undo", article: null, undoes: decisions[0]?.key ?? "" } as const;
    const again = await onBoth(both, (one) => toArchive(one).decide(undo, { by: "Ann Lee" }));
    expect(again.changed).toEqual(changed);
  });

  it("decided and taken back", async () => {
    const [decision] = await both.sqlite.store.decisionsAbout([hashOf("harbour")]);
    const undo = { action: "undo", article: hashOf("harbour"), undoes: decision?.key ?? "" } as const;
    const { changed } = await onBoth(both, (one) => toArchive(one).decide(undo, { by: "Ann Lee" }));
    expect(changed).toEqual([1]);
  });

  it("what is refused leaves nothing", async () => {
    const other = { ...drafts.speaker, passage: { ...drafts.speaker.passage, exact: "It was sold twice, ahem" } };
    for (const one of [both.sqlite, both.postgres]) {
      await expect(toArchive(one).decide([drafts.meant, other], { by: "Mara Lind" })).rejects.toMatchObject({
        code: "invalid_argument",
      });
    }
    await expectSameRows(both);
  });

  it("is read again, drawn from, and asked", async () => {
    await onBoth(both, ({ store }) => reread(store, { report: () => {} }));
    const drawn = [{ article: hashOf("ferry"), quote: null, stratum: "articles", probability: 0.25 }];
    await onBoth(both, async ({ store }) => {
      const decisionsSeen = await store.lastDecision();
      return store.recordDraw(drawn, { command: "review", version: EXTRACTOR_VERSION, decisionsSeen });
    });
    const all = await both.sqlite.store.loggedAtLarge();
    const answer = await onBoth(both, async ({ store }) => [
      await store.decisionsAtLarge(),
      await store.decisionsNaming(hashOf("bells")),
      await store.decisionsOf(all.map(({ key }) => key)),
      await store.undoneAmong(all.map(({ key }) => key)),
      await store.hasDecidedAtLarge(3),
      await store.articlesNaming("person", 1),
      await store.namesIn([1, 3]),
      await store.copiesOf(2),
      await store.areNamesOf(EXTRACTOR_VERSION),
      await problemsOf({ store } as OpenDatabase),
    ]);
    expect(answer.at(-1)).toEqual([]);
  });

  it("is given more beside an article that is there", async () => {
    const again = { text: STORIES.bells, meta: { section: "Church" } };
    expect(await onBoth(both, ({ store }) => addArticle(store, again))).toMatchObject({ articleId: 3 });
  });

  it("what is decided in a transaction that fails leaves nothing", async () => {
    for (const one of [both.sqlite, both.postgres]) {
      const failing = toArchive(one).transaction(async (within) => {
        await within.decide({ ...drafts.headline, value: { field: "headline", value: "Lost" } }, { by: "Ann Lee" });
        throw new RangeError("on purpose");
      });
      await expect(failing).rejects.toThrow(RangeError);
    }
    await expectSameRows(both);
  });

  it("redacted and removed, with whoever was only there; a copy is named", async () => {
    const passage = passageOf(STORIES.ferry, "John Smith, the harbour master");
    const { start, end } = passage;
    const { erased: _, ...redacted } = await onBoth(both, async (one) => {
      const { erased, ...rest } = await toArchive(one).redact(hashOf("ferry"), [{ start, end }], SIGNED);
      expect(erased).toBe(one === both.sqlite);
      return { ...rest, erased: null };
    });
    expect(redacted).toMatchObject({ articleId: 2, replacedBy: { articleId: 5 } });
    await onBoth(both, async (one) => {
      const { erased: _, ...rest } = await toArchive(one).remove(hashOf("bells"), SIGNED);
      return rest;
    });
    expect(await onBoth(both, ({ store }) => store.tombstones(hashOf("bells").slice(0, 9)))).toMatchObject([
      { articleId: 3, removedBy: "Ann Lee" },
    ]);
    const again = await onBoth(both, ({ store }) => addArticle(store, { text: STORIES.bells }));
    expect(again).toMatchObject({ status: "rejected", code: "E_REMOVED" });
    for (const one of [both.sqlite, both.postgres]) {
      expect((await toArchive(one).search("bells")).items).toEqual([]);
      expect(await problemsOf(one)).toEqual([]);
    }
  });
});

test.prop([events], { numRuns: effort(4, 40) })(
  "in whatever order articles come and people decide, both have the same rows",
  async ({ made, order }) => {
    const both = await twoArchives();
    for (const at of order) {
      const decision = made[at];
      for (const { store } of [both.sqlite, both.postgres]) {
        if (decision === undefined) await addArticle(store, { text: TEXTS[-1 - at] ?? "" });
        else await decideIn(store, [decision]);
      }
    }
    await onBoth(both, ({ store }) => reread(store, { report: () => {} }));
    await onBoth(both, async (one) => {
      const { erased: _, ...rest } = await toArchive(one).remove(1, SIGNED);
      return rest;
    });
    expect(await problemsOf(both.postgres)).toEqual([]);
    await both.sqlite.close();
  },
  300_000,
);
