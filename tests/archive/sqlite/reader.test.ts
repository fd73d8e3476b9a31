import { asc, count, eq, gt, type SQLWrapper, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { describe, expect, it } from "vitest";
import { toReader } from "../../../src/archive/reader.ts";
import { articles, quotes } from "../../../src/archive/schema.ts";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { createReader } from "../../../src/archive/sqlite/reader.ts";
import { openArchive } from "../../../src/index.ts";
import { populate } from "../../helpers/populated-archive.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";
import { archiveFile } from "../../helpers/test-archive.ts";

const path = await archiveFile(scratchFolder(), "ferry", populate);
const raw = connect(path, { readonly: true });
const db = createReader(raw);

describe("a prepared query", () => {
  const kind = sql<string>`upper(${quotes.kind})`;
  const fields = { id: quotes.id, article: { id: articles.id, on: articles.publishedOn }, kind };
  const quotesOf = (article: number | SQLWrapper) =>
    db
      .select(fields)
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .where(eq(quotes.articleId, article))
      .orderBy(asc(quotes.id));

  it("gives the rows that awaiting it gives, groups included, for one set of values after the other", async () => {
    const { rows } = db.prepare(quotesOf(sql.placeholder("article")));
    for (const article of [1, 2, 99, 1]) expect(await rows({ article })).toEqual(await quotesOf(article));
    expect((await rows({ article: 2 }))[0]).toEqual({
      id: 6,
      article: { id: 2, on: null },
      kind: "INDIRECT",
    });
  });

  it("gives them as arrays, too, in the order of what is selected", async () => {
    const { keys } = db.prepare(quotesOf(sql.placeholder("article")));
    expect(await keys({ article: 2 })).toEqual([[6, 2, null, "INDIRECT"]]);
  });

  it("knows whole tables, named expressions and sub-queries", async () => {
    const whole = db.select().from(quotes).where(eq(quotes.id, 1));
    expect(await db.prepare(whole).rows({})).toEqual(await whole);
    const counted = db
      .select({ article: quotes.articleId, many: count().as("many") })
      .from(quotes)
      .groupBy(quotes.articleId)
      .as("counted");
    const some = db.select({ many: counted.many, article: counted.article }).from(counted).where(gt(counted.many, 1));
    expect(await db.prepare(some).rows({})).toEqual([{ many: 5, article: 1 }]);
  });
});

describe("the handle of an archive", () => {
  it("is its reader; a handle from elsewhere is none", async () => {
    await using archive = await openArchive(path, { readonly: true });
    expect(
      await toReader(archive.db).words.hasAtMost(0, "quotes", {
        required: [[{ kind: "word", text: "ferry" }]],
        excluded: [],
      }),
    ).toBe(false);
    expect(() => toReader(drizzle(raw))).toThrow(TypeError);
  });
});

describe("what SQLite throws", () => {
  it("is told as an error of the archive; anything else is passed on", async () => {
    const failing = db.select({ none: sql`no_such_column` }).from(quotes);
    const error = await failing.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(db.toArchiveError(error)).toMatchObject({ code: "database", message: expect.stringContaining("migrated") });
    const bug = new RangeError("a bug");
    expect(db.toArchiveError(bug)).toBe(bug);
    raw.close();
    expect(await failing.then(String, (thrown) => db.toArchiveError(thrown))).toMatchObject({
      code: "database",
      message: "the archive is closed",
    });
  });
});
