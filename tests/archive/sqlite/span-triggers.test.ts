import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { migrateInMemory } from "../../../src/archive/sqlite/apply-plan.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { FACT_TABLES } from "../../../src/facts/tables.ts";
import { FERRY_TEXT, insert, populate, spanOf } from "../../helpers/populated-archive.ts";
import { VALID_ROWS } from "../../helpers/valid-rows.ts";

/** Columns that hold characters of the text beside their place, and what else is called so. */
const PRINTED = ["exact", "title", "attribution", "anonymity"];

function populated(): Database {
  const raw = migrateInMemory(ownPlan());
  const { articleId, unnamedQuoteId } = populate(raw);
  insert(raw, "quote_speakers", {
    article_id: articleId,
    quote_id: unnamedQuoteId,
    seq: 2,
    role: "speaker",
    kind: "unnamed",
    unnamed_as: "individual",
    published_on: "2031-03-03",
    ...printed("attribution", "A port official"),
    ...printed("anonymity", "A port official"),
    ...printed("anonymity_reason", "the pier was safe"),
  });
  insert(raw, "article_labels", VALID_ROWS.article_labels);
  return raw;
}

function printed(column: string, words: string): Record<string, string | number> {
  const { exact, start_char, end_char } = spanOf(FERRY_TEXT, words);
  return { [column]: exact, [`${column}_start_char`]: start_char, [`${column}_end_char`]: end_char };
}

describe("the triggers of spans", () => {
  it("stand guard over every table with characters of the text, on INSERT", () => {
    const raw = populated();
    const tables = raw
      .prepare<[string], string>(
        `SELECT DISTINCT tables.name FROM pragma_table_list AS tables JOIN pragma_table_info(tables.name) AS columns
         WHERE tables.type = 'table' AND tables.strict AND columns.name IN (SELECT value FROM json_each(?))
           AND tables.name <> 'decisions' -- words about which people decide, of articles that may not have come yet`,
      )
      .pluck()
      .all(JSON.stringify(PRINTED));
    const triggers = raw
      .prepare("SELECT name FROM sqlite_schema WHERE name GLOB '*_exact_*' ORDER BY name")
      .pluck()
      .all();
    expect(tables).toHaveLength(7);
    expect(triggers).toEqual(tables.map((table) => `${table}_exact_insert`).sort());
  });

  const SPANS = FACT_TABLES.flatMap(({ name, spans }) => spans.map((columns) => ({ table: name, ...columns })));
  it.each(SPANS)("refuse other characters and another place in $table.$exact", ({ table, exact, start, end }) => {
    const raw = populated();
    raw.pragma("ignore_check_constraints = ON");
    const changes = [`${exact} = '?' || substr(${exact}, 2)`, `${start} = ${start} + 1`, `${end} = ${end} - 1`];
    for (const change of changes) {
      const update = () => raw.exec(`UPDATE ${table} SET ${change} WHERE ${exact} IS NOT NULL`);
      expect(update, change).toThrow(`${table}: what was read is never changed`);
    }
  });

  it("refuse that a span of a quote is printed in another article, where foreign keys are off", () => {
    const raw = populated();
    raw.pragma("foreign_keys = OFF");
    const insert = (quoteId: string) =>
      raw.exec(
        `INSERT INTO quote_spans (article_id, quote_id, role, seq, start_char, end_char, exact)
         SELECT id, (${quoteId}), 'cue', 9, 0, 9, substr(text, 1, 9) FROM articles WHERE id = 2`,
      );
    expect(() => insert("SELECT min(id) FROM quotes WHERE article_id = 1")).toThrow("the article of the quote");
    insert("SELECT min(id) FROM quotes WHERE article_id = 2");
  });
});
