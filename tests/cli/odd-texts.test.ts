import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openArchive } from "../../src/index.ts";
import { missingModules, python, unless } from "../helpers/python.ts";
import { COMMAND, run } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const missing = missingModules("sqlite3");

/** Reads every row of every table as another program would: Python ends at the first text that is no UTF-8. */
const READ_ALL = `
import json, sqlite3, sys
raw = sqlite3.connect(sys.argv[1])
tables = [name for name, in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%_fts%'")]
texts = [value for table in tables for row in raw.execute('SELECT * FROM "' + table + '"') for value in row if isinstance(value, str)]
print(json.dumps({"texts": len(texts), "odd": [text for text in texts if "\\0" in text or "\\ufffd" in text]}))`;

describe.skipIf(missing.length > 0)(
  `what comes from outside is stored as text that any program reads${unless(missing)}:`,
  () => {
    const readAll = (db: string) => python(READ_ALL, db) as { texts: number; odd: string[] };

    it("fields of lines of JSON", () => {
      const db = join(folder, "lines.db");
      const lines = [
        { text: "It rained.", uri: "https://news.example/a" },
        { text: "It rained again.", uri: "cut \ud83d" },
        { text: "It rained again.", uri: "nul \0" },
        { text: "It rained again.", publishedAt: "2031-03-05\0" },
        { text: "It rained again.", publishedAt: "2031-03-05T10:00\ud83d" },
        { text: "It rained \0 again." },
        { text: "It rained \udc00 again." },
      ];
      const { status, stderr } = run(["add", "--ndjson", "-", "--db", db], {
        input: lines.map((line) => JSON.stringify(line)).join("\n"),
      });
      expect({ status, last: stderr.split("\n").at(-2) }).toEqual({
        status: 1,
        last: "added 1, unchanged 0, rejected 6",
      });
      expect(readAll(db)).toMatchObject({ odd: [] });
    });

    it("names of files and folders, and options of a run", () => {
      const db = join(folder, "names.db");
      const odd = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9])]);
      mkdirSync(odd);
      for (const name of [[0xed, 0xa0, 0x80], [0xff], [0x01, 0x0a]]) {
        writeFileSync(Buffer.concat([odd, Buffer.from("/"), Buffer.from(name), Buffer.from(".txt")]), `Rain ${name}`);
      }
      writeFileSync(join(folder, "rain.txt"), "It rained in Oslo.");
      // A label of an encoding that is no UTF-8 itself: such bytes can only come by way of a shell.
      const line = `"$1" "$2" add "$3" --db "$4"; "$1" "$2" add "$3/rain.txt" --encoding $'utf-8\\xff' --db "$4"`;
      spawnSync("bash", ["-c", line, "bash", process.execPath, COMMAND, folder, db]);
      const { texts, odd: found } = readAll(db);
      expect(texts).toBeGreaterThan(20);
      expect(found).toEqual([]);
    });

    it("what a program passes to the API", async () => {
      const db = join(folder, "api.db");
      await using archive = await openArchive(db, { create: true });
      await archive.add({ text: "It rained.", uri: "https://news.example/a" });
      for (const odd of ["\ud83d", "a\0b"]) {
        const bytes = Buffer.from("It rained again.");
        await expect(archive.add({ text: "It rained again.", uri: odd })).rejects.toThrow("article: uri");
        await expect(archive.add({ bytes, publishedAt: `2031-03-05${odd}` })).rejects.toThrow("publishedAt");
        expect(await archive.add({ bytes, encoding: odd })).toMatchObject({ status: "rejected", code: "E_ENCODING" });
        expect((await archive.add({ text: `It ${odd} rained.` })).status).toBe("rejected");
      }
      expect(readAll(db)).toMatchObject({ odd: [] });
    });
  },
);
