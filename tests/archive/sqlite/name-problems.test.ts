import { join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { migrateInMemory } from "../../../src/archive/sqlite/apply-plan.ts";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { chainProblems, factProblems } from "../../../src/archive/sqlite/digest-problems.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { nameProblems } from "../../../src/archive/sqlite/name-problems.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { createStore } from "../../../src/archive/sqlite/store.ts";
import { verify } from "../../../src/archive/sqlite/verify.ts";
import type { ArchiveStore } from "../../../src/archive/store.ts";
import { isRefusal } from "../../../src/diagnostic.ts";
import { type Facts, toFacts } from "../../../src/facts/facts.ts";
import { openRoll } from "../../../src/identity/roll.ts";
import type { PreparedArticle } from "../../../src/ingest/prepare-article.ts";
import type { OrganisationKind } from "../../../src/vocabulary.ts";
import { copyMigrations, editJournal } from "../../helpers/fixture-migrations.ts";
import { makeOlder, meddle } from "../../helpers/meddle.ts";
import { populate } from "../../helpers/populated-archive.ts";
import { readArticle } from "../../helpers/read-article.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const PLAN = ownPlan();
const scratch = scratchFolder();

/** Forms that meet each other in part: case, marks, initials, countries, one slug for several keys. */
const PEOPLE = ["Ada Quill", "ADA QUILL", "Áda Quill", "A.D. Quill", "Quill", "Ada Quill Jr", "“Bo” Marsh", "?", "!"];
const ORGANISATIONS: readonly (readonly [string, OrganisationKind])[] = [
  ["U.S.", "country"],
  ["Washington", "government"],
  ["Washington", "other"],
  ["United States", "other"],
  ["BRUME COURIER", "other"],
  ["The Brume Courier", "media"],
];
const NICKNAMES = ["Bo", "Quilly", "the Fox"];

interface Reading {
  readonly people: readonly string[];
  readonly nicknames: readonly string[];
  readonly organisations: readonly (readonly [string, OrganisationKind])[];
}

/** One text for every reading of it, as a later version may read it otherwise. */
function read(number: number, { people, nicknames, organisations }: Reading): PreparedArticle {
  const text = `${number} ${[...PEOPLE, ...ORGANISATIONS.map(([name]) => name), ...NICKNAMES].map((name) => `[${name}]`).join(" ")}`;
  const [first] = people;
  return readArticle(text, { people, organisations, otherNames: first === undefined ? {} : { [first]: nicknames } });
}

function factsOf({ extraction, ...source }: PreparedArticle): Facts {
  const facts = toFacts(source, extraction);
  if (isRefusal(facts)) throw new Error(facts.reason);
  return facts;
}

const aReading = fc.record({
  people: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 3 }),
  nicknames: fc.uniqueArray(fc.constantFrom(...NICKNAMES), { maxLength: 2 }),
  organisations: fc.uniqueArray(fc.constantFrom(...ORGANISATIONS), { maxLength: 3, selector: ([name]) => name }),
});
/** Something that happens to an archive. */
interface Step {
  readonly what: "add" | "reread" | "refuse" | "settle" | "migrate";
  readonly version: string;
  /** Which articles, and how they are read. */
  readonly readings: readonly (readonly [number: number, reading: Reading])[];
}

const aStep: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom("add", "add", "add", "reread", "reread", "refuse", "settle", "migrate"),
  version: fc.constantFrom("0.0.1+a", "0.0.2+b"),
  readings: fc.array(fc.tuple(fc.nat({ max: 7 }), aReading), { maxLength: 3 }),
});

/** An archive that has gone through some steps, and how its articles were read last. */
class Life {
  readonly raw = migrateInMemory(PLAN);
  readonly #store: ArchiveStore = createStore(this.raw);
  readonly #read = new Map<number, PreparedArticle>();

  async take({ what, version, readings }: Step): Promise<void> {
    const articles = readings.map(([number, reading]) => read(number, reading));
    if (what === "add") return this.#add(articles, version);
    if (what === "refuse") return this.#add(articles.map(withFalseMention), version);
    if (what === "reread") return this.#reread(articles, version);
    if (what === "settle") return this.#settle(version);
    makeOlder(this.raw);
  }

  async #add(articles: readonly PreparedArticle[], version: string): Promise<void> {
    const storable = articles.map(({ extraction, ...source }) => ({
      ...source,
      facts: factsOf({ ...source, extraction }),
    }));
    const stored = await this.#store.addArticles(storable, { command: "add", version });
    for (const [at, one] of stored.entries()) {
      const article = articles[at];
      if (one.status === "added" && article !== undefined) this.#read.set(one.articleId, article);
    }
  }

  async #reread(articles: readonly PreparedArticle[], version: string): Promise<void> {
    for (const article of articles) {
      const articleId = [...this.#read].find(([, { text }]) => text === article.text)?.[0];
      if (articleId === undefined) continue;
      await this.#store.replaceFacts([{ articleId, facts: factsOf(article) }], { command: "reread", version });
      this.#read.set(articleId, article);
    }
  }

  async #settle(version: string): Promise<void> {
    const roll = openRoll();
    for (const article of this.#read.values()) roll.add(factsOf(article));
    await this.#store.settleNames(roll, Math.max(0, ...this.#read.keys()), { command: "reread", version }, () => null);
  }

  async problems(): Promise<unknown[]> {
    const facts: unknown[] = [];
    for await (const problem of factProblems(this.raw)) facts.push(problem);
    return [...nameProblems(this.raw), ...facts, ...chainProblems(this.raw)];
  }
}

/** The archive refuses it, after it has stored whom it names. */
function withFalseMention(article: PreparedArticle): PreparedArticle {
  const { extraction } = article;
  const false_ = {
    start: 0,
    end: 1,
    text: "#",
    form: "pronoun",
    person: null,
    organisation: null,
    title: null,
  } as const;
  return { ...article, extraction: { ...extraction, mentions: [...extraction.mentions, false_] } };
}

describe("a good archive", () => {
  test.prop([fc.array(aStep, { maxLength: 12 })], { numRuns: 150 })(
    "is never called damaged: adding, reading again, settling and migrating in any order, refusals among them",
    async (steps) => {
      const life = new Life();
      for (const step of steps) {
        await life.take(step);
        expect(await life.problems()).toEqual([]);
      }
    },
  );
});

/** An archive with all that can be named, as another version has read it. */
async function filled(): Promise<Life> {
  const life = new Life();
  const [people, organisations] = [["Ada Quill", "A.D. Quill", "Quill"], ORGANISATIONS.slice(3)];
  const reading = { people, nicknames: ["Quilly", "the Fox"], organisations };
  await life.take({ what: "add", version: "0.0.1+a", readings: [[0, reading]] });
  return life;
}

const COLUMNS = [
  ...["slug", "key", "name", "given_name", "family_name", "sort_name"].map((column) => ["people", column]),
  ...["person_id", "name", "name_key", "because"].map((column) => ["person_names", column]),
  ...["slug", "key", "name"].map((column) => ["organisations", column]),
  ...["organisation_id", "name", "name_key", "because"].map((column) => ["organisation_names", column]),
];

describe("what is not as it was written", () => {
  it.each(COLUMNS)("is found in each row of %s.%s", async (table, column) => {
    const { raw } = await filled();
    const ids = raw.prepare<[], number>(`SELECT rowid FROM ${table}`).pluck().all();
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) {
      raw.exec("SAVEPOINT before");
      const other = column.endsWith("_id") ? `${column} % 2 + 1` : `coalesce(${column}, '') || 'x'`;
      raw.pragma("foreign_keys = OFF");
      raw.prepare(`UPDATE OR REPLACE ${table} SET ${column} = ${other} WHERE rowid = ?`).run(id);
      expect(nameProblems(raw)).toMatchObject([{ code: "name-differs" }]);
      raw.exec("ROLLBACK TO before; RELEASE before");
      expect(nameProblems(raw)).toEqual([]);
    }
  });

  it("is found after further articles, and mended when all articles have been read again", async () => {
    const life = await filled();
    life.raw.exec("INSERT INTO person_names VALUES (1, 'Quincy', 'quincy', 'other', 'same article')");
    const reading = { people: ["Ada Quill", "“Bo” Marsh"], nicknames: [], organisations: [] };
    await life.take({ what: "add", version: "0.0.2+b", readings: [[1, reading]] });
    expect(await life.problems()).toMatchObject([{ code: "name-differs" }]);
    await life.take({ what: "settle", version: "0.0.2+b", readings: [] });
    expect(await life.problems()).toEqual([]);
    expect(life.raw.prepare("SELECT 1 FROM person_names WHERE name = 'Quincy'").get()).toBeUndefined();
  });

  it.each([
    "UPDATE runs SET names_digest = NULL",
    "UPDATE runs SET names_digest = NULL, digest = NULL; DELETE FROM article_digests",
    "UPDATE runs SET digest = NULL; DELETE FROM article_digests",
    "UPDATE runs SET names_digest = replace(names_digest, '1', '2')",
    "INSERT INTO runs (started_at, finished_at, command, version) VALUES ('t', 't', 'add', '9')",
    "DELETE FROM runs",
  ])("is found in what is stated of it, though the triggers stand again: %s", async (sql) => {
    const life = await filled();
    life.raw.pragma("foreign_keys = OFF");
    meddle(life.raw, sql);
    expect(await life.problems()).not.toEqual([]);
  });
});

function change<T>(path: string, action: (raw: Database) => T): T {
  const raw = connect(path);
  try {
    return action(raw);
  } finally {
    raw.close();
  }
}

describe("an archive that had no digest of names", () => {
  it("gets one when it is migrated, in a run of its own, and is proved from then on", async () => {
    const path = join(scratch, "older.db");
    const folder = copyMigrations(join(scratch, "migrations"));
    editJournal(folder, (all) => all.slice(0, 1));
    await migrate(path, { folder });
    change(path, populate);
    expect(await migrate(path)).toMatchObject({ applied: PLAN.migrations.slice(1).map(({ name }) => name) });
    expect((await verify(path)).problems).toEqual([]);
    const runs = change(path, (raw) => raw.prepare("SELECT command, names_digest IS NULL FROM runs").raw().all());
    expect(runs).toEqual([
      ["add", 1],
      ["migrate", 0],
    ]);
    change(path, (raw) => raw.exec("UPDATE people SET sort_name = 'Aaa' WHERE id = 1"));
    expect((await verify(path)).problems).toMatchObject([{ code: "name-differs" }]);
  });
});
