import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sourceFileName } from "../../src/archive/source-files.ts";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { meddle } from "../helpers/meddle.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const scratch = scratchFolder();
let cases = 0;

/** Bytes of several encodings, among them one that is no UTF-8 and one with a mark. */
const SOURCES: Readonly<Record<string, Buffer>> = {
  "plain.txt": Buffer.from("Rain ends\n\n“Dry at last,” Ann Roe said.\n"),
  "crlf.txt": Buffer.from("Rain ends\r\n\r\n“Dry at last,” Ann Roe said. \t\r\n\r\n"),
  "marked.txt": Buffer.from("\ufeffRain ends 🚢\n\nIt is dry.", "utf8"),
  "utf16.txt": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Rain ends\n\nÇa va.", "utf16le")]),
};

/** An archive of the sources above, its path and that of their folder. */
async function archive(): Promise<{ db: string; folder: string; out: string }> {
  cases += 1;
  const folder = join(scratch, String(cases));
  mkdirSync(folder);
  for (const [name, bytes] of Object.entries(SOURCES)) writeFileSync(join(folder, name), bytes);
  const db = join(scratch, `${cases}.db`);
  await onrecord("add", folder, "--db", db);
  return { db, folder, out: join(scratch, `${cases}-out`) };
}

function run(db: string, sql: string): void {
  const raw = connect(db);
  meddle(raw, sql);
  raw.close();
}

const bytesIn = (folder: string) => readdirSync(folder).map((name) => readFileSync(join(folder, name), "latin1"));

describe("reread", () => {
  it("says how many would change, and changes them", async () => {
    const { db } = await archive();
    run(db, "UPDATE quotes SET confidence = 0.01 WHERE article_id <> 2");
    const dry = await onrecord("reread", "--dry-run", "--db", db);
    expect(dry.stderr).toBe("dry run, nothing was written: changed 2, unchanged 2, refused 0");
    const { status, stdout } = await onrecord("reread", "--json", "--db", db);
    expect({ status, fates: JSON.parse(stdout) }).toMatchObject({
      status: 0,
      fates: [{ status: "changed" }, { status: "unchanged" }, { articleId: 3, status: "changed" }, {}],
    });
    expect((await onrecord("verify", "--db", db)).status).toBe(0);
  });

  it("takes articles by id or hash, each once", async () => {
    const { db } = await archive();
    const raw = connect(db, { readonly: true });
    const hash = String(raw.prepare("SELECT sha256 FROM articles WHERE id = 1").pluck().get());
    raw.close();
    expect((await onrecord("reread", "1", hash.slice(0, 9), "2", "--db", db)).stderr).toContain("unchanged 2");
    expect((await onrecord("reread", "99", "--db", db)).status).toBe(2);
  });

  it("names what it cannot read anew, with status 1, and leaves it as it was", async () => {
    const { db } = await archive();
    run(db, "UPDATE articles SET encoding = 'morse' WHERE id = 1");
    const { status, stderr } = await onrecord("reread", "--db", db);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^E_INTERNAL article 1: .*; it stays as it was\n.*refused 1$/);
  });

  it("makes no archive where there is none, with status 3", async () => {
    expect((await onrecord("reread", "--db", join(scratch, "nowhere.db"))).status).toBe(3);
  });
});

describe("export sources", () => {
  it("gives back every byte, under names that tell where it came from", async () => {
    const { db, folder, out } = await archive();
    const { status, stderr } = await onrecord("export", "sources", out, "--db", db);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "written 4, present 0, not written 0" });
    expect(bytesIn(out).toSorted()).toEqual(bytesIn(folder).toSorted());
    expect(readdirSync(out).every((name) => /^(plain|crlf|marked|utf16)-[0-9a-f]{12}\.txt$/.test(name))).toBe(true);
  });

  it("gives back what makes the same archive again, and the same files the next time", async () => {
    const { db, out } = await archive();
    await onrecord("export", "sources", out, "--by-hash", "--db", db);
    expect((await onrecord("add", out, "--db", db)).stderr).toContain("added 0, unchanged 4, rejected 0");
    const again = await onrecord("export", "sources", out, "--by-hash", "--db", db);
    expect(again.stderr).toBe("written 0, present 4, not written 0");
  });

  it("replaces no file, be it only a link to one, and says so with status 1", async () => {
    const { db, out } = await archive();
    const { stdout } = await onrecord("export", "sources", out, "--json", "--db", db);
    const [first, second] = (JSON.parse(stdout) as { file: string }[]).map(({ file }) => file);
    const other = join(scratch, `other-${cases}`);
    mkdirSync(other);
    writeFileSync(join(other, first ?? ""), "mine");
    symlinkSync(join(other, first ?? ""), join(other, second ?? ""));
    const { status, stderr } = await onrecord("export", "sources", other, "--db", db);
    expect({ status, summary: stderr.split("\n").at(-1) }).toEqual({
      status: 1,
      summary: "written 2, present 0, not written 2",
    });
    expect(readFileSync(join(other, first ?? ""), "utf8")).toBe("mine");
  });

  it("writes nothing that was altered, and says so with status 4", async () => {
    const { db, out } = await archive();
    run(db, "UPDATE articles SET text = text || '!' WHERE id = 2");
    const { status, stderr } = await onrecord("export", "sources", out, "--db", db);
    expect(status).toBe(4);
    expect(stderr).toMatch(/^not written: article 2: the text gives bytes of SHA-256 \w+, not \w+\n/);
    expect(readdirSync(out)).toHaveLength(3);
  });

  it("knows no other noun yet, and a folder that cannot be made is a failure", async () => {
    const { db } = await archive();
    expect((await onrecord("export", "birds", scratch, "--db", db)).status).toBe(2);
    expect((await onrecord("export", "sources", join(db, "below"), "--db", db)).status).toBe(3);
  });
});

describe("the name of a source's file", () => {
  it.each([
    ["story.txt", "story-6767625998ac.txt"],
    ["a/b/Stories of Mårten.TXT", "Stories-of-Mårten-6767625998ac.txt"],
    ["https://news.example/2031/03/ferry.html?id=7#top", "ferry.html-6767625998ac.txt"],
    ["https://news.example/", "news.example-6767625998ac.txt"],
    ["../../../etc/passwd", "passwd-6767625998ac.txt"],
    ["C:\\wire\\CON", "CON-6767625998ac.txt"],
    ["..", "6767625998ac.txt"],
    [".hidden", "hidden-6767625998ac.txt"],
    ["a\u0000b\u202egpj", "a-b-gpj-6767625998ac.txt"],
    ["x".repeat(300), `${"x".repeat(50)}-6767625998ac.txt`],
    [null, "6767625998ac.txt"],
  ])("of %j is %s", (uri, name) => {
    expect(sourceFileName({ uri, sha256: "6767625998ac".padEnd(64, "0"), extension: ".txt" })).toBe(name);
  });
});
