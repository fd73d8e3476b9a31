import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { migrateInMemory } from "../../src/archive/sqlite/apply-plan.ts";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { migrate } from "../../src/archive/sqlite/migrate.ts";
import { ownPlan } from "../../src/archive/sqlite/own-plan.ts";
import { searchAgrees } from "../../src/archive/sqlite/search-index.ts";
import { createStore } from "../../src/archive/sqlite/store.ts";
import type { PreparedArticle } from "../../src/ingest/prepare-article.ts";
import { createWriter, type Writer } from "../../src/ingest/writer.ts";
import { contents } from "../helpers/content-digest.ts";
import { readArticle } from "../helpers/read-article.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
let raw = migrateInMemory(ownPlan());
let writer: Writer = createWriter(createStore(raw), { command: "test" });

beforeEach(() => {
  raw = migrateInMemory(ownPlan());
  writer = createWriter(createStore(raw), { command: "test" });
});

const count = (table: string): unknown => raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
const ferry = readArticle("🚢 “We sail,” Ada Quill said. Norvane agreed.", {
  people: ["Ada Quill"],
  organisations: [["Norvane", "country"]],
  said: [["“We sail,”", "Ada Quill"]],
  credited: ["Ada Quill"],
  publishedAt: "2031-03-03",
});

/** The same article with other words as its quotes' than the text has there: the archive refuses it. */
function misquoting(article: PreparedArticle): PreparedArticle {
  const other = { role: "content", start: 0, end: 13, text: "“other words”" } as const;
  const quotes = article.extraction.quotes.map((quote) => ({ ...quote, spans: [other] }));
  return { ...article, extraction: { ...article.extraction, quotes } };
}

const drowned = misquoting(
  readArticle("“We drown,” Bo Marsh said.", { people: ["Bo Marsh"], said: [["“We drown,”", "Bo Marsh"]] }),
);

describe("writing", () => {
  it("stores every fact with its characters, and the search index with them", async () => {
    expect(await writer.write([ferry])).toEqual([{ status: "added", articleId: 1 }]);
    expect(raw.prepare("SELECT speaker, text, published_on, start_char FROM quotes_attributed").all()).toEqual([
      { speaker: "Ada Quill", text: "“We sail,”", published_on: "2031-03-03", start_char: 2 },
    ]);
    expect(raw.prepare("SELECT rowid FROM quotes_fts WHERE quotes_fts MATCH 'quill sail'").all()).toHaveLength(1);
    expect(raw.prepare("SELECT count(*) FROM integrity_problems").pluck().get()).toBe(0);
    expect(searchAgrees(raw, "articles_fts") && searchAgrees(raw, "quotes_fts")).toBe(true);
  });

  it("records one run for a batch, with its counts", async () => {
    await writer.write([ferry, readArticle("Another."), ferry, drowned], 2);
    expect(raw.prepare("SELECT command, added, unchanged, rejected, options FROM runs").all()).toEqual([
      { command: "test", added: 2, unchanged: 1, rejected: 3, options: "{}" },
    ]);
  });

  it("changes nothing by the same bytes again", async () => {
    await writer.write([ferry]);
    const before = contents(raw);
    expect(await writer.write([ferry])).toEqual([{ status: "unchanged", articleId: 1 }]);
    expect(contents(raw)).toEqual(before);
    expect(count("runs")).toBe(1);
  });

  it("leaves the file as it is, to the byte, if there is nothing to add", async () => {
    const path = join(folder, "unchanged.db");
    await migrate(path);
    const database = connect(path);
    const fileWriter = createWriter(createStore(database), { command: "test" });
    await fileWriter.write([ferry]);
    database.pragma("wal_checkpoint(TRUNCATE)");
    const before = readFileSync(path);
    await fileWriter.write([ferry]);
    database.pragma("wal_checkpoint(TRUNCATE)");
    expect(readFileSync(path).equals(before)).toBe(true);
    database.close();
  });

  it("keeps a refused article from its neighbours, and nothing of it remains", async () => {
    const last = readArticle("“We wait,” Cleo Reed said.", {
      people: ["Cleo Reed"],
      said: [["“We wait,”", "Cleo Reed"]],
    });
    expect(await writer.write([ferry, drowned, last])).toEqual([
      { status: "added", articleId: 1 },
      { status: "refused", refusal: { code: "E_INTERNAL", reason: expect.stringContaining("content segment") } },
      { status: "added", articleId: 2 },
    ]);
    expect(raw.prepare("SELECT name FROM people ORDER BY name").pluck().all()).toEqual(["Ada Quill", "Cleo Reed"]);
    expect(searchAgrees(raw, "quotes_fts")).toBe(true);
  });

  it("refuses an article that points at a person who is not there, and stores no NULL instead", async () => {
    const { extraction } = ferry;
    const mentions = extraction.mentions.map((mention) => ({ ...mention, person: mention.person === null ? null : 5 }));
    const dangling = { ...ferry, sha256: "0".repeat(64), extraction: { ...extraction, mentions } };
    expect(await writer.write([dangling, ferry])).toEqual([
      {
        status: "refused",
        refusal: { code: "E_INTERNAL", reason: "mention 0 points at person 5, and there are 1" },
      },
      { status: "added", articleId: 1 },
    ]);
    expect(raw.prepare("SELECT added, rejected FROM runs").all()).toEqual([{ added: 1, rejected: 1 }]);
  });

  it("keeps every row in its place, however many an article has", async () => {
    const texts = Array.from({ length: 37 }, (_, number) => `“We sail ${number},” Ada Quill said.`);
    const said = texts.map((text) => [text.slice(0, text.indexOf("”") + 1), "Ada Quill"] as const);
    await writer.write([ferry, readArticle(texts.join("\n\n"), { people: ["Ada Quill"], said })]);
    const quotes = raw.prepare("SELECT text FROM quotes_attributed WHERE article_id = 2 AND speaker = 'Ada Quill'");
    expect(quotes.pluck().all()).toEqual(said.map(([words]) => words));
    expect(raw.prepare("SELECT id FROM quotes ORDER BY id").pluck().all()).toEqual(
      Array.from({ length: 38 }, (_, index) => index + 1),
    );
    expect(raw.prepare("SELECT count(*) FROM integrity_problems").pluck().get()).toBe(0);
  });

  it("is taken back as a whole, and throws, if the archive cannot grow", async () => {
    await writer.write([ferry]);
    const before = contents(raw);
    raw.pragma(`max_page_count = ${raw.pragma("page_count", { simple: true })}`);
    const many = Array.from({ length: 50 }, (_, number) => readArticle(`${number} ${"words ".repeat(2000)}`));
    await expect(writer.write(many)).rejects.toThrow(expect.objectContaining({ code: "io" }));
    raw.pragma("max_page_count = 1000000");
    expect(contents(raw)).toEqual(before);
    expect(await writer.write([readArticle("After.")])).toEqual([{ status: "added", articleId: 2 }]);
  });

  it("waits for no reader and is seen by none before it is committed", async () => {
    const path = join(folder, "seen.db");
    await migrate(path);
    const [writing, reading] = [connect(path), connect(path, { readonly: true })];
    const articlesSeen = () => reading.prepare("SELECT count(*) FROM articles").pluck().get();
    expect(articlesSeen()).toBe(0);
    await createWriter(createStore(writing), { command: "test" }).write([ferry]);
    expect(articlesSeen()).toBe(1);
    writing.close();
    reading.close();
  });
});
