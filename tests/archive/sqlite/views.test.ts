import { getTableConfig } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import * as views from "../../../src/archive/schema/views.ts";
import { migrateInMemory } from "../../../src/archive/sqlite/apply-plan.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { searchAgrees } from "../../../src/archive/sqlite/search-index.ts";
import { meddle } from "../../helpers/meddle.ts";
import { FERRY_TEXT, insert, populate, spanOf } from "../../helpers/populated-archive.ts";
import { addToSearch, removeFromSearch } from "../../helpers/search.ts";

const raw = migrateInMemory(ownPlan());
const ids = populate(raw);

function rows(sql: string, ...parameters: readonly (string | number)[]): unknown[] {
  return raw.prepare(sql).all(...parameters);
}

describe("quotes_attributed", () => {
  it("has the columns that people were promised, in their order", () => {
    const columns = raw.prepare("SELECT name FROM pragma_table_info('quotes_attributed')").pluck().all();
    expect(columns.join(", ")).toBe(
      "quote_id, address, kind, text, speaker, speaker_kind, speaker_count, title, attribution, via, cue, addressee, " +
        "occasion, said_from, said_until, headline, published_at, published_on, reported_by, rule, confidence, " +
        "start_char, end_char, article_id, person_id, organisation_id, stance, decided, speaker_basis, decision_id, " +
        "unnamed_as, anonymity, anonymity_reason, story_id, utterance_id, story_slug, version_state",
    );
  });

  it("gives a split quote in one row, with the title printed before it", () => {
    const sha256 = raw.prepare("SELECT sha256 FROM articles WHERE id = 1").pluck().get() as string;
    const start = spanOf(FERRY_TEXT, "“We waited").start_char;
    const end = spanOf(FERRY_TEXT, "a tenth.”").end_char;
    expect(rows("SELECT * FROM quotes_attributed WHERE quote_id = ?", ids.splitQuoteId)).toEqual([
      {
        quote_id: ids.splitQuoteId,
        address: `${sha256.slice(0, 12)}:${start}-${end}`,
        kind: "direct",
        text: "“We waited nine years for this,” […] “And we will not wait a tenth.”",
        speaker: "Tomás Verrin",
        speaker_kind: "person",
        speaker_count: 1,
        title: "Harbour Secretary",
        attribution: "Verrin said",
        via: null,
        cue: "said",
        addressee: null,
        occasion: "at a town meeting",
        said_from: null,
        said_until: null,
        headline: "Harbour council 😀 votes to reopen the ferry",
        published_at: "2031-03-03T09:05",
        published_on: "2031-03-03",
        reported_by: "Ada Quill, Ben Osgood",
        rule: "by-hand",
        confidence: 0.9,
        start_char: start,
        end_char: end,
        article_id: ids.articleId,
        person_id: ids.verrinId,
        organisation_id: null,
        stance: "asserted",
        decided: null,
        speaker_basis: "stated",
        decision_id: null,
        unnamed_as: null,
        anonymity: null,
        anonymity_reason: null,
        story_id: null,
        utterance_id: null,
        story_slug: null,
        version_state: null,
      },
    ]);
  });

  it("gives a joint statement a row for each speaker", () => {
    expect(rows("SELECT speaker, speaker_count FROM quotes_attributed WHERE kind = 'mixed' ORDER BY speaker")).toEqual([
      { speaker: "Isle of Brume", speaker_count: 2 },
      { speaker: "Norvane", speaker_count: 2 },
    ]);
  });

  it("names an unnamed speaker in the words of the article, and the go-between in a column", () => {
    const sql = "SELECT speaker, speaker_kind, via, addressee, person_id FROM quotes_attributed WHERE quote_id = ?";
    expect(rows(sql, ids.unnamedQuoteId)).toEqual([
      {
        speaker: "A port official",
        speaker_kind: "unnamed",
        via: "Brume Courier",
        addressee: "Sandwire that",
        person_id: null,
      },
    ]);
  });

  it("leaves an unknown speaker NULL", () => {
    const sql = "SELECT speaker, speaker_kind, title, attribution FROM quotes_attributed WHERE quote_id = ?";
    expect(rows(sql, ids.unknownQuoteId)).toEqual([
      { speaker: null, speaker_kind: "unknown", title: null, attribution: null },
    ]);
  });

  it("has a row for each quote and speaker, and no other", () => {
    const counts = rows("SELECT count(*) AS rows, count(DISTINCT quote_id) AS quotes FROM quotes_attributed");
    expect(counts).toEqual([{ rows: 7, quotes: 6 }]);
  });
});

describe("the title of a speaker", () => {
  it("is the latest at or before the quote, else the first after it", () => {
    const archive = migrateInMemory(ownPlan());
    const { articleId, verrinId } = populate(archive);
    const title = archive.prepare(
      "SELECT title FROM quotes_attributed WHERE person_id = ? AND article_id = 1 ORDER BY start_char",
    );
    expect(title.pluck().all(verrinId)).toEqual(["Harbour Secretary", "Harbour Secretary"]);
    const later = spanOf(FERRY_TEXT, "town meeting");
    meddle(archive, () =>
      archive
        .prepare(
          "UPDATE mentions SET title = @exact, title_start_char = @start_char, title_end_char = @end_char WHERE id = 2",
        )
        .run(later),
    );
    expect(title.all(verrinId)).toEqual(["Harbour Secretary", "town meeting"]);
    const last = spanOf(FERRY_TEXT, "banner");
    meddle(archive, () =>
      archive
        .prepare(
          `UPDATE mentions SET title = @exact, title_start_char = @start_char, title_end_char = @end_char
           WHERE person_id = @person AND article_id = @article AND title IS NOT NULL`,
        )
        .run({ ...last, person: verrinId, article: articleId }),
    );
    expect(title.all(verrinId)).toEqual(["banner", "banner"]);
  });
});

describe("the other views", () => {
  it("article_speakers: who is quoted beside whom is one self-join", () => {
    const sql = `SELECT other.speaker FROM article_speakers AS one JOIN article_speakers AS other USING (article_id)
                 WHERE one.person_id = ? AND other.speaker <> one.speaker ORDER BY other.speaker`;
    expect(rows(sql, ids.verrinId)).toEqual([{ speaker: "Isle of Brume" }, { speaker: "Norvane" }]);
    expect(rows("SELECT article_id, quote_count FROM article_speakers WHERE person_id = ?", ids.verrinId)).toEqual([
      { article_id: 1, quote_count: 2 },
      { article_id: 2, quote_count: 1 },
    ]);
  });

  it("person_titles: a person's titles as stated, with the place", () => {
    const { start_char, end_char } = spanOf(FERRY_TEXT, "Harbour Secretary");
    expect(rows("SELECT person, title, article_id, start_char, end_char FROM person_titles")).toEqual([
      { person: "Tomás Verrin", title: "Harbour Secretary", article_id: 1, start_char, end_char },
    ]);
  });

  it("credits_listed: people and organisations by role", () => {
    expect(rows("SELECT role, name, credited_kind FROM credits_listed WHERE article_id = 1 ORDER BY seq")).toEqual([
      { role: "publisher", name: "Sandwire", credited_kind: "organisation" },
      { role: "author", name: "Ada Quill", credited_kind: "person" },
      { role: "reporter", name: "Ada Quill", credited_kind: "person" },
      { role: "reporter", name: "Ben Osgood", credited_kind: "person" },
      { role: "editor", name: "Cleo Marsh", credited_kind: "person" },
    ]);
  });

  it("people_mentioned: names printed as a credit are left out", () => {
    const archive = migrateInMemory(ownPlan());
    populate(archive);
    const byline = spanOf(FERRY_TEXT, "Ada Quill");
    insert(archive, "mentions", { article_id: 1, ...byline, form: "name", person_id: 2 });
    expect(archive.prepare("SELECT person, mention_count FROM people_mentioned WHERE article_id = 1").all()).toEqual([
      { person: "Tomás Verrin", mention_count: 2 },
    ]);
  });

  it("every view of the Drizzle schema has the columns of the database, in order", () => {
    const promised = raw.prepare("SELECT name FROM sqlite_schema WHERE type = 'view' AND name <> 'quotes_searched'");
    expect(
      Object.values(views)
        .map((view) => getTableConfig(view).name)
        .sort(),
    ).toEqual(promised.pluck().all().sort());
    for (const view of Object.values(views)) {
      const { name, columns } = getTableConfig(view);
      expect(columns.map((column) => column.name)).toEqual(
        raw.prepare("SELECT name FROM pragma_table_info(?)").pluck().all(name),
      );
    }
  });
});

describe("full-text search", () => {
  const find = (words: string) =>
    raw.prepare("SELECT rowid FROM quotes_fts WHERE quotes_fts MATCH ? ORDER BY rowid").pluck().all(words);

  it("finds a quote by its speaker and its words together, whatever the marks", () => {
    expect(find("verrin ferry")).toEqual([1, 6]);
    expect(find("tomas may")).toEqual([1]);
  });

  it("finds by title, by occasion, by a go-between, and by other forms of a word", () => {
    expect(find("secretary waits")).toEqual([ids.splitQuoteId]);
    expect(find("occasion : meeting")).toEqual([ids.splitQuoteId]);
    expect(find("courier")).toEqual([ids.unnamedQuoteId]);
  });

  it("is filled from a quote's own rows, whatever else its speakers have said", () => {
    const plan = rows("EXPLAIN QUERY PLAN SELECT * FROM quotes_searched WHERE article_id BETWEEN 1 AND 2") as {
      readonly detail: string;
    }[];
    const ofSpeakers = plan.map(({ detail }) => detail).filter((detail) => detail.includes("quote_speakers"));
    expect(ofSpeakers.length).toBe(2);
    expect(ofSpeakers.every((detail) => /[( ]quote_id=\?/.test(detail))).toBe(true);
  });

  it("forgets an article that is taken out and knows it again when it is put back", () => {
    raw.transaction(() => removeFromSearch(raw, 1))();
    expect(find("verrin")).toEqual([6]);
    expect(searchAgrees(raw, "quotes_fts")).toBe(false);
    addToSearch(raw, 1, 1);
    expect(find("verrin")).toEqual([1, 2, 6]);
    expect(searchAgrees(raw, "quotes_fts")).toBe(true);
    expect(searchAgrees(raw, "articles_fts")).toBe(true);
  });
});
