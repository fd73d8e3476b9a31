import { closeSync, copyFileSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { seeded } from "../../src/accuracy/random.ts";
import { backup } from "../../src/archive/sqlite/backup.ts";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { derivationCheck } from "../../src/ingest/derivation-check.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { TEXTS } from "../promises/archives.ts";
import { stateOf } from "./check.ts";
import { effort, PATIENCE, record } from "./effort.ts";
import { archiveOf } from "./small-articles.ts";

const scratch = scratchFolder();
const random = seeded(500);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

/**
 * What answers are made of, by table: each column that a list, an export, a page or a search shows or is filtered by.
 */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  articles:
    "id sha256 text encoding byte_order_mark language headline byline dateline agency published_at published_on published_at_basis".split(
      " ",
    ),
  article_spans: "article_id role start_char end_char exact".split(" "),
  article_places: "article_id name start_char end_char exact".split(" "),
  mentions: "article_id start_char end_char exact form person_id organisation_id title title_start_char".split(" "),
  quotes: "article_id seq kind text start_char end_char stance said_from said_until said_basis confidence".split(" "),
  quote_spans: "article_id quote_id role seq start_char end_char exact".split(" "),
  quote_speakers:
    "article_id quote_id seq role kind mention_id person_id organisation_id unnamed_as attribution published_on".split(
      " ",
    ),
  people: "id key name given_name family_name sort_name".split(" "),
  person_names: "person_id name name_key kind".split(" "),
  organisations: "id key name kind".split(" "),
  organisation_names: "organisation_id name name_key".split(" "),
  credits:
    "article_id seq role printed_role credited_in name_as_stated start_char exact place affiliation person_id organisation_id".split(
      " ",
    ),
};

describe("a bit changed in a row that answers a query, no manifest beside the file,", { timeout: PATIENCE }, () => {
  const copy = join(scratch, "copy.db");
  const tried = join(scratch, "tried.db");
  let good = Buffer.alloc(0);
  let answers = "";

  beforeAll(async () => {
    await backup(await archiveOf(join(scratch, "a.db"), TEXTS), copy);
    good = readFileSync(copy);
    answers = answersOf(copy);
  }, PATIENCE);

  /** The places of a file's bytes where a value of a column may stand. */
  function placesOf(table: string, column: string): number[] {
    const values = withFile(copy, (raw) =>
      raw
        .prepare<[], string>(`SELECT DISTINCT "${column}" FROM ${table} WHERE typeof("${column}") = 'text'`)
        .pluck()
        .all(),
    );
    const value = Buffer.from(values.length === 0 ? "" : pick(values));
    if (value.length === 0) return [];
    const at = Math.floor(random() * value.length);
    return occurrences(good, value).map((start) => start + at);
  }

  /** Any place on a page of a table: numbers, lengths and types of values stand there too. */
  function placesOnPages(table: string): number[] {
    const pages = withFile(copy, (raw) =>
      raw.prepare<[string], number>("SELECT pageno FROM dbstat WHERE name = ?").pluck().all(table),
    );
    return [(pick(pages) - 1) * 8192 + Math.floor(random() * 8192)];
  }

  /** Changes a bit; whether an answer is another then, and whether verify says so. */
  async function flip(at: number): Promise<{ readonly isAnother: boolean; readonly isFound: boolean }> {
    for (const suffix of ["-wal", "-shm", "-journal"]) rmSync(tried + suffix, { force: true });
    copyFileSync(copy, tried);
    const file = openSync(tried, "r+");
    writeSync(file, Buffer.from([(good[at] ?? 0) ^ (1 << Math.floor(random() * 8))]), 0, 1, at);
    closeSync(file);
    if (answersOf(tried) === answers) return { isAnother: false, isFound: false };
    return { isAnother: true, isFound: (await stateOf(tried, [derivationCheck])) !== "sound" };
  }

  it("is found, whichever column it is in", async () => {
    const columns = Object.entries(ANSWERS).flatMap(([table, names]) => names.map((name) => [table, name] as const));
    const met: Record<string, number> = {};
    const missed: string[] = [];
    const flips = effort(30, 600);
    for (let flipped = 0; flipped < flips; ) {
      const [table, column] = pick(columns);
      const isByPage = random() < 0.5;
      const places = isByPage ? placesOnPages(table) : placesOf(table, column);
      if (places.length === 0) continue;
      const at = pick(places);
      const { isAnother, isFound } = await flip(at);
      if (!isAnother) continue;
      flipped += 1;
      met[table] = (met[table] ?? 0) + 1;
      if (!isFound) missed.push(`byte ${at}, tried for ${table}.${column}`);
    }
    expect(missed).toEqual([]);
    record("bits flipped in rows that answer a query, without the manifest", { flips, missed: missed.length, ...met });
  });
});

/** All that a query may answer with, or that it fails. */
function answersOf(path: string): string {
  try {
    return withFile(path, (raw) =>
      JSON.stringify([
        ...Object.entries(ANSWERS).map(([table, columns]) =>
          raw
            .prepare(`SELECT ${columns.map((name) => `"${name}"`).join(", ")} FROM ${table}`)
            .raw()
            .all(),
        ),
        ...["ferry", "pier", "council", "verrin"].map((word) => [
          raw.prepare("SELECT rowid FROM quotes_fts(?)").raw().all(word),
          raw.prepare("SELECT rowid FROM articles_fts(?)").raw().all(word),
        ]),
      ]),
    );
  } catch (error) {
    return String(error);
  }
}

function withFile<Result>(path: string, action: (raw: Database.Database) => Result): Result {
  const raw = connect(path, { readonly: true });
  try {
    return action(raw);
  } finally {
    raw.close();
  }
}

/** Where some bytes stand in a file. */
function occurrences(bytes: Buffer, words: Buffer): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) found.push(at);
  return found;
}
