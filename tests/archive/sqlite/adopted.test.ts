import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { migrateInMemory } from "../../../src/archive/sqlite/apply-plan.ts";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { compareSchema } from "../../../src/archive/sqlite/expected-schema.ts";
import { readTables } from "../../../src/archive/sqlite/gates.ts";
import { readLedger } from "../../../src/archive/sqlite/ledger.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { migrationStatus } from "../../../src/archive/sqlite/migration-status.ts";
import { openDatabase } from "../../../src/archive/sqlite/open.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { listObjects } from "../../../src/archive/sqlite/schema-objects.ts";
import { createStore } from "../../../src/archive/sqlite/store.ts";
import { verify } from "../../../src/archive/sqlite/verify.ts";
import { isRefusal } from "../../../src/diagnostic.ts";
import { prepareArticle } from "../../../src/ingest/prepare-article.ts";
import { createWriter } from "../../../src/ingest/writer.ts";
import { contents } from "../../helpers/content-digest.ts";
import { makeOlder } from "../../helpers/meddle.ts";
import { olderArchive } from "../../helpers/older-archive.ts";
import { insert, populate } from "../../helpers/populated-archive.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const PLAN = ownPlan();
const ADOPTED = PLAN.adopted;
const NAMES = ADOPTED.map(({ name }) => name);
const OWN = PLAN.migrations.map(({ name }) => name);
/** What every archive goes through after the one. */
const LATER = OWN.slice(1);
const scratch = scratchFolder();
let cases = 0;

function today(fill: (raw: Database) => unknown = populate): Database {
  const raw = migrateInMemory(PLAN);
  fill(raw);
  return raw;
}

function older(count = 7, raw = today()): Promise<string> {
  cases += 1;
  return olderArchive(join(scratch, `older-${cases}.db`), count, raw);
}

function change<T>(path: string, action: (raw: Database) => T): T {
  const raw = connect(path);
  try {
    return action(raw);
  } finally {
    raw.close();
  }
}

function sha256(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/** Every row with its id, and every object: what tells an archive from another, but for the run that migrating is. */
function everything(raw: Database) {
  return {
    ledger: readLedger(raw),
    schema: compareSchema(raw),
    objects: listObjects(raw).map(({ name, sql }) => [name, sql]),
    rows: readTables(raw).map(({ name }) => {
      const which = name === "runs" ? "WHERE command <> 'migrate'" : "";
      return [name, raw.prepare(`SELECT * FROM ${name} ${which}`).all()];
    }),
    addresses: raw.prepare("SELECT quote_id, address FROM quotes_attributed ORDER BY quote_id").all(),
    contents: contents(raw),
  };
}

const BEFORE_SOURCES_WERE_TOLD_APART = `UPDATE quote_speakers SET
  unnamed_as = CASE unnamed_as WHEN 'unresolved' THEN 'individual' ELSE unnamed_as END,
  anonymity = NULL, anonymity_start_char = NULL, anonymity_end_char = NULL,
  anonymity_reason = NULL, anonymity_reason_start_char = NULL, anonymity_reason_end_char = NULL`;

describe("an archive of the seven migrations that became one", () => {
  it.each([1, 2, 3, 4, 5, 6, 7])(
    "with the first %i of them becomes what a new one is, every row as it was",
    async (count) => {
      const made = today();
      const path = await older(count, made);
      const applied = [...NAMES.slice(count), ...LATER];
      expect(await migrationStatus(path)).toMatchObject({
        state: "pending",
        applied: NAMES.slice(0, count),
        pending: applied,
      });
      expect(await migrate(path)).toMatchObject({ created: false, applied, objectsRenewed: true, leftOut: [] });
      expect(change(path, everything)).toEqual(everything(made));
      expect((await verify(path)).problems).toEqual([]);
      expect(await migrationStatus(path)).toMatchObject({ state: "current", applied: OWN, pending: [] });
      expect(await migrate(path)).toMatchObject({ applied: [], objectsRenewed: false });
    },
  );

  it("of many articles gets the keys, reasons and blocks that their articles would give it now", async () => {
    const made = today(() => {});
    const folders = readdirSync("tests/fixtures", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const sources = folders.map(({ name }) => readFileSync(join("tests/fixtures", name, "source.txt")));
    const ofAState = Buffer.from("WASHINGTON (Reuters) – The U.S. said on Monday that it would talk.\n");
    const long = Buffer.from("Jane Doe 😀 said it was a long day.\n\n".repeat(500));
    const articles = [...sources, ofAState, long].flatMap((bytes, index) => {
      const article = prepareArticle({ bytes, uri: String(index) });
      return isRefusal(article) ? [] : [article];
    });
    await createWriter(createStore(made), { command: "add" }).write(articles);
    makeOlder(made, "UPDATE mentions SET refers_to_id = NULL");
    makeOlder(made, BEFORE_SOURCES_WERE_TOLD_APART);
    // Articles are compared with each other when they are read again.
    made.exec("DELETE FROM article_links; UPDATE articles SET story_id = NULL; DELETE FROM stories");
    made.exec(
      "DELETE FROM utterance_prints; DELETE FROM article_sketches; DELETE FROM article_bands; DELETE FROM article_labels",
    );
    const reasons = made
      .prepare("SELECT because FROM organisation_names UNION SELECT because FROM person_names")
      .pluck()
      .all();
    expect(reasons).toEqual(["country name", "same article", "same key"]);
    expect(made.prepare("SELECT count(*) FROM article_blocks").pluck().get()).toBe(5);
    const path = await older(7, made);
    await migrate(path);
    expect(change(path, everything)).toEqual(everything(made));
  });

  it("is copied beforehand, and the copy is the archive as it was", async () => {
    const path = await older();
    const before = change(path, (raw) => [readLedger(raw), readTables(raw)]);
    const { backup } = await migrate(path);
    expect(backup).toBe(path.replace(".db", ".before-0007_made_one.db"));
    expect(existsSync(`${backup}.sha256`)).toBe(true);
    expect(change(backup ?? "", (raw) => [readLedger(raw), readTables(raw)])).toEqual(before);
  });

  it("is asked for a migration when it is opened, and told of it by a dry run, which changes no byte", async () => {
    const path = await older(6);
    const before = sha256(path);
    expect(() => openDatabase(path)).toThrow(
      expect.objectContaining({ code: "migration_needed", message: expect.stringContaining("0007_made_one") }),
    );
    const report = await migrate(path, { dryRun: true });
    expect(report).toMatchObject({
      dryRun: true,
      applied: ["0006_kinds_but_people", "0007_made_one", ...LATER],
      backup: null,
    });
    expect(sha256(path)).toBe(before);
  });

  it("is known by the hashes alone, as drizzle-kit writes its ledger", async () => {
    const path = await older();
    change(path, (raw) => raw.exec("ALTER TABLE __drizzle_migrations DROP COLUMN name"));
    expect(await migrationStatus(path)).toMatchObject({
      applied: NAMES.slice(0, 7),
      pending: ["0007_made_one", ...LATER],
    });
    await migrate(path);
    expect(await migrationStatus(path)).toMatchObject({ state: "current", applied: OWN });
  });

  it("keeps what its user has made, and names what no longer fits", async () => {
    const path = await older();
    change(path, (raw) => {
      raw.exec("CREATE TABLE my_notes (quote_id INTEGER REFERENCES quotes (id) ON DELETE CASCADE, note TEXT)");
      raw.exec("INSERT INTO my_notes VALUES (1, 'good'), (2, 'better')");
      raw.exec("CREATE VIEW my_speakers AS SELECT quote_id, attribution FROM quote_speakers");
      raw.exec("CREATE VIEW my_spans AS SELECT article_id, exact FROM quotes JOIN quote_spans ON quote_id = quotes.id");
      raw.exec("CREATE TRIGGER my_trigger AFTER UPDATE ON people BEGIN UPDATE my_notes SET note = NEW.name; END");
      raw.exec("CREATE INDEX my_index ON quote_spans (exact)");
    });
    const { leftOut } = await migrate(path);
    expect(leftOut).toMatchObject([{ type: "view", name: "my_spans", reason: expect.stringContaining("ambiguous") }]);
    change(path, (raw) => {
      expect(raw.prepare("SELECT * FROM my_notes").raw().all()).toEqual([
        [1, "good"],
        [2, "better"],
      ]);
      expect(compareSchema(raw)).toMatchObject({
        differences: [],
        users: expect.arrayContaining(["table my_notes", "view my_speakers", "trigger my_trigger", "index my_index"]),
      });
    });
  });

  it("with two people or organisations of one key keeps both: the later one's slug tells them apart", async () => {
    const path = await older();
    change(path, (raw) => {
      const person = { slug: "ada-quill-2", name: "Ada Quill", sort_name: "Quill, Ada" };
      const person_id = insert(raw, "people", person);
      insert(raw, "person_names", { person_id, name: "Ada Quill", name_key: "ada quill", kind: "full" });
      const organisation_id = insert(raw, "organisations", {
        slug: "the-sandwire",
        name: "The Sandwire",
        kind: "other",
      });
      insert(raw, "organisation_names", { organisation_id, name: "The Sandwire", name_key: "the sandwire" });
      insert(raw, "organisations", { slug: "unnamed-1", name: "…", kind: "other" });
    });
    await migrate(path);
    change(path, (raw) => {
      const keys = (sql: string) => raw.prepare(sql).pluck().all();
      expect(keys("SELECT key FROM people WHERE name = 'Ada Quill' ORDER BY id")).toEqual([
        "ada quill",
        "ada quill|ada-quill-2",
      ]);
      expect(keys("SELECT key FROM organisations WHERE key GLOB '*sandwire*' OR name = '…' ORDER BY id")).toEqual([
        "sandwire",
        "sandwire|the-sandwire",
        "…",
      ]);
      expect(keys("SELECT DISTINCT because FROM person_names")).toEqual(["same key"]);
      expect(keys("SELECT because FROM organisation_names WHERE name = 'The Sandwire'")).toEqual(["same key"]);
    });
  });
});

describe("is refused, and stays as it was", () => {
  it.each([
    ["with a column of its user's", "ALTER TABLE articles ADD COLUMN note TEXT", "rows_lost", "the column note"],
    ["with a key that points at nothing", "UPDATE credits SET person_id = 99 WHERE id = 2", "foreign_keys", "credits"],
    [
      "with one of the seven edited",
      "UPDATE __drizzle_migrations SET hash = 'abc' WHERE name = '0004_combined_filters'",
      "migration_edited",
      "0004_combined_filters",
    ],
    [
      "with one that nobody knows after them",
      "INSERT INTO __drizzle_migrations (hash, created_at, name) VALUES ('abc', 1, '0007_mine'), ('def', 9999999999999, '0008_mine')",
      "migration_missing",
      "0007_mine",
    ],
  ])("an archive of the seven %s", async (_, sql, code, words) => {
    const path = await older();
    change(path, (raw) => {
      raw.pragma("foreign_keys = OFF");
      raw.exec(sql);
    });
    const before = change(path, (raw) => raw.serialize());
    await expect(migrate(path)).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
    await expect(migrate(path, { dryRun: true })).rejects.toMatchObject({ code });
    expect(change(path, (raw) => raw.serialize()).equals(before)).toBe(true);
  });
});

describe("the seven", () => {
  /** Archives hold their hashes; nothing here is ever edited. */
  const FROZEN: Readonly<Record<string, string>> = {
    "0000_core": "962204ae11c5e724493b8f54cd647774175d576b389c65a326a2e322cb4a82e2",
    "0001_search": "d9d4c555c345f13c619d0e19a15770df1e6e73fc00f1c34e4a52262823b4767d",
    "0002_search_found_by_name": "1f46b7b3b458ab1aa8fc8e48f55278b356fa863ddb13f6e4dff11af67dcd5202",
    "0003_lists_by_index": "8c03a31cdd94417c01b27743d75d34510cb128c459a4f98a9ba511e2f46f641e",
    "0004_combined_filters": "ba0b1c2e25a2bb0e8b7fe7fd097b368cd695028f8f5e0c9e07173290c4693236",
    "0005_full_names_by_key": "e915835e3e17a61f787b93cfd1072e05cb38f733c1517c7670eedf0edba0b9de",
    "0006_kinds_but_people": "8cc7dcf8e86ceaaaf36cf75c7aaa02850aca4d3c0966d9002843d50a93e9e8ff",
    "0007_made_one": "6f4162b88c4f62d1b8a7a0d9fed69b19d46c6737423ded161513ffe0f23c1300",
  };

  it("are the files that made archives, and what leads from them to one", () => {
    expect(Object.fromEntries(ADOPTED.map(({ name, hash }) => [name, hash]))).toEqual(FROZEN);
  });
});
