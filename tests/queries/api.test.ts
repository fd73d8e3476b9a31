import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { people } from "../../src/archive/schema.ts";
import type { Article, Extraction, OpenOptions, Page, Quote, Speaker } from "../../src/index.ts";
import * as onrecord from "../../src/index.ts";
import { migrateWithOtherObjects } from "../helpers/fixture-migrations.ts";
import { populate } from "../helpers/populated-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { codeOf, testArchive } from "../helpers/test-archive.ts";

const { openArchive } = onrecord;
const folder = scratchFolder();

describe("the public API", () => {
  it("exports these names", () => {
    expect(Object.keys(onrecord).toSorted()).toEqual([
      "ArchiveError",
      "backup",
      "compareArticles",
      "createReader",
      "exportList",
      "extract",
      "migrate",
      "openArchive",
      "restore",
      "sliceCodePoints",
      "verify",
    ]);
  });
});

describe("openArchive", () => {
  it("neither makes a file nor migrates one unless told", async () => {
    const path = join(folder, "new.db");
    expect(await codeOf(() => openArchive(path))).toBe("not_found");
    expect(await codeOf(() => openArchive(path, { migrate: true }))).toBe("not_found");
    await using archive = await openArchive(path, { create: true });
    expect((await archive.articles.list()).items).toEqual([]);
  });

  it("asks for a migration of an older file, or does it when told", async () => {
    const path = join(folder, "older.db");
    await migrateWithOtherObjects(path);
    expect(await codeOf(() => openArchive(path))).toBe("migration_needed");
    expect(await codeOf(() => openArchive(path, { create: true }))).toBe("migration_needed");
    await using archive = await openArchive(path, { migrate: true });
    expect((await archive.search("anything")).items).toEqual([]);
  });

  it("refuses a file of something else", async () => {
    const path = join(folder, "text.db");
    writeFileSync(path, "This is no database, and it is long enough to be looked at as one. ".repeat(20));
    expect(await codeOf(() => openArchive(path))).toBe("not_an_archive");
    expect(await codeOf(() => openArchive(path, { create: true, migrate: true }))).toBe("not_an_archive");
  });

  it("refuses options that nobody reads, and says which was meant", async () => {
    const path = join(folder, "none.db");
    await expect(openArchive(path, { readOnly: true } as OpenOptions)).rejects.toThrow('use "readonly"');
    await expect(openArchive(path, { readonly: true, create: true })).rejects.toThrow("neither made nor migrated");
    await expect(openArchive("")).rejects.toThrow("must not be empty");
  });

  it("read-only can write nothing", async () => {
    await using archive = await testArchive(folder, "readonly", populate);
    expect(await codeOf(() => archive.add({ text: "x" }))).toBe("read_only");
    await expect(archive.reread()).rejects.toThrow("was opened read-only: nothing can be written");
    expect((await archive.articles.get(1)).diagnostics.length).toBe(1);
  });

  it("closed says so", async () => {
    const archive = await testArchive(folder, "closed", populate);
    await archive.close();
    expect(await codeOf(() => archive.quotes.list())).toBe("database");
    await archive.close();
  });
});

describe("an archive in memory", () => {
  const text = "Ferry returns\n\n“It will sail in May,” harbour master Tom Verrin said.";

  it("is made, added to, queried, searched and cited", async () => {
    await using archive = await openArchive(":memory:", { create: true });
    expect(await archive.add({ text, uri: "ferry.txt" })).toMatchObject({ status: "added", articleId: 1 });
    expect(await archive.add({ text, uri: "ferry.txt" })).toMatchObject({ status: "unchanged" });
    const { items } = await archive.quotes.list({ speaker: "verrin" });
    expect(items.map((quote) => quote.text)).toEqual(["“It will sail in May,”"]);
    expect((await archive.search('"sail in May"')).items.length).toBeGreaterThan(0);
    const citation = await archive.cite(items[0]?.address ?? "");
    expect(await archive.checkCitations(citation)).toMatchObject([{ status: "stands" }]);
    expect(archive.path).toBe(":memory:");
  });

  it("is its own: another one is empty, and no file is left", async () => {
    await using first = await openArchive(":memory:", { create: true });
    await first.add({ text });
    await using second = await openArchive(":memory:", { create: true, migrate: true });
    expect((await second.articles.list()).items).toEqual([]);
    expect(existsSync(":memory:")).toBe(false);
  });

  it("keeps what an archive promises", async () => {
    await using archive = await openArchive(":memory:", { create: true });
    const outcome = await archive.add({ bytes: new Uint8Array([0xff]) });
    expect(outcome).toMatchObject({ status: "rejected", code: "E_ENCODING" });
    await archive.close();
    expect(await codeOf(() => archive.quotes.list())).toBe("database");
  });

  it("is nowhere unless it is made", async () => {
    expect(await codeOf(() => openArchive(":memory:"))).toBe("not_found");
    expect(await codeOf(() => openArchive(":memory:", { readonly: true }))).toBe("not_found");
    expect(await codeOf(() => onrecord.migrate(":memory:"))).toBe("not_found");
  });
});

describe("options", () => {
  let archive: onrecord.Archive;
  beforeAll(async () => {
    archive = await testArchive(folder, "options", populate);
  });
  afterAll(() => archive.close());

  it("of a list, an iteration and a search end the reading when their signal is aborted", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    const all = async () => {
      for await (const _ of archive.quotes.iterate({}, { signal }));
    };
    await expect(archive.quotes.list({}, {}, { signal })).rejects.toThrow("enough");
    await expect(archive.search("ferry", {}, {}, { signal })).rejects.toThrow("enough");
    await expect(all()).rejects.toThrow("enough");
    const calm = new AbortController().signal;
    expect((await archive.quotes.list({}, {}, { signal: calm })).items).toEqual((await archive.quotes.list()).items);
  });

  it("end an iteration between two pages", async () => {
    const controller = new AbortController();
    const read: number[] = [];
    const all = async () => {
      for await (const { id } of archive.people.iterate({}, { signal: controller.signal })) {
        read.push(id);
        controller.abort();
      }
    };
    await all();
    expect(read.length).toBeGreaterThan(1);
  });

  it("that nobody reads are refused wherever they stand", async () => {
    const { signal } = new AbortController();
    const options = { signal } as never;
    const more = [{ signal }] as unknown as [];
    for (const call of [
      () => archive.quotes.list({}, {}, { signl: 1 } as never),
      () => archive.quotes.list({}, {}, { signal: "now" } as never),
      () => archive.quotes.list({}, { signal } as never),
      () => archive.quotes.list({}, {}, {}, ...more),
      () => archive.quotes.iterate({}, {}, ...more).next(),
      () => archive.quotes.count({}, options),
      () => archive.quotes.get(1, ...more),
      () => archive.articles.get(1, ...more),
      () => archive.people.get(1, ...more),
      () => archive.organisations.get(1, ...more),
      () => archive.credits.get(1, ...more),
      () => archive.search("ferry", {}, {}, {}, ...more),
      () => archive.add({ text: "x" }, ...more),
      () => archive.cite(1, "text", ...more),
      () => archive.checkCitations("", ...more),
      () => openArchive(archive.path, { readonly: true }, ...more),
    ]) {
      expect(await codeOf(call), String(call)).toBe("invalid_argument");
    }
  });

  it("are not taken for all there is where a program without types gives something else", async () => {
    const { compareArticles, createReader, exportList } = onrecord;
    const file = join(folder, "wrong.csv");
    const long = join(folder, "x".repeat(300));
    const hosts = ["localhost"];
    const whole = await archive.articles.get(1);
    for (const [code, call] of [
      ["invalid_argument", () => archive.quotes.list(new Map([["kind", "direct"]]) as never)],
      ["invalid_argument", () => archive.quotes.count(Promise.resolve({ kind: "direct" }) as never)],
      ["invalid_argument", () => archive.quotes.group({}, [Number.NaN] as never)],
      ["invalid_argument", () => archive.countCorrected(null as never)],
      ["invalid_argument", () => archive.countCorrected({}, "month" as never)],
      ["invalid_argument", () => archive.decisions.get(12_345_678 as never)],
      ["invalid_argument", () => archive.reread({ dryRun: true, articles: "12" as never })],
      ["invalid_argument", () => archive.reread({ dryRun: "no" as never })],
      ["invalid_argument", () => archive.reread({ dryRun: true, threads: -1 })],
      ["invalid_argument", () => archive.reread({ dryRun: true, onReread: "print" as never })],
      ["invalid_argument", () => compareArticles(1 as never, 2 as never)],
      ["invalid_argument", () => compareArticles(whole, { ...whole, text: undefined } as never)],
      ["invalid_argument", () => createReader(Promise.resolve(archive) as never, { hosts })],
      ["invalid_argument", () => createReader(archive, { hosts, onError: "print" as never })],
      ["invalid_argument", () => createReader(archive, { hosts, archiveName: 7 as never })],
      ["invalid_argument", () => exportList("onrecord.db" as never, "quotes", file)],
      ["invalid_argument", () => exportList(archive, undefined as never, file)],
      ["invalid_argument", () => exportList(archive, "quotes", process.stdout as never, { format: "csv" })],
      ["invalid_argument", () => exportList(archive, "quotes", file, { format: "xlsx" as never })],
      ["invalid_argument", () => exportList(archive, "quotes", file, { limit: "10" as never })],
      ["invalid_argument", () => exportList(archive, "quotes", file, { byteOrderMark: "no" as never })],
      ["invalid_argument", () => exportList(archive, "quotes", file, { onProgress: "print" as never })],
      ["io", () => exportList(archive, "quotes", `${long}.csv`)],
      ["io", () => onrecord.verify(long)],
      ["io", () => onrecord.backup(archive.path, long)],
    ] as const) {
      expect(await codeOf(call), String(call)).toBe(code);
    }
    expect(existsSync(file)).toBe(false);
  });

  it("are no hindrance to a function given to map", async () => {
    const quotes = await Promise.all([1, 2].map(archive.quotes.get));
    expect(quotes.map(({ id }) => id)).toEqual([1, 2]);
  });
});

describe("the Drizzle handle", () => {
  it("queries the tables of the schema", async () => {
    await using archive = await testArchive(folder, "drizzle", populate);
    const names = await archive.db.select({ name: people.name }).from(people).orderBy(people.name);
    expect(names.map(({ name }) => name)).toEqual(["Ada Quill", "Ben Osgood", "Cleo Marsh", "Tomás Verrin"]);
  });

  it("can write nothing, whatever the archive was opened for", async () => {
    await using archive = await testArchive(folder, "handle", populate);
    for (const verb of ["insert", "update", "delete", "run", "transaction"])
      expect(archive.db).not.toHaveProperty(verb);
  });
});

describe("the types", () => {
  let archive: onrecord.Archive;
  beforeAll(async () => {
    archive = await testArchive(folder, "types", populate);
  });
  afterAll(() => archive.close());

  it("of lists", async () => {
    const filter = { speaker: "Tomás Verrin", kind: "direct" } as const;
    const page = await archive.quotes.list(filter, { limit: 1 });
    expectTypeOf(page).toEqualTypeOf<Page<Quote>>();
    expectTypeOf(page.next).toEqualTypeOf<string | null>();
    expectTypeOf(archive.quotes.list).parameter(0).toEqualTypeOf<onrecord.QuoteFilter | undefined>();
    expectTypeOf(archive.articles.get).returns.resolves.toEqualTypeOf<Article>();
    expectTypeOf(archive.quotes.iterate()).toExtend<AsyncIterable<Quote>>();
    expect(page.items.length).toBe(1);
  });

  it("of a speaker: `kind` tells them apart", () => {
    const words = (speaker: Speaker): string => {
      switch (speaker.kind) {
        case "person":
          expectTypeOf(speaker.title).toEqualTypeOf<onrecord.TextSpan | null>();
          return speaker.name;
        case "organisation":
          expectTypeOf(speaker).not.toHaveProperty("title");
          return speaker.name;
        case "unnamed":
          expectTypeOf(speaker.unnamedAs).toEqualTypeOf<"individual" | "group" | "document" | "poll" | "unresolved">();
          return speaker.attribution?.text ?? "";
        case "unknown":
          expectTypeOf(speaker).not.toHaveProperty("attribution");
          return "";
        default:
          return speaker satisfies never;
      }
    };
    expect(words({ kind: "unknown" })).toBe("");
  });

  it("of a search hit: `kind` tells quotes from articles", async () => {
    for (const hit of (await archive.search("ferry")).items) {
      if (hit.kind === "quote") expectTypeOf(hit.quote).toEqualTypeOf<Quote>();
      else expectTypeOf(hit.article).toEqualTypeOf<onrecord.ArticleSummary>();
      expect(hit.snippet.length).toBeGreaterThan(0);
    }
  });

  it("of filters: wrong values do not compile", () => {
    expectTypeOf<{ kind: "quoted" }>().not.toExtend<onrecord.QuoteFilter>();
    expectTypeOf<{ speaker: { slug: string } }>().toExtend<onrecord.QuoteFilter>();
    expectTypeOf<{ speaker: number }>().not.toExtend<onrecord.QuoteFilter>();
    expectTypeOf<{ text: string; bytes: Uint8Array }>().not.toExtend<onrecord.NewArticle>();
    expectTypeOf(onrecord.extract).returns.toEqualTypeOf<Extraction>();
  });
});
