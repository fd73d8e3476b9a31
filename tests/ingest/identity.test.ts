import { fc, test } from "@fast-check/vitest";
import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { migrateInMemory } from "../../src/archive/sqlite/apply-plan.ts";
import { ownPlan } from "../../src/archive/sqlite/own-plan.ts";
import { searchAgrees } from "../../src/archive/sqlite/search-index.ts";
import { createStore } from "../../src/archive/sqlite/store.ts";
import type { PreparedArticle } from "../../src/ingest/prepare-article.ts";
import { createWriter } from "../../src/ingest/writer.ts";
import type { OrganisationKind } from "../../src/vocabulary.ts";
import { contents } from "../helpers/content-digest.ts";
import { readArticle } from "../helpers/read-article.ts";

async function archiveOf(articles: readonly PreparedArticle[]) {
  const raw = migrateInMemory(ownPlan());
  const writer = createWriter(createStore(raw), { command: "test" });
  for (const article of articles) await writer.write([article]);
  return raw;
}

/** The names of the people after one article for each name, in order. */
async function peopleOf(...names: readonly string[]): Promise<unknown[]> {
  const articles = names.map((name, number) => readArticle(`${number} ${name}`, { people: [name] }));
  return (await archiveOf(articles)).prepare("SELECT name FROM people ORDER BY id").pluck().all();
}

async function organisationsOf(...named: readonly (readonly [string, OrganisationKind])[]): Promise<unknown[]> {
  const articles = named.map(([name, kind], number) =>
    readArticle(`${number} ${name}`, { organisations: [[name, kind]] }),
  );
  const raw = await archiveOf(articles);
  return raw.prepare("SELECT name || ': ' || kind FROM organisations ORDER BY id").pluck().all();
}

describe("people of several articles", () => {
  it.each([
    [["ADA QUILL", "Ada Quill", "ada quill"], ["Ada Quill"]],
    [["J. D. Marsh", "J.D. Marsh", "JD Marsh"], ["J. D. Marsh"]],
    [["Tomas Verrin", "Tomás Verrin"], ["Tomás Verrin"]],
    [
      ["Ada Quill", "Quill", "Ada M. Quill"],
      ["Ada Quill", "Quill", "Ada M. Quill"],
    ],
    [["Quill", "QUILL"], ["Quill"]],
    [
      ["Ada Quill", "Аda Quill"],
      ["Ada Quill", "Аda Quill"],
    ],
  ])("%j are %j", async (printed, people) => {
    expect(await peopleOf(...printed)).toEqual(people);
  });

  it("have all their printed names, by kind", async () => {
    const article = readArticle("John “Ace” Marsh, or Marsh, or Ace, or Johnny M.", {
      people: ["John “Ace” Marsh"],
      otherNames: { "John “Ace” Marsh": ["Marsh", "Ace", "Johnny M."] },
    });
    const names = (await archiveOf([article]))
      .prepare("SELECT name, kind, because FROM person_names ORDER BY rowid")
      .raw()
      .all();
    expect(names).toEqual([
      ["John “Ace” Marsh", "full", "same key"],
      ["Marsh", "short", "same article"],
      ["Ace", "nickname", "same article"],
      ["Johnny M.", "other", "same article"],
    ]);
  });

  it("have the key of the fullest name, and a spelling of that key for a reason", async () => {
    const articles = ["Ada Quíll", "ADA QUILL"].map((name) => readArticle(`${name} came`, { people: [name] }));
    const raw = await archiveOf(articles);
    expect(raw.prepare("SELECT key, name FROM people").raw().all()).toEqual([["ada quill", "Ada Quíll"]]);
    const names = raw.prepare("SELECT name, because FROM person_names ORDER BY name").raw().all();
    expect(names).toEqual([
      ["ADA QUILL", "same key"],
      ["Ada Quíll", "same key"],
    ]);
  });

  it("have slugs of their own", async () => {
    const names = ["Ada Quill", "Ada Quíll Jr", "Ąda Quill Jr!", "?", "!", "…"];
    const articles = names.map((name, number) => readArticle(`${number} ${name}`, { people: [name] }));
    const slugs = (await archiveOf(articles)).prepare("SELECT slug FROM people").pluck().all();
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs).toContain("ada-quill");
    expect(slugs).toContain("unnamed-3");
  });
});

describe("organisations of several articles", () => {
  it("are one by the known names of a country, if they mean the state", async () => {
    const named = [
      ["U.S.", "country"],
      ["Washington", "government"],
      ["the United States", "country"],
    ] as const;
    expect(await organisationsOf(...named)).toEqual(["United States: country"]);
    expect(await organisationsOf(["Washington", "other"], ["U.S.", "country"])).toEqual([
      "Washington: other",
      "United States: country",
    ]);
  });

  it("keep the names printed, and the usual name of a country", async () => {
    const raw = await archiveOf([readArticle("U.S. voters", { organisations: [["U.S.", "country"]] })]);
    expect(reasons(raw)).toEqual([
      ["U.S.", "country name"],
      ["United States", "same key"],
    ]);
  });

  it("have the key of the name without “the”, and a reason for each name, whichever article came first", async () => {
    const articles = [
      readArticle("Norvane Port", { organisations: [["Norvane Port", "other"]] }),
      readArticle("The Norvane Port, NP", {
        organisations: [["The Norvane Port", "agency"]],
        otherNames: { "The Norvane Port": ["NP"] },
      }),
      readArticle("Chad came", { organisations: [["Chad", "other"]] }),
      readArticle("Chad voted", { organisations: [["Chad", "country"]] }),
    ];
    for (const order of [articles, articles.toReversed()]) {
      const raw = await archiveOf(order);
      expect(raw.prepare("SELECT key FROM organisations ORDER BY key").pluck().all()).toEqual(["chad", "norvane port"]);
      expect(reasons(raw)).toEqual([
        ["Chad", "same key"],
        ["NP", "same article"],
        ["Norvane Port", "same key"],
        ["The Norvane Port", "same key"],
      ]);
    }
  });

  function reasons(raw: Database): unknown[] {
    return raw.prepare("SELECT name, because FROM organisation_names ORDER BY name").raw().all();
  }

  it("take the better spelling and the more telling kind", async () => {
    expect(
      await organisationsOf(["BRUME COURIER", "other"], ["The Brume Courier", "media"], ["Brume Courier", "other"]),
    ).toEqual(["The Brume Courier: media"]);
  });
});

/** Forms that meet each other in part: case, marks, initials, countries. */
const NAMES = ["Ada Quill", "ADA QUILL", "Áda Quill", "A.D. Quill", "AD Quill", "Quill", "Bo Marsh", "BO MARSH"];
const ORGANISATIONS: readonly (readonly [string, OrganisationKind])[] = [
  ["U.S.", "country"],
  ["Washington", "government"],
  ["Washington", "other"],
  ["America", "other"],
  ["United States", "other"],
  ["BRUME COURIER", "other"],
  ["Brume Courier", "media"],
];

const anArticle = fc.record({
  people: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 }),
  organisations: fc.uniqueArray(fc.constantFrom(...ORGANISATIONS), { maxLength: 3, selector: ([name]) => name }),
});

/** Each name stands in brackets of its own, so that none is found inside another. */
function toArticle(
  { people, organisations }: { people: string[]; organisations: (readonly [string, OrganisationKind])[] },
  number: number,
) {
  const names = [...people, ...organisations.map(([name]) => name)];
  const [speaker] = names;
  const text = `${number} ${names.map((name) => `[${name}]`).join(" ")} “Words ${number}.”`;
  return readArticle(text, {
    people,
    organisations,
    said: speaker === undefined ? [] : [[`“Words ${number}.”`, speaker]],
  });
}

const shuffled = fc
  .array(anArticle, { maxLength: 8 })
  .map((articles) => articles.map(toArticle))
  .chain((articles) => fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })));

describe("the order in which articles come", () => {
  test.prop([shuffled], { numRuns: 30 })(
    "changes no content and leaves the search index true",
    async ([articles, others]) => {
      const [one, other] = [await archiveOf(articles), await archiveOf(others)];
      expect(contents(other)).toEqual(contents(one));
      expect(searchAgrees(one, "quotes_fts") && searchAgrees(other, "quotes_fts")).toBe(true);
      expect(one.prepare("SELECT count(*) FROM integrity_problems").pluck().get()).toBe(0);
    },
  );
});
