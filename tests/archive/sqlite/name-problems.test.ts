import { join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { migrateInMemory } from "../../../src/archive/sqlite/apply-plan.ts";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { createStore } from "../../../src/archive/sqlite/store.ts";
import { verify } from "../../../src/archive/sqlite/verify.ts";
import type { ArchiveStore } from "../../../src/archive/store.ts";
import { chainProblems, factProblems } from "../../../src/archive/verify/digest-problems.ts";
import { nameProblems } from "../../../src/archive/verify/name-problems.ts";
import { isRefusal } from "../../../src/diagnostic.ts";
import { type Facts, toFacts } from "../../../src/facts/facts.ts";
import { openRoll, type Roll } from "../../../src/identity/roll.ts";
import type { PreparedArticle } from "../../../src/ingest/prepare-article.ts";
import type { OrganisationKind } from "../../../src/vocabulary.ts";
import { foundBy } from "../../helpers/found-by.ts";
import { makeOlder, meddle } from "../../helpers/meddle.ts";
import { olderArchive } from "../../helpers/older-archive.ts";
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
const VERSIONS = ["0.0.1+a", "0.0.2+b"] as const;
type Version = (typeof VERSIONS)[number];

/** How each version reads each article. */
type Readings = Readonly<Record<Version, readonly Reading[]>>;

const theirReadings: fc.Arbitrary<Readings> = fc.record({
  "0.0.1+a": fc.array(aReading, { minLength: 8, maxLength: 8 }),
  "0.0.2+b": fc.array(aReading, { minLength: 8, maxLength: 8 }),
});

/** Something that happens to an archive; `articles` are numbers. */
interface Step {
  readonly what: "add" | "refuse" | "reread" | "reread all" | "migrate";
  readonly version: Version;
  readonly articles: readonly number[];
}

const aStep: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom("add", "add", "add", "refuse", "reread", "reread all", "reread all", "migrate"),
  version: fc.constantFrom(...VERSIONS),
  articles: fc.array(fc.nat({ max: 7 }), { maxLength: 3 }),
});

/** An archive that goes through some steps. */
class Life {
  readonly raw = migrateInMemory(PLAN);
  readonly #store: ArchiveStore = createStore(this.raw);
  readonly #readings: Readings;
  /** The numbers of articles by their ids. */
  readonly #added = new Map<number, number>();

  constructor(readings: Readings) {
    this.#readings = readings;
  }

  async take({ what, version, articles }: Step): Promise<void> {
    if (what === "migrate") return makeOlder(this.raw);
    if (what === "add" || what === "refuse") return this.#add(articles, version, what === "refuse");
    if (what === "reread") return this.#reread((number) => articles.includes(number), version);
    await this.#reread(() => true, version);
    await this.#store.settleNames(this.#roll(version), this.#lastId(), { command: "reread", version }, () => null);
  }

  async #add(numbers: readonly number[], version: Version, isRefused: boolean): Promise<void> {
    const articles = numbers.map((number) => this.#read(number, version));
    const storable = (isRefused ? articles.map(withFalseMention) : articles).map(({ extraction, ...source }) => ({
      ...source,
      facts: factsOf({ ...source, extraction }),
    }));
    const stored = await this.#store.addArticles(storable, { command: "add", version });
    for (const [at, one] of stored.entries())
      if (one.status === "added") this.#added.set(one.articleId, numbers[at] ?? -1);
  }

  async #reread(isMeant: (number: number) => boolean, version: Version): Promise<void> {
    const articles = [...this.#added]
      .filter(([, number]) => isMeant(number))
      .map(([articleId, number]) => ({ articleId, facts: factsOf(this.#read(number, version)) }));
    if (articles.length > 0) await this.#store.replaceFacts(articles, { command: "reread", version });
  }

  #read(number: number, version: Version): PreparedArticle {
    return read(number, this.#readings[version][number] ?? NOBODY);
  }

  #roll(version: Version): Roll {
    const roll = openRoll();
    for (const number of this.#added.values()) roll.add(factsOf(this.#read(number, version)));
    return roll;
  }

  #lastId(): number {
    return Math.max(0, ...this.#added.keys());
  }

  /** What `verify` finds, with what reading again finds where one version has read all. */
  async problems(): Promise<unknown[]> {
    const [version, ...others] = (await this.#store.countByVersion()).keys();
    const reader = others.length === 0 ? VERSIONS.find((one) => one === version) : undefined;
    const derived = reader === undefined ? [] : await this.derive(reader);
    return [...(await foundBy(this.raw, nameProblems, factProblems, chainProblems)), ...derived];
  }

  derive(version: Version): Promise<readonly unknown[]> {
    return this.#store.compareNames(this.#roll(version), { lastArticleId: this.#lastId(), version });
  }
}

const NOBODY: Reading = { people: [], nicknames: [], organisations: [] };

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
  test.prop([theirReadings, fc.array(aStep, { maxLength: 12 })], { numRuns: 150 })(
    "is never called damaged: adding, reading again, settling and migrating in any order, refusals among them",
    async (readings, steps) => {
      const life = new Life(readings);
      for (const step of steps) {
        await life.take(step);
        expect(await life.problems()).toEqual([]);
      }
    },
  );
});

const FILLED: Readings = {
  "0.0.1+a": [
    {
      people: ["Ada Quill", "A.D. Quill", "Quill"],
      nicknames: ["Quilly", "the Fox"],
      organisations: ORGANISATIONS.slice(3),
    },
    { people: ["Ada Quill", "“Bo” Marsh"], nicknames: [], organisations: [] },
  ],
  "0.0.2+b": [{ people: ["Ada Quill"], nicknames: [], organisations: ORGANISATIONS.slice(4) }],
};

/** An archive of one article with all that can be named. */
async function filled(): Promise<Life> {
  const life = new Life(FILLED);
  await life.take({ what: "add", version: "0.0.1+a", articles: [0] });
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
      expect(await foundBy(raw, nameProblems)).toMatchObject([{ code: "name-differs" }]);
      raw.exec("ROLLBACK TO before; RELEASE before");
      expect(await foundBy(raw, nameProblems)).toEqual([]);
    }
  });

  it("is found after further articles, and mended when all articles have been read again", async () => {
    const life = await filled();
    life.raw.exec("INSERT INTO person_names VALUES (1, 'Quincy', 'quincy', 'other', 'same article')");
    await life.take({ what: "add", version: "0.0.1+a", articles: [1] });
    expect(await life.problems()).toMatchObject([{ code: "name-differs" }, { table: "person_names", id: 1 }]);
    await life.take({ what: "reread all", version: "0.0.2+b", articles: [] });
    expect(await life.problems()).toEqual([]);
    expect(life.raw.prepare("SELECT 1 FROM person_names WHERE name = 'Quincy'").get()).toBeUndefined();
  });

  it.each([
    ["people", 1, "UPDATE people SET sort_name = 'Aaa' WHERE id = 1"],
    ["people", 2, "UPDATE people SET given_name = NULL WHERE id = 2"],
    ["people", 1, "UPDATE people SET slug = 'the-fox' WHERE id = 1"],
    ["people", 1, "UPDATE people SET slug = 'ada-quill-02' WHERE id = 1"],
    ["people", 4, "INSERT INTO people (slug, key, name, sort_name) VALUES ('bo', 'bo', 'Bo', 'Bo')"],
    ["person_names", 1, "INSERT INTO person_names VALUES (1, 'Bo', 'bo', 'other', 'same article')"],
    ["person_names", 1, "UPDATE person_names SET kind = 'short' WHERE name = 'the Fox'"],
    ["person_names", 1, "DELETE FROM person_names WHERE name = 'Quilly'"],
    ["organisations", 1, "UPDATE organisations SET kind = 'party' WHERE id = 1"],
    ["organisations", null, "DELETE FROM organisation_names; DELETE FROM organisations WHERE id = 1"],
    ["organisation_names", 1, "UPDATE organisation_names SET because = 'same article' WHERE organisation_id = 1"],
  ])("in %s (%s) is told from the articles, though all digests were made anew: %s", async (table, id, sql) => {
    const life = await filled();
    life.raw.pragma("foreign_keys = OFF");
    life.raw.exec(sql);
    expect(await life.derive("0.0.1+a")).toContainEqual({ table, id, message: expect.any(String) });
    expect(await life.derive("0.0.2+b")).toEqual([]);
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
    const today = migrateInMemory(PLAN);
    populate(today);
    meddle(today, "DELETE FROM runs WHERE command = 'migrate'");
    await olderArchive(path, 7, today);
    await migrate(path);
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
