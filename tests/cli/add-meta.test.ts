import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { run } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const at = (...names: string[]) => join(folder, ...names);

mkdirSync(at("stories"));
writeFileSync(at("stories", "ferry.txt"), "Ferry sails\n\n“We sail,” Ada Quill said.");
writeFileSync(at("stories", "rain.txt"), "Rain ends\n\n“It is dry,” Bo Marsh said.");
writeFileSync(at("stories", "rain.txt.meta.json"), '{"section": "weather"}');
writeFileSync(at("facts.csv"), "file,section,keyword\nferry.txt,harbour,ferry; noon\nsnow.txt,weather,\n");

function facts(db: string): unknown[] {
  const database = new Database(db, { readonly: true });
  const rows = database
    .prepare("SELECT article_id || ' ' || name || '=' || value || ', ' || supplied_from FROM article_facts")
    .pluck()
    .all();
  database.close();
  return rows.sort();
}

describe("onrecord add --ndjson", () => {
  it.each(["--map=text=body", "--format=json", "--encoding=koi8-r", "--summaries"])(
    "is not with %s, which it would pass over",
    (option) => {
      const { status, stderr } = run(["add", "--ndjson", at("none.ndjson"), option, "--db", at("none.db")]);
      expect(status).toBe(2);
      expect(stderr).toContain("cannot be used with option");
    },
  );
});

describe("onrecord add with metadata", () => {
  it("takes it from options, a table and sidecars", () => {
    const db = at("one.db");
    const { stderr, status } = run([
      "add",
      at("stories"),
      "--set",
      "publication=The Ellery Post",
      "--set",
      "keyword=coast",
      "--meta",
      at("facts.csv"),
      "--db",
      db,
    ]);
    expect(stderr).toContain('rows of the table that are of nothing that came: "snow.txt"\n');
    expect(status).toBe(0);
    expect(facts(db)).toEqual([
      "1 keyword=coast, option --set",
      "1 keyword=ferry, table facts.csv",
      "1 keyword=noon, table facts.csv",
      "1 publication=The Ellery Post, option --set",
      "1 section=harbour, table facts.csv",
      "2 keyword=coast, option --set",
      "2 publication=The Ellery Post, option --set",
      "2 section=weather, sidecar rain.txt.meta.json",
    ]);
  });

  it("adds to known articles, asks where they differ, and replaces if told to", () => {
    const db = at("two.db");
    run(["add", at("stories"), "--db", db]);
    const more = run(["add", at("stories"), "--set", "published=2031-03-03", "--set", "section=news", "--db", db]);
    expect(more.stderr).toMatch(/^added 0, unchanged 2, 3 facts added, rejected 0$/m);
    const path = at("stories", "ferry.txt");
    const other = run(["add", path, "--set", "section=harbour", "--db", db]);
    expect(other.stderr).toContain(
      `"${path}": its section stays "news", and is not "harbour"; --replace-meta changes what the text does not print\n`,
    );
    const replaced = run(["add", path, "--set", "section=harbour", "--replace-meta", "--db", db]);
    expect(replaced.stderr).toMatch(/^added 0, unchanged 1, 1 fact added, rejected 0$/m);
    expect(facts(db)).toContain("1 section=harbour, option --set");
    expect(run(["verify", "--db", db]).status).toBe(0);
  });

  it("reads it in lines of JSON", () => {
    const db = at("three.db");
    const lines = [
      { text: "Snow falls.", meta: { section: "weather" } },
      { text: "Hail falls.", meta: { sektion: "weather" } },
    ];
    const { stderr } = run(["add", "--ndjson", "-", "--db", db], {
      input: lines.map((one) => JSON.stringify(one)).join("\n"),
    });
    expect(stderr).toContain('E_RECORD "-, line 2": "meta": there is no "sektion", use "section"');
    expect(facts(db)).toEqual(["1 section=weather, meta of the line"]);
  });

  it("refuses options that mean nothing", () => {
    expect(run(["add", at("stories"), "--set", "section", "--db", at("no.db")])).toMatchObject({ status: 2 });
    expect(run(["add", at("stories"), "--set", "sektion=x", "--db", at("no.db")]).stderr).toContain('use "section"');
    expect(run(["add", at("stories"), "--meta", at("none.csv"), "--db", at("no.db")]).stderr).toContain("no such file");
  });
});
