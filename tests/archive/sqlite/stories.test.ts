import { join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { type Archive, openArchive, verify } from "../../../src/index.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const scratch = scratchFolder();
let cases = 0;
const newPath = () => {
  cases += 1;
  return join(scratch, `stories-${cases}.db`);
};

const BODY = [
  "HARWICK, March 3 (Sandwire) - The ferry Aurelia turned back to Harwick on Monday when water was seen in her engine room.",
  "Ninety passengers were on board, and a cargo of onions that had been loaded in the night, said harbour master Tomás Verrin.",
  "“We heard her horn and then not even that,” Verrin said. “I sent every boat that we had.”",
  "The coast guard took all of them off before four in the afternoon, and nobody was hurt, it said in a report of that evening.",
  "The ferry was built in 1971 and had been inspected in the autumn by engineers of the Brume line.",
];
const print = (headline: string, paragraphs: readonly string[]) => `${[headline, ...paragraphs].join("\n\n")}\n`;

/** Six prints of one story, a brief of it, and two that have nothing to do with it. */
const PRINTS = {
  first: { text: print("Ferry turns back to Harwick", BODY), publishedAt: "2031-03-03T16:00:00Z" },
  update: {
    text: print("UPDATE 1-Ferry turns back to Harwick", [
      ...BODY,
      "The line said that she would sail again on Friday.",
    ]),
    publishedAt: "2031-03-03T18:00:00Z",
  },
  corrected: {
    text: print("CORRECTED-Ferry turns back to Harwick", [
      "(Corrects number of passengers in paragraph 2)",
      ...BODY.map((one) => one.replace("Ninety", "Nineteen")),
    ]),
    publishedAt: "2031-03-04T09:00:00Z",
  },
  copy: {
    text: print("Fog, a horn and ninety lucky passengers", BODY.slice(0, 4)),
    publishedAt: "2031-03-04",
    meta: { publication: "Brume Courier" },
  },
  again: { text: print("RPT-Ferry turns back to Harwick", BODY), publishedAt: "2032-03-03" },
  undated: { text: print("Ferry turns back to Harwick", [...BODY, "More will follow."]) },
  brief: {
    text: print("In brief", [...BODY.slice(1, 3)]),
    publishedAt: "2031-03-05",
    meta: { publication: "Brume Courier" },
  },
  other: {
    text: print("Onions dear in Brume", [
      "BRUME, March 3 (Sandwire) - The price of onions rose to its highest in nine years on the island, traders said on Monday.",
      "They blamed the rain of the winter and a ferry that had not come.",
    ]),
    publishedAt: "2031-03-03T17:00:00Z",
  },
} as const;
type Name = keyof typeof PRINTS;
const NAMES = Object.keys(PRINTS) as Name[];

async function archiveOf(names: readonly Name[], path = newPath()): Promise<Archive> {
  const archive = await openArchive(path, { create: true });
  for (const name of names) await archive.add({ uri: `${name}.txt`, ...PRINTS[name] });
  return archive;
}

/** What follows from the articles whatever their ids are. */
function relations(path: string): unknown {
  return look(path, (raw) => ({
    links: raw
      .prepare(
        `SELECT one.source_uri AS later, kind, basis, round(share, 6) AS share, other.source_uri AS earlier
         FROM article_links JOIN articles AS one ON one.id = article_id JOIN articles AS other ON other.id = other_id
         ORDER BY 1, 5`,
      )
      .all(),
    stories: raw
      .prepare(
        `SELECT slug, (SELECT source_uri FROM articles WHERE id = first_article_id) AS first,
           (SELECT source_uri FROM articles WHERE id = latest_article_id) AS latest, article_count AS count,
           (SELECT group_concat(source_uri, ' ') FROM (SELECT source_uri FROM articles WHERE story_id = stories.id ORDER BY 1)) AS members
         FROM stories ORDER BY 1`,
      )
      .all(),
    bands: raw.prepare("SELECT band_hash, day FROM article_bands ORDER BY 1, 2").all(),
  }));
}

function look<Result>(path: string, action: (raw: Database) => Result): Result {
  const raw = connect(path);
  try {
    return action(raw);
  } finally {
    raw.close();
  }
}

const problemsOf = async (path: string) =>
  (await verify(path)).problems.map(({ code, message }) => `${code}: ${message}`);

describe("articles of one story", () => {
  it("are linked with each other, and are a story", async () => {
    const path = newPath();
    await using archive = await archiveOf(NAMES, path);
    expect(archive.path).toBe(path);
    const found = relations(path) as { readonly links: readonly Record<string, string>[]; readonly stories: unknown };
    const kinds = found.links.map(({ later, kind, basis, earlier }) => `${later} ${kind} ${basis} ${earlier}`);
    expect(kinds).toContain("update.txt revision printed first.txt");
    expect(kinds).toContain("corrected.txt correction printed first.txt");
    expect(kinds).toContain("copy.txt copy measured first.txt");
    expect(kinds).toContain("again.txt same_text measured first.txt");
    expect(kinds).toContain("brief.txt excerpt measured first.txt");
    expect(found.stories).toMatchObject([
      {
        slug: expect.stringMatching(/^2031-03-03-ferry-turns-back-to-harwick-[0-9a-f]{12}$/),
        first: "first.txt",
        count: 6,
        members: "again.txt copy.txt corrected.txt first.txt undated.txt update.txt",
      },
    ]);
    expect(await problemsOf(path)).toEqual([]);
  });

  it("print corrections that are kept with their place", async () => {
    const path = newPath();
    await using _ = await archiveOf(["corrected"], path);
    expect(look(path, (raw) => raw.prepare("SELECT label, printed_in, exact FROM article_labels").all())).toEqual([
      { label: "correction", printed_in: "headline", exact: "CORRECTED-" },
      { label: "correction", printed_in: "note", exact: "(Corrects number of passengers in paragraph 2)" },
    ]);
  });

  test.prop([fc.shuffledSubarray(NAMES, { minLength: NAMES.length })], { numRuns: 6 })(
    "are the same in whatever order they come",
    async (order) => {
      const [path, other] = [newPath(), newPath()];
      await using _ = await archiveOf(NAMES, path);
      await using __ = await archiveOf(order, other);
      expect(relations(other)).toEqual(relations(path));
      expect(await problemsOf(other)).toEqual([]);
    },
    60_000,
  );
});

describe("a later reading", () => {
  it("links what an older version has stored without links", async () => {
    const path = newPath();
    await using archive = await archiveOf(NAMES, path);
    const before = relations(path);
    look(path, (raw) => {
      raw.exec(`DELETE FROM article_links; UPDATE articles SET story_id = NULL; DELETE FROM stories;
        DELETE FROM article_bands; DELETE FROM article_sketches; DELETE FROM utterance_prints`);
    });
    const { remarks, problems } = await verify(path);
    expect(problems).toEqual([]);
    expect(remarks).toContain("8 of 8 articles were not compared with others by this version's rules; reread does it");
    await archive.reread();
    expect(relations(path)).toEqual(before);
  });

  it("follows when the date of an article is decided", async () => {
    const path = newPath();
    await using archive = await archiveOf(["first", "update"], path);
    const value = { field: "published_at", value: "2031-09-09" } as const;
    const { sha256 } = await archive.articles.get(2);
    const { decisions } = await archive.decide({ action: "state", article: sha256, value }, { by: "Ann Lee" });
    expect(relations(path)).toMatchObject({ links: [], stories: [] });
    await archive.decide({ action: "undo", undoes: decisions[0]?.key ?? "" }, { by: "Ann Lee" });
    expect(relations(path)).toMatchObject({ links: [{ later: "update.txt" }] });
    expect(await problemsOf(path)).toEqual([]);
  });
});

describe("a decision", () => {
  const decide = async (archive: Archive, action: "revise" | "copy" | "unrelated", one: number, two: number) => {
    const [{ sha256: article }, { sha256: other }] = [await archive.articles.get(one), await archive.articles.get(two)];
    const act =
      action === "revise"
        ? ({ action, value: { other, kind: "correction" } } as const)
        : ({ action, value: { other } } as const);
    const made = await archive.decide({ ...act, article }, { by: "Ann Lee" });
    return made.decisions[0]?.key ?? "";
  };

  it("cuts a link, and the link is back when it is undone", async () => {
    const path = newPath();
    await using archive = await archiveOf(["first", "update"], path);
    const key = await decide(archive, "unrelated", 1, 2);
    expect(relations(path)).toMatchObject({ links: [], stories: [] });
    await archive.decide({ action: "undo", undoes: key }, { by: "Ann Lee" });
    expect(relations(path)).toMatchObject({ links: [{ kind: "revision" }], stories: [{ count: 2 }] });
  });

  it("about links is followed though many articles have to follow another that came with it, and undone likewise", async () => {
    const path = newPath();
    await using archive = await archiveOf(["first", "update"], path);
    await archive.transaction(async (within) => {
      for (let day = 1; day <= 101; day += 1)
        await within.add({ text: `“It rained,” Ann ${day % 2 === 0 ? "Rowe" : "Roe"} said on day ${day}.` });
    });
    const before = relations(path);
    const [{ sha256: other }, { sha256: article }] = [await archive.articles.get(1), await archive.articles.get(2)];
    const [one, two] = ["Ann Roe", "Ann Rowe"].map((name) => ({ kind: "person" as const, name }));
    if (one === undefined || two === undefined) throw new Error("there are two");
    const acts = [
      { action: "same", value: { one, other: two } },
      { action: "unrelated", article, value: { other } },
    ] as const;
    const { decisions } = await archive.decide(acts, { by: "Ann Lee" });
    expect((await archive.people.list()).items.map(({ slug }) => slug)).toEqual(["ann-roe", "tomas-verrin"]);
    expect(relations(path)).not.toEqual(before);
    expect(await problemsOf(path)).toEqual([]);
    const undoing = decisions.map(({ key }) => ({ action: "undo", undoes: key }) as const);
    await archive.decide(undoing, { by: "Ann Lee" });
    expect(relations(path)).toEqual(before);
    expect(await problemsOf(path)).toEqual([]);
  });

  it("makes a link of what has no words in common", async () => {
    const path = newPath();
    await using archive = await archiveOf(["first", "other"], path);
    await decide(archive, "revise", 2, 1);
    expect(relations(path)).toMatchObject({
      links: [{ later: "other.txt", earlier: "first.txt", kind: "correction", basis: "decided" }],
      stories: [{ count: 2 }],
    });
    expect(look(path, (raw) => raw.prepare("SELECT * FROM decisions_unapplied").all())).toEqual([]);
    expect(await problemsOf(path)).toEqual([]);
  });

  it("waits for the other article", async () => {
    const [path, source] = [newPath(), newPath()];
    await using archive = await archiveOf(["first"], path);
    await using elsewhere = await archiveOf(["first", "other"], source);
    const [{ sha256: article }, { sha256: other }] = [await elsewhere.articles.get(1), await elsewhere.articles.get(2)];
    await archive.decide({ action: "copy", article, value: { other } }, { by: "Ann Lee" });
    const reasons = () => look(path, (raw) => raw.prepare("SELECT reason FROM decisions_unapplied").pluck().all());
    expect(reasons()).toEqual(["the other article is not in the archive yet"]);
    await archive.add({ uri: "other.txt", ...PRINTS.other });
    expect(reasons()).toEqual([]);
    expect(relations(path)).toMatchObject({ links: [{ kind: "copy", basis: "decided" }] });
  });
});

describe("the removal of an article", () => {
  it.each(["first", "update", "again"] as const)("%s leaves the others as if it had never come", async (name) => {
    const [path, without] = [newPath(), newPath()];
    await using archive = await archiveOf(NAMES, path);
    await using _ = await archiveOf(
      NAMES.filter((one) => one !== name),
      without,
    );
    await archive.remove(NAMES.indexOf(name) + 1, { by: "Ann Lee", because: "a test" });
    expect(relations(path)).toEqual(relations(without));
    expect(await problemsOf(path)).toEqual([]);
  });
});

describe("verify finds", () => {
  it.each([
    ["a link that was taken away", "DELETE FROM article_links WHERE kind = 'copy'", "links-differ"],
    ["a link of another kind", "UPDATE article_links SET kind = 'copy' WHERE kind = 'correction'", "links-differ"],
    [
      "a link that nothing makes",
      "INSERT INTO article_links VALUES (8, 1, 'revision', 0.9, 'measured', NULL)",
      "links-differ",
    ],
    [
      "a sketch of other words",
      "UPDATE article_sketches SET sketch = zeroblob(8) WHERE article_id = 1",
      "sketch-differs",
    ],
    ["a band too few", "DELETE FROM article_bands WHERE article_id = 1", "sketch-differs"],
    ["a band too many", "INSERT INTO article_bands VALUES (1, 2, 3)", "sketch-differs"],
    ["an article in no story", "UPDATE articles SET story_id = NULL WHERE id = 2", "story-differs"],
    ["an article in a story of others", "UPDATE articles SET story_id = 1 WHERE id = 8", "story-differs"],
    ["another latest article", "UPDATE stories SET latest_article_id = 1", "story-differs"],
  ])("%s", async (_, sql, code) => {
    const path = newPath();
    await using archive = await archiveOf(NAMES, path);
    await archive.close();
    look(path, (raw) => raw.exec(sql));
    const { problems } = await verify(path);
    expect(problems.map((one) => one.code)).toContain(code);
  });
});
