import { afterAll, describe, expect, it } from "vitest";
import { people } from "../../src/archive/schema.ts";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { createReader } from "../../src/archive/sqlite/reader.ts";
import { findMostQuoted } from "../../src/queries/most-quoted.ts";
import { type Story, tell } from "../helpers/many-articles.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile } from "../helpers/test-archive.ts";

const STORIES: readonly Story[] = [
  { on: "2031-01-01", quotes: ["One", "Two", "Three"].map((words) => ["mara", words] as const) },
  { on: "2031-01-02", quotes: ["Four", "Five"].map((words) => ["jonas", words] as const) },
];

/** The same twice in one joint statement: more rows than quotes. */
const TWICE = `INSERT INTO quote_speakers (article_id, quote_id, seq, role, kind, mention_id, person_id, attribution,
  attribution_start_char, attribution_end_char, published_on)
  SELECT article_id, quote_id, seq + 1, role, kind, mention_id, person_id, attribution,
    attribution_start_char, attribution_end_char, published_on FROM quote_speakers WHERE article_id = 2`;

const NAMED = { table: people, orderedBy: people.sortName, key: "personId" } as const;

describe("those with the most quotes", () => {
  it.each([
    ["as many rows as quotes", null],
    ["one of them has more rows than quotes", TWICE],
  ])("are found by their rows first, where that tells: %s", async (_, sql) => {
    const path = await archiveFile(scratchFolder(), "quoted", (raw) => {
      tell(raw, STORIES);
      if (sql !== null) raw.exec(sql);
    });
    const raw = connect(path, { readonly: true });
    afterAll(() => raw.close());
    const asked: string[] = [];
    const db = createReader(raw, { logQuery: (query) => asked.push(query) });
    const find = (limit: number, spare: number) => findMostQuoted(db, NAMED, [], null, limit, spare);
    const all = [
      [3, "Holt, Mara", 1],
      [2, "Holt, Jonas", 2],
    ];
    expect(await find(1, 1)).toEqual(all.slice(0, 1));
    expect(asked.length).toBe(sql === null ? 2 : 3);
    for (const spare of [0, 1, 9]) {
      expect(await find(1, spare)).toEqual(all.slice(0, 1));
      expect(await find(2, spare)).toEqual(all);
      expect(await find(9, spare)).toEqual(all);
    }
  });
});
