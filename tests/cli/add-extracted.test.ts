import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import { contents } from "../helpers/content-digest.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { run, shell } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const at = (name: string) => join(folder, name);

const story = (number: number) =>
  `Mill opens, ${number} 🚢\n\nCORRAN (Sandwire) – “We begin with ${number} looms,” mill owner Ida Fenn said.\n\n“They came by sea,” she added.\n\n(Reporting by Bo Marsh)`;
const line = (value: object) => `${JSON.stringify(value)}\n`;
const given = (id: number) => ({ uri: `wire:${id}`, meta: { published: "2031-03-03", section: "mills" } });

// biome-ignore lint/suspicious/noExplicitAny: a test meddles with what it likes
type Loose = any;
let extracted: Loose[] = [];

beforeAll(() => {
  const input = Array.from({ length: 60 }, (_, id) => line({ id, text: story(id), ...given(id) })).join("");
  writeFileSync(at("in.ndjson"), input);
  const { stdout } = run(["extract", "-", "--ndjson", "--with-source", "--end-line"], { input });
  writeFileSync(at("out.ndjson"), stdout);
  extracted = stdout
    .trimEnd()
    .split("\n")
    .map((one) => JSON.parse(one));
});

let written = 0;
function addLines(lines: readonly (object | string)[], ...options: string[]) {
  written += 1;
  const [path, db] = [at(`${written}.ndjson`), at(`${written}.db`)];
  writeFileSync(path, lines.map((one) => (typeof one === "string" ? `${one}\n` : line(one))).join(""));
  return onrecord("add", "--extracted", path, "--db", db, ...options).then((outcome) => ({ ...outcome, path, db }));
}

function rows(path: string, sql: string): unknown[] {
  const raw = new Database(path, { readonly: true });
  const found = raw.prepare(sql).raw().all();
  raw.close();
  return found;
}

function contentsOf(path: string): unknown[][] {
  const raw = new Database(path, { readonly: true });
  const found = contents(raw);
  raw.close();
  return found;
}

describe("onrecord add --extracted", () => {
  it("makes the archive that add makes, digests included, and it is sound", async () => {
    const added = await onrecord("add", "--extracted", at("out.ndjson"), "--db", at("elsewhere.db"));
    expect(added.stderr).toMatch(/^\d+ read again here, with the same result$/m);
    expect(added.stderr).toMatch(/^added 60, unchanged 0, rejected 0$/m);
    expect(added.status).toBe(0);
    await onrecord("add", "--ndjson", at("in.ndjson"), "--db", at("here.db"));
    expect(contentsOf(at("elsewhere.db"))).toEqual(contentsOf(at("here.db")));
    const digests = "SELECT article_id, digest FROM article_digests ORDER BY 1";
    expect(rows(at("elsewhere.db"), digests)).toEqual(rows(at("here.db"), digests));
    const facts = "SELECT name, value, supplied_from FROM article_facts ORDER BY article_id";
    expect(rows(at("elsewhere.db"), facts)).toEqual(rows(at("here.db"), facts));
    expect(rows(at("elsewhere.db"), facts)).toHaveLength(60);
    expect(await onrecord("verify", "--db", at("elsewhere.db"))).toMatchObject({ status: 0 });
    expect(rows(at("elsewhere.db"), "SELECT command, options, added FROM runs")).toEqual([
      ["add", '{"extracted":true,"recheck":100}', 60],
    ]);
  });

  it("takes the lines of a pipe, in any order, and again without a change", () => {
    const db = at("piped.db");
    const piped = shell(
      `onrecord extract - --ndjson --with-source < ${at("in.ndjson")} | sort | onrecord add --extracted - --db ${db}`,
    );
    expect(piped.stderr).toMatch(/^added 60, unchanged 0, rejected 0$/m);
    const before = readFileSync(db);
    expect(run(["add", "--extracted", at("out.ndjson"), "--db", db]).stderr).toMatch(
      /^added 0, unchanged 60, rejected 0$/m,
    );
    expect(readFileSync(db).equals(before)).toBe(true);
  });

  it("takes a Parquet file with the same, and makes the same archive", async () => {
    const read = shell(
      `(cat ${at("in.ndjson")}; echo '{"id":"bad"}') | onrecord extract - --ndjson --with-source --format parquet > ${at("out.parquet")}`,
    );
    expect(read.stderr).toBe("");
    const found = await parquetReadObjects({ file: await asyncBufferFromFile(at("out.parquet")) });
    expect(found).toHaveLength(61);
    expect(found[60]).toMatchObject({ id: '"bad"', line: 61n, sha256: null, extraction: null });
    expect(found[60]?.error).toMatch(/^E_RECORD: /);
    expect(JSON.parse(String(found[7]?.extraction)).quotes).toEqual(extracted[7].quotes);
    const added = await onrecord("add", "--extracted", at("out.parquet"), "--db", at("parquet.db"));
    expect(added.stderr).toMatch(/^added 60, unchanged 0, rejected 1$/m);
    expect(added.stderr).toContain(`E_RECORD "${at("out.parquet")}, row 61"`);
    await onrecord("add", "--ndjson", at("in.ndjson"), "--db", at("lines.db"));
    expect(contentsOf(at("parquet.db"))).toEqual(contentsOf(at("lines.db")));
  });

  it("names what is wrong with a Parquet file", async () => {
    const whole = readFileSync(at("out.parquet"));
    writeFileSync(at("cut.parquet"), whole.subarray(0, whole.length - 100));
    const cut = await onrecord("add", "--extracted", at("cut.parquet"), "--db", at("cut.db"));
    expect([cut.status, cut.stderr]).toEqual([
      1,
      expect.stringMatching(/E_RECORD ".*cut\.parquet": no Parquet that can be read/),
    ]);
    const both = run(["extract", "-", "--ndjson", "--format", "parquet", "--end-line"], { input: "" });
    expect([both.status, both.stderr]).toEqual([2, expect.stringContaining("--end-line is for lines")]);
    const none = shell(`onrecord extract - --ndjson --format parquet < /dev/null > ${at("none.parquet")}`);
    expect(none.status).toBe(0);
    expect(await parquetReadObjects({ file: await asyncBufferFromFile(at("none.parquet")) })).toEqual([]);
  });

  it("applies what people have decided", async () => {
    const { db } = await addLines(extracted.slice(0, 1));
    await onrecord("rename", "ida-fenn", "--name", "Ida Fenn-Holm", "--by", "Ann Lee", "--db", db);
    writeFileSync(at("more.ndjson"), extracted.slice(1, 3).map(line).join(""));
    expect((await onrecord("add", "--extracted", at("more.ndjson"), "--db", db)).status).toBe(0);
    expect(rows(db, "SELECT name FROM people WHERE key = 'ida fenn'")).toEqual([["Ida Fenn-Holm"]]);
    expect(await onrecord("verify", "--db", db)).toMatchObject({ status: 0 });
  });

  it("names each line that it does not take, and takes the others", async () => {
    const words = structuredClone(extracted[1]);
    words.quotes[0].text = words.quotes[0].text.replace("looms", "mills");
    const name = structuredClone(extracted[2]);
    name.people[0].otherNames.push("Ida Fern");
    const text = { ...extracted[3], text: extracted[4].text };
    const version = { ...extracted[5], extractor: "0.0.9+000000000000" };
    const { text: _, ...bare } = extracted[6];
    const failed = {
      id: "x",
      line: 7,
      error: "E_EMPTY: no bytes, or nothing but white space and invisible characters",
    };
    const { status, stderr, path, db } = await addLines([
      ...[extracted[0], words, name, text, version, bare, failed, "{}", "no JSON", extracted[7]],
    ]);
    const said = (number: number) => stderr.split("\n").find((one) => one.includes(`line ${number}"`)) ?? "";
    expect(said(2)).toBe(`E_EXTRACTION "${path}, line 2": quote 0 has another text than its content`);
    expect(said(3)).toContain("E_EXTRACTION");
    expect(said(3)).toContain(
      'it names "Ida Fern", which is not in the text; read again, its people came out otherwise',
    );
    expect(said(4)).toContain("E_EXTRACTION");
    expect(said(4)).toContain("its sha256 is");
    expect(said(5)).toContain('"0.0.9+000000000000" has read it');
    expect(said(6)).toContain("E_RECORD");
    expect(said(6)).toContain("--with-source");
    expect(said(7)).toMatch(/^E_EMPTY .*no bytes, .*where it was read; its id is "x"\)$/);
    expect(said(8)).toContain("E_RECORD");
    expect(said(9)).toContain("E_RECORD");
    expect(stderr).toMatch(/^added 2, unchanged 0, rejected 8$/m);
    expect(status).toBe(1);
    expect(await onrecord("verify", "--db", db)).toMatchObject({ status: 0 });
  });

  it("stops when an article that is read again comes out otherwise", async () => {
    const other = structuredClone(extracted[40]);
    other.quotes[0].stance = "denied";
    const { status, stderr, path, db } = await addLines(
      [...extracted.slice(0, 40), other, ...extracted.slice(41, 60)],
      "--recheck",
      "1",
    );
    expect(stderr).toContain(`E_EXTRACTION "${path}, line 41": read again, its quotes came out otherwise`);
    expect(stderr).toContain("error: what was read elsewhere is not what this program reads; nothing more was taken");
    expect(status).toBe(1);
    expect(rows(db, "SELECT count(*) FROM articles")).toEqual([[40]]);
  });

  it("says when lines are missing that the end lines count, and when there are more", async () => {
    const end = { end: true, lines: 2, errors: 0 };
    const whole = await addLines([extracted[0], end, extracted[1], extracted[2], extracted[3], end]);
    expect([whole.status, whole.stderr]).toEqual([0, expect.not.stringContaining("end lines")]);
    const torn = await addLines([extracted[0], end, extracted[1], extracted[2], end]);
    expect(torn.stderr).toContain(`E_RECORD "${torn.path}": the end lines count 4 lines, and 3 came`);
    expect(torn.stderr).toMatch(/^added 3, unchanged 0, rejected 1$/m);
    expect(torn.status).toBe(1);
    writeFileSync(at("end.ndjson"), line({ end: true, lines: 3 }));
    const parted = await onrecord("add", "--extracted", torn.path, at("end.ndjson"), "--db", at("parted.db"));
    expect(parted.stderr).toContain(`E_RECORD "${torn.path} and 1 more": the end lines count 7 lines, and 3 came`);
  });

  it("writes nothing on a dry run, and says what it would", async () => {
    const { stderr, db } = await addLines(extracted.slice(0, 2), "--dry-run");
    expect(stderr).toMatch(/^dry run, nothing was written: added 2, unchanged 0, rejected 0$/m);
    expect(() => readFileSync(db)).toThrow();
  });

  it.each([["--ndjson"], ["--set", "section=a"], ["--meta", "a.csv"], ["--watch"], ["--encoding", "koi8-r"]])(
    "refuses %s, which would make another reading",
    async (...options) => {
      expect((await addLines([], ...options)).status).toBe(2);
    },
  );

  it("knows --recheck only with --extracted", async () => {
    expect(await onrecord("add", "--ndjson", at("in.ndjson"), "--recheck", "2")).toMatchObject({ status: 2 });
    expect((await addLines([], "--recheck", "0")).status).toBe(2);
  });
});
