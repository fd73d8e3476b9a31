import { readFileSync } from "node:fs";
import { getTableName } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../../../src/archive/postgres/connection.ts";
import { toDatabase } from "../../../src/archive/postgres/open.ts";
import * as tables from "../../../src/archive/schema/tables.ts";
import { type Archive, openArchive } from "../../../src/index.ts";
import { toArchive } from "../../../src/open-archive.ts";
import { copyInto, migrated, variedArchive } from "../../helpers/copied-archive.ts";
import { startPglite } from "../../helpers/pglite.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const SCRIPT = readFileSync("scripts/citus.sql", "utf8");

/**
 * In place of those of Citus, which is not here: they note what they are asked for, and refuse what Citus refuses, a
 * key without the column by which a table is spread, a foreign key and a trigger.
 */
const STAND_INS = `
CREATE SCHEMA citus;
CREATE TABLE citus.asked (name text, key text, beside text);
CREATE FUNCTION citus.create_distributed_function(text) RETURNS void LANGUAGE sql AS 'SELECT NULL';
CREATE FUNCTION citus.require_bare(text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_trigger WHERE tgrelid = $1::regclass) THEN RAISE EXCEPTION '% has a trigger', $1; END IF;
  IF EXISTS (SELECT 1 FROM pg_constraint WHERE contype = 'f' AND $1::regclass IN (conrelid, confrelid)) THEN
    RAISE EXCEPTION '% has a foreign key', $1;
  END IF;
END $$;
CREATE FUNCTION citus.create_reference_table(text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN PERFORM citus.require_bare($1); INSERT INTO citus.asked VALUES ($1); END $$;
CREATE FUNCTION citus.create_distributed_table(text, key text, colocate_with text DEFAULT 'default')
RETURNS void LANGUAGE plpgsql AS $$
DECLARE one record;
BEGIN
  PERFORM citus.require_bare($1);
  FOR one IN SELECT indexrelid::regclass AS name, indkey::int2[] AS columns FROM pg_index
    WHERE indrelid = $1::regclass AND indisunique
  LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = $1::regclass AND attname = key AND attnum = ANY (one.columns)) THEN
      RAISE EXCEPTION '% is a key without %', one.name, key;
    END IF;
  END LOOP;
  INSERT INTO citus.asked VALUES ($1, key, colocate_with);
END $$;
SET search_path = public, citus, pg_temp`;

let sqlite: Archive;
let server: Server;
beforeAll(async () => {
  const path = await variedArchive(scratchFolder());
  server = await migrated(await startPglite());
  await copyInto(server, path);
  await server.run(STAND_INS);
  sqlite = await openArchive(path, { readonly: true });
}, 60_000);
afterAll(async () => {
  await sqlite.close();
  await server.close();
});

describe("scripts/citus.sql", () => {
  it("refuses an archive with a table that it does not name", async () => {
    await server.run("CREATE TABLE notes (id bigint)");
    await expect(server.run(`BEGIN; ${SCRIPT}`)).rejects.toThrow(
      /the table notes is not one that this program spreads/,
    );
    await server.run("ROLLBACK; DROP TABLE notes");
  });

  it("refuses the half of a copy", async () => {
    await server.run("INSERT INTO copy_going_on (id) VALUES (1)");
    await expect(server.run(`BEGIN; ${SCRIPT}`)).rejects.toThrow(/is not whole/);
    await server.run("ROLLBACK; DELETE FROM copy_going_on");
  });

  it("spreads every table, by article and beside each other, or whole, and takes what stands in the way", async () => {
    await server.run(`BEGIN; ${SCRIPT}; COMMIT`);
    const asked = await server.rows("SELECT name, key, beside FROM citus.asked");
    const names = Object.values(tables).map(getTableName);
    const spread = new Set(asked.map(([name]) => String(name)));
    expect(names.filter((name) => !spread.has(name))).toEqual(["originals"]);
    for (const [name, key, beside] of asked.filter(([, key]) => key !== null)) {
      expect([key, beside]).toEqual(name === "articles" ? ["id", "default"] : ["article_id", "articles"]);
    }
  });

  it("leaves the archive as it was for whoever reads it", async () => {
    const spread = toArchive(await toDatabase(server));
    const asked = async (archive: Archive) => [
      await archive.quotes.list({}, { limit: 50 }),
      await archive.articles.list({ speaker: "verrin" }),
      await archive.quotes.group({}, ["month", "speakerKind"]),
      (await archive.search("ferry", {}, { limit: 50 })).items.length,
    ];
    expect(await asked(spread)).toEqual(await asked(sqlite));
  });

  it("leaves a database that is only read", async () => {
    const settings = await server.rows("SELECT setconfig FROM pg_db_role_setting WHERE setdatabase <> 0");
    expect(JSON.stringify(settings)).toContain("default_transaction_read_only=on");
  });
});
