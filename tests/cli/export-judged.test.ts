import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../../src/archive/sqlite/migrate.ts";
import { openDatabase } from "../../src/archive/sqlite/open.ts";
import { addArticle } from "../../src/ingest/add-article.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const path = join(folder, "judged.db");
const BY = ["--by", "Mara Lind", "--db", path] as const;

const TEXTS = [
  "Pier will stand 😀\n\n“The pier will stand for centuries,” said mayor Ada Quill on Monday.\n",
  "Ferry is late\n\n“The ferry suffers from barnacles,” said Bill Oake, a spokesman, on Tuesday.\n",
  "Bells ring\n\n“Nobody rings them anyway,” an official said.\n",
];

beforeAll(async () => {
  await migrate(path);
  using archive = openDatabase(path);
  for (const text of TEXTS) await addArticle(archive.store, { text, publishedAt: "2031-01-05" });
  const lines = (await onrecord("review", "--articles", "3", "--seed", "1", ...BY, "--ndjson")).stdout;
  const items = lines
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const quotes = items.filter(({ type }) => type === "quote");
  const confirmed = await onrecord("confirm", quotes[0].address, ...BY);
  const corrected = await onrecord("correct", quotes[1].address, "--speaker", "Eve Holm", ...BY);
  const rejected = await onrecord("reject", quotes[2].address, "--because", "not_speech", ...BY);
  expect([confirmed.status, corrected.status, rejected.status]).toEqual([0, 0, 0]);
});

/** Words that no export may have. */
const WORDS = ["centuries", "barnacles", "anyway", "Monday", "spokesman", "official said"];

describe("export gold", () => {
  it("has what people say stands and what does not, by position", async () => {
    const { stdout, stderr } = await onrecord("export", "gold", "--db", path);
    const articles = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(stderr).toContain("3 articles");
    const decided = articles.flatMap(({ quotes }) => quotes.map((one: { decided: string }) => one.decided)).sort();
    expect(decided).toEqual(["confirmed", "corrected"]);
    expect(articles.flatMap(({ rejected }) => rejected)).toHaveLength(1);
    expect(articles.map(({ complete }) => complete)).toEqual([false, false, false]);
    for (const { sha256, characters, quotes } of articles) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      const text = TEXTS.find((one) => Array.from(one).length === characters) ?? "";
      for (const { start, end } of quotes) {
        expect(Array.from(text).slice(start, end).join("")).toMatch(/^“.*”$/);
      }
    }
  });

  it("has no words of the articles", async () => {
    const { stdout } = await onrecord("export", "gold", "--db", path);
    for (const words of WORDS) expect(stdout).not.toContain(words);
  });
});

describe("what is given away", () => {
  it("says how many of its articles are held back", async () => {
    const { sha256 } = JSON.parse((await onrecord("export", "gold", "--db", path)).stdout.split("\n")[0] ?? "");
    const { stdout } = await onrecord("decide", "restrict", sha256, ...BY, "--json");
    const said = "among them 1 article held back for now, whose speakers are named";
    const held = [
      await onrecord("export", "gold", "--db", path),
      await onrecord("export", "dataset", join(folder, "held"), "--db", path),
    ];
    expect(held.map(({ stderr }) => stderr.includes(said))).toEqual([true, true]);
    await onrecord("undo", JSON.parse(stdout).decisions[0].key, ...BY);
    expect((await onrecord("export", "gold", "--db", path)).stderr).toBe("3 articles");
  });
});

describe("export dataset", () => {
  const target = join(folder, "package");

  it("writes tables as datapackage.json describes them", async () => {
    expect((await onrecord("export", "dataset", target, "--db", path)).status).toBe(0);
    const { resources } = JSON.parse(readFileSync(join(target, "datapackage.json"), "utf8"));
    const files = resources.map(({ path: file }: { path: string }) => file);
    expect([...files, "datapackage.json"].sort()).toEqual(readdirSync(target).sort());
    const counts = new Map<string, number>();
    for (const { path: file, schema } of resources) {
      const [head, ...rows] = readFileSync(join(target, file), "utf8").trimEnd().split(/\r?\n/);
      expect(head).toBe(schema.fields.map(({ name }: { name: string }) => name).join(","));
      counts.set(file, rows.length);
    }
    expect(Object.fromEntries(counts)).toEqual({
      "articles.csv": 3,
      "quotes.csv": 2,
      "speakers.csv": 2,
      "draws.csv": 6,
      "judgements.csv": 3,
    });
  });

  it("has neither words of the articles nor names of those who judged", () => {
    for (const file of readdirSync(target)) {
      const written = readFileSync(join(target, file), "utf8");
      for (const words of [...WORDS, "Mara Lind"]) expect(written, file).not.toContain(words);
    }
  });

  it("replaces an earlier package, but no other file of these names", async () => {
    expect((await onrecord("export", "dataset", target, "--db", path)).status).toBe(0);
    const own = join(folder, "own");
    mkdirSync(own);
    for (const name of ["quotes.csv", "datapackage.json"]) {
      const file = join(own, name);
      writeFileSync(file, "my,own\n");
      const { status, stderr } = await onrecord("export", "dataset", own, "--db", path);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `error: ${file} is not of a replication package and is not replaced; name another folder (invalid_argument)`,
      });
      expect(readdirSync(own)).toEqual([name]);
      expect(readFileSync(file, "utf8")).toBe("my,own\n");
      rmSync(file);
    }
  });
});
