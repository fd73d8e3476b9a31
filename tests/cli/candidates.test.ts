import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../../src/archive/sqlite/migrate.ts";
import { openDatabase } from "../../src/archive/sqlite/open.ts";
import { addArticle } from "../../src/ingest/add-article.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const BY = ["--by", "Mara Lind"] as const;
let path: string;

const ARTICLES: readonly (readonly [on: string, text: string])[] = [
  ["2031-01-05", "Pier will stand\n\n“The pier will stand,” said mayor Ada Quill on Monday.\n"],
  ["2031-02-05", "Pier is closed\n\n“The pier is closed,” said mayor Ada R. Quill on Friday.\n"],
  ["2031-03-05", "Ferry is late\n\n“The ferry is late,” said Bill Oake, a spokesman, on Tuesday.\n"],
  ["2031-04-05", "Ferry is early\n\n“The ferry is early,” said William Oake, a skipper, on Tuesday.\n"],
  ["2031-05-05", "Bells ring again\n\n“The bells ring again,” said Bishop John Fenn on Sunday.\n"],
  ["2031-06-05", "Brume win at home\n\n“We had some luck,” said striker John Fenn on Saturday.\n"],
];

beforeAll(async () => {
  path = join(folder, "names.db");
  await migrate(path);
  using archive = openDatabase(path);
  for (const [publishedAt, text] of ARTICLES) {
    await addArticle(archive.store, { text, publishedAt });
  }
});

const listed = async (...args: readonly string[]) => {
  const { stdout } = await onrecord("people", "--db", path, ...args, "--ndjson");
  return stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
};

describe("people --duplicates", () => {
  it("ranks pairs with reasons and the decisions to choose from", async () => {
    const pairs = await listed("--duplicates");
    expect(pairs.map(({ one, other }) => [one.slug, other.slug].sort())).toEqual([
      ["ada-quill", "ada-r-quill"],
      ["bill-oake", "william-oake"],
    ]);
    expect(pairs[0].reasons).toEqual(["middle initial: R.", "same title in print: mayor"]);
    expect(pairs[0].decisions).toEqual([
      "onrecord merge ada-quill ada-r-quill",
      "onrecord decide different ada-quill ada-r-quill",
      "onrecord decide unsure ada-quill ada-r-quill",
    ]);
  });

  it("prints a table, and no more than is asked for", async () => {
    const { stdout, stderr } = await onrecord("people", "--db", path, "--duplicates", "--limit", "1");
    expect(stdout).toContain("Ada R. Quill");
    expect(stdout).not.toContain("Oake");
    expect(stderr).toContain("1 of 2");
  });

  it("refuses filters, which are of the list of people", async () => {
    const { status, stderr } = await onrecord("people", "quill", "--db", path, "--duplicates");
    expect([status, stderr]).toEqual([2, expect.stringContaining("--duplicates is of the whole archive")]);
    expect((await onrecord("people", "--db", path, "--duplicates", "--mixed")).status).toBe(2);
  });

  it("leaves out what somebody has decided", async () => {
    const [one, other] = await listed("--duplicates");
    for (const command of [one.decisions[0], other.decisions[2]]) {
      const made = await onrecord(...command.split(" ").slice(1), "--db", path, ...BY);
      expect(made.status).toBe(0);
    }
    expect(await listed("--duplicates")).toEqual([]);
  });
});

describe("people --mixed", () => {
  it("ranks names that may be several people's, and says how to part them", async () => {
    const names = await listed("--mixed");
    expect(names).toMatchObject([
      { person: { slug: "john-fenn" }, reasons: [expect.stringMatching(/^titles of two fields: /)] },
    ]);
    const [look, split] = names[0].decisions;
    expect((await onrecord(...look.split(" ").slice(1), "--db", path)).status).toBe(0);
    expect((await onrecord(...split.split(" ").slice(1), "--db", path, ...BY)).status).toBe(0);
    const people = await listed();
    expect(people.filter(({ name }) => name.startsWith("John Fenn"))).toHaveLength(2);
    expect(await listed("--mixed")).toEqual([]);
    expect(await listed("--duplicates")).toEqual([]);
    const { stdout } = await onrecord("show", "person", "john-fenn-2", "--db", path);
    expect(stdout).toMatch(/John Fenn \(\w+\)/);
  });
});
