import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { type ArchiveDatabase, openDatabase, openInMemory } from "../../../src/archive/sqlite/open.ts";
import { verify } from "../../../src/archive/sqlite/verify.ts";
import { sign } from "../../../src/desk/sign.ts";
import { EXTRACTOR_VERSION } from "../../../src/extractor-version.ts";
import type { DecisionDraft } from "../../../src/index.ts";
import { addArticle } from "../../../src/ingest/add-article.ts";
import { decideIn } from "../../../src/ingest/decide.ts";
import { derivationCheck } from "../../../src/ingest/derivation-check.ts";
import { earlierArchive } from "../../helpers/older-archive.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const scratch = scratchFolder();
const person = (name: string) => ({ kind: "person" as const, name });

/** Three joined in a row, a name, words, a split and somebody whom none of this is about. */
const DRAFTS: readonly DecisionDraft[] = [
  { action: "same", value: { one: person("Ann Roe"), other: person("Ann Rowe") } },
  { action: "same", value: { one: person("Ann Rowe"), other: person("Ann B. Roe") } },
  { action: "name", value: { of: person("Ann B. Roe"), name: "Ann Roe the Elder" } },
  { action: "mean", value: { scope: "archive", form: "the poet", bearer: person("Ann Rowe") } },
  { action: "different", value: { one: person("Cy Vane"), other: person("Dan Pell") } },
  { action: "split", value: { name: "Dan Pell", qualifier: "bishop", articles: ["0".repeat(64)] } },
  { action: "link", value: { of: person("Ann Roe"), scheme: "wikidata", id: "Q1" } },
];

async function decided(drafts = DRAFTS): Promise<ArchiveDatabase> {
  const archive = await openInMemory();
  await addArticle(archive.store, { text: "Rain\n\n“It rained,” Ann Rowe said. Ann Roe left with Dan Pell.\n" });
  await decideIn(archive.store, sign(drafts, { by: "Ann Lee" }));
  return archive;
}

async function found({ store }: ArchiveDatabase, ...keys: string[]) {
  const { decisions, isAll } = await store.decidedAbout(keys, EXTRACTOR_VERSION);
  const said = decisions.map(({ action, value }) => `${action} ${Object.values(value).map(nameOf).join(", ")}`);
  return isAll ? "all" : said.sort();
}

function nameOf(value: unknown): string {
  return typeof value === "object" && value !== null && "name" in value ? String(value.name) : String(value);
}

async function problems({ store }: ArchiveDatabase): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const problem of derivationCheck.problems(store)) all.push(problem);
  return all;
}

/** As if another version had written all there is. */
function writtenByAnother(raw: Database): void {
  raw.exec("DROP TRIGGER runs_stay; DROP TRIGGER runs_finished; UPDATE runs SET version = '0.0.1+earlier'");
}

describe("decisions about no single article", () => {
  it("are found by whom they are about, and by whomever that one was joined with", async () => {
    using archive = await decided();
    const [one, other] = ["same Ann Roe, Ann Rowe", "same Ann Rowe, Ann B. Roe"];
    const name = "name Ann Roe the Elder, Ann B. Roe";
    expect(await found(archive, "person ann roe")).toEqual([name, one, other].sort());
    expect(await found(archive, "words the poet")).toEqual(
      ["mean Ann Rowe, the poet, archive", name, one, other].sort(),
    );
    expect(await found(archive, "person cy vane")).toEqual(["different Cy Vane, Dan Pell"]);
    expect(await found(archive, "person dan pell", "words the")).toHaveLength(2);
    expect(await found(archive, "person bo lind")).toEqual([]);
    expect(await problems(archive)).toEqual([]);
  });

  it("are found until they are undone", async () => {
    using archive = await decided(DRAFTS.slice(0, 2));
    const { decisions } = await decideIn(archive.store, sign(DRAFTS.slice(2, 3), { by: "Ann Lee" }));
    await decideIn(archive.store, sign([{ action: "undo", undoes: decisions[0]?.key ?? "" }], { by: "Ann Lee" }));
    expect(await found(archive, "person ann b roe")).toHaveLength(2);
  });

  it("that another version has entered are all read, and entered anew with the next decision", async () => {
    using archive = await decided();
    writtenByAnother(archive.raw);
    expect(await found(archive, "person cy vane")).toBe("all");
    await decideIn(
      archive.store,
      sign([{ action: "name", value: { of: person("Cy Vane"), note: "a baker" } }], { by: "X" }),
    );
    expect(await found(archive, "person cy vane")).toHaveLength(2);
    expect(await archive.store.strayBearers(EXTRACTOR_VERSION)).toEqual([]);
  });

  it("are entered in an archive from before this was done", async () => {
    using today = await decided();
    const path = await earlierArchive(join(scratch, "earlier.db"), 6, today.raw);
    await migrate(path);
    using archive = openDatabase(path);
    expect(archive.raw.prepare("SELECT count(*) FROM decisions").pluck().get()).toBe(DRAFTS.length);
    expect(await found(archive, "person cy vane")).toBe("all");
    expect((await verify(path)).problems).toEqual([]);
    await decideIn(
      archive.store,
      sign([{ action: "name", value: { of: person("Bo Lind"), note: "a baker" } }], { by: "X" }),
    );
    expect(await found(archive, "person cy vane")).toEqual(["different Cy Vane, Dan Pell"]);
    expect(await problems(archive)).toEqual([]);
  });

  it.each([
    ["an entry that is gone", "DELETE FROM decision_bearers WHERE decision_id = 2", ["2"]],
    ["one for somebody else", "UPDATE decision_bearers SET bearer = 'person x' WHERE decision_id = 3", ["3"]],
    ["one too much", "INSERT INTO decision_bearers SELECT 'person x', 7, run_id FROM decisions WHERE id = 7", ["7"]],
  ])("are proved: %s", async (_what, sql, rows) => {
    using archive = await decided();
    archive.raw.exec(sql);
    const message = expect.stringContaining("DELETE FROM decision_bearers");
    expect(await problems(archive)).toMatchObject(rows.map((row) => ({ code: "bearers-differ", row, message })));
  });
});
