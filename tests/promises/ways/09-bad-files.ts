import { spawnSync } from "node:child_process";
import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { openDatabase } from "../../../src/archive/sqlite/open.ts";
import { ingest } from "../../../src/ingest/ingest.ts";
import type { Outcome } from "../../../src/ingest/outcome.ts";
import { createWriter } from "../../../src/ingest/writer.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { stateOf } from "../../campaign/check.ts";
import { archiveOf, change, smallArticle } from "../../campaign/small-articles.ts";
import type { Attempt, Promised } from "../promise.ts";

/** A folder of two good articles, and between them what `spoil` makes of the path `bad.txt`: both must be stored. */
function beside(spoil: (path: string) => unknown): Attempt {
  return async (folder) => {
    const texts = join(folder, "texts");
    mkdirSync(texts);
    writeFileSync(join(texts, "a-good.txt"), smallArticle(1));
    spoil(join(texts, "bad.txt"));
    writeFileSync(join(texts, "c-good.txt"), smallArticle(2));
    const leftOut: string[] = [];
    const outcomes = await addAll(join(folder, "a.db"), [texts], (path) => leftOut.push(path));
    requireNeighbours(outcomes);
    expect([...outcomes.filter(isNamed), ...leftOut].length).toBeGreaterThan(0);
    expect(await stateOf(join(folder, "a.db"))).toBe("sound");
  };
}

/** The same for a line of JSON between two others. */
function line(bad: string | Buffer): Attempt {
  return async (folder) => {
    const lines = join(folder, "texts.ndjson");
    const good = (number: number) => Buffer.from(`${JSON.stringify({ text: smallArticle(number) })}\n`);
    writeFileSync(lines, Buffer.concat([good(1), Buffer.from(bad), Buffer.from("\n"), good(2)]));
    const outcomes = await addAll(join(folder, "a.db"), [lines], () => {}, true);
    requireNeighbours(outcomes);
    expect(outcomes.filter(isNamed)).toHaveLength(1);
    expect(await stateOf(join(folder, "a.db"))).toBe("sound");
  };
}

async function addAll(db: string, places: readonly string[], onLeftOut: (path: string) => void, ndjson = false) {
  await archiveOf(db, []);
  const outcomes: Outcome[] = [];
  using archive = openDatabase(db);
  const sources = findSources(places, { ndjson, onLeftOut, standardInput: process.stdin });
  await ingest(createWriter(archive.store, { command: "add" }), sources, {
    report: (some) => void outcomes.push(...some),
  });
  return outcomes;
}

function requireNeighbours(outcomes: readonly Outcome[]): void {
  expect(outcomes.filter(({ status }) => status === "added").length).toBe(2);
}

function isNamed(outcome: Outcome): boolean {
  return (
    outcome.status === "rejected" && /^E_[A-Z_]+$/.test(outcome.code) && outcome.reason !== "" && outcome.name !== ""
  );
}

const file = (content: string | Uint8Array) => beside((path) => writeFileSync(path, content));

export const BAD_FILES: Promised = {
  number: 9,
  sentence: "A bad file harms no other and is named, with a code and the reason",
  ways: {
    "it is empty": file(""),
    "it is nothing but white space": file(" \n\t\u00a0\n"),
    "it is no UTF-8": file(Buffer.from([0x57, 0x65, 0xff, 0xfe, 0x00, 0xd8])),
    "it holds U+0000": file("We\u0000wait."),
    "it is a picture": file(Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")),
    "it is a program": file(Buffer.from("7f454c4602010100", "hex")),
    "it is larger than 16 MiB": beside((path) => {
      const descriptor = openSync(path, "w");
      ftruncateSync(descriptor, 2 ** 24 + 1);
      closeSync(descriptor);
    }),
    "it is larger than the disk": beside((path) => {
      const descriptor = openSync(path, "w");
      ftruncateSync(descriptor, 2 ** 40);
      closeSync(descriptor);
    }),
    "it is a pipe that nobody writes to": beside((path) => spawnSync("mkfifo", [path])),
    "it is a device that never ends": beside((path) => symlinkSync("/dev/zero", path)),
    "it is a link to nothing": beside((path) => symlinkSync("nowhere.txt", path)),
    "it is a link to itself": beside((path) => symlinkSync("bad.txt", path)),
    "it is a link to the folder above": beside((path) => symlinkSync("..", path)),
    "a line is no JSON": line("{"),
    "a line is JSON of something else": line("[1, 2, 3]"),
    "a line has no text": line('{"uri": "a"}'),
    "a line has a number for its text": line('{"text": 7}'),
    "a line has half a surrogate pair in its uri": line('{"text": "We wait.", "uri": "\\ud83d"}'),
    "a line has U+0000 in its text": line('{"text": "We\\u0000wait."}'),
    "a line has a date that does not exist": line('{"text": "We wait.", "publishedAt": "2031-02-30"}'),
    "a line is no UTF-8": line(Buffer.concat([Buffer.from('{"text": "'), Buffer.from([0xff]), Buffer.from('"}')])),
    "a line is nested a hundred thousand times": line(`${"[".repeat(100_000)}${"]".repeat(100_000)}`),
    "a line has the text twice, once bad": line('{"text": "We wait.", "text": ""}'),
    "the archive itself refuses it": async (folder) => {
      const db = await archiveOf(join(folder, "a.db"), []);
      change(db, (raw) =>
        raw.exec(`CREATE TRIGGER mine BEFORE INSERT ON credits WHEN NEW.name_as_stated = 'Bad Apple'
          BEGIN SELECT RAISE(ABORT, 'not him'); END`),
      );
      const lines = join(folder, "texts.ndjson");
      const bad = smallArticle(5).replace("Editing by Cleo Marsh", "Editing by Bad Apple");
      writeFileSync(
        lines,
        [smallArticle(1), bad, smallArticle(2)].map((text) => `${JSON.stringify({ text })}\n`).join(""),
      );
      const outcomes: Outcome[] = [];
      {
        using archive = openDatabase(db, { trust: true });
        const sources = findSources([lines], { ndjson: true, onLeftOut: () => {}, standardInput: process.stdin });
        const report = (some: readonly Outcome[]) => void outcomes.push(...some);
        await ingest(createWriter(archive.store, { command: "add" }), sources, { report });
      }
      requireNeighbours(outcomes);
      expect(outcomes.filter(isNamed)).toHaveLength(1);
      expect(await stateOf(db)).toBe("sound");
    },
  },
};
