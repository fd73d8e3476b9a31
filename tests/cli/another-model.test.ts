import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { buildWithAnotherModel } from "../helpers/another-model.ts";
import { addressOf, decided, desk, deskArchive, STORIES, seen } from "../helpers/desk-archive.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const SCANDAL = addressOf("harbour", "“It is a scandal,”");
const BOATS = addressOf("harbour", "“The boats will stay,”");
const MAY = addressOf("ferry", "“It will sail in May,”");

const DECISIONS: readonly (readonly string[])[] = [
  ["correct", SCANDAL, "--speaker", "ada-quill"],
  ["confirm", MAY],
  ["reject", BOATS],
  ["merge", "xander-ro", "alexander-ro"],
  ["split", "john-smith", "--articles", "3", "--as", "bishop"],
  ["set", "1", "--headline", "Harbour plan", "--published", "2031-03-03"],
];

/** What people have decided, as it is seen. */
async function decisionsSeen(path: string) {
  const { quotes, people, articles } = await seen(path);
  return {
    corrected: quotes[SCANDAL],
    confirmed: quotes[MAY],
    rejected: quotes[BOATS],
    joined: people.filter(([name = "", ...others]) => [name, ...others].includes("Alexander Ro")),
    split: people.filter(([name]) => name?.startsWith("John Smith")).map(([name]) => name),
    headline: articles.find(({ publishedAt }) => publishedAt?.startsWith("2031-03-03"))?.headline,
  };
}

/** How sure the program is of all quotes together. */
function sureness(path: string): unknown {
  const file = new Database(path, { readonly: true });
  try {
    return file.prepare("SELECT sum(confidence) FROM quotes").pluck().get();
  } finally {
    file.close();
  }
}

describe("what was decided, where a build with another model reads", { timeout: 300_000 }, () => {
  let main: string;
  let path: string;
  let wanted: Awaited<ReturnType<typeof decisionsSeen>>;

  /** Runs the other build, which must end well. */
  function other(db: string, ...args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args, "--db", db], { encoding: "utf8" });
    expect({ args, status, stderr }).toMatchObject({ status: 0 });
    return stdout + stderr;
  }

  beforeAll(async () => {
    main = buildWithAnotherModel(join(folder, "another"));
    path = await deskArchive(folder, "here");
    for (const args of DECISIONS) await decided(path, ...args);
    wanted = await decisionsSeen(path);
  }, 120_000);

  it("is what was decided", () => {
    expect(wanted).toEqual({
      corrected: "Ada Quill [ada-quill] (corrected)",
      confirmed: "Xander Ro [xander-ro] (confirmed)",
      rejected: undefined,
      joined: [["Xander Ro", "xander-ro", "Alexander Ro"]],
      split: ["John Smith", "John Smith"],
      headline: "Harbour plan",
    });
  });

  it("is all there after its reread, and after backup and restore of that", async () => {
    const db = join(folder, "reread.db");
    copyFileSync(path, db);
    const before = sureness(db);
    expect(other(db, "verify")).toContain("extraction was not repeated for 3 of 3 articles");
    expect(other(db, "reread")).toContain("changed 3, unchanged 0, refused 0");
    const after = (await seen(db)).quotes;
    expect(sureness(db), "the model must be another one").not.toBe(before);
    expect(await decisionsSeen(db)).toEqual(wanted);
    expect(other(db, "verify")).not.toContain("not repeated");

    const backup = join(folder, "backup.db");
    other(db, "backup", backup);
    const restored = join(folder, "restored.db");
    other(restored, "restore", backup);
    expect(await decisionsSeen(restored)).toEqual(wanted);
    expect((await seen(restored)).quotes).toEqual(after);
    other(restored, "verify");
  });

  it("is all there in an archive that it makes of the same sources and the exported decisions", async () => {
    const lines = join(folder, "decisions.ndjson");
    await onrecord("export", "decisions", lines, "--db", path);
    const sources = join(folder, "sources");
    mkdirSync(sources);
    for (const [story, text] of Object.entries(STORIES)) writeFileSync(join(sources, `${story}.txt`), text);
    const db = join(folder, "fresh.db");
    other(db, "add", sources);
    other(db, "decide", lines);
    expect(await decisionsSeen(db)).toEqual(wanted);
    other(db, "verify");
  });

  it("is all there when this build reads again what the other has read", async () => {
    const db = join(folder, "back.db");
    copyFileSync(path, db);
    other(db, "reread");
    expect((await onrecord("reread", "--db", db)).stderr).toContain("changed 3");
    expect(await seen(db)).toEqual(await seen(path));
    expect((await desk(db, "decide", "--resume")).stderr).toBe("nothing is pending any more; changed 0");
    expect((await onrecord("verify", "--db", db)).status).toBe(0);
  });
});
