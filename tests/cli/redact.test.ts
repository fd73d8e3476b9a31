import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../src/archive/sqlite/open.ts";
import { backup, restore } from "../../src/archive-care.ts";
import { openArchive } from "../../src/index.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { codeOf } from "../helpers/test-archive.ts";
import { foundIn } from "../helpers/words-in-file.ts";

const TEXT = `Beekeeper mourns
By Tobias Larkspur

Zebediah Quillfeather, a beekeeper, lost a swarm on Tuesday.

“The honeycomb was poisoned,” Councillor Ada Quill told reporters.
`;
const COPY = TEXT.replace("Beekeeper mourns", "Swarm lost");
const NAME = "37-58";
/** What only the redacted article has said; the headlines tell the two apart. */
const GONE = ["zebediah", "quillfeather"];
const WHY = ["--because", "a court has ordered it", "--by", "Ann Lee"];
const folder = scratchFolder();
let count = 0;

async function archiveOf(...texts: readonly string[]): Promise<string> {
  count += 1;
  const path = join(folder, `redact-${count}.db`);
  await using archive = await openArchive(path, { create: true });
  for (const text of texts) await archive.add({ text });
  return path;
}

function wordsIn(path: string): string[] {
  using archive = openDatabase(path, { readonly: true });
  return foundIn(archive, GONE);
}

describe("onrecord redact", () => {
  it("shows what would go and change, and does nothing unless it is agreed and signed", async () => {
    const db = await archiveOf(TEXT, COPY);
    await onrecord("confirm", "1", "--by", "Mara Lind", "--db", db);
    await onrecord("decide", "code", "--article", "1", "topic", "bees", "--by", "Mara Lind", "--db", db);
    const rehearsed = await onrecord("redact", "1", NAME, "99-113", ...WHY, "--dry-run", "--db", db);
    expect(
      rehearsed.stdout
        .replaceAll(/[0-9a-f]{12}/g, "HASH")
        .trimEnd()
        .split("\n"),
    ).toEqual([
      "article 1 HASH becomes HASH",
      "- 37-58: Zebediah Quillfeather",
      "- 99-113: “The honeycomb",
      "+ [redacted]",
      "dropped: confirm HASH by Mara Lind, 99-128",
      "carried over: 1 decision",
    ]);
    expect(rehearsed.stderr).toContain("the same body stands in 1 article: 2");
    expect((await onrecord("redact", "1", NAME, ...WHY, "--db", db)).stderr).toContain("--yes");
    const unsigned = await onrecord("redact", "1", NAME, "--because", "x", "--yes", "--db", db);
    expect([unsigned.status, unsigned.stderr]).toEqual([2, expect.stringContaining("--by NAME")]);
    for (const wrong of [["47"], ["58-37"], ["47-4700"], [NAME, "50-60"], [NAME, "--with", " "]]) {
      expect((await onrecord("redact", "1", ...wrong, ...WHY, "--yes", "--db", db)).status).toBe(2);
    }
    expect(wordsIn(db)).toEqual(GONE);
  });

  it("redacts an article, says what it is on both sides, and erases again what was redacted before", async () => {
    const db = await archiveOf(TEXT);
    const redacted = await onrecord("redact", "1", NAME, ...WHY, "--yes", "--json", "--db", db);
    expect(redacted.status).toBe(0);
    const { sha256, replacedBy, erased } = JSON.parse(redacted.stdout);
    expect([replacedBy.articleId, erased]).toEqual([2, true]);
    expect(wordsIn(db)).toEqual([]);
    const digits = replacedBy.sha256.slice(0, 12);
    const gone = await onrecord("show", "article", sha256, "--db", db);
    const today = new Date().toISOString().slice(0, 10);
    const how = `redacted on ${today} by Ann Lee (a court has ordered it)`;
    expect([gone.status, gone.stderr]).toEqual([
      2,
      expect.stringContaining(`article 1 was ${how}: article 2, ${digits}, stands in its place`),
    ]);
    const shown = (await onrecord("show", "article", "2", "--db", db)).stdout.replaceAll(/\s+/g, " ");
    expect(shown).toContain(`${how.replace("redacted ", "")}, from article 1, sha256 ${sha256}`);
    expect(shown).toContain("[redacted], a beekeeper, lost");
    const again = await onrecord("redact", "1", NAME, ...WHY, "--yes", "--db", db);
    expect([again.status, again.stderr]).toEqual([0, expect.stringContaining("article 1 was redacted on")]);
    for (const other of [["60-70"], [NAME, "60-70"]]) {
      const { status, stderr } = await onrecord("redact", "1", ...other, ...WHY, "--yes", "--db", db);
      expect([status, stderr]).toEqual([2, expect.stringContaining(`article 2, ${digits}, stands in its place`)]);
    }
    expect((await onrecord("redact", "9", NAME, ...WHY, "--yes", "--db", db)).status).toBe(2);
    expect((await onrecord("verify", "--db", db)).status).toBe(0);
  });

  it("is told of where a list is asked for the redacted article", async () => {
    const db = await archiveOf(TEXT);
    await onrecord("redact", "1", NAME, ...WHY, "--yes", "--db", db);
    const { status, stderr } = await onrecord("quotes", "--article", "1", "--db", db);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: --article: article 1 was redacted on .* by Ann Lee .*: article 2, .* in its place/);
  });

  it("has the history of the old address, and its decisions wait for nothing", async () => {
    const db = await archiveOf(TEXT);
    const run = (...args: readonly string[]) => onrecord(...args, "--db", db);
    await run("confirm", "1", "--by", "Mara Lind");
    const { address } = JSON.parse((await run("quotes", "--ndjson")).stdout);
    await run("redact", "1", NAME, ...WHY, "--yes");
    expect((await run("history", address)).stdout).toMatch(/ Mara Lind: confirm [0-9a-f]{12} 88-117: “[^“”]+”$/m);
    expect((await run("history", "article:1")).stderr).toMatch(/^error: article 1 was redacted on .*: article 2, /);
    expect((await run("status")).stdout).toMatch(/^desk +2 decisions stand$/m);
    await run("remove", "2", ...WHY, "--yes");
    expect((await run("history", "article:2")).stderr).toMatch(/^error: article 2 was removed on .* by Ann Lee /);
    expect((await run("history", address)).stderr).toMatch(/^error: article 1 was redacted on .* by Ann Lee /);
    expect((await run("status")).stdout).toMatch(/^desk +2 decisions stand$/m);
  });

  it("takes the original of a converted text with it, and names the articles that keep one", async () => {
    const db = join(folder, "page.db");
    const page = join(folder, "page.html");
    const body = TEXT.split("\n\n").slice(1);
    const long = "The beekeepers of Wexcombe have kept bees for as long as anybody there can remember.";
    const paragraphs = [...body, long].map((one) => `<p>${one}</p>`).join("");
    const head = `<title>Swarm</title><link rel="canonical" href="https://example.org/swarm"><meta name="author" content="Jo Marsh">`;
    writeFileSync(
      page,
      `<html lang="en"><head>${head}</head><body><article><h1>Swarm</h1>${paragraphs}</article></body></html>`,
    );
    expect((await onrecord("add", page, "--db", db)).status).toBe(0);
    const { text } = JSON.parse((await onrecord("show", "article", "1", "--json", "--db", db)).stdout);
    const at = text.indexOf("Zebediah");
    await onrecord("redact", "1", `${at}-${at + 21}`, ...WHY, "--yes", "--db", db);
    const {
      text: now,
      facts,
      credits,
    } = JSON.parse((await onrecord("show", "article", "2", "--json", "--db", db)).stdout);
    expect(now).toBe(text.replace("Zebediah Quillfeather", "[redacted]"));
    expect(facts).toMatchObject([{ name: "url", value: "https://example.org/swarm", basis: "embedded" }]);
    expect(credits).toMatchObject([{ nameAsStated: "Jo Marsh" }]);
    expect(wordsIn(db)).toEqual([]);
    expect((await onrecord("add", page, "--db", db)).stderr).toContain("E_REMOVED");
    expect((await onrecord("verify", "--db", db)).status).toBe(0);
    const out = join(folder, "sources");
    await onrecord("export", "sources", out, "--db", db);
    const rebuilt = join(folder, "rebuilt.db");
    expect((await onrecord("add", out, "--db", rebuilt)).status).toBe(0);
    const kept = JSON.parse((await onrecord("show", "article", "1", "--json", "--db", rebuilt)).stdout);
    expect(kept.text).toBe(now);
    expect(kept.facts).toMatchObject([{ name: "url", value: "https://example.org/swarm", basis: "supplied" }]);
  });
});

describe("a redacted archive", () => {
  it("is backed up and restored as it is, and the older copy is named", async () => {
    const db = await archiveOf(TEXT);
    const copy = join(folder, "copy.db");
    await backup(db, copy, { keep: 2 });
    await onrecord("redact", "1", NAME, ...WHY, "--yes", "--db", db);
    const { remarks } = await backup(db, copy, { keep: 2 });
    const older = join(folder, "copy.1.db");
    expect(remarks).toContain(`${older} still has an article that was removed from the archive: delete that copy`);
    expect([wordsIn(copy), wordsIn(older)]).toEqual([[], GONE]);
    const restored = join(folder, "restored.db");
    await restore(copy, restored);
    expect((await onrecord("show", "article", "1", "--db", restored)).stderr).toContain("stands in its place");
  });

  it("exports what it holds: the redacted text, and the decisions about it", async () => {
    const db = await archiveOf(TEXT);
    await onrecord("confirm", "1", "--by", "Mara Lind", "--db", db);
    await onrecord("redact", "1", NAME, ...WHY, "--yes", "--db", db);
    const sources = join(folder, "texts");
    mkdirSync(sources);
    await onrecord("export", "sources", sources, "--db", db);
    const [file = ""] = readdirSync(sources);
    expect(readFileSync(join(sources, file), "utf8")).toBe(TEXT.replace("Zebediah Quillfeather", "[redacted]"));
    const decisions = join(folder, "decisions.ndjson");
    writeFileSync(decisions, (await onrecord("export", "decisions", "--db", db)).stdout);
    const other = join(folder, "other.db");
    await onrecord("add", sources, "--db", other);
    const taken = await onrecord("decide", decisions, "--by", "Ann Lee", "--db", other);
    expect(taken.stderr).toContain("rejected 1");
    using archive = openDatabase(other, { readonly: true });
    expect(archive.raw.prepare("SELECT decided, text FROM quotes").raw().all()).toEqual([
      ["confirmed", "“The honeycomb was poisoned,”"],
    ]);
  });
});

describe("archive.redact", () => {
  it("gives what was redacted, and what was not carried over", async () => {
    const db = await archiveOf(TEXT, COPY);
    await using archive = await openArchive(db);
    const { sha256 } = await archive.articles.get(1);
    const keyword = { action: "state", article: sha256, value: { field: "keyword", value: "Quillfeather" } } as const;
    const section = { action: "state", article: sha256, value: { field: "section", value: "Country" } } as const;
    const { decisions } = await archive.decide([keyword, section], { by: "Mara Lind" });
    const passage = { start: 37, end: 58 };
    const options = { by: "Ann Lee", because: "a court has ordered it" };
    expect(await archive.redact(1, [passage], { ...options, with: "[N.N.]" })).toMatchObject({
      ...{ articleId: 1, sha256, replacedBy: { articleId: 3 }, erased: true, copies: [2], carried: 1, leftOut: [] },
      dropped: [{ key: decisions[0]?.key, action: "state", madeBy: "Mara Lind" }],
    });
    const now = await archive.articles.get(3);
    expect(now.text).toBe(TEXT.replace("Zebediah Quillfeather", "[N.N.]"));
    expect(now.facts).toMatchObject([{ name: "section", value: "Country" }]);
    expect(await archive.redact(sha256, [passage], options)).toMatchObject({ replacedBy: { sha256: now.sha256 } });
    expect(await codeOf(() => archive.redact(9, [passage], options))).toBe("not_found");
    expect(await codeOf(() => archive.redact(2, [passage], { ...options, by: "" }))).toBe("invalid_argument");
    expect(await codeOf(() => archive.redact(2, [], options))).toBe("invalid_argument");
    // @ts-expect-error a program that is not typed
    expect(await codeOf(() => archive.redact(2, "37-58", options))).toBe("invalid_argument");
  });
});
