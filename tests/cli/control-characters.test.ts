import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openArchive } from "../../src/index.ts";
import { onrecord, onrecordShown } from "../helpers/fake-terminal.ts";
import { run } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const RED = "\u001b[31m";
const folder = scratchFolder();
const db = join(folder, "odd.db");
const TEXT = `Ferry is ${RED}late\n\n“The ferry ${RED}suffers from barnacles,” said Bill Oake, a spokesman, on Tuesday.\n`;

const archive = await openArchive(db, { create: true });
await archive.add({ text: TEXT, uri: `https://news.example/${RED}`, publishedAt: "2031-01-05" });
await archive.close();

/** What moves the cursor, colours or turns round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

it.each([
  ["cite", "1"],
  ["cite", "1", "--style", "bibtex"],
  ["cite", "1", "--style", "csl-json"],
  ["show", "article", "1"],
  ["show", "quote", "1"],
  ["articles"],
  ["search", "barnacles"],
  ["check", "the ferry suffers from barnacles"],
  ["export", "decisions"],
  ["export", "gold"],
  ["verify"],
])("%s %s %s prints no control characters on a terminal", async (...args) => {
  const confirmed = await onrecord("confirm", "1", "--by", `Mara ${RED}Lind`, "--db", db);
  const { status, stdout, stderr } = await onrecordShown(...args, "--db", db);
  expect([confirmed.status, status]).toEqual([0, 0]);
  expect(`${stdout}${stderr}`).not.toMatch(CONTROL);
});

it("a citation in a file has the very characters, and stands", async () => {
  const file = join(folder, "cited.txt");
  writeFileSync(file, (await onrecord("cite", "1", "--db", db)).stdout);
  expect((await onrecord("cite", "--check", file, "--db", db)).stderr).toBe("1 of 1 stand");
});

it("neither a column that a query names nor a file that is read plays tricks", async () => {
  const file = join(folder, `${RED}.txt`);
  writeFileSync(file, TEXT);
  const read = await onrecordShown("read", file);
  expect(read.stdout).toContain("\\u{1b}[31m.txt\n{");
  expect(read.stdout).not.toMatch(CONTROL);
  expect(run(["sql", `SELECT 1 AS "a${RED}"`, "--db", db]).stdout).toMatch(/^A\\u\{1b\}\[31M\n +1\n$/);
});
