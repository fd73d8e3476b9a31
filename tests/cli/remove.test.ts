import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../src/archive/sqlite/open.ts";
import { backup } from "../../src/archive-care.ts";
import { openArchive } from "../../src/index.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { codeOf } from "../helpers/test-archive.ts";

const BODY = "“Nobody asked my grandmother Ottoline about the aquifer,” Zebediah Quillfeather said on Tuesday.";
const TEXTS = [
  `Beekeeper mourns\nBy Tobias Larkspur\n\n${BODY}\n`,
  `Swarm perished\n\n${BODY}\n`,
  "Harbour plan divides council\nBy Jo Marsh\n\n“We have no money left,” Ada Quill told reporters.\n",
];
const WHY = ["--because", "a court has ordered it", "--by", "Ann Lee"];
const folder = scratchFolder();
let count = 0;

const archiveOfThree = () => archiveOf(TEXTS);

async function archiveOf(texts: readonly string[]): Promise<string> {
  count += 1;
  const path = join(folder, `remove-${count}.db`);
  await using archive = await openArchive(path, { create: true });
  for (const text of texts) await archive.add({ text });
  return path;
}

async function headlines(path: string): Promise<unknown[]> {
  await using archive = await openArchive(path, { readonly: true });
  return (await archive.articles.list()).items.map(({ headline }) => headline).sort();
}

describe("onrecord remove", () => {
  it("shows what it concerns, and does nothing unless it is agreed and signed", async () => {
    const db = await archiveOfThree();
    const rehearsed = await onrecord("remove", "1", "--because", "x", "--dry-run", "--db", db);
    expect(rehearsed.status).toBe(0);
    expect(rehearsed.stdout).toMatch(
      /^article 1 [0-9a-f]{12}: Beekeeper mourns \(1 quote, 0 decisions, same body as 2\)\n$/,
    );
    expect((await onrecord("remove", "1", ...WHY, "--db", db)).stderr).toContain("--yes");
    const unsigned = await onrecord("remove", "1", "--because", "x", "--yes", "--db", db);
    expect([unsigned.status, unsigned.stderr]).toEqual([2, expect.stringContaining("--by NAME")]);
    expect((await onrecord("remove", "1", "--by", "x", "--yes", "--db", db)).status).toBe(2);
    expect(await headlines(db)).toHaveLength(3);
  });

  it("counts what is held back, too, and a list says that such an article is there", async () => {
    const db = await archiveOfThree();
    await onrecord("decide", "restrict", "1", "--by", "Ann Lee", "--db", db);
    const rehearsed = await onrecord("remove", "1", "--because", "x", "--dry-run", "--db", db);
    expect(rehearsed.stdout).toContain("(1 quote, 1 decision, same body as 2)");
    const list = (...args: string[]) => onrecord("quotes", "--article", "1", ...args, "--db", db);
    expect(await list()).toMatchObject({ status: 0, stderr: expect.stringContaining("1 left out, held back for now") });
    expect(await list("--held-back", "only")).toMatchObject({ status: 0, stderr: "1 quote" });
  });

  it("removes an article, names its copies, and erases again what was removed before", async () => {
    const db = await archiveOfThree();
    const removed = await onrecord("remove", "1", ...WHY, "--yes", "--db", db);
    expect(removed.status).toBe(0);
    expect(removed.stderr).toContain("the same body still stands in 1 article: 2");
    expect(await headlines(db)).toEqual(["Harbour plan divides council", "Swarm perished"]);
    const again = await onrecord("remove", "1", ...WHY, "--yes", "--db", db);
    expect([again.status, again.stderr]).toEqual([
      0,
      expect.stringMatching(/^article 1 was removed on .* by Ann Lee$/),
    ]);
    expect((await onrecord("remove", "9", ...WHY, "--yes", "--db", db)).status).toBe(2);
    expect((await onrecord("verify", "--db", db)).status).toBe(0);
  });

  it("removes its copies with it, and every article that names a person", async () => {
    const db = await archiveOfThree();
    const json = await onrecord("remove", "1", ...WHY, "--copies", "--yes", "--json", "--db", db);
    expect(JSON.parse(json.stdout)).toMatchObject({ articles: [{ articleId: 1 }, { articleId: 2 }], erased: true });
    expect((await onrecord("remove", "jo-marsh", ...WHY, "--yes", "--db", db)).status).toBe(0);
    expect(await headlines(db)).toEqual([]);
  });
});

describe("an article that was converted", () => {
  it("goes with its original, which is refused from then on", async () => {
    const db = join(folder, "page.db");
    const page = join(folder, "page.html");
    const paragraphs = [BODY, "The beekeepers of Wexcombe have kept bees for as long as anybody there can remember."];
    const body = paragraphs.map((one) => `<p>${one}</p>`).join("");
    writeFileSync(
      page,
      `<html lang="en"><head><title>Swarm</title></head><body><article><h1>Swarm</h1>${body}</article></body></html>`,
    );
    expect((await onrecord("add", page, "--db", db)).status).toBe(0);
    const originals = () => {
      using archive = openDatabase(db, { readonly: true });
      return archive.raw.prepare("SELECT count(*) FROM originals").pluck().get();
    };
    expect(originals()).toBe(1);
    await onrecord("remove", "1", ...WHY, "--yes", "--db", db);
    expect(originals()).toBe(0);
    expect((await onrecord("add", page, "--db", db)).stderr).toContain("E_REMOVED");
    expect((await onrecord("verify", "--db", db)).status).toBe(0);
  });
});

describe("a backup after a removal", () => {
  it("holds less without being asked, and names the older copy that still has the article", async () => {
    const db = await archiveOfThree();
    const copy = join(folder, "copy.db");
    await backup(db, copy, { keep: 2 });
    await onrecord("remove", "1", ...WHY, "--yes", "--db", db);
    const { remarks } = await backup(db, copy, { keep: 2 });
    const older = join(folder, "copy.1.db");
    expect(remarks).toContain(`${older} still has an article that was removed from the archive: delete that copy`);
    rmSync(older);
    rmSync(`${older}.sha256`);
    expect((await backup(db, copy)).remarks).toEqual([]);
  });

  it("holds what was not removed, or replaces nothing", async () => {
    const db = await archiveOfThree();
    // Of the third article nothing says that it was removed.
    const other = await archiveOf(TEXTS.slice(0, 2));
    await onrecord("remove", "1", ...WHY, "--yes", "--db", other);
    const copy = join(folder, "other.db");
    await backup(db, copy);
    await expect(backup(other, copy)).rejects.toThrow(/nothing was replaced: .*; --allow-shrink/);
  });
});

describe("archive.remove", () => {
  it("gives what was removed, and the copies that stay", async () => {
    const db = await archiveOfThree();
    await using archive = await openArchive(db);
    const removal = await archive.remove(1, { by: "Ann Lee", because: "a court has ordered it" });
    expect(removal).toMatchObject({ articleId: 1, decisions: 0, erased: true, copies: [2] });
    expect(await codeOf(() => archive.articles.get(1))).toBe("not_found");
    expect(await archive.add({ text: TEXTS[0] ?? "" })).toMatchObject({ status: "rejected", code: "E_REMOVED" });
    expect(await archive.remove(removal.sha256, { by: "Ann Lee", because: "again" })).toMatchObject({ articleId: 1 });
    expect(await codeOf(() => archive.remove(7, { by: "Ann Lee", because: "x" }))).toBe("not_found");
    expect(await codeOf(() => archive.remove(2, { by: " ", because: "x" }))).toBe("invalid_argument");
  });
});
