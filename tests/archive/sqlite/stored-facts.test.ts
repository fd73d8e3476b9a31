import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getTableColumns } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { generateArticles } from "../../../bench/generator/generate-articles.ts";
import * as schema from "../../../src/archive/schema.ts";
import { migrateInMemory } from "../../../src/archive/sqlite/apply-plan.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { createStore } from "../../../src/archive/sqlite/store.ts";
import { deleteRows, selectRows } from "../../../src/archive/write/stored-facts.ts";
import { isRefusal } from "../../../src/diagnostic.ts";
import { canonicalFacts, differences } from "../../../src/facts/canonical.ts";
import { toFacts } from "../../../src/facts/facts.ts";
import { organisations, people } from "../../../src/facts/nouns.ts";
import { articleReading, articleSource } from "../../../src/facts/tables/articles.ts";
import { CHILD_TABLES, FACT_TABLES } from "../../../src/facts/tables.ts";
import { prepareArticle } from "../../../src/ingest/prepare-article.ts";
import { createWriter } from "../../../src/ingest/writer.ts";
import { FERRY_TEXT, populate } from "../../helpers/populated-archive.ts";

const FIXTURES = "tests/fixtures";
const SOURCES = [
  readFileSync("seeds/000_24675017d3bc8aff.txt"),
  Buffer.from(FERRY_TEXT),
  ...readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(join(FIXTURES, name, "source.txt"))),
  ...[...generateArticles({ count: 25, seed: 5 })].map(({ text }) => Buffer.from(text)),
];

describe("the facts of an article", () => {
  it("are the same once they are stored and read back, whatever else the archive holds", async () => {
    const store = createStore(migrateInMemory(ownPlan()));
    const prepared = SOURCES.map((bytes) => prepareArticle({ bytes, uri: null })).filter((one) => "extraction" in one);
    expect(prepared.length).toBeGreaterThan(30);
    await createWriter(store, { command: "test" }).write(prepared);
    const ids = await store.findArticles(prepared.map(({ sha256 }) => sha256));
    for (const { sha256, text, extraction } of prepared) {
      const facts = toFacts({ text, sha256 }, extraction);
      if (isRefusal(facts)) throw new Error(facts.reason);
      const stored = await store.factsOf(ids.get(sha256) ?? 0);
      for (const table of FACT_TABLES) expect(stored(table)).toEqual(canonicalFacts(facts)(table));
      expect(differences(stored, canonicalFacts(facts))).toEqual([]);
    }
  });
});

describe("the rows of an article", () => {
  const raw = migrateInMemory(ownPlan());
  populate(raw);

  it.each([
    ...FACT_TABLES.map((table) => ["read", table.name, selectRows(table)] as const),
    ...CHILD_TABLES.map((table) => ["deleted", table.name, deleteRows(table)] as const),
  ])("are %s without a look at those of others: %s", (_verb, _table, sql) => {
    const steps = raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all({ article: 1 }) as { readonly detail: string }[];
    expect(steps.map(({ detail }) => detail).filter((step) => step.startsWith("SCAN"))).toEqual([]);
  });
});

/** The columns of each table of the schema, by the table's name in SQL. */
const COLUMNS = new Map(
  Object.values(schema)
    .filter((table) => Symbol.for("drizzle:Name") in table)
    .map((table) => [nameOf(table), columnsOf(table as SQLiteTable)] as const),
);

function nameOf(table: object): string {
  return String(Reflect.get(table, Symbol.for("drizzle:Name")));
}

function columnsOf(table: SQLiteTable): string[] {
  return Object.values(getTableColumns(table)).map(({ name }) => name);
}

/** Ids that SQLite gives where no other row needs to know them beforehand. */
const OWN_IDS = ["credits", "diagnostics"];

describe("the columns of facts", () => {
  it.each(CHILD_TABLES.map((table) => [table.name, table] as const))(
    "of %s are all those of the schema",
    (name, table) => {
      const ownId = OWN_IDS.includes(name) ? ["id"] : [];
      expect([...ownId, ...table.columns.map((column) => column.name)].sort()).toEqual(COLUMNS.get(name)?.toSorted());
    },
  );

  it("of articles are what was received, what is read, the runs, the story and the id", () => {
    const own = ["added_run_id", "extracted_run_id", "story_id", "id"];
    const declared = [...articleSource.columns, ...articleReading.columns, ...own];
    expect(declared.sort()).toEqual(COLUMNS.get("articles")?.toSorted());
  });

  it.each([people, organisations].map((noun) => [noun.table, noun] as const))(
    "of %s and their names are all those of the schema",
    (_, noun) => {
      expect(["id", "slug", ...noun.row.columns].sort()).toEqual(COLUMNS.get(noun.table)?.toSorted());
      expect([noun.pointer, ...noun.name.columns].sort()).toEqual(COLUMNS.get(noun.names)?.toSorted());
    },
  );
});
