import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { migrateInMemory } from "../../src/archive/sqlite/apply-plan.ts";
import { ownPlan } from "../../src/archive/sqlite/own-plan.ts";
import { SEARCH_TABLES, searchAgrees } from "../../src/archive/sqlite/search-index.ts";
import { createStore } from "../../src/archive/sqlite/store.ts";
import { isRefusal } from "../../src/diagnostic.ts";
import type { Extraction } from "../../src/extract/extraction.ts";
import { EXTRACTOR_VERSION } from "../../src/extractor-version.ts";
import { derivationCheck } from "../../src/ingest/derivation-check.ts";
import { type PreparedArticle, prepareArticle } from "../../src/ingest/prepare-article.ts";
import { type RereadOptions, reread } from "../../src/ingest/reread.ts";
import type { Reread } from "../../src/ingest/reread-outcome.ts";
import { createWriter } from "../../src/ingest/writer.ts";
import { contents } from "../helpers/content-digest.ts";
import { makeOlder } from "../helpers/meddle.ts";
import { FERRY_TEXT } from "../helpers/populated-archive.ts";

const SOURCES: readonly Uint8Array[] = [
  readFileSync("seeds/000_24675017d3bc8aff.txt"),
  Buffer.from(FERRY_TEXT),
  Buffer.from(FERRY_TEXT.replace("By Ada Quill", "By ADA QUILL")),
  ...["agency-ap-style", "agency-reuters-style", "newspaper-style"].map((name) =>
    readFileSync(join("tests/fixtures", name, "source.txt")),
  ),
];
const ARTICLES = SOURCES.map(prepared);

function prepared(bytes: Uint8Array): PreparedArticle {
  const article = prepareArticle({ bytes, uri: null, given: [{ supplied: { publishedAt: "2031-03-03" } }] });
  if (isRefusal(article)) throw new Error(article.reason);
  return article;
}

/** What an earlier version might have made of a text: quotes missed, names too long, kinds wrong, dates unread. */
function misread(article: PreparedArticle): PreparedArticle {
  const { extraction } = article;
  const wrong: Extraction = {
    ...extraction,
    article: { ...extraction.article, headline: null, language: null, ...dateMissed(extraction) },
    people: extraction.people.map((person, index) =>
      index % 2 === 0 ? { ...person, name: `${person.name} Saidov` } : { ...person, otherNames: ["Ghost Writer"] },
    ),
    organisations: extraction.organisations.map((one) => ({ ...one, kind: "agency", otherNames: ["Ghost Office"] })),
    quotes: extraction.quotes.slice(1).map((quote) => ({ ...quote, confidence: quote.confidence / 2 })),
    credits: extraction.credits.slice(0, -1),
  };
  return { ...article, extraction: wrong };
}

/** A date that came with the article and not from its text cannot be found again. */
function dateMissed({ article }: Extraction): Partial<Extraction["article"]> {
  return article.publishedAtBasis === "stated" ? { publishedAt: null, publishedAtBasis: null } : {};
}

async function archiveOf(articles: readonly PreparedArticle[]): Promise<Database> {
  const raw = migrateInMemory(ownPlan());
  for (const article of articles) await createWriter(createStore(raw), { command: "add" }).write([article]);
  return raw;
}

/** An archive as an earlier version has left it. */
async function earlierArchive(): Promise<Database> {
  const raw = await archiveOf(ARTICLES.map(misread));
  makeOlder(raw);
  return raw;
}

async function fates(raw: Database, options: Partial<RereadOptions> = {}): Promise<string[]> {
  const all: Reread[] = [];
  await reread(createStore(raw), { report: (some) => void all.push(...some), ...options });
  return all.map(({ articleId, status }) => `${articleId} ${status}`);
}

/** Everything that `verify` would say of facts, keys and search. */
async function problems(raw: Database): Promise<unknown[]> {
  const store = createStore(raw);
  const derived: unknown[] = [];
  for await (const problem of derivationCheck.problems(store)) derived.push(problem);
  return [
    ...raw.prepare("SELECT * FROM integrity_problems").all(),
    ...(raw.pragma("foreign_key_check") as unknown[]),
    ...SEARCH_TABLES.filter((table) => !searchAgrees(raw, table)),
    ...derived,
    ...(await derivationCheck.remarks(store)),
  ];
}

const rows = (raw: Database, sql: string) => raw.prepare(sql).all();

describe("reread", () => {
  it("makes of an archive of an earlier version what this one would have made, and of all sources nothing else", async () => {
    const raw = await earlierArchive();
    const sources = rows(raw, "SELECT id, sha256, text, added_run_id FROM articles");
    expect(await fates(raw)).toEqual(ARTICLES.map((_, index) => `${index + 1} changed`));
    expect(contents(raw)).toEqual(contents(await archiveOf(ARTICLES)));
    expect(await problems(raw)).toEqual([]);
    expect(rows(raw, "SELECT id, sha256, text, added_run_id FROM articles")).toEqual(sources);
    expect(rows(raw, "SELECT command, version, added, unchanged, reread FROM runs ORDER BY id DESC LIMIT 2")).toEqual([
      { command: "reread", version: EXTRACTOR_VERSION, added: 0, unchanged: 0, reread: 0 },
      { command: "reread", version: EXTRACTOR_VERSION, added: 0, unchanged: 0, reread: ARTICLES.length },
    ]);
  });

  it("changes nothing the second time", async () => {
    const raw = await earlierArchive();
    await fates(raw);
    const before = raw.serialize();
    expect(await fates(raw)).toEqual(ARTICLES.map((_, index) => `${index + 1} unchanged`));
    expect(raw.serialize().equals(before)).toBe(true);
  });

  it("keeps every row of an article that reads the same, and records who has read it", async () => {
    const raw = await archiveOf(ARTICLES);
    makeOlder(raw);
    const quotes = rows(raw, "SELECT * FROM quotes");
    expect(new Set((await fates(raw)).map((fate) => fate.slice(2)))).toEqual(new Set(["unchanged"]));
    expect(rows(raw, "SELECT * FROM quotes")).toEqual(quotes);
    expect(await derivationCheck.remarks(createStore(raw))).toEqual([]);
  });

  it("keeps the slugs of people who are still there, and removes those that nothing points at", async () => {
    const raw = await earlierArchive();
    const slugs = "SELECT slug FROM people WHERE name NOT LIKE '%Saidov'";
    const kept = rows(raw, slugs);
    expect(rows(raw, "SELECT 1 FROM people WHERE name LIKE '%Saidov'").length).toBeGreaterThan(0);
    await fates(raw);
    expect(rows(raw, slugs)).toEqual(expect.arrayContaining(kept));
    expect(rows(raw, "SELECT 1 FROM people WHERE name LIKE '%Saidov'")).toEqual([]);
    expect(rows(raw, "SELECT 1 FROM person_names WHERE name = 'Ghost Writer'")).toEqual([]);
  });

  it("of some articles changes those alone", async () => {
    const raw = await earlierArchive();
    expect(await fates(raw, { articleIds: [4, 2] })).toEqual(["4 changed", "2 changed"]);
    expect(rows(raw, "SELECT id FROM articles WHERE headline IS NOT NULL")).toEqual([{ id: 2 }, { id: 4 }]);
    expect(SEARCH_TABLES.filter((table) => !searchAgrees(raw, table))).toEqual([]);
  });

  it("takes along what is added meanwhile", async () => {
    const raw = await archiveOf(ARTICLES.slice(0, 3));
    const writer = createWriter(createStore(raw), { command: "add" });
    let isAdded = false;
    const seen: number[] = [];
    const report = async (some: readonly Reread[]) => {
      seen.push(...some.map(({ articleId }) => articleId));
      if (!isAdded) await writer.write(ARTICLES.slice(3).map(misread));
      isAdded = true;
    };
    await reread(createStore(raw), { report });
    expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
    expect(contents(raw)).toEqual(contents(await archiveOf(ARTICLES)));
  });

  it("says in a dry run what it would do, and writes nothing", async () => {
    const raw = await earlierArchive();
    raw.pragma("query_only = ON");
    expect(await fates(raw, { dryRun: true })).toEqual(ARTICLES.map((_, index) => `${index + 1} changed`));
  });

  it("reads no further when aborted, and reports what it has done", async () => {
    const raw = await earlierArchive();
    expect(await fates(raw, { signal: AbortSignal.abort() })).toEqual([]);
    expect(rows(raw, "SELECT 1 FROM people WHERE name LIKE '%Saidov'").length).toBeGreaterThan(0);
  });
});

describe("an article that cannot be read or stored anew", () => {
  it("stays whole as it was when the archive refuses one of its new rows, and the others are brought up", async () => {
    const raw = await earlierArchive();
    raw.exec(`CREATE TRIGGER mine BEFORE INSERT ON credits WHEN NEW.article_id = 2 AND NEW.seq = 1
      BEGIN SELECT RAISE(ABORT, 'not this one'); END`);
    const quotes = rows(raw, "SELECT * FROM quotes WHERE article_id = 2");
    expect((await fates(raw)).filter((fate) => !fate.endsWith("changed"))).toEqual(["2 refused"]);
    expect(rows(raw, "SELECT * FROM quotes WHERE article_id = 2")).toEqual(quotes);
    expect(rows(raw, "SELECT * FROM integrity_problems")).toEqual([]);
    expect(SEARCH_TABLES.filter((table) => !searchAgrees(raw, table))).toEqual([]);
  });

  it("is refused if its text was altered or has no encoding any more", async () => {
    const raw = await archiveOf(ARTICLES);
    raw.exec("DROP TRIGGER articles_source_unchanged");
    raw.exec("UPDATE articles SET encoding = 'morse' WHERE id = 1");
    raw.exec("UPDATE articles SET text = text || ' ' WHERE id = 2");
    expect((await fates(raw)).slice(0, 3)).toEqual(["1 refused", "2 refused", "3 unchanged"]);
  });
});
