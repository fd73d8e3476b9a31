import { join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { type Archive, openArchive, verify } from "../../../src/index.ts";
import { onrecord } from "../../helpers/fake-terminal.ts";
import { askReader } from "../../helpers/read-pages.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const scratch = scratchFolder();
let cases = 0;
const newPath = () => {
  cases += 1;
  return join(scratch, `utterances-${cases}.db`);
};

const SAID = "“Nineteen boats will leave the old harbour before the storm comes,”";
const story = (headline: string, ...paragraphs: string[]) => `${[headline, ...paragraphs].join("\n\n")}\n`;

/** Prints of the same words in stories of their own, and what is near to them. */
const PRINTS = {
  first: {
    text: story(
      "Boats to leave",
      "HARWICK, March 3 (Sandwire) - A storm is near.",
      `${SAID} Ada Quill told the council.`,
    ),
    publishedAt: "2031-03-03T10:00:00Z",
  },
  copy: {
    text: story(
      "Council hears of storm",
      "BRUME, March 4 (Coastline) - Many came.",
      `${SAID} said Ada Quill, who runs the harbour.`,
    ),
    publishedAt: "2031-03-04T09:00:00Z",
  },
  number: {
    text: story(
      "A fleet sails",
      "Onions were dear too.",
      `${SAID.replace("Nineteen", "Ninety")} Ada Quill said in the town hall.`,
    ),
    publishedAt: "2031-03-05",
  },
  negation: {
    text: story(
      "Boats stay",
      "There was fog as well.",
      `${SAID.replace("will leave", "will not leave")} Ada Quill said on the pier.`,
    ),
    publishedAt: "2031-03-06",
  },
  other: {
    text: story("The week in Harwick", "It was cold on all days.", `${SAID} Bo Marsh said in the street.`),
    publishedAt: "2031-03-05T12:00:00Z",
  },
  later: {
    text: story("One year on", "The storm is far away.", `${SAID} Ada Quill said in a speech.`),
    publishedAt: "2032-03-05",
  },
  short: {
    text: story(
      "Fog again",
      "It came at night.",
      "“Boats must stay,” Ada Quill said.",
      "“Boats must stay,” Ada Quill said again.",
    ),
    publishedAt: "2031-03-05",
  },
  shortElsewhere: {
    text: story("Fog on Brume", "It came at noon, they say there.", "“Boats must stay,” Ada Quill said of it."),
    publishedAt: "2031-03-05",
  },
  indirect: {
    text: story(
      "Boats will go",
      "The council met.",
      "Ada Quill said that nineteen boats will leave the old harbour before the storm comes.",
    ),
    publishedAt: "2031-03-05",
  },
} as const;
type Name = keyof typeof PRINTS;
const NAMES = Object.keys(PRINTS) as Name[];

async function archiveOf(names: readonly Name[], path = newPath()): Promise<Archive> {
  const archive = await openArchive(path, { create: true });
  for (const name of names) await archive.add({ uri: name, ...PRINTS[name] });
  return archive;
}

function look<Result>(path: string, action: (raw: Database) => Result): Result {
  const raw = connect(path);
  try {
    return action(raw);
  } finally {
    raw.close();
  }
}

/** The articles of each utterance, whatever ids there are. */
function together(path: string): string[] {
  const rows = look(path, (raw) =>
    raw
      .prepare<[], { readonly id: number; readonly names: string }>(
        `SELECT utterance_id AS id, group_concat(source_uri, ' ') AS names FROM (
           SELECT utterance_id, source_uri FROM utterance_prints JOIN articles ON articles.id = article_id ORDER BY 2
         ) GROUP BY utterance_id`,
      )
      .all(),
  );
  return rows.map(({ names }) => names).sort();
}

const problemsOf = async (path: string) =>
  (await verify(path)).problems.map(({ code, message }) => `${code}: ${message}`);

const ALL = ["copy first negation number", "later", "other", "short short", "shortElsewhere"];

describe("the same words in several articles", () => {
  it("are one utterance, by speaker and time, and short ones within a story alone", async () => {
    const path = newPath();
    await using _ = await archiveOf(NAMES, path);
    expect(together(path)).toEqual(ALL);
    expect(await problemsOf(path)).toEqual([]);
  });

  it("are listed in SQL with the earliest print and what differs", async () => {
    const path = newPath();
    await using _ = await archiveOf(NAMES, path);
    const rows = look(path, (raw) =>
      raw
        .prepare(
          `SELECT source_uri AS first, speakers, first_published_at, latest_published_at, print_count, utterances_listed.article_count,
             house_count, wording_count, substance_differs, speakers_differ
           FROM utterances_listed JOIN articles ON articles.id = article_id ORDER BY print_count DESC, 1`,
        )
        .all(),
    );
    expect(rows[0]).toEqual({
      first: "first",
      speakers: "Ada Quill",
      first_published_at: "2031-03-03T10:00:00Z",
      latest_published_at: "2031-03-06",
      print_count: 4,
      article_count: 4,
      house_count: 2,
      wording_count: 3,
      substance_differs: 1,
      speakers_differ: 1,
    });
    expect(rows.slice(1)).toMatchObject([
      { first: "short", print_count: 2, article_count: 1, substance_differs: 0, speakers_differ: 0 },
      { first: "later", speakers_differ: 0 },
      { first: "other", speakers: "Bo Marsh", speakers_differ: 1 },
      { first: "shortElsewhere" },
    ]);
  });

  it("are found from each of them in TypeScript, with what is otherwise elsewhere", async () => {
    await using archive = await archiveOf(NAMES);
    const { items } = await archive.quotes.list({ article: 2 });
    const utterance = await archive.quotes.utterance(items[0]?.id ?? 0);
    expect(utterance?.prints.map(({ article }) => article.id)).toEqual([1, 2, 3, 4]);
    expect(utterance).toMatchObject({ printCount: 4, articleCount: 4, wordingCount: 3 });
    expect(utterance?.conflicts.map(({ kind, quote }) => [kind, quote.article.id])).toEqual([
      ["speaker", 5],
      ["number", 3],
      ["negation", 4],
    ]);
    const [indirect] = (await archive.quotes.list({ article: NAMES.indexOf("indirect") + 1 })).items;
    expect(await archive.quotes.utterance(indirect?.address ?? "")).toBeNull();
    await expect(archive.quotes.utterance(999)).rejects.toMatchObject({ code: "not_found" });
  });

  it("are named by show quote and on the page of a quote", async () => {
    const path = newPath();
    await using archive = await archiveOf(NAMES, path);
    const [quote] = (await archive.quotes.list({ article: 2 })).items;
    const shown = await onrecord("show", "quote", String(quote?.id), "--db", path);
    const stdout = shown.stdout.replaceAll(/\s+/g, " ");
    expect(stdout).toContain("printed 4 times in 4 articles, in 3 wordings; first in ");
    expect(stdout).toMatch(/also in +[0-9a-f]{12}:\d+-\d+, 2031-03-03, article 1 \(Sandwire\): Boats to leave/);
    expect(stdout).toMatch(/but +given to Bo Marsh in /);
    expect(stdout).toMatch(/but +with another number in /);
    const json = await onrecord("show", "quote", String(quote?.id), "--json", "--db", path);
    expect(JSON.parse(json.stdout)).toMatchObject({ utterance: { printCount: 4 } });
    const page = await (await askReader(archive)(`/quotes/${quote?.address}`)).text();
    expect(page).toContain("The same words elsewhere");
    expect(page).toContain("Given to somebody else: Bo Marsh");
    const alone = (await archive.quotes.list({ article: 6 })).items[0];
    expect(await (await askReader(archive)(`/quotes/${alone?.address}`)).text()).not.toContain("elsewhere");
  });

  test.prop([fc.shuffledSubarray(NAMES, { minLength: NAMES.length })], { numRuns: 8 })(
    "are the same in whatever order they come",
    async (order) => {
      const path = newPath();
      await using _ = await archiveOf(order, path);
      expect(together(path)).toEqual(ALL);
      expect(await problemsOf(path)).toEqual([]);
    },
    60_000,
  );

  test.prop([fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), fc.nat({ max: NAMES.length - 1 })], {
    numRuns: 6,
  })(
    "are without a removed article as if it had never come",
    async (order, at) => {
      const [path, without] = [newPath(), newPath()];
      await using archive = await archiveOf(order, path);
      await archive.remove(at + 1, { by: "Ann Lee", because: "a test" });
      await using _ = await archiveOf(
        order.filter((_name, index) => index !== at),
        without,
      );
      expect(together(path)).toEqual(together(without));
      expect(await problemsOf(path)).toEqual([]);
    },
    60_000,
  );

  it("bring utterances together that only a print between them joins", async () => {
    const path = newPath();
    const on = (publishedAt: string, n: number) => ({
      text: story(`Storm, ${n}`, `Day ${n} of it.`, `${SAID} Ada Quill said.`),
      publishedAt,
      uri: String(n),
    });
    await using archive = await openArchive(path, { create: true });
    await archive.add(on("2031-03-01", 1));
    await archive.add(on("2031-03-13", 2));
    expect(together(path)).toEqual(["1", "2"]);
    await archive.add(on("2031-03-07", 3));
    expect(together(path)).toEqual(["1 2 3"]);
    await archive.remove(3, { by: "Ann Lee", because: "a test" });
    expect(together(path)).toEqual(["1", "2"]);
    expect(await problemsOf(path)).toEqual([]);
  });
});

describe("what is one utterance follows", () => {
  it("what an older version has stored, when it is read again", async () => {
    const path = newPath();
    await using archive = await archiveOf(NAMES, path);
    look(path, (raw) => raw.exec("DELETE FROM utterance_prints; UPDATE article_sketches SET form = 1"));
    expect((await verify(path)).problems).toEqual([]);
    await archive.reread();
    expect(together(path)).toEqual(ALL);
  });

  it("who is decided to have said it, and back", async () => {
    const path = newPath();
    await using archive = await archiveOf(["first", "copy"], path);
    expect(together(path)).toEqual(["copy first"]);
    const [quote] = (await archive.quotes.list({ article: 2 })).items;
    const by = ["--by", "Ann Lee", "--db", path];
    await onrecord("correct", quote?.address ?? "", "--speaker", "Cleo Fenn", ...by);
    expect(together(path)).toEqual(["copy", "first"]);
    expect(await problemsOf(path)).toEqual([]);
    const [{ key } = { key: "" }] = (await archive.decisions.list()).items;
    await archive.decide({ action: "undo", undoes: key }, { by: "Ann Lee" });
    expect(together(path)).toEqual(["copy first"]);
    await onrecord("reject", quote?.address ?? "", ...by);
    expect(together(path)).toEqual(["first"]);
    expect(await problemsOf(path)).toEqual([]);
  });

  it("when an article was published, as somebody says", async () => {
    const path = newPath();
    await using archive = await archiveOf(["first", "copy"], path);
    const { sha256 } = await archive.articles.get(2);
    await archive.decide(
      { action: "state", article: sha256, value: { field: "published_at", value: "2031-09-09" } },
      { by: "Ann Lee" },
    );
    expect(together(path)).toEqual(["copy", "first"]);
    expect(await problemsOf(path)).toEqual([]);
  });

  it("which articles are one story, for short words", async () => {
    const path = newPath();
    await using archive = await archiveOf(["short", "shortElsewhere"], path);
    expect(together(path)).toEqual(["short short", "shortElsewhere"]);
    const [{ sha256: article }, { sha256: other }] = [await archive.articles.get(2), await archive.articles.get(1)];
    const { decisions } = await archive.decide({ action: "copy", article, value: { other } }, { by: "Ann Lee" });
    expect(together(path)).toEqual(["short short shortElsewhere"]);
    await archive.decide({ action: "undo", undoes: decisions[0]?.key ?? "" }, { by: "Ann Lee" });
    expect(together(path)).toEqual(["short short", "shortElsewhere"]);
    expect(await problemsOf(path)).toEqual([]);
  });

  it("the removal of what is redacted", async () => {
    const path = newPath();
    await using archive = await archiveOf(["first", "copy"], path);
    const { text } = await archive.articles.get(2);
    const start = text.indexOf("harbour before");
    await archive.redact(2, [{ start, end: start + 7 }], { by: "Ann Lee", because: "a test" });
    expect(await problemsOf(path)).toEqual([]);
    expect(together(path)).toHaveLength(2);
  });

  it("what is withheld: it is no print that is shown", async () => {
    await using archive = await archiveOf(["first", "copy"]);
    const { sha256 } = await archive.articles.get(1);
    await archive.decide({ action: "restrict", article: sha256, value: { until: null } }, { by: "Ann Lee" });
    const [quote] = (await archive.quotes.list({ article: 2 })).items;
    expect(await archive.quotes.utterance(quote?.id ?? 0)).toMatchObject({ printCount: 1, articleCount: 1 });
  });
});

describe("verify finds", () => {
  it.each([
    ["a print that was taken away", "DELETE FROM utterance_prints WHERE article_id = 1"],
    ["other words", "UPDATE utterance_prints SET words = words + 1 WHERE article_id = 1"],
    ["another speaker", "UPDATE utterance_prints SET speaker = 'p9' WHERE article_id = 1"],
    ["a print of another utterance", "UPDATE utterance_prints SET utterance_id = 99 WHERE article_id = 1"],
    ["two utterances that are put together", "UPDATE utterance_prints SET utterance_id = 1"],
  ])("%s", async (_, sql) => {
    const path = newPath();
    await using archive = await archiveOf(NAMES, path);
    expect(archive.path).toBe(path);
    look(path, (raw) => raw.exec(sql));
    expect((await verify(path)).problems.map(({ code }) => code)).toContain("utterance-differs");
  });
});
