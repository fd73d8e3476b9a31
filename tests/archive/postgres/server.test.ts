import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CopyReport } from "../../../src/archive/copy/copy.ts";
import { TABLES } from "../../../src/archive/copy/tables.ts";
import { connect, type Server } from "../../../src/archive/postgres/connection.ts";
import { grantsFor } from "../../../src/archive/postgres/grants.ts";
import { migrateServer } from "../../../src/archive/postgres/migrate-server.ts";
import { serverStatus } from "../../../src/archive/postgres/migration-status.ts";
import { toText } from "../../../src/archive/postgres/session.ts";
import { copyArchive } from "../../../src/copy-archive.ts";
import { type Archive, openArchive, verify } from "../../../src/index.ts";
import { sha256 } from "../../../src/sha256.ts";
import { askServer } from "../../helpers/ask-server.ts";
import { copyInto, variedArchive } from "../../helpers/copied-archive.ts";
import { hashOf, STORIES } from "../../helpers/desk-archive.ts";
import { findExamples, runExamples } from "../../helpers/doc-examples.ts";
import { type Story, tell } from "../../helpers/many-articles.ts";
import { FERRY_TEXT, spanOf } from "../../helpers/populated-archive.ts";
import { POSTGRES_PROGRAMS, type PostgresServer, startPostgres } from "../../helpers/postgres-server.ts";
import { COMMAND, run } from "../../helpers/run-onrecord.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";
import { archiveFile, codeOf } from "../../helpers/test-archive.ts";
import { ILLEGAL_ROWS, populateWithDecision, type Table, VALID_ROWS } from "../../helpers/valid-rows.ts";

if (POSTGRES_PROGRAMS === null) console.warn("left out: tests on a real PostgreSQL (no initdb and postgres found)");

describe.skipIf(POSTGRES_PROGRAMS === null)("on a PostgreSQL server", { timeout: 120_000 }, () => {
  const folder = scratchFolder();
  let postgres: PostgresServer;
  let varied: string;
  let databases = 0;
  beforeAll(async () => {
    [postgres, varied] = await Promise.all([startPostgres(), variedArchive(folder)]);
  });
  afterAll(() => postgres?.stop());

  /** Makes an empty database and gives its address. */
  async function emptyDatabase(): Promise<string> {
    databases += 1;
    await askServer(postgres.address("postgres"), (server) => server.run(`CREATE DATABASE onrecord_${databases}`));
    return postgres.address(`onrecord_${databases}`);
  }

  function manyStories(): Story[] {
    return Array.from({ length: 1500 }, (_, day) => ({
      on: "2031-03-03",
      quotes: [["mara", `We waited ${day} days`]],
    }));
  }

  function sums({ tables }: CopyReport): string[] {
    return tables.map(({ table, rows, sha256 }) => `${table} ${rows} ${sha256}`);
  }

  describe("an archive that was copied there", () => {
    let address: string;
    beforeAll(async () => {
      address = await emptyDatabase();
      await copyArchive(varied, address);
    });

    it("is opened by its address, answers as the file does, and shows no password", async () => {
      await using file = await openArchive(varied, { readonly: true });
      await using archive = await openArchive(address.replace("owner@", "owner:secret@"));
      expect(archive.path).toBe(address);
      const answers = async ({ quotes, articles, people, search }: Archive) => [
        await quotes.list({ speaker: "verrin" }),
        await articles.get(3),
        await people.list({}, { limit: 3 }),
        (await search("nine years")).items.map(({ id }) => id),
      ];
      expect(await answers(archive)).toEqual(await answers(file));
    });

    it("that is opened read-only takes no write, and is not migrated by opening it", async () => {
      await using archive = await openArchive(address, { readonly: true });
      expect(archive.readonly).toBe(true);
      expect(await codeOf(() => archive.add({ text: "Another text" }))).toBe("read_only");
      expect(await codeOf(() => archive.remove(1, { by: "Ann Lee", because: "an order" }))).toBe("read_only");
      expect(await codeOf(() => openArchive(address, { migrate: true }))).toBe("invalid_argument");
    });

    it("is closed once and for all, and not reached where there is none", async () => {
      const archive = await openArchive(address);
      await archive.close();
      await archive.close();
      await expect(archive.quotes.count()).rejects.toMatchObject({
        code: "database",
        message: "the archive is closed",
      });
      expect(await codeOf(() => openArchive("postgres://owner@127.0.0.1:1/news"))).toBe("io");
      await expect(openArchive(`${address}0`)).rejects.toMatchObject({
        code: "not_found",
        message: expect.stringContaining('is not there; "createdb" makes it: '),
      });
      expect(await codeOf(() => openArchive("postgres://own er:port/news"))).toBe("invalid_argument");
    });

    it("is read by the commands, and refused by those that need a file", () => {
      const on = (...args: readonly string[]) => run([...args, "--db", address]);
      const inFile = (...args: readonly string[]) => run([...args, "--db", varied]);
      for (const args of [
        ["quotes", "--json"],
        ["people", "quill", "--json"],
        ["show", "article", "3", "--json"],
        ["cite", "2"],
        ["count", "quotes", "--by", "speaker"],
      ]) {
        expect(on(...args)).toEqual(inFile(...args));
      }
      expect(run(["status", "--json"], { env: { ONRECORD_DB: address } }).stdout).toContain('"state": "current"');
      expect(on("sql", "SELECT 1").stderr).toContain("works with a file");
      expect(on("verify", "--quick")).toMatchObject({ status: 0 });
    });

    it("is reached as docs/scale.md says", () => {
      const [example] = findExamples("docs/scale.md", "bash");
      const [copied, ...asked] = (example?.code ?? "").trim().split("\n");
      expect(copied).toBe("onrecord copy onrecord.db postgres://owner@host/news");
      const commands = asked.map((line) =>
        line.replaceAll("postgres://owner@host/news", address).replace("fenn", "verrin"),
      );
      const printed = runExamples(commands, folder).join("\n");
      expect(printed).toContain("3 quotes");
      expect(printed).toContain("state    current");
      expect(printed).not.toContain("error:");
    });

    it("is served read-only", async () => {
      const server = spawn(process.execPath, [COMMAND, "serve", "--port", "0", "--db", address]);
      const [printed] = (await once(server.stdout, "data")) as [Buffer];
      const page = await fetch(new URL("/quotes.json?speaker=verrin", String(printed).trim()));
      expect(await page.json()).toMatchObject({ items: [{ id: 1 }, { id: 2 }, { id: 6 }] });
      server.kill("SIGINT");
      await once(server, "exit");
    });

    it("says what to install where the package pg is not", async () => {
      const without = `data:text/javascript,${encodeURIComponent(
        `import { register } from "node:module";
         register("data:text/javascript," + encodeURIComponent(
           "export const resolve = (name, context, next) => { if (name === 'pg') throw new Error('none'); return next(name, context); }"));`,
      )}`;
      const outcome = run(["quotes", "--db", address], { env: { NODE_OPTIONS: `--import ${without}` } });
      expect(outcome.stderr).toContain("npm install pg");
    });
  });

  describe("a copy", () => {
    it("and the way back hold the same rows, and every promise", async () => {
      const address = await emptyDatabase();
      const there = await copyArchive(varied, address);
      const file = join(folder, "back.db");
      const back = await copyArchive(address, file);
      expect(sums(back)).toEqual(sums(there));
      expect((await verify(file)).problems).toEqual([]);
      expect(await askServer(address, (server) => server.rows("SELECT * FROM integrity_problems"))).toEqual([]);
      expect(there.articles).toBe(7);
      expect((await copyArchive(varied, address)).articles).toBe(0);
    });

    it("brings over what was added, renamed, joined and removed since", async () => {
      const file = await variedArchive(folder, "changing");
      const address = await emptyDatabase();
      await copyArchive(file, address);
      const back = join(folder, "changing-back.db");
      await copyArchive(address, back);
      {
        await using archive = await openArchive(file);
        const signed = { by: "Ann Lee" };
        const person = (name: string) => ({ kind: "person", name }) as const;
        await archive.add({ text: STORIES.harbour.replace("March 3", "March 4") });
        await archive.decide(
          [
            { action: "same", value: { one: person("Xander Ro"), other: person("Alexander Ro") } },
            { action: "name", value: { of: person("John Smith"), name: "Jonathan Smith" } },
          ],
          signed,
        );
        await archive.remove(hashOf("bells"), { ...signed, because: "an order" });
      }
      expect((await copyArchive(file, address)).articles).toBeGreaterThan(0);
      const fresh = await emptyDatabase();
      await copyArchive(file, fresh);
      await copyArchive(address, back);
      expect((await verify(back)).problems).toEqual([]);
      expect(readFileSync(back).includes("They will ring again")).toBe(false);
      const searched = (place: string) =>
        askServer(place, (server) =>
          server.rows(
            "SELECT 'quote', quote_id, words::text FROM quote_search UNION ALL SELECT 'article', article_id, words::text FROM article_search ORDER BY 1, 2",
          ),
        );
      expect(await searched(address)).toEqual(await searched(fresh));
    });

    it("is refused where it would lose something", async () => {
      const address = await emptyDatabase();
      await copyArchive(varied, address);
      const other = await archiveFile(folder, "other", populateWithDecision);
      expect(await codeOf(() => copyArchive(other, address))).toBe("invalid_argument");
      const foreign = await emptyDatabase();
      await askServer(foreign, (server) => server.run("CREATE TABLE theirs (id bigint)"));
      expect(await codeOf(() => copyArchive(varied, foreign))).toBe("not_an_archive");
      expect(await codeOf(() => copyArchive(varied, join(folder, "file.db")))).toBe("invalid_argument");
    });

    it.each(["the program", "the server"] as const)(
      "is finished by the same command when %s is killed",
      async (who) => {
        const many = await archiveFile(folder, `many-${databases}`, (raw) => tell(raw, manyStories()));
        const address = await emptyDatabase();
        const copying = spawn(process.execPath, [COMMAND, "copy", many, address], { stdio: "ignore" });
        await until(address, "SELECT count(*) > 200 FROM articles");
        if (who === "the program") copying.kill("SIGKILL");
        else await postgres.crash();
        if (copying.exitCode === null) await once(copying, "exit");
        expect(await codeOf(() => openArchive(address))).toBe("busy");
        // Another archive is kept out of what was begun, which only the same command can finish.
        expect(await codeOf(() => copyArchive(varied, address))).toBe("invalid_argument");
        expect(run(["copy", many, address])).toMatchObject({ status: 0 });
        const fresh = await emptyDatabase();
        expect(sums(await copyArchive(many, address))).toEqual(sums(await copyArchive(many, fresh)));
      },
    );

    async function until(address: string, isSo: string): Promise<void> {
      for (let tries = 0; tries < 2000; tries += 1) {
        const [row] = await askServer(address, (server) => server.rows(isSo)).catch(() => []);
        if (row?.[0] === 1) return;
      }
      throw new Error(`never: ${isSo}`);
    }
  });

  describe("what is false", () => {
    let server: Server;
    beforeAll(async () => {
      const address = await emptyDatabase();
      await migrateServer(address);
      server = await connect(address);
      await copyInto(server, await archiveFile(folder, "refusing", populateWithDecision));
    });
    afterAll(() => server.close());

    /**
     * The SQLSTATE of what PostgreSQL says to statements in a transaction that is taken back; null if it takes them.
     */
    async function refusal(...statements: readonly (readonly [sql: string, values?: readonly unknown[]])[]) {
      return server
        .session(async (session) => {
          await session.run("BEGIN");
          for (const [sql, values = []] of statements) await session.rows(sql, values);
          await session.run("SET CONSTRAINTS ALL IMMEDIATE");
          await session.run("ROLLBACK");
          return null;
        })
        .catch((error: { cause?: { code?: string } }) => error.cause?.code ?? String(error));
    }

    /** Tables whose rows have no id of their own. */
    const WITHOUT_ID = new Set<string>(TABLES.filter(({ key }) => key.join() !== "id").map(({ name }) => name));

    function insertion(table: Table, change: object): readonly [string, readonly unknown[]] {
      const row = { ...(WITHOUT_ID.has(table) ? {} : { id: 90 }), ...VALID_ROWS[table], ...change };
      const names = Object.keys(row);
      const values = Object.values(row).map((value) =>
        Buffer.isBuffer(value) ? `\\x${value.toString("hex")}` : toText(value),
      );
      return [
        `INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map((_, at) => `$${at + 1}`).join(", ")})`,
        values,
      ];
    }

    it.each(Object.keys(VALID_ROWS) as Table[])("a valid row of %s is taken", async (table) => {
      const rows = [insertion(table, {})];
      if (table === "quotes") {
        rows.push(insertion("quote_spans", { quote_id: 90, role: "content", ...spanOf(FERRY_TEXT, "Harbour") }));
        rows.push(insertion("quote_speakers", { quote_id: 90, seq: 0 }));
      }
      expect(await refusal(...rows)).toBe(null);
    });

    it("is refused: every row that SQLite refuses", async () => {
      const taken: string[] = [];
      for (const [wrong, table, change] of ILLEGAL_ROWS) {
        const state = await refusal(insertion(table, change));
        if (state === null || !/^2[23]/.test(state)) taken.push(`${table}: ${wrong}: ${state}`);
      }
      expect(taken).toEqual([]);
    });

    it.each([
      ["as a whole", []],
      ["in blocks", [4096, 0]],
    ] as const)(
      "is refused: a passage that is one character off, wherever it stands in a long text, %s",
      async (_, blocks) => {
        const characters = Array.from({ length: 5000 }, (_, at) =>
          at % 97 === 0 ? "🚢" : String.fromCharCode(97 + (at % 23)),
        );
        const article = insertion("articles", { text: characters.join(""), sha256: sha256(characters.join("")) });
        const cut = blocks.map((start) =>
          insertion("article_blocks", {
            article_id: 90,
            seq: start / 4096,
            text: characters.slice(start, start + 4096).join(""),
          }),
        );
        const stretches = [0, 1023, 1024, 2040, 3072].flatMap((start) =>
          [1, 9, 1024, 1900].map((length) => [start, start + length] as const),
        );
        const mention = ([start, end]: readonly [number, number], from: number) => {
          const exact = characters.slice(from, from + end - start).join("");
          return insertion("mentions", { article_id: 90, start_char: start, end_char: end, exact });
        };
        for (const stretch of stretches) {
          expect(await refusal(article, ...cut, mention(stretch, stretch[0])), String(stretch)).toBe(null);
          expect(await refusal(article, ...cut, mention(stretch, stretch[0] + 1)), String(stretch)).toMatch(/^23/);
        }
      },
    );

    it("holds a passage to the blocks of its text: of one of 10 MiB each statement took minutes", async () => {
      const text = "We sail. ".repeat(2000);
      const block = (seq: number, given: string) =>
        insertion("article_blocks", { article_id: 90, seq, text: given.slice(seq * 4096, (seq + 1) * 4096) });
      const withBlocksOf = (given: string) =>
        refusal(
          // With it no blocks can be there that are not the text.
          ["ALTER TABLE article_blocks DISABLE TRIGGER article_blocks_proved"],
          insertion("articles", { text, sha256: sha256(text) }),
          ...[4, 3, 2, 1, 0].map((seq) => block(seq, given)),
          insertion("mentions", { article_id: 90, start_char: 0, end_char: 2, exact: "We" }),
        );
      expect(await withBlocksOf(text)).toBe(null);
      expect(await withBlocksOf(text.replaceAll("We", "He"))).toBe("23514");
    });

    it.each([
      "UPDATE articles SET text = text || ' ' WHERE id = 1",
      "UPDATE articles SET id = id + 10",
      "DELETE FROM articles WHERE id = 2",
      "TRUNCATE articles CASCADE",
      "TRUNCATE quotes CASCADE",
      "UPDATE quotes SET text = 'I said no such thing' WHERE id = 1",
      "UPDATE quote_spans SET role = 'addressee' WHERE role = 'cue'",
      "UPDATE mentions SET person_id = NULL WHERE id = 2",
      "DELETE FROM quote_spans WHERE quote_id = 2 AND seq = 0; INSERT INTO quote_spans SELECT article_id, 2, 'content', 1, start_char, end_char, exact FROM quote_spans WHERE quote_id = 2 AND role = 'content'",
      "CREATE TEMP TABLE articles AS SELECT id, 'I said no such thing' AS text FROM public.articles; SET search_path = pg_temp, public; INSERT INTO mentions (id, article_id, start_char, end_char, exact, form) VALUES (99, 1, 0, 6, 'I said', 'name')",
      "DELETE FROM runs",
      "DELETE FROM decisions",
    ])("is refused: %s", async (statements) => {
      expect(await refusal(...statements.split("; ").map((sql) => [sql] as const))).toMatch(/^23/);
    });

    it("is refused: a quote without content or speaker, when the transaction is done", async () => {
      expect(await refusal(insertion("quotes", {}))).toBe("23514");
    });
  });

  describe("migrations and roles", () => {
    it("two programs at once migrate once", async () => {
      const address = await emptyDatabase();
      const reports = await Promise.all([migrateServer(address), migrateServer(address), migrateServer(address)]);
      expect(reports.map(({ created }) => created).sort()).toEqual([false, false, true]);
    });

    it("a database in another encoding than UTF-8 is refused, and told how to make one", async () => {
      const sql = "CREATE DATABASE bytes ENCODING 'SQL_ASCII' TEMPLATE template0";
      await askServer(postgres.address("postgres"), (server) => server.run(sql));
      const migrating = migrateServer(postgres.address("bytes"));
      await expect(migrating).rejects.toMatchObject({
        code: "not_an_archive",
        message: expect.stringContaining("is in SQL_ASCII, an archive must be in UTF-8"),
      });
    });

    it("what an archive of another version holds is counted, whatever tables it has", async () => {
      const address = await emptyDatabase();
      await copyArchive(varied, address);
      const holding = (await serverStatus(address)).rows;
      await askServer(address, async (server) => {
        await server.run("INSERT INTO __onrecord_migrations (name, hash, created_at) VALUES ('later', 'x', 1)");
        await server.run("ALTER TABLE article_pages RENAME TO article_sheets");
      });
      const { article_pages: _, ...others } = holding;
      expect(await serverStatus(address)).toMatchObject({ state: "refused", bytes: expect.any(Number) });
      expect((await serverStatus(address)).rows).toEqual(others);
    });

    it("a rehearsal leaves nothing", async () => {
      const address = await emptyDatabase();
      expect(await migrateServer(address, { dryRun: true })).toMatchObject({ dryRun: true, created: true });
      expect(await codeOf(() => openArchive(address))).toBe("not_found");
    });

    it("roles are granted again, and for another archive on the same server", async () => {
      const grants = grantsFor({ writer: "wim", reader: "ria" });
      const addresses = [await emptyDatabase(), await emptyDatabase()];
      for (const address of addresses) {
        await migrateServer(address);
        for (const _ of ["first", "again"]) await askServer(address, (server) => server.run(grants));
        await askServer(address, (server) => server.run("ALTER ROLE ria LOGIN"));
        await using archive = await openArchive(address.replace("owner@", "ria@"));
        expect(await archive.quotes.count()).toBe(0);
      }
    });

    it("the reader reads, the writer copies and cannot switch triggers off", async () => {
      const address = await emptyDatabase();
      await copyArchive(varied, address);
      await askServer(address, async (server) => {
        await server.run(grantsFor({ writer: "ann", reader: "rob" }));
        await server.run("ALTER ROLE ann LOGIN; ALTER ROLE rob LOGIN");
      });
      const [ann, rob] = ["ann", "rob"].map((role) => address.replace("owner@", `${role}@`));
      await using archive = await openArchive(rob ?? "");
      expect(await archive.quotes.count()).toBeGreaterThan(0);
      expect(await codeOf(() => askServer(rob ?? "", (server) => server.rows("DELETE FROM credits")))).toBe(
        "read_only",
      );
      expect(
        await codeOf(() => askServer(ann ?? "", (server) => server.run("ALTER TABLE quotes DISABLE TRIGGER ALL"))),
      ).toBe("read_only");
      {
        await using writer = await openArchive(varied);
        await writer.add({ text: STORIES.bells.replace("noon", "one") });
      }
      expect((await copyArchive(varied, ann ?? "")).articles).toBeGreaterThan(0);
    });
  });
});
