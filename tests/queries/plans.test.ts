import { afterAll, describe, expect, it } from "vitest";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { createReader } from "../../src/archive/sqlite/reader.ts";
import { createArticles } from "../../src/queries/articles.ts";
import { findQuotedBeside } from "../../src/queries/companions.ts";
import { createCredits } from "../../src/queries/credits.ts";
import { createPeople } from "../../src/queries/people.ts";
import { createQuotes } from "../../src/queries/quotes.ts";
import type { Named } from "../../src/queries/records.ts";
import { findUsualTitles } from "../../src/queries/usual-titles.ts";
import { type Story, tell } from "../helpers/many-articles.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile } from "../helpers/test-archive.ts";

const STORIES = Array.from(
  { length: 40 },
  (_, index): Story => ({
    on: index % 10 === 0 ? null : `2031-01-${String((index % 9) + 1).padStart(2, "0")}`,
    quotes: [
      ["mara", `Word ${index}`],
      ["jonas", `Other ${index}`],
    ],
  }),
);
const raw = connect(await archiveFile(scratchFolder(), "stories", (handle) => tell(handle, STORIES)), {
  readonly: true,
});
afterAll(() => raw.close());

/** Which articles are held back, an index of just these tells: it is asked once for each list. */
const ASKS_HELD_BACK = "SCAN articles USING COVERING INDEX articles_held_back";

/** Tombstones are few, and only an article that is shown alone asks whether it stands in the place of one. */
const ASKS_TOMBSTONES = "SCAN tombstones";

interface Planned {
  readonly sql: string;
  readonly plan: string;
}

let planned: Planned[] = [];
const db = createReader(raw, {
  logQuery(sql, parameters) {
    const steps = raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters) as { readonly detail: string }[];
    planned.push({ sql, plan: steps.map(({ detail }) => detail).join("\n") });
  },
});

/** How SQLite finds what a list asks for. */
async function plansOf(list: () => Promise<unknown>): Promise<Planned[]> {
  planned = [];
  await list();
  return planned;
}

/** The plan of the query that finds a page's keys, recognized by its limit. */
async function keyPlans(list: () => Promise<unknown>): Promise<string[]> {
  const found = await plansOf(list);
  return found.filter(({ sql }) => sql.includes(" limit ?")).map(({ plan }) => plan);
}

const quotes = createQuotes(db);
const articles = createArticles(db);

describe("how a page is found", () => {
  it("articles and quotes: by walking the index of dates, without sorting the archive", async () => {
    const [ofArticles] = await keyPlans(() => articles.list());
    expect(ofArticles).toBe("SCAN articles USING COVERING INDEX articles_by_date");
    const [ofQuotes] = await keyPlans(() => quotes.list({ kind: "direct", minConfidence: 0.5 }));
    expect(ofQuotes).toMatch(
      /^SCAN articles USING COVERING INDEX articles_by_date\nSEARCH quotes USING COVERING INDEX quotes_by_kind/,
    );
    expect(ofQuotes).not.toContain("USE TEMP B-TREE FOR ORDER BY");
  });

  it("quotes of one speaker, or of several of a name: by the index of the speaker", async () => {
    for (const speaker of ["mara holt", "holt"]) {
      for (const plan of await keyPlans(() => quotes.list({ speaker, kind: "direct" }))) {
        expect(plan).toMatch(
          /^SEARCH quote_speakers USING INDEX quote_speakers_by_person \(person_id=\? AND role=\?\)/,
        );
        expect(plan).not.toContain("USE TEMP B-TREE FOR ORDER BY");
      }
    }
  });

  it("quotes of a kind of speakers that are no people: by the index of kinds, once each", async () => {
    const [ofUnnamed] = await keyPlans(() => quotes.list({ speakerKind: "unnamed", kind: "direct" }));
    expect(ofUnnamed).toMatch(/^SEARCH quote_speakers USING INDEX quote_speakers_by_kind \(kind=\?\)/);
    expect(ofUnnamed).not.toContain("USE TEMP B-TREE FOR ORDER BY");
  });

  it("quotes of people, or of any kind of speakers in some articles: by article, and each one's speakers by its own", async () => {
    for (const filter of [{ speakerKind: "person" }, { speakerKind: "unnamed", since: "2000" }] as const) {
      const [plan] = await keyPlans(() => quotes.list(filter));
      expect(plan).toMatch(/^(SCAN|SEARCH) articles USING COVERING INDEX articles_by_date/);
      expect(plan).toContain(
        "SEARCH quote_speakers USING INDEX quote_speakers_by_article (article_id=? AND quote_id=?)",
      );
      expect(plan).not.toContain("quote_speakers_by_kind");
    }
  });

  it("who is quoted beside someone: from the articles that quote them", async () => {
    const [mara] = (await createPeople(db).list({ name: "mara holt" })).items;
    const match = { kind: "person", ...mara } as Named;
    const [{ plan = "" } = {}] = await plansOf(() => findQuotedBeside(db, match, 12));
    expect(plan).toMatch(/^SEARCH quote_speakers USING INDEX quote_speakers_by_article/);
  });

  it("pages further on: by ranges of the same index", async () => {
    const filter = { speaker: "mara holt" };
    const { next } = await quotes.list(filter, { limit: 3 });
    const plans = await keyPlans(() => quotes.list(filter, { limit: 40, after: next }));
    expect(plans.length).toBe(4);
    for (const plan of plans) {
      expect(plan).toMatch(/quote_speakers_by_person \(person_id=\? AND role=\? AND published_on(=|<)\?/);
    }
  });

  it("people: by the index of names; credits: by article", async () => {
    const [ofPeople] = await keyPlans(() => createPeople(db).list());
    expect(ofPeople).toMatch(/^SCAN people USING (COVERING )?INDEX people_by_sort_name$/);
    const [ofCredits] = await keyPlans(() => createCredits(db).list());
    expect(ofCredits).toContain("USING COVERING INDEX articles_by_date");
  });

  it("withdrawn articles and their quotes: by the index of just these; the latest without reading an article", async () => {
    for (const list of [articles, quotes]) {
      const [plan] = await keyPlans(() => list.list({ versionState: "withdrawn" }));
      expect(plan).toMatch(/^SCAN articles USING (COVERING )?INDEX articles_canceled/);
      const [counted] = await plansOf(() => list.count({ versionState: "latest" }, { limit: 9 }));
      expect(counted?.plan).not.toMatch(/articles USING INTEGER PRIMARY KEY/);
    }
  });

  it("which versions have read the articles: by an index, from the runs", async () => {
    const plans = await plansOf(() => articles.group({}, ["year"]));
    const ofVersions = plans.find(({ sql }) => sql.includes('"version"'));
    expect(ofVersions?.plan).toContain("SEARCH articles USING COVERING INDEX articles_by_extracted_run");
  });

  it("usual titles of a list: from the index of titles alone", async () => {
    const [titles] = await plansOf(() => findUsualTitles(db, [1]));
    expect(titles?.plan).toBe("SEARCH mentions USING COVERING INDEX mentions_with_title (person_id=?)");
  });

  it("what belongs to the items of a page: by keys, never by reading a whole table", async () => {
    const lists = [() => quotes.list(), () => articles.list(), () => articles.get(1), () => createCredits(db).list()];
    for (const list of lists) {
      const plans = (await plansOf(list)).filter(({ sql }) => !sql.includes(" limit ?"));
      expect(plans.length).toBeGreaterThan(0);
      for (const { plan } of plans) {
        const allowed = ["SCAN json_each", ASKS_HELD_BACK, ASKS_TOMBSTONES];
        expect(allowed.reduce((left, one) => left.replaceAll(one, ""), plan)).not.toContain("SCAN");
      }
    }
  });

  it("articles of a section, a publication, a keyword or an address: by the index of facts", async () => {
    for (const filter of [
      { section: "World" },
      { publication: "Post" },
      { keyword: "aid" },
      { url: "https://a.example/" },
    ]) {
      for (const list of [
        () => articles.list(filter),
        () => quotes.list(filter),
        () => createCredits(db).list(filter),
      ]) {
        for (const plan of await keyPlans(list)) {
          expect(plan).toContain("article_facts USING COVERING INDEX article_facts_by_value (name=? AND value=?)");
          expect(plan).not.toContain("SCAN article_facts");
        }
      }
    }
  });

  it("a page takes the same number of queries however long it is", async () => {
    const short = await plansOf(() => quotes.list({}, { limit: 1 }));
    const long = await plansOf(() => quotes.list({}, { limit: 40 }));
    expect(long.length).toBe(short.length);
    expect(long.length).toBe(7);
  });
});
