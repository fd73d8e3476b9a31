import { copyFileSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { backup, openArchive, restore } from "../../../src/index.ts";
import { run } from "../../helpers/run-onrecord.ts";
import { freshArchive, TEXTS } from "../archives.ts";
import type { Attempt, Promised } from "../promise.ts";

/** What is there already comes again: the file must be the same to the byte. */
function again(add: (db: string, folder: string) => Promise<unknown> | unknown): Attempt {
  return async (folder) => {
    const db = await freshArchive(folder);
    await add(db, folder);
    const other = await freshArchive(folder, "other.db");
    expect(readFileSync(db).equals(readFileSync(other))).toBe(true);
  };
}

const [, FERRY = "", FIRST = "", SECOND = ""] = TEXTS;

/** Adds by the API, and requires that the archive says it has them. */
function known(...articles: readonly Parameters<Awaited<ReturnType<typeof openArchive>>["add"]>[0][]) {
  return again(async (db) => {
    await using archive = await openArchive(db);
    for (const article of articles) expect((await archive.add(article)).status).toBe("unchanged");
  });
}

/** Adds by the command, and requires that it calls so many unchanged and none added. */
function byCommand(count: number, place: (folder: string) => readonly string[], input = "") {
  return again((db, folder) => {
    const { status, stderr } = run(["add", ...place(folder), "--db", db], { input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining(`added 0, unchanged ${count},`) });
  });
}

function written(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

export const THE_SAME_AGAIN: Promised = {
  number: 6,
  sentence: "The same bytes a second time change nothing",
  ways: {
    "as text": known({ text: FERRY }),
    "as bytes": known({ bytes: Buffer.from(FERRY) }),
    "as bytes, with an encoding": known({ bytes: Buffer.from(FERRY), encoding: "utf-8" }),
    "under another name": known({ text: FIRST, uri: "another.txt" }),
    "with nothing known beside them": known({ text: FIRST, publishedAt: null }),
    "many times": known(...Array.from({ length: 20 }, () => ({ text: SECOND }))),
    "all of them, in another order": known(...TEXTS.toReversed().map((text) => ({ text }))),
    "all of them in one transaction": again(async (db) => {
      await using archive = await openArchive(db);
      await archive.transaction(async (within) => {
        for (const text of TEXTS) expect((await within.add({ text })).status).toBe("unchanged");
      });
    }),
    "in a transaction that is taken back": again(async (db) => {
      await using archive = await openArchive(db);
      const work = archive.transaction(async (within) => {
        await within.add({ text: `${FERRY} Not the same.` });
        throw new Error("taken back");
      });
      await expect(work).rejects.toThrow("taken back");
    }),
    "in files of four names, two of them links": byCommand(4, (folder) => {
      const texts = join(folder, "texts");
      mkdirSync(texts);
      const one = written(texts, "one.txt", FERRY);
      copyFileSync(one, join(texts, "two.txt"));
      symlinkSync(one, join(texts, "three.txt"));
      linkSync(one, join(texts, "four.txt"));
      return ["one.txt", "two.txt", "three.txt", "four.txt"].map((name) => join(texts, name));
    }),
    "from standard input": byCommand(1, () => ["-"], FERRY),
    "as lines of JSON, twice in one file": byCommand(2, (folder) => [
      "--ndjson",
      written(
        folder,
        "lines.ndjson",
        `${JSON.stringify({ text: FERRY })}\n${JSON.stringify({ text: FERRY, uri: "x" })}\n`,
      ),
    ]),
    "to a restored backup": async (folder) => {
      const db = await freshArchive(folder);
      await backup(db, join(folder, "copy.db"));
      const restored = join(folder, "restored.db");
      await restore(join(folder, "copy.db"), restored);
      {
        await using archive = await openArchive(restored);
        for (const text of TEXTS) expect((await archive.add({ text })).status).toBe("unchanged");
      }
      await using archive = await openArchive(restored, { readonly: true });
      expect(await archive.articles.count()).toBe(TEXTS.length);
    },
  },
};
