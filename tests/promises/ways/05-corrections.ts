import { join } from "node:path";
import { expect } from "vitest";
import { type Archive, openArchive } from "../../../src/index.ts";
import { change } from "../../campaign/small-articles.ts";
import { FERRY_TEXT } from "../../helpers/populated-archive.ts";
import type { Attempt, Promised } from "../promise.ts";

type Add = (archive: Archive) => Promise<unknown>;

/**
 * The article is there; its correction comes. Both must be there then, and all that was read from the first as it was.
 */
function corrected(correct: Add): Attempt {
  return async (folder) => {
    const db = join(folder, "a.db");
    await using archive = await openArchive(db, { create: true });
    await archive.add({ text: FERRY_TEXT, uri: "ferry.txt" });
    const before = change(db, factsOf);
    await correct(archive);
    expect(change(db, factsOf)).toEqual(before);
    expect(change(db, (raw) => raw.prepare("SELECT count(*) FROM articles").pluck().get())).toBe(2);
  };
}

/** All rows of the first article; that it is a version of a story now is said beside them. */
function factsOf(raw: import("better-sqlite3").Database): unknown[] {
  const own = ["articles WHERE id = 1"];
  const tables = ["quotes", "quote_spans", "quote_speakers", "mentions", "credits", "article_spans", "article_digests"];
  return [...own, ...tables.map((table) => `${table} WHERE article_id = 1`)].map((from) =>
    raw
      .prepare<[], object>(`SELECT * FROM ${from}`)
      .all()
      .map((row) => ({ ...row, story_id: null })),
  );
}

const text =
  (changed: string): Add =>
  (archive) =>
    archive.add({ text: changed, uri: "ferry.txt" });

export const CORRECTIONS: Promised = {
  number: 5,
  sentence: "A corrected article is another article; the earlier version stays",
  ways: {
    "one letter differs": corrected(text(FERRY_TEXT.replace("votes", "voted"))),
    "one word of a quote differs": corrected(text(FERRY_TEXT.replace("nine years", "ten years"))),
    "only the last line feed differs": corrected(text(`${FERRY_TEXT}\n`)),
    "only a space at a line's end differs": corrected(text(FERRY_TEXT.replace("\n", " \n"))),
    "only the ends of lines differ": corrected(text(FERRY_TEXT.replaceAll("\n", "\r\n"))),
    "only the byte-order mark differs": corrected((archive) =>
      archive.add({ bytes: Buffer.from(`\ufeff${FERRY_TEXT}`), uri: "ferry.txt" }),
    ),
    "only the encoding differs": corrected((archive) =>
      archive.add({ bytes: Buffer.from(`\ufeff${FERRY_TEXT}`, "utf16le"), uri: "ferry.txt" }),
    ),
    "the headline says CORRECTED": corrected(text(`CORRECTED-${FERRY_TEXT}`)),
    "the headline is all that is left": corrected(text(FERRY_TEXT.slice(0, FERRY_TEXT.indexOf("\n")))),
    "the quotes are gone": corrected(text(FERRY_TEXT.replace(/“[^”]*”/g, "it"))),
    "it is said to be published on another day": corrected((archive) =>
      archive.add({ text: `${FERRY_TEXT}\n\nCorrects day.`, uri: "ferry.txt", publishedAt: "2031-03-09" }),
    ),
    "the speakers' names are spelt otherwise": corrected(text(FERRY_TEXT.replaceAll("Verrin", "Verin"))),
    "both come in one transaction": corrected((archive) =>
      archive.transaction(async (within) => {
        await within.add({ text: FERRY_TEXT, uri: "ferry.txt" });
        await within.add({ text: `${FERRY_TEXT}\n\nCorrects headline.`, uri: "ferry.txt" });
      }),
    ),
    "all is read again afterwards": corrected(async (archive) => {
      await archive.add({ text: `${FERRY_TEXT}\n\nCorrects headline.`, uri: "ferry.txt" });
      await archive.reread();
    }),
  },
};
