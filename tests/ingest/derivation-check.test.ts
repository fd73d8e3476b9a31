import { readFileSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { migrateInMemory } from "../../src/archive/sqlite/apply-plan.ts";
import { ownPlan } from "../../src/archive/sqlite/own-plan.ts";
import { createStore } from "../../src/archive/sqlite/store.ts";
import { isRefusal } from "../../src/diagnostic.ts";
import { derivationCheck } from "../../src/ingest/derivation-check.ts";
import { prepareArticle } from "../../src/ingest/prepare-article.ts";
import { reread } from "../../src/ingest/reread.ts";
import { createWriter } from "../../src/ingest/writer.ts";
import { makeOlder, meddle } from "../helpers/meddle.ts";
import { FERRY_TEXT } from "../helpers/populated-archive.ts";

const SEED = readFileSync("seeds/000_24675017d3bc8aff.txt");
const SHOUTED = Buffer.from(FERRY_TEXT.replace("Ada Quill", "ADA QUILL"));

/** An archive of three articles, two of which print one reporter in two spellings, in the order given. */
async function archiveOf(...sources: readonly Uint8Array[]): Promise<Database> {
  const raw = migrateInMemory(ownPlan());
  const writer = createWriter(createStore(raw), { command: "add" });
  for (const bytes of sources) {
    const prepared = prepareArticle({ bytes, uri: null, given: [{ supplied: { publishedAt: "2031-03-03" } }] });
    if (isRefusal(prepared)) throw new Error(prepared.reason);
    await writer.write([prepared]);
  }
  return raw;
}

async function differences(raw: Database): Promise<string[]> {
  const found: string[] = [];
  for await (const { code, table, articleId } of derivationCheck.problems(createStore(raw)))
    found.push(`${code} ${table} ${articleId}`);
  return found;
}

const remarks = (raw: Database) => derivationCheck.remarks(createStore(raw));

describe("extracting stored articles again", () => {
  it.each([
    ["one order", [SEED, Buffer.from(FERRY_TEXT), SHOUTED]],
    ["another order", [SHOUTED, Buffer.from(FERRY_TEXT), SEED]],
  ])("gives the same facts, whatever else the archive holds: %s", async (_, sources) => {
    const raw = await archiveOf(...sources);
    expect(await differences(raw)).toEqual([]);
    expect(await remarks(raw)).toEqual([]);
  });

  it("finds a credit that was deleted, which nothing else can", async () => {
    const raw = await archiveOf(SEED);
    raw.exec("DELETE FROM credits WHERE seq = 6");
    expect(raw.prepare("SELECT * FROM integrity_problems").all()).toEqual([]);
    expect(await differences(raw)).toEqual(["derivation-differs credits 1"]);
  });

  it("finds a confidence, a headline and a person that were changed", async () => {
    const raw = await archiveOf(SEED);
    meddle(raw, "UPDATE quotes SET confidence = 1 - confidence / 2 WHERE seq = 0");
    raw.exec("UPDATE articles SET headline = NULL, headline_basis = NULL");
    raw.exec("UPDATE credits SET person_id = (SELECT person_id FROM credits WHERE seq = 6) WHERE seq = 5");
    expect((await differences(raw)).sort()).toEqual([
      "derivation-differs articles 1",
      "derivation-differs credits 1",
      "derivation-differs quotes 1",
    ]);
  });

  it.each([
    ["people", "UPDATE people SET sort_name = 'Aaa' WHERE id = 2"],
    ["people", "UPDATE people SET slug = 'somebody' WHERE id = 2"],
    ["person_names", "INSERT INTO person_names VALUES (2, 'Putin', 'putin', 'short', 'same article')"],
    ["organisations", "UPDATE organisations SET kind = 'party' WHERE id = 2"],
    ["organisation_names", "DELETE FROM organisation_names WHERE because = 'country name'"],
  ])("finds in %s what follows from no article, as long as this version has read all: %s", async (table, sql) => {
    const raw = await archiveOf(SEED, SHOUTED);
    raw.exec(sql);
    const found = await differences(raw);
    expect(new Set(found)).toEqual(new Set([`derivation-differs ${table} null`]));
    makeOlder(raw, "", "0.0.1-other");
    expect(await differences(raw)).toEqual([]);
  });

  it("finds it again once all articles have been read anew", async () => {
    const raw = await archiveOf(SEED, SHOUTED);
    makeOlder(
      raw,
      "DELETE FROM person_names WHERE name = 'Miller'; UPDATE people SET slug = 'president' WHERE id = 3",
      "0.0.1-other",
    );
    await reread(createStore(raw), { articleIds: [1, 2], report: () => {} });
    expect(await remarks(raw)).toEqual([expect.stringContaining("names were not compared")]);
    await reread(createStore(raw), { report: () => {} });
    expect(await remarks(raw)).toEqual([]);
    expect(raw.prepare("SELECT 1 FROM person_names WHERE name = 'Miller'").get()).toBeDefined();
    expect(await differences(raw)).toEqual([]);
    raw.exec("DELETE FROM person_names WHERE name = 'Miller'");
    expect(await differences(raw)).toEqual(["derivation-differs person_names null"]);
  });

  it("proves names, too, after a known article came again with something new, which nobody decided", async () => {
    const raw = await archiveOf(SEED);
    const again = prepareArticle({
      bytes: SEED,
      uri: null,
      given: [{ supplied: { facts: [{ name: "section", value: "world", from: "option --set" }] } }],
    });
    if (isRefusal(again)) throw new Error(again.reason);
    const [written] = await createWriter(createStore(raw), { command: "add" }).write([again]);
    expect(written).toMatchObject({ status: "unchanged" });
    expect(await remarks(raw)).toEqual([]);
    expect(await differences(raw)).toEqual([]);
  });

  it("leaves out what another version has extracted, and says so", async () => {
    const raw = await archiveOf(SEED);
    raw.exec("DELETE FROM credits WHERE seq = 6");
    makeOlder(raw, "", "0.0.1-other");
    expect(await differences(raw)).toEqual([]);
    expect(await remarks(raw)).toEqual([
      "extraction was not repeated for 1 of 1 articles: another version has extracted them",
    ]);
  });
});
