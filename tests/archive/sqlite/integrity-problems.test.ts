import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { migrateInMemory } from "../../../src/archive/sqlite/apply-plan.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { listObjects } from "../../../src/archive/sqlite/schema-objects.ts";
import { articleRow, insert, populate, spanOf } from "../../helpers/populated-archive.ts";
import { VALID_ROWS } from "../../helpers/valid-rows.ts";

/** An archive whose guards were taken away, as anyone can who may write the file. */
function unguarded(): Database {
  const raw = migrateInMemory(ownPlan());
  populate(raw);
  raw.pragma("foreign_keys = OFF");
  raw.pragma("ignore_check_constraints = ON");
  for (const { type, name } of listObjects(raw)) if (type === "trigger") raw.exec(`DROP TRIGGER ${name}`);
  return raw;
}

function problems(raw: Database): string[] {
  const rows = raw.prepare("SELECT code, table_name AS 'table', row_key AS 'key' FROM integrity_problems").all();
  return (rows as { code: string; table: string; key: string }[]).map(
    ({ code, table, key }) => `${code} ${table} ${key}`,
  );
}

const SPLIT = 2;

const DAMAGE: readonly (readonly [damage: string, sql: string, found: readonly string[]])[] = [
  [
    "a quote changed",
    "UPDATE quote_spans SET exact = 'x' WHERE quote_id = 5",
    ["quote-text quotes 5", "span-differs quote_spans 5/content/0"],
  ],
  ["a span moved", "UPDATE article_places SET start_char = 0, end_char = 11", ["span-differs article_places 1/0"]],
  [
    "a span cut off by the end of the text",
    "UPDATE article_places SET exact = '', start_char = 99999, end_char = 100000",
    ["span-differs article_places 1/0"],
  ],
  ["a headline changed", "UPDATE articles SET headline = 'Ferry sinks' WHERE id = 1", ["not-in-text articles 1"]],
  ["a mention changed", "UPDATE mentions SET exact = 'Norway ' WHERE id = 4", ["span-differs mentions 4"]],
  [
    "a title changed",
    "UPDATE mentions SET title = 'Harbour Minister!' WHERE id = 1",
    ["span-differs mentions 1 (title)"],
  ],
  [
    "an attribution changed",
    "UPDATE quote_speakers SET attribution = 'Marsh said!' WHERE quote_id = 2",
    ["span-differs quote_speakers 2/0"],
  ],
  ["a credit changed", "UPDATE credits SET exact = 'Ben Osgoof' WHERE id = 4", ["span-differs credits 4"]],
  [
    "the text under them changed",
    "UPDATE articles SET text = ' ' || text WHERE id = 2",
    [
      "span-differs credits 6",
      "span-differs mentions 7",
      "span-differs quote_spans 6/content/0",
      "span-differs quote_spans 6/cue/0",
      "span-differs quote_speakers 6/0",
    ],
  ],
  ["an envelope moved", "UPDATE quotes SET end_char = end_char - 1 WHERE id = 5", ["quote-envelope quotes 5"]],
  ["the reading text changed", "UPDATE quotes SET text = 'Nobody asked.' WHERE id = 5", ["quote-text quotes 5"]],
  [
    "a content lost",
    `DELETE FROM quote_spans WHERE quote_id = ${SPLIT} AND role = 'content'`,
    ["quote-without-content quotes 2"],
  ],
  [
    "a segment lost",
    `DELETE FROM quote_spans WHERE quote_id = ${SPLIT} AND role = 'content' AND seq = 1`,
    ["quote-envelope quotes 2", "quote-text quotes 2"],
  ],
  [
    "segments exchanged",
    `UPDATE quote_spans SET seq = 5 - seq WHERE quote_id = ${SPLIT} AND role = 'content'`,
    ["content-order quote_spans 2/content/5", "quote-text quotes 2"],
  ],
  [
    "quoted words elsewhere",
    "UPDATE quote_spans SET (start_char, end_char, exact) = (0, 7, 'Harbour') WHERE role = 'quoted'",
    ["quoted-outside-content quote_spans 3/quoted/0"],
  ],
  ["a speaker lost", "DELETE FROM quote_speakers WHERE quote_id = 5", ["quote-without-speaker quotes 5"]],
  [
    "only a go-between left",
    "DELETE FROM quote_speakers WHERE quote_id = 4 AND role = 'speaker'",
    ["quote-without-speaker quotes 4"],
  ],
  [
    "an unknown speaker beside a known one",
    "INSERT INTO quote_speakers (quote_id, seq, role, kind, article_id, published_on) VALUES (2, 7, 'speaker', 'unknown', 1, '2031-03-03')",
    ["unknown-beside-known quote_speakers 2/7"],
  ],
  [
    "a speaker exchanged",
    "UPDATE quote_speakers SET person_id = 2 WHERE quote_id = 2",
    ["speaker-disagrees quote_speakers 2/0"],
  ],
  [
    "an unnamed speaker's mention named",
    "UPDATE mentions SET person_id = 2 WHERE id = 6",
    ["speaker-disagrees quote_speakers 4/0"],
  ],
  [
    "a span given to another article",
    "UPDATE quote_spans SET article_id = 2 WHERE quote_id = 5",
    ["copy-differs quote_spans 5/content/0", "span-differs quote_spans 5/content/0"],
  ],
  [
    "a publication date not copied",
    "UPDATE articles SET published_at = '2031-03-09', published_on = '2031-03-09' WHERE id = 1",
    [
      "copy-differs quote_speakers 1/0",
      "copy-differs quote_speakers 2/0",
      "copy-differs quote_speakers 3/0",
      "copy-differs quote_speakers 3/1",
      "copy-differs quote_speakers 4/0",
      "copy-differs quote_speakers 4/1",
      "copy-differs quote_speakers 5/0",
    ],
  ],
  ["a diagnostic past the end", "UPDATE diagnostics SET end_char = 99999", ["place-outside diagnostics 1"]],
  [
    "the name of a person not among their names",
    "UPDATE person_names SET name = 'A. Quill' WHERE person_id = 2",
    ["name-missing people 2"],
  ],
  [
    "the name of an organisation not among its names",
    "DELETE FROM organisation_names WHERE organisation_id = 1",
    ["name-missing organisations 1"],
  ],
  [
    "a person gone",
    "DELETE FROM people WHERE id = 4",
    ["dangling-key credits 5", "dangling-key person_names 4/Cleo Marsh"],
  ],
  [
    "an organisation gone",
    "DELETE FROM organisations WHERE id = 2",
    [
      "dangling-key mentions 3",
      "dangling-key organisation_names 2/Isle of Brume",
      "dangling-key quote_speakers 3/0",
      "dangling-key quote_speakers 4/0",
    ],
  ],
  ["a mention gone", "DELETE FROM mentions WHERE id = 2", ["dangling-key quote_speakers 2/0"]],
  [
    "a quote gone",
    "DELETE FROM quotes WHERE id = 5",
    ["dangling-key quote_spans 5/content/0", "dangling-key quote_speakers 5/0"],
  ],
  [
    "an id after which there is none",
    "UPDATE diagnostics SET id = 9223372036854775807",
    ["id-without-room diagnostics 9223372036854775807"],
  ],
  [
    "the runs gone",
    "DELETE FROM runs",
    ["dangling-key articles 1", "dangling-key articles 1", "dangling-key articles 2", "dangling-key articles 2"],
  ],
];

describe("integrity_problems", () => {
  it("has no row on a good archive", () => {
    const raw = migrateInMemory(ownPlan());
    populate(raw);
    expect(problems(raw)).toEqual([]);
  });

  it("has none on an archive that names nobody", () => {
    const raw = migrateInMemory(ownPlan());
    insert(raw, "runs", VALID_ROWS.runs);
    const text = "Rain fell. “It rains,” a sign read.";
    insert(raw, "articles", articleRow(text, 1));
    const { exact, ...place } = spanOf(text, "“It rains,”");
    const quote = { ...VALID_ROWS.quotes, ...place, text: exact };
    const quote_id = insert(raw, "quotes", quote);
    insert(raw, "quote_spans", { article_id: 1, quote_id, role: "content", seq: 0, exact, ...place });
    insert(raw, "quote_speakers", { quote_id, seq: 0, role: "speaker", kind: "unknown", article_id: 1 });
    expect(problems(raw)).toEqual([]);
  });

  it.each(DAMAGE)("finds %s", (_, sql, found) => {
    const raw = unguarded();
    raw.exec(sql);
    expect(problems(raw).sort()).toEqual([...found].sort());
  });

  it("finds whatever hangs on an article that is gone", () => {
    const raw = unguarded();
    raw.exec("DELETE FROM articles WHERE id = 1");
    const tables = new Set(problems(raw).map((problem) => problem.split(" ").slice(0, 2).join(" ")));
    for (const table of [
      "article_spans",
      "article_places",
      "mentions",
      "quotes",
      "quote_speakers",
      "credits",
      "diagnostics",
    ]) {
      expect(tables).toContain(`dangling-key ${table}`);
    }
  });
});
