import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { connect } from "../src/archive/sqlite/connect.ts";
import { type Archive, backup, migrate, openArchive, type Reread, restore, verify } from "../src/index.ts";
import { scratchFolder } from "./helpers/scratch-folder.ts";
import { addToSearch, removeFromSearch } from "./helpers/search.ts";
import { codeOf } from "./helpers/test-archive.ts";

const folder = scratchFolder();
const path = join(folder, "ferry.db");
const TEXTS = ["May", "June", "July"].map(
  (month) => `Ferry returns\n\n“It will sail in ${month},” harbour master Tom Verrin said.`,
);

beforeAll(async () => {
  await using archive = await openArchive(path, { create: true });
  for (const text of TEXTS) await archive.add({ text });
});

describe("verify", () => {
  it("checks everything again, the extraction included unless it is to be quick", async () => {
    const report = await verify(path);
    expect(report).toMatchObject({ problems: [], manifest: false, checked: { articles: 3 } });
    expect(await verify(path, { quick: true })).toEqual(report);
  });

  it("reports what is wrong", async () => {
    const damaged = join(folder, "damaged.db");
    await restoreCopy(damaged);
    const raw = connect(damaged);
    raw.exec("DROP TRIGGER articles_kept; UPDATE articles SET headline = NULL, headline_basis = NULL WHERE id = 1");
    raw.close();
    const codes = (await verify(damaged)).problems.map(({ code }) => code);
    expect(codes).toContain("schema-changed");
    expect(codes).toContain("derivation-differs");
    expect((await verify(damaged, { quick: true })).problems.map(({ code }) => code)).not.toContain(
      "derivation-differs",
    );
  });

  it("ends when its signal is aborted, before or while it works", async () => {
    await expect(verify(path, { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
    const controller = new AbortController();
    const verifying = verify(path, { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(verifying).rejects.toThrow("enough");
  });
});

describe("backup and restore", () => {
  it("give back the same archive, every bit proved", async () => {
    const copy = join(folder, "copy.db");
    const report = await backup(path, copy);
    expect(report).toMatchObject({ path: copy, rows: { articles: 3 } });
    expect(await verify(copy)).toMatchObject({ problems: [], manifest: true });
    const again = join(folder, "again.db");
    expect((await restore(copy, again)).sha256).toBe(report.sha256);
    expect(await codeOf(() => restore(copy, path))).toBe("invalid_argument");
  });

  it("do not read the articles again if they are to be quick, say so, and still refuse what was altered", async () => {
    const [copy, again] = [join(folder, "quick.db"), join(folder, "quick-again.db")];
    const remarks = ["the articles were not read again"];
    const report = await backup(path, copy, { quick: true });
    expect(report).toMatchObject({ rows: { articles: 3 }, remarks });
    expect(await restore(copy, again, { quick: true })).toMatchObject({ sha256: report.sha256, remarks });
    expect(await verify(again)).toMatchObject({ problems: [] });
    forgetQuotes(again);
    expect(await codeOf(() => backup(again, copy, { quick: true, allowShrink: true }))).toBe("integrity");
    expect(await codeOf(() => backup(path, copy, { quick: "yes" } as never))).toBe("invalid_argument");
  });
});

describe("reread", () => {
  it("reads all articles again, or some, and counts what became of them", async () => {
    await using archive = await openArchive(path);
    const told: Reread[] = [];
    const counts = await archive.reread({ onReread: (articles) => void told.push(...articles) });
    expect(counts).toEqual({ changed: 0, unchanged: 3, refused: 0 });
    expect(told.map(({ articleId }) => articleId)).toEqual([1, 2, 3]);
    const { sha256 } = await archive.articles.get(2);
    expect(await archive.reread({ articles: [sha256.slice(0, 8), 3, 3] })).toMatchObject({ unchanged: 2 });
    expect(await codeOf(() => archive.reread({ articles: [99] }))).toBe("not_found");
  });

  it("exchanges what reads differently, unless it is only to say so", async () => {
    const changed = join(folder, "changed.db");
    await restoreCopy(changed);
    forgetQuotes(changed);
    await using reading = await openArchive(changed, { readonly: true });
    expect(await reading.reread({ dryRun: true })).toMatchObject({ changed: 1, unchanged: 2 });
    expect(await codeOf(() => reading.reread())).toBe("read_only");
    await using archive = await openArchive(changed);
    expect(await archive.quotes.count()).toBe(2);
    expect(await archive.reread({ threads: 2 })).toMatchObject({ changed: 1, unchanged: 2 });
    expect(await archive.quotes.count()).toBe(3);
  });

  it("works in memory, too, and ends when its signal is aborted", async () => {
    await using archive: Archive = await openArchive(":memory:", { create: true });
    await archive.add({ text: TEXTS[0] ?? "" });
    expect(await archive.reread()).toMatchObject({ unchanged: 1 });
    await expect(archive.reread({ signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
  });
});

describe("options that nobody reads", () => {
  it.each([
    ["migrate", () => migrate(path, { dryrun: true } as never)],
    ["verify", () => verify(path, { quik: true } as never)],
    ["verify, in the wrong place", () => verify(path, {}, ...([{ quick: true }] as unknown as []))],
    ["backup", () => backup(path, join(folder, "b.db"), ...([{ force: true }] as unknown as []))],
    ["restore", () => restore(path, join(folder, "r.db"), ...([{ force: true }] as unknown as []))],
  ])("are refused: %s", async (_, call) => {
    expect(await codeOf(call)).toBe("invalid_argument");
  });
});

async function restoreCopy(target: string): Promise<void> {
  const copy = `${target}.copy`;
  await backup(path, copy);
  await restore(copy, target);
  rmSync(copy);
}

/** Takes the quotes of the first article out, as an earlier version may have read none. */
function forgetQuotes(file: string): void {
  const raw = connect(file);
  raw.transaction(() => {
    removeFromSearch(raw, 1);
    for (const table of ["utterance_prints", "quote_spans", "quote_speakers", "quotes"]) {
      raw.exec(`DELETE FROM ${table} WHERE article_id = 1`);
    }
    addToSearch(raw, 1, 1);
  })();
  raw.close();
}
