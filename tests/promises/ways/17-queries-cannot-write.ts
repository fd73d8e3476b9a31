import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect } from "vitest";
import { type Archive, openArchive } from "../../../src/index.ts";
import { askReader } from "../../helpers/read-pages.ts";
import { run } from "../../helpers/run-onrecord.ts";
import { freshArchive } from "../archives.ts";
import type { Attempt, Promised } from "../promise.ts";

/** Whatever is asked, and whether it is answered or not: neither the archive nor its folder may change. */
function asked(ask: (archive: Archive, folder: string) => Promise<unknown> | unknown): Attempt {
  return async (folder) => {
    const db = await freshArchive(folder);
    const before = readFileSync(db);
    {
      await using archive = await openArchive(db, { readonly: true });
      await Promise.resolve()
        .then(() => ask(archive, folder))
        .catch((error: unknown) => expect(error).toBeInstanceOf(Error));
    }
    expect(readFileSync(db).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(["a.db"]);
    expect(existsSync("stolen.db")).toBe(false);
  };
}

/** The handle for queries of one's own, as JavaScript without types has it. */
// biome-ignore lint/suspicious/noExplicitAny: a caller without types may call whatever is there
const untyped = (archive: Archive) => archive.db as any;

const sql = (statement: string): Attempt =>
  asked((archive) => {
    expect(run(["sql", statement, "--db", archive.path]).status).toBe(2);
  });

const request = (method: string, path: string): Attempt =>
  asked(async (archive) => {
    expect((await askReader(archive)(path, { method })).status).toBeGreaterThanOrEqual(400);
  });

const INJECTED = "x'; DELETE FROM quotes; --";

export const QUERIES_CANNOT_WRITE: Promised = {
  number: 17,
  sentence: "Queries cannot write",
  ways: {
    "an article is added to an archive that was opened to read": asked((archive) => archive.add({ text: "We wait." })),
    "articles are to be read again": asked((archive) => archive.reread()),
    "a transaction is begun": asked((archive) => archive.transaction(() => {})),
    "the handle is asked to insert": asked((archive) => untyped(archive).insert({}).values({})),
    "the handle is asked to delete": asked((archive) => untyped(archive).delete({})),
    "the handle is asked to run SQL": asked((archive) => untyped(archive).run("DELETE FROM quotes")),
    "the handle is asked for the connection": asked((archive) => untyped(archive).$client.exec("DELETE FROM quotes")),
    "the handle is asked for its session": asked((archive) =>
      untyped(archive).session.client.exec("DELETE FROM quotes"),
    ),
    "a query is asked for its session": asked((archive) =>
      untyped(archive).select({}).session.client.prepare("DELETE FROM quotes").all(),
    ),
    "a filter holds SQL": asked((archive) => archive.quotes.list({ speaker: INJECTED })),
    "a filter of text holds SQL": asked((archive) => archive.articles.list({ headline: INJECTED } as object)),
    "a search holds SQL": asked((archive) => archive.search(INJECTED)),
    "a search holds the operators of the index": asked((archive) => archive.search(`rebuild" OR "delete-all`)),
    "an id holds SQL": asked((archive) => archive.articles.get(INJECTED)),
    "a cursor holds SQL": asked((archive) => archive.quotes.list({}, { after: INJECTED })),
    "a limit holds SQL": asked((archive) => archive.quotes.list({}, { limit: INJECTED as unknown as number })),
    "a citation holds SQL": asked((archive) => archive.checkCitations(`“${INJECTED}” onrecord:${INJECTED}`)),
    "sql writes a file": sql("VACUUM INTO 'stolen.db'"),
    "sql attaches a file": sql("ATTACH 'stolen.db' AS stolen"),
    "sql deletes behind a comment": sql("/* SELECT */ DELETE FROM quotes"),
    "sql deletes after it has read": sql("SELECT 1; DELETE FROM quotes"),
    "sql deletes and returns": sql("DELETE FROM quotes RETURNING *"),
    "the reader is sent a form": request("POST", "/quotes"),
    "the reader is told to delete": request("DELETE", "/articles/1"),
    "the reader is told to put": request("PUT", "/articles/1"),
    "the reader is asked for SQL": request("GET", "/articles/1;DELETE FROM quotes"),
  },
};
