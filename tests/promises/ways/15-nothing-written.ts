import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { change, smallArticle, smallArticles, writeFolder } from "../../campaign/small-articles.ts";
import { makeOlder } from "../../helpers/meddle.ts";
import { run } from "../../helpers/run-onrecord.ts";
import { freshArchive } from "../archives.ts";
import type { Attempt, Promised } from "../promise.ts";

type Make = (db: string) => Promise<unknown> | unknown;

/** A command that promises to write nothing: not a byte of the folder may change, and no file come or go. */
function writesNothing(args: readonly string[], make: Make = () => {}): Attempt {
  return async (folder) => {
    const archive = join(folder, "archive");
    mkdirSync(archive);
    const db = await freshArchive(archive);
    const texts = writeFolder(join(folder, "texts"), [...smallArticles(2), smallArticle(77), ""]);
    await make(db);
    const before = contentsOf(archive);
    const { status } = run([...args, ...(args[0] === "add" ? [texts] : []), "--db", db]);
    expect([0, 1, 2, 3]).toContain(status);
    expect(contentsOf(archive)).toEqual(before);
  };
}

/**
 * But for the index of a log that somebody has left: SQLite cannot read one without it, and makes it anew each time.
 */
function contentsOf(folder: string): unknown[] {
  const names = readdirSync(folder).filter((name) => !name.endsWith("-shm"));
  return names.map((name) => {
    const path = join(folder, name);
    return [name, statSync(path).mtimeMs, readFileSync(path).toString("base64")];
  });
}

const older: Make = (db) => change(db, (raw) => raw.exec("UPDATE __onrecord_objects SET sha256 = 'older'"));
const newer: Make = (db) =>
  change(db, (raw) => raw.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 99999999999999)"));
const missing: Make = (db) => rmSync(db);
const stale: Make = (db) => change(db, (raw) => makeOlder(raw, "DELETE FROM credits"));
const empty: Make = (db) => writeFileSync(db, "");
const text: Make = (db) => writeFileSync(db, "no archive");

/** What a killed process has left: batches that stand in the log only. */
const logged: Make = (db) => {
  const raw = connect(db);
  raw.pragma("wal_autocheckpoint = 0");
  raw.exec("INSERT INTO runs (started_at, command, version) VALUES ('t', 'add', '0.0.0')");
  for (const suffix of ["", "-wal"]) copyFileSync(db + suffix, `${db}.left${suffix}`);
  raw.close();
  for (const suffix of ["", "-wal"]) copyFileSync(`${db}.left${suffix}`, db + suffix);
};

export const NOTHING_WRITTEN: Promised = {
  number: 15,
  sentence: "`--dry-run` and `status` write nothing",
  ways: {
    "status is asked of a good archive": writesNothing(["status"]),
    "status is asked where there is nothing": writesNothing(["status"], missing),
    "status is asked of an empty file": writesNothing(["status"], empty),
    "status is asked of a text": writesNothing(["status"], text),
    "status is asked of an archive of an older version": writesNothing(["status"], older),
    "status is asked of an archive of a newer version": writesNothing(["status"], newer),
    "articles are to be added, with bad files among them": writesNothing(["add", "--dry-run"]),
    "articles are to be added where there is nothing": writesNothing(["add", "--dry-run"], missing),
    "articles are to be added to an older archive": writesNothing(["add", "--dry-run"], older),
    "articles are to be read again": writesNothing(["reread", "--dry-run"], stale),
    "articles are to be read again, and nothing would change": writesNothing(["reread", "--dry-run"]),
    "an archive is to be migrated": writesNothing(["migrate", "--dry-run"], older),
    "an archive is to be made": writesNothing(["migrate", "--dry-run"], missing),
    "an archive is to be migrated whose log a killed process has left": writesNothing(["migrate", "--dry-run"], logged),
  },
};
