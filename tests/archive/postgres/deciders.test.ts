import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrateServer } from "../../../src/archive/postgres/migrate-server.ts";
import { openArchive, verify } from "../../../src/index.ts";
import { askServer, rowsAt } from "../../helpers/ask-server.ts";
import { hashOf, STORIES } from "../../helpers/desk-archive.ts";
import { POSTGRES_PROGRAMS, type PostgresServer, startPostgres } from "../../helpers/postgres-server.ts";
import { COMMAND, run } from "../../helpers/run-onrecord.ts";

const STORIES_OF_FENN = 60;

function storyOfFenn(day: number): string {
  return `Day ${day} at the mill\n\nCORRAN – “We have waited ${day} days for the wheel of the mill,” mill owner Ida Fenn said.\n`;
}

describe.skipIf(POSTGRES_PROGRAMS === null)("deciders on a PostgreSQL server", { timeout: 240_000 }, () => {
  let postgres: PostgresServer;
  let databases = 0;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());

  const templates = new Map<string, Promise<string>>();

  /** A new archive of texts: a copy, so that those which several tests begin with are read once. */
  async function archiveOf(texts: readonly string[]): Promise<string> {
    const key = texts.join("\n");
    const template = templates.get(key) ?? makeArchive(texts);
    templates.set(key, template);
    return newDatabase(`TEMPLATE ${await template}`);
  }

  async function newDatabase(options = ""): Promise<string> {
    databases += 1;
    await rowsAt(postgres.address("postgres"), `CREATE DATABASE onrecord_${databases} ${options}`);
    return postgres.address(`onrecord_${databases}`);
  }

  /** The name of the database. */
  async function makeArchive(texts: readonly string[]): Promise<string> {
    const address = await newDatabase();
    await migrateServer(address);
    await using archive = await openArchive(address);
    await archive.transaction(async (within) => {
      for (const text of texts) await within.add({ text });
    });
    return new URL(address).pathname.slice(1);
  }

  async function countOf(address: string, sql: string): Promise<number> {
    return Number((await rowsAt(address, `SELECT count(*) FROM ${sql}`))[0]?.[0]);
  }

  it("the commands of the desk work there, and verify finds what they leave right", async () => {
    const address = await archiveOf(Object.values(STORIES));
    const by = ["--by", "Ann Lee", "--db", address];
    const ferry = hashOf("ferry");
    for (const args of [
      ["set", ferry, "--headline", "Ferry sails in May", ...by],
      ["merge", "xander-ro", "alexander-ro", ...by],
      ["reread", "--db", address],
      ["history", ferry, "--db", address],
      ["verify", "--db", address],
      ["remove", hashOf("bells"), "--because", "an order of the court", "--yes", ...by],
      ["verify", "--quick", "--db", address],
    ]) {
      expect([args[0], run(args)]).toEqual([args[0], expect.objectContaining({ status: 0 })]);
    }
    await using archive = await openArchive(address);
    expect((await archive.articles.get(ferry)).headline).toBe("Ferry sails in May");
    expect(run(["show", "article", hashOf("bells"), "--db", address]).stderr).toContain("removed");
    await rowsAt(address, "DELETE FROM article_search WHERE article_id = 1");
    const { status, stdout } = run(["verify", "--quick", "--db", address]);
    expect([status, stdout]).toEqual([4, expect.stringContaining("search-differs")]);
  });

  it("the reader takes decisions on its pages", async () => {
    const address = await archiveOf([STORIES.ferry]);
    const server = spawn(process.execPath, [
      COMMAND,
      "serve",
      "--edit",
      "--by",
      "Ann Lee",
      "--port",
      "0",
      "--db",
      address,
    ]);
    const [printed] = (await once(server.stdout, "data")) as [Buffer];
    const page = await (await fetch(new URL("/quotes/1", String(printed).trim()))).text();
    expect(page).toContain("<form");
    server.kill("SIGINT");
    await once(server, "exit");
  });

  /** What takes a while to be written of sixty articles, and whether it has been: never of some of them alone. */
  const VERBS: Readonly<
    Record<string, { readonly args: readonly string[]; readonly left: string; readonly all: number }>
  > = {
    decide: {
      args: ["merge", "bo-lind", "ida-fenn", "--by", "Ann Lee"],
      left: "people",
      all: 2,
    },
    reread: { args: ["reread"], left: "quotes WHERE confidence = 0.01", all: STORIES_OF_FENN },
    remove: {
      args: ["remove", "ida-fenn", "--because", "an order", "--yes", "--by", "Ann Lee"],
      left: "articles WHERE text LIKE '%Ida Fenn%'",
      all: STORIES_OF_FENN,
    },
  };

  it.each(
    Object.keys(VERBS).flatMap((verb) => (["the program", "the server"] as const).map((who) => [verb, who] as const)),
  )("what %s writes is whole or absent when %s is killed", async (verb, who) => {
    const { args, left, all } = VERBS[verb] ?? { args: [], left: "", all: 0 };
    const texts = Array.from({ length: STORIES_OF_FENN }, (_, day) => storyOfFenn(day));
    const address = await archiveOf([...texts, "Bells\n\nBRUME – “They will ring,” said Bo Lind, the verger.\n"]);
    if (verb === "reread") {
      await askServer(address, (server) =>
        server.session(async (session) => {
          await session.run(
            "SET session_replication_role = replica; UPDATE quotes SET confidence = 0.01 WHERE article_id <= 60",
          );
          await session.run("SET session_replication_role = origin");
        }),
      );
    }
    expect(await countOf(address, left)).toBe(all);
    const writing = spawn(process.execPath, [COMMAND, ...args, "--quiet", "--db", address], { stdio: "ignore" });
    await untilWriting(address);
    if (who === "the program") writing.kill("SIGKILL");
    else await postgres.crash();
    if (writing.exitCode === null && writing.signalCode === null) await once(writing, "exit");
    await untilQuiet(address);
    expect([0, all, verb === "decide" ? 1 : 0]).toContain(await countOf(address, left));
    expect(await countOf(address, "runs WHERE finished_at IS NULL")).toBe(0);
    if (verb !== "reread") expect((await verify(address, { quick: true })).problems).toEqual([]);
    run([...args, "--quiet", "--db", address]);
    expect(await countOf(address, left)).toBe(verb === "decide" ? 1 : 0);
    expect((await verify(address, { quick: true })).problems).toEqual([]);
  });

  const OTHERS = `SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
    WHERE locktype = 'advisory' AND granted AND datname = current_database() AND pid <> pg_backend_pid()`;

  /** Until the lock of writers is held, and a moment longer. */
  async function untilWriting(address: string): Promise<void> {
    await askServer(address, async (server) => {
      for (let tries = 0; tries < 3000 && Number((await server.rows(OTHERS))[0]?.[0]) === 0; tries += 1)
        await setTimeout(10);
    });
    await setTimeout(60);
  }

  /** Until nobody holds it: a server ends what a killed program had begun when it sees that it has gone. */
  async function untilQuiet(address: string): Promise<void> {
    for (let tries = 0; tries < 300; tries += 1) {
      if (Number((await rowsAt(address, OTHERS))[0]?.[0]) === 0) return;
      await setTimeout(100);
    }
    throw new Error("somebody writes for ever");
  }
});
