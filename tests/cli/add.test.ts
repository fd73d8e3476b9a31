import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { contents } from "../helpers/content-digest.ts";
import { COMMAND, run, shell } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const at = (...names: string[]) => join(folder, ...names);
const newArchive = (name: string) => at(`${name}.db`);

const story = (number: number) =>
  `Council meets again, ${number}\n\nPORT ELLERY (Sandwire) – “We met ${number} times,” Ada Quill said.\n\n(Reporting by Bo Marsh)`;

mkdirSync(at("stories"));
for (let number = 0; number < 5; number += 1) writeFileSync(at("stories", `${number}.txt`), story(number));
writeFileSync(at("bad.txt"), Buffer.from("line one\nline tw\xf6", "latin1"));
const TO_TRY = "try --encoding windows-1252, which reads “twö” there";
const lines = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, index) => `${JSON.stringify({ text: story(from + index), uri: `story:${from + index}` })}\n`,
  ).join("");

function query(path: string, sql: string): unknown[] {
  const database = new Database(path, { readonly: true });
  const rows = database.prepare(sql).pluck().all();
  database.close();
  return rows;
}

describe("onrecord add", () => {
  it("makes the archive, adds a folder and says how many", () => {
    const db = newArchive("made");
    const first = run(["add", at("stories"), "--db", db]);
    expect(first).toMatchObject({ status: 0, stdout: "" });
    expect(first.stderr).toMatch(/added 5, unchanged 0, rejected 0$/m);
    expect(run(["add", at("stories"), "--db", db]).stderr).toMatch(/^added 0, unchanged 5, rejected 0$/m);
    expect(query(db, "SELECT source_uri FROM articles ORDER BY id LIMIT 1")).toEqual([at("stories", "0.txt")]);
    expect(query(db, "SELECT command || added FROM runs")).toEqual(["add5"]);
  });

  it("names a bad file with code, byte and line, and adds the others", () => {
    const db = newArchive("bad");
    const { status, stderr } = run(["add", at("bad.txt"), at("none.txt"), at("stories", "1.txt"), "--db", db]);
    expect(stderr).toContain(`E_ENCODING "${at("bad.txt")}": not valid UTF-8 at byte 16, line 2; ${TO_TRY}\n`);
    expect(stderr).toContain(`E_IO "${at("none.txt")}": no such file or folder\n`);
    expect(stderr).toMatch(/^added 1, unchanged 0, rejected 2$/m);
    expect(status).toBe(1);
  });

  it("prints warnings, which are stored too", () => {
    const db = newArchive("warned");
    const { status, stderr } = run(["add", "-", "--db", db], { input: "A bell \u0007\n\nrings." });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^W_CONTROL_CHARS "-": /m);
    expect(query(db, "SELECT code FROM diagnostics")).toContain("W_CONTROL_CHARS");
    expect(query(db, "SELECT source_uri FROM articles")).toEqual([null]);
  });

  it("says at its end what matters, however many articles there are", () => {
    const db = newArchive("summed-up");
    const { status, stdout, stderr } = run(["add", at("bad.txt"), at("stories"), "--json", "--db", db]);
    expect(stderr.split("\n").slice(1)).toEqual([
      expect.stringMatching(/^E_ENCODING ".*bad\.txt": /),
      `W_NO_DATE "${at("stories", "0.txt")}" and 4 more: no date line`,
      "(--verbose names each)",
      "rejected:",
      expect.stringMatching(/^ {2}E_ENCODING ".*bad\.txt": /),
      "added 5, unchanged 0, rejected 1",
      "",
    ]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).map(({ warnings }: { warnings?: string[] }) => warnings ?? null)).toEqual([
      null,
      ...Array.from({ length: 5 }, () => ["W_NO_DATE"]),
    ]);
    const each = run(["add", at("stories"), "--verbose", "--db", newArchive("verbose")]);
    expect(each.stderr.match(/^W_NO_DATE ".*": no date line$/gm)).toHaveLength(5);
  });

  it("makes no archive of nothing", () => {
    const db = newArchive("nothing");
    for (const [places, input] of [
      [["add", at("nofolder")], ""],
      [["add", at("bad.txt"), at("none.txt")], ""],
      [["add", "-"], ""],
      [["add", "-", "--ndjson"], "no json\n"],
      [["seed", at("nofolder")], ""],
    ] as const) {
      expect(run([...places, "--db", db], { input }), places.join(" ")).toMatchObject({ status: 1, stdout: "" });
      expect(readdirSync(folder).filter((name) => name.startsWith("nothing"))).toEqual([]);
    }
    mkdirSync(at("no-texts"));
    expect(run(["add", at("no-texts"), "--db", db])).toMatchObject({ status: 0, stdout: "" });
    expect(existsSync(db)).toBe(false);
    expect(run(["add", at("bad.txt"), at("stories"), "--db", db]).stderr).toMatch(/^added 5, /m);
    expect(query(db, "SELECT rejected FROM runs")).toEqual([1]);
  });

  it("does not blame a text for having no date where one came with it", () => {
    const text = "Rain ends\n\nPORT ELLERY (Sandwire) – It will be dry, Ada Quill said.";
    const input = `${JSON.stringify({ text, publishedAt: "2031-05-01" })}\n`;
    const db = newArchive("supplied");
    const { stderr } = run(["add", "-", "--ndjson", "--db", db], { input });
    expect(stderr).toBe(`${db}: new archive\nadded 1, unchanged 0, rejected 0\n`);
    expect(query(db, "SELECT published_at_basis FROM articles")).toEqual(["supplied"]);
    expect(query(db, "SELECT code FROM diagnostics")).toEqual([]);
  });

  it("reads another encoding by its label, and gives the bytes back", () => {
    const db = newArchive("latin");
    expect(run(["add", at("bad.txt"), "--encoding", "latin1", "--db", db]).status).toBe(0);
    expect(query(db, "SELECT text || ' ' || encoding FROM articles")).toEqual(["line one\nline twö windows-1252"]);
    expect(run(["verify", "--db", db]).status).toBe(0);
    const { status, stderr } = run(["add", at("bad.txt"), "--encoding", "shift_jis", "--db", db]);
    expect(stderr).toMatch(/shift_jis cannot be written back byte for byte/);
    expect(status).toBe(2);
  });

  it("says on a dry run what would be, and writes nothing", () => {
    const db = newArchive("dry");
    const none = run(["add", at("stories"), at("bad.txt"), "--dry-run", "--db", db]);
    expect(none.stderr).toMatch(/^dry run, nothing was written: added 5, unchanged 0, rejected 1$/m);
    expect(none.status).toBe(1);
    expect(existsSync(db)).toBe(false);
    run(["add", at("stories", "1.txt"), "--db", db]);
    const before = readFileSync(db);
    expect(run(["add", at("stories"), "--dry-run", "--db", db]).stderr).toMatch(/added 4, unchanged 1, rejected 0$/m);
    expect(readFileSync(db).equals(before)).toBe(true);
  });

  it("gives outcomes as JSON", () => {
    const { stdout } = run([
      "add",
      at("stories", "1.txt"),
      at("stories", "1.txt"),
      at("bad.txt"),
      "--json",
      "--db",
      newArchive("json"),
    ]);
    expect(JSON.parse(stdout)).toEqual([
      {
        name: at("stories", "1.txt"),
        status: "added",
        articleId: 1,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        language: "en",
        warnings: expect.any(Array),
      },
      { name: at("stories", "1.txt"), status: "unchanged", articleId: 1, sha256: expect.any(String) },
      { name: at("bad.txt"), status: "rejected", code: "E_ENCODING", reason: expect.any(String) },
    ]);
  });

  it("goes on when nobody reads its output any more", () => {
    const db = newArchive("closed");
    const { status } = shell(`onrecord add --json "${at("stories")}" --db "${db}" | head -c 0`);
    expect(status).toBe(0);
    expect(query(db, "SELECT count(*) FROM articles")).toEqual([5]);
  });

  it("gives names that could move the cursor escaped, a line each", () => {
    const name = at("two\nlines\u001b[31m.txt");
    writeFileSync(name, "");
    const { stderr } = run(["add", name, "--db", newArchive("names")]);
    expect(stderr).toContain('two\\nlines\\u{1b}[31m.txt": 0 bytes\n');
  });

  it("is told what an unusable archive is, before any work", () => {
    expect(run(["add", at("stories"), "--db", at("stories", "1.txt")])).toMatchObject({ status: 3, stdout: "" });
    expect(run(["add", at("stories"), "--db", at("nowhere", "x.db")]).status).toBe(3);
    expect(run(["add"]).status).toBe(2);
  });
});

describe("many articles", () => {
  // More than the 256 that are read before threads are started, and as few as that allows: each process that reads
  // articles takes seconds on a busy machine to become quick.
  const many = lines(0, 420);
  const db = newArchive("many");

  it("are read in several threads, with the same result and in the same order", () => {
    const { status, stdout, stderr } = run(["add", "--ndjson", "-", "--json", "--db", db], { input: many });
    expect(stderr).toMatch(/^added 420, unchanged 0, rejected 0$/m);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).map((one: { name: string }) => one.name)).toEqual(
      Array.from({ length: 420 }, (_, index) => `-, line ${index + 1}`),
    );
    const singly = newArchive("singly");
    for (const [from, to] of [
      [0, 210],
      [210, 420],
    ] as const) {
      run(["add", "--ndjson", "-", "--db", singly], { input: lines(from, to) });
    }
    expect(contentsOf(db)).toEqual(contentsOf(singly));
  });

  it("are finished batch by batch after Ctrl-C: what was reported is stored, and nothing else", async () => {
    const path = newArchive("interrupted");
    const child = spawn(process.execPath, [COMMAND, "add", "--ndjson", "-", "--json", "--db", path]);
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      if (stdout === "") child.kill("SIGINT");
      stdout += chunk;
    });
    child.stdin.on("error", () => {});
    child.stdin.write(lines(0, 20_000));
    const [status] = await once(child, "exit");
    expect(status).toBe(130);
    const reported = JSON.parse(stdout).length;
    expect(reported).toBeGreaterThan(0);
    expect(reported).toBeLessThan(20_000);
    expect(query(path, "SELECT count(*) FROM articles")).toEqual([reported]);
    expect(query(path, "PRAGMA integrity_check")).toEqual(["ok"]);
  });
});

function contentsOf(path: string): unknown {
  const database = new Database(path, { readonly: true });
  const all = contents(database);
  database.close();
  return all;
}

describe("onrecord seed", () => {
  it("shows what the archive holds, and changes nothing the second time", () => {
    const db = newArchive("seed");
    const first = run(["seed", "--db", db]);
    expect(first.stdout).toMatch(/^Blinken to raise/);
    expect(first.stdout).toContain("reporter: Simon Lewis, Costas Pitas, Daphne Psaledakis");
    expect(first.stdout).toMatch(/holds 1 article, .* 7 credits\.$/m);
    const before = readFileSync(db);
    const second = run(["seed", "--db", db]);
    expect(second.stdout).toBe(first.stdout);
    expect(second.stderr).toMatch(/^added 0, unchanged 1, rejected 0$/m);
    expect(readFileSync(db).equals(before)).toBe(true);
    expect(query(db, "SELECT source_uri FROM articles")).toEqual(["seeds/000_24675017d3bc8aff.txt"]);
  });

  it("takes another folder", () => {
    const { stdout, stderr } = run(["seed", at("stories"), "--db", newArchive("other")]);
    expect(stderr).toMatch(/^added 5, unchanged 0, rejected 0$/m);
    expect(stdout).toContain("… and 2 more: onrecord articles");
  });
});

describe("onrecord extract", () => {
  it("prints one object, and makes no archive", () => {
    const { status, stdout } = run(["extract", at("stories", "1.txt")], { env: { ONRECORD_DB: at("untouched.db") } });
    expect(JSON.parse(stdout)).toMatchObject({
      id: at("stories", "1.txt"),
      article: { headline: "Council meets again, 1" },
    });
    expect(status).toBe(0);
    expect(existsSync(at("untouched.db"))).toBe(false);
  });

  it("reads another encoding by its label", () => {
    const { stdout } = run(["extract", at("bad.txt"), "--encoding", "windows-1252"]);
    expect(JSON.parse(stdout).article.headline).toBe("line one");
    expect(run(["extract", at("bad.txt"), "--encoding", "windows-1252", "--ndjson"]).status).toBe(2);
  });

  it("says why a file cannot be read", () => {
    expect(run(["extract", at("bad.txt")])).toMatchObject({
      status: 1,
      stdout: "",
      stderr: `E_ENCODING "${at("bad.txt")}": not valid UTF-8 at byte 16, line 2; ${TO_TRY}\n`,
    });
  });

  it("answers every line in its place, the bad ones with an error", () => {
    const input = [
      '{"id": "a", "text": "One.", "uri": 5}',
      "nonsense",
      '{"id": 3}',
      '{"text": "Two.", "publishedAt": "2031-03-03"}',
    ];
    const { status, stdout } = run(["extract", "-", "--ndjson"], { input: input.join("\n") });
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      expect.objectContaining({ id: "a", quotes: [] }),
      { id: null, line: 2, error: expect.stringMatching(/^E_RECORD: not JSON: /) },
      { id: 3, line: 3, error: 'E_RECORD: "text" is missing or not a string' },
      expect.objectContaining({
        id: null,
        article: expect.objectContaining({ publishedAt: "2031-03-03", publishedAtBasis: "supplied" }),
      }),
    ]);
    expect(status).toBe(1);
  });

  it("answers many lines in order", () => {
    const input = Array.from({ length: 700 }, (_, id) => `${JSON.stringify({ id, text: story(id) })}\n`).join("");
    const { stdout } = run(["extract", "-", "--ndjson"], { input });
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(Array.from({ length: 700 }, (_, id) => id));
  });

  it("answers as it is asked, and ends quietly when nobody listens", async () => {
    const child = spawn(process.execPath, [COMMAND, "extract", "-", "--ndjson"]);
    child.stdin.write('{"id": 1, "text": "One."}\n');
    const [answer] = await once(child.stdout, "data");
    expect(JSON.parse(String(answer)).id).toBe(1);
    child.stdin.end();
    await once(child, "exit");
    const { stderr } = shell(`yes '{"text": "One."}' | onrecord extract - --ndjson | head -n 1 | wc -l`);
    expect(stderr).toBe("");
  });
});
