import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../../../src/archive/postgres/connection.ts";
import * as pg from "../../../src/archive/postgres/copy-side.ts";
import { toDatabase } from "../../../src/archive/postgres/open.ts";
import { addWords, forgetWords, renewTerms } from "../../../src/archive/postgres/write-words.ts";
import * as lite from "../../../src/archive/sqlite/copy-side.ts";
import { type Archive, openArchive } from "../../../src/index.ts";
import type { NewArticle } from "../../../src/ingest/new-article.ts";
import { toArchive } from "../../../src/open-archive.ts";
import { migrated } from "../../helpers/copied-archive.ts";
import { STORIES } from "../../helpers/desk-archive.ts";
import { startPglite } from "../../helpers/pglite.ts";
import { allRows } from "../../helpers/same-rows.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const SEED = "seeds/000_24675017d3bc8aff.txt";
const LONG = Array.from({ length: 400 }, (_, day) => `“It is day ${day} 😀 at sea,” Jane Doe said on a walk.`).join(
  "\n\n",
);

/**
 * Articles with versions of each other, the same words again, a long text, names spelled better later on, and what came
 * with them.
 */
const ARTICLES: readonly NewArticle[] = [
  { bytes: readFileSync(SEED), uri: SEED },
  ...Object.entries(STORIES).map(([story, text]) => ({ text, uri: `${story}.txt` })),
  { text: STORIES.ferry.replace("in May", "in June"), uri: "ferry-2.txt" },
  { text: STORIES.ferry.replace("Ferry sails", "UPDATE 1-Ferry sails"), meta: { section: "ports" } },
  { text: LONG, uri: "long.txt" },
  { text: STORIES.bells.replace("bishop of Brume", "the BISHOP") },
  { text: STORIES.harbour.replaceAll("Quill", "QUILL") },
];

/** The same is done to an archive on SQLite and to one on PostgreSQL, which runs within this process. */
const folder = scratchFolder();
const path = join(folder, "written.db");
let server: Server;
let sqlite: Archive;
let postgres: Archive;
beforeAll(async () => {
  server = await migrated(await startPglite());
  sqlite = await openArchive(path, { create: true });
  postgres = toArchive(await toDatabase(server));
});
afterAll(async () => {
  await sqlite.close();
  await postgres.close();
});

async function onBoth<Result>(ask: (archive: Archive) => Promise<Result>): Promise<[Result, Result]> {
  return [await ask(sqlite), await ask(postgres)];
}

async function expectSameRows(): Promise<void> {
  const ours = await lite.withSource(path, {}, allRows);
  const theirs = await pg.withSource(server, allRows);
  for (const [table, rows] of Object.entries(ours)) expect(theirs[table], table).toEqual(rows);
}

describe("PostgreSQL is written as SQLite is", () => {
  it("articles are added with every row the same, ids included", async () => {
    for (const article of ARTICLES) {
      const [ours, theirs] = await onBoth((archive) => archive.add(article));
      expect(theirs).toEqual(ours);
      expect(ours.status).toBe("added");
    }
    await expectSameRows();
  });

  it("the same again adds nothing", async () => {
    for (const { meta, ...article } of ARTICLES) {
      const [ours, theirs] = await onBoth((archive) => archive.add(article));
      expect(theirs).toEqual(ours);
      expect(ours.status).toBe("unchanged");
    }
    await expectSameRows();
  });

  it("what was added is found, by the words that it has now", async () => {
    const searched = async () => [
      await server.rows("SELECT article_id, part, words::text FROM article_search ORDER BY 1, 2"),
      await server.rows("SELECT quote_id, part, words::text FROM quote_search ORDER BY 1, 2"),
      await server.rows("SELECT term, articles FROM article_terms ORDER BY 1"),
    ];
    const written = await searched();
    const ids = ARTICLES.map((_, at) => at + 1);
    await forgetWords(server, ids);
    await addWords(server, ids);
    await renewTerms(server);
    expect(written).toEqual(await searched());
    const [ours, theirs] = await onBoth(({ search }) => search("ferry sail"));
    expect(theirs.items.map(({ id }) => id).sort()).toEqual(ours.items.map(({ id }) => id).sort());
  });
});
