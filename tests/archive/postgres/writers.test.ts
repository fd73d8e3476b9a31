import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withSourceAt } from "../../../src/archive/postgres/copy-side.ts";
import { migrateServer } from "../../../src/archive/postgres/migrate-server.ts";
import { articles } from "../../../src/archive/schema.ts";
import * as sqlite from "../../../src/archive/sqlite/copy-side.ts";
import { copyArchive } from "../../../src/copy-archive.ts";
import { openArchive, verify } from "../../../src/index.ts";
import { sha256 } from "../../../src/sha256.ts";
import { askServer, rowsAt } from "../../helpers/ask-server.ts";
import { STORIES } from "../../helpers/desk-archive.ts";
import { POSTGRES_PROGRAMS, type PostgresServer, startPostgres } from "../../helpers/postgres-server.ts";
import { COMMAND, run } from "../../helpers/run-onrecord.ts";
import { allRows } from "../../helpers/same-rows.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";
import { codeOf } from "../../helpers/test-archive.ts";

const WORDS =
  "ferry harbour council fishers boats bells money repair summer winter mill bridge school market lantern".split(" ");

/** Articles of many words, of which each tenth is a version of the one before, and says what that says. */
function article(number: number): { readonly text: string; readonly uri: string } {
  const told = number % 10 === 9 ? number - 1 : number;
  const words = (from: number) =>
    Array.from({ length: 9 }, (_, at) => WORDS[(told * 7 + from + at * at * told) % WORDS.length]).join(" ");
  const paragraphs = [
    `“We waited ${told} days for the ${words(1)},” harbour master Ida Fenn${told % 7} said on Monday.`,
    `The ${words(3)} of ${told} was ${words(5)}.`,
    `“It is a scandal of ${words(7)},” said Jonas Hold, of union ${told % 11}.`,
  ];
  const head = `${number === told ? "" : "UPDATE 1-"}Ferry ${words(2)}\n\nBRUME, March ${1 + (told % 28)} (Tideline) - `;
  return { text: `${head}${paragraphs.join("\n\n")}\n`, uri: `ferry:${number}` };
}

describe.skipIf(POSTGRES_PROGRAMS === null)("writers on a PostgreSQL server", { timeout: 240_000 }, () => {
  const folder = scratchFolder();
  let postgres: PostgresServer;
  let databases = 0;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());

  async function emptyArchive(): Promise<string> {
    databases += 1;
    await askServer(postgres.address("postgres"), (server) => server.run(`CREATE DATABASE onrecord_${databases}`));
    const address = postgres.address(`onrecord_${databases}`);
    await migrateServer(address);
    return address;
  }

  function corpus(name: string, numbers: readonly number[]): string {
    const path = join(folder, `${name}.ndjson`);
    writeFileSync(path, numbers.map((number) => `${JSON.stringify(article(number))}\n`).join(""));
    return path;
  }

  const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

  /** What `onrecord verify` says of a copy, and what the database says of itself. */
  async function faults(address: string): Promise<unknown[]> {
    const file = join(folder, `verified-${databases}-${Math.random()}.db`);
    await copyArchive(address, file);
    return [...(await verify(file)).problems, ...(await rowsAt(address, "SELECT * FROM integrity_problems"))];
  }

  function add(path: string, address: string) {
    return spawn(process.execPath, [COMMAND, "add", "--quiet", "--ndjson", path, "--db", address], { stdio: "ignore" });
  }

  it("the command adds what it adds to a file, row for row, and nothing when it is run again", async () => {
    const address = await emptyArchive();
    const file = join(folder, "same.db");
    const path = corpus("same", upTo(60));
    const [there, here] = [address, file].map((db) => run(["add", "--ndjson", path, "--json", "--db", db]));
    expect(there).toMatchObject({ status: 0, stdout: here?.stdout });
    expect(run(["add", "--ndjson", path, "--db", address])).toMatchObject({ status: 0 });
    expect(await withSourceAt(address, allRows)).toEqual(await sqlite.withSource(file, {}, allRows));
    expect(await faults(address)).toEqual([]);
    expect(run(["add", "--dry-run", "--ndjson", path, "--db", address]).status).toBe(0);
    await using archive = await openArchive(address);
    expect((await archive.search("waited 38 days")).items.length).toBeGreaterThan(0);
  });

  it("four at once in opposite orders add every article once", async () => {
    const address = await emptyArchive();
    const numbers = upTo(100);
    const paths = [numbers, numbers.toReversed(), numbers, numbers.toReversed()].map((some, at) =>
      corpus(`w${at}`, some),
    );
    const ended = await Promise.all(paths.map(async (path) => (await once(add(path, address), "exit"))[0] as number));
    expect(ended).toEqual([0, 0, 0, 0]);
    expect(await rowsAt(address, "SELECT count(*), count(DISTINCT sha256) FROM articles")).toEqual([[100, 100]]);
    expect(await rowsAt(address, "SELECT sum(added) FROM runs")).toEqual([[100]]);
    expect(await faults(address)).toEqual([]);
  });

  it.each(["the program", "the server"] as const)("nothing is lost or half when %s is killed", async (who) => {
    const address = await emptyArchive();
    const adding = spawn(process.execPath, [COMMAND, "add", "--quiet", "--ndjson", "-", "--db", address], {
      stdio: ["pipe", "ignore", "ignore"],
    });
    // A server that goes away takes the reader of the pipe with it.
    adding.stdin.on("error", () => {});
    const lines = upTo(160).map((number) => `${JSON.stringify(article(number))}\n`);
    adding.stdin.write(lines.slice(0, 40).join(""));
    await until(address, "SELECT count(*) = 40 FROM articles");
    adding.stdin.write(lines.slice(40).join(""));
    await setTimeout(400);
    if (who === "the program") adding.kill("SIGKILL");
    else await postgres.crash();
    // Whoever has read all lines and waits for more does not notice that the server is gone.
    adding.stdin.end();
    if (adding.exitCode === null && adding.signalCode === null) await once(adding, "exit");
    const known = await rowsAt(address, "SELECT source_uri FROM articles ORDER BY id");
    // A slow machine may have taken the lines for two batches, with a pause between them.
    expect(known.length).toBeGreaterThanOrEqual(40);
    expect(known).toEqual(upTo(known.length).map((number) => [article(number).uri]));
    expect(await rowsAt(address, "SELECT sum(added), count(*) - count(finished_at) FROM runs")).toEqual([
      [known.length, 0],
    ]);
    expect(await faults(address)).toEqual([]);
    expect(run(["add", "--quiet", "--ndjson", corpus("killed", upTo(160)), "--db", address])).toMatchObject({
      status: 0,
    });
    expect(await rowsAt(address, "SELECT count(*), count(DISTINCT sha256) FROM articles")).toEqual([[160, 160]]);
    expect(await faults(address)).toEqual([]);
  });

  async function until(address: string, isSo: string): Promise<void> {
    for (let tries = 0; tries < 600; tries += 1) {
      if ((await rowsAt(address, isSo))[0]?.[0] === 1) return;
      await setTimeout(100);
    }
    throw new Error(`never: ${isSo}`);
  }

  it("a transaction is written as a whole, a part of it taken back alone, and nothing if it throws", async () => {
    const address = await emptyArchive();
    await using archive = await openArchive(address);
    await archive.transaction(async (issue) => {
      await issue.add({ text: STORIES.ferry });
      expect((await issue.articles.get(1)).headline).toContain("Ferry");
      expect(await archive.articles.count()).toBe(0);
      const part = issue.transaction(async (inner) => {
        await inner.add({ text: STORIES.bells });
        throw new Error("not this one");
      });
      await expect(part).rejects.toThrow("not this one");
      await issue.add({ text: STORIES.harbour });
    });
    const failing = archive.transaction(async (issue) => {
      await issue.add({ text: STORIES.bells });
      throw new Error("nor this");
    });
    await expect(failing).rejects.toThrow("nor this");
    const all = await archive.articles.list();
    expect(all.items.length).toBe(2);
    expect(await faults(address)).toEqual([]);
  });

  it("onrecord seed shows what the archive holds, and changes nothing the second time", async () => {
    const address = await emptyArchive();
    const seed = () => run(["seed", "--db", address.replace("owner@", "owner:secret@")]);
    const first = seed();
    expect(first.stdout).toContain("reporter: Simon Lewis, Costas Pitas, Daphne Psaledakis");
    expect(first.stdout).toMatch(/holds 1 article, .* 7 credits\.$/m);
    expect(first.stdout).not.toContain("secret");
    const second = seed();
    expect(second.stdout).toBe(first.stdout);
    expect(second.stderr).toMatch(/^added 0, unchanged 1, rejected 0$/m);
    expect(await rowsAt(address, "SELECT source_uri FROM articles")).toEqual([["seeds/000_24675017d3bc8aff.txt"]]);
  });

  it("a query that fails within a transaction fails alone, whatever else is asked at the same time", async () => {
    const address = await emptyArchive();
    for (const place of [address, join(folder, "forgiving.db")]) {
      await using archive = await openArchive(place, { create: place !== address });
      await archive.transaction(async (issue) => {
        await issue.add({ text: STORIES.ferry });
        const wrong = () => issue.db.select({ one: sql`no_such_function(1)` }).from(articles);
        await expect(wrong()).rejects.toThrow();
        const [answer, failed] = await Promise.allSettled([issue.articles.count(), wrong(), issue.people.list()]);
        expect([answer.status, failed.status]).toEqual(["fulfilled", "rejected"]);
        await issue.transaction(async (inner) => {
          await expect(inner.db.select({ one: sql`no_such_function(1)` }).from(articles)).rejects.toThrow();
          await inner.add({ text: STORIES.bells });
        });
      });
      expect(await archive.articles.count()).toBe(2);
    }
  });

  it("an article of which a row is refused is left out, and the others of its batch are added", async () => {
    const address = await emptyArchive();
    await rowsAt(
      address,
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF NEW.exact LIKE '%13 days%' THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'not 13'; END IF; RETURN NEW;
       END $$`,
    );
    await rowsAt(address, "CREATE TRIGGER refuse BEFORE INSERT ON quote_spans FOR EACH ROW EXECUTE FUNCTION refuse()");
    const outcome = run(["add", "--ndjson", corpus("refused", upTo(30)), "--json", "--db", address]);
    expect(outcome.stdout).toContain("not 13");
    expect(await rowsAt(address, "SELECT count(*) FROM articles")).toEqual([[29]]);
  });

  it("words of any length are taken, and what an index cannot hold is refused alone", async () => {
    const address = await emptyArchive();
    const letters = (length: number) =>
      Array.from({ length }, (_, at) => String.fromCharCode(97 + ((at * at * 31 + (at >> 3) * 7) % 26))).join("");
    const long = Array.from({ length: 2500 }, (_, at) => `${letters(490)}${at}`).join(" ");
    const random = Array.from({ length: 400 }, (_, at) => sha256(String(at))).join("");
    const path = join(folder, "long.ndjson");
    const articles = [
      { text: `Long words\n\n${long} ${letters(9000)} ferry\n` },
      { text: STORIES.bells, meta: { note: random } },
      { text: STORIES.ferry },
    ];
    writeFileSync(path, articles.map((one) => `${JSON.stringify(one)}\n`).join(""));
    const { stdout } = run(["add", "--ndjson", path, "--json", "--db", address]);
    expect(stdout).toContain("index row");
    await using archive = await openArchive(address);
    expect((await archive.articles.list()).items.length).toBe(2);
    const found = (await archive.search("ferry")).items.flatMap((hit) => (hit.kind === "article" ? hit.id : []));
    expect(found.length).toBe(2);
  });

  it("a writer waits for another, and says busy when that does not go on; one that was migrated meanwhile is not written", async () => {
    const address = await emptyArchive();
    await using archive = await openArchive(address);
    await askServer(address, async (server) => {
      await server.session(async (session) => {
        await session.run("BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('onrecord write', 0))");
        expect(await codeOf(() => archive.add({ text: STORIES.ferry }))).toBe("busy");
        await session.run("ROLLBACK");
      });
      await archive.add({ text: STORIES.ferry });
      await server.run("INSERT INTO __onrecord_migrations (name, hash, created_at) VALUES ('later', 'x', 1)");
      await expect(archive.add({ text: STORIES.bells })).rejects.toThrow("migrated by another process");
    });
  });
});
