import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../../src/archive/sqlite/migrate.ts";
import { type ArchiveDatabase, openDatabase } from "../../src/archive/sqlite/open.ts";
import { reviewByOpinions } from "../../src/cli/review-by-opinions.ts";
import { reviewWith } from "../../src/cli/review-dialogue.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { type Draft, signed, undoing } from "../../src/desk/draft.ts";
import { drawArticles } from "../../src/desk/draw-sample.ts";
import { findOrNameBearer } from "../../src/desk/find-bearer.ts";
import { createReview, type ReviewItem } from "../../src/desk/review.ts";
import { EXTRACTOR_VERSION } from "../../src/extractor-version.ts";
import { addArticle } from "../../src/ingest/add-article.ts";
import { decideIn } from "../../src/ingest/decide.ts";
import { recordDraw } from "../../src/ingest/record-draw.ts";
import { requireSecondReader } from "../../src/ingest/thorough.ts";
import { createQuotes } from "../../src/queries/quotes.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { readerOf, type SaidContent } from "../helpers/opinion-of.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const BY = ["--by", "Mara Lind"] as const;

const ARTICLE = `A long row about the pier

“The pier will stand for a hundred years,” said Ada Quill, the mayor, on Monday.

“Nobody has paid for it yet,” Bea Tarn told reporters.

Notice on the gate: keep off.
`;

async function archiveOf(name: string, ...texts: readonly string[]): Promise<string> {
  const path = join(folder, `${name}.db`);
  await migrate(path);
  using archive = openDatabase(path);
  for (const text of texts) await addArticle(archive.store, { text, publishedAt: "2031-02-01" });
  return path;
}

const TERMINAL: Terminal = {
  write: async () => {},
  note: () => {},
  warn: () => {},
  showProgress: () => {},
  exitWith: () => {},
  onInterrupt: () => () => {},
  interactive: true,
  isShown: true,
  color: false,
  columns: 80,
};

/** Goes through items with these answers, and gives what was shown and asked. */
async function talk(
  archive: ArchiveDatabase,
  items: readonly ReviewItem[],
  answers: readonly string[],
  { blind = false, by = "Mara Lind" } = {},
) {
  const left = [...answers];
  let said = "";
  let minute = 0;
  const decide = async (drafts: readonly Draft[]) => {
    minute += 1;
    const at = new Date(Date.UTC(2031, 4, 1, by === "Mara Lind" ? 8 : 9, minute)).toISOString();
    const made = drafts.map((draft) => signed(draft, { by, reason: null, at }));
    return (await decideIn(archive.store, made)).decisions.map(({ key }) => key);
  };
  const judged = await reviewWith(
    {
      ask: async (question) => {
        said += question;
        return left.shift() ?? null;
      },
      show: async (text) => {
        said += text;
      },
      decide,
      undo: async (keys) => void (await decide((await archive.store.decisionsOf(keys)).map(undoing))),
      someone: async (name) => (await findOrNameBearer(archive.db, name)).bearer,
    },
    items,
    { blind, terminal: TERMINAL },
  );
  const quotes = (await createQuotes(archive.db).list({})).items;
  const stands = quotes.map(({ decided, speakers }) => [
    decided,
    ...speakers.map((one) => ("name" in one ? one.name : one.kind)),
  ]);
  return { judged, said, left, stands };
}

describe("review at a terminal", () => {
  const next = (archive: ArchiveDatabase) => createReview(archive.db, requireSecondReader).next({});

  it("shows a quote in its passage with its speaker, and makes of each answer a decision", async () => {
    using archive = openDatabase(await archiveOf("answers", ARTICLE));
    const { judged, said, stands } = await talk(archive, await next(archive), ["y", "e", "Eve Holm"]);
    expect(judged).toBe(2);
    expect(said).toContain("⟦“The pier will stand for a hundred years,”⟧ said Ada Quill");
    expect(said).toContain("read as said by: Bea Tarn");
    expect(stands.map(([decided]) => decided).sort()).toEqual(["confirmed", "corrected"]);
    expect(stands.flat()).toContain("Eve Holm");
  });

  it("takes the last judgement back and asks again, skips, and ends", async () => {
    using archive = openDatabase(await archiveOf("undo", ARTICLE));
    const items = await next(archive);
    const { judged, left, stands } = await talk(archive, items, ["n", "", "u", "s", "q", "y"]);
    expect([judged, left]).toEqual([0, ["y"]]);
    expect(stands.map(([decided]) => decided)).toEqual([null, null]);
  });

  it("decides nothing by what is no answer to why or who: asks again, goes back or ends", async () => {
    using archive = openDatabase(await archiveOf("unclear", ARTICLE));
    const items = await next(archive);
    for (const answers of [["n"], ["n", "x", "q"], ["e"], ["e", "q"], ["e", "u", "n", "u", "q"]]) {
      const { judged, left, stands } = await talk(archive, items, answers);
      expect([judged, left, stands.map(([decided]) => decided)]).toEqual([0, [], [null, null]]);
    }
    expect((await talk(archive, items, ["n", "x", "d"])).judged).toBe(1);
    for (const answers of [["n"], ["n", "u", "q"]]) {
      expect(await talk(archive, await next(archive), answers, { blind: true })).toMatchObject({ judged: 0, left: [] });
    }
  });

  it("ends when there is nobody to answer", async () => {
    using archive = openDatabase(await archiveOf("nobody", ARTICLE));
    expect(await talk(archive, await next(archive), [])).toMatchObject({ judged: 0 });
  });

  it("hides the speaker until one is given; the one who was read is a confirmation", async () => {
    using archive = openDatabase(await archiveOf("blind", ARTICLE));
    const items = await next(archive);
    const names = items.map((item) => {
      const [speaker] = item.type === "quote" ? item.quote.speakers : [];
      return speaker?.kind === "person" ? speaker.name : "";
    });
    const before = await talk(archive, items, [], { blind: true });
    expect(before.said).not.toContain("read as said by");
    const { said, stands } = await talk(archive, items, [names[0] ?? "", "Eve Holm"], { blind: true });
    expect(said).toContain("read as said by");
    expect(stands.map(([decided]) => decided).sort()).toEqual(["confirmed", "corrected"]);
  });

  it("asks of a whole article what was missed, and adds it", async () => {
    using archive = openDatabase(await archiveOf("whole", ARTICLE));
    const draw = await recordDraw(archive.store, await drawArticles(archive.db, 1, 1), {
      versions: [EXTRACTOR_VERSION],
      options: { articles: 1, seed: 1 },
    });
    const items = await createReview(archive.db, requireSecondReader).next({ draw });
    expect(items.map(({ type }) => type)).toEqual(["quote", "quote", "article"]);
    const { judged, said, stands } = await talk(archive, items, ["y", "y", "the", "keep off.", "Harbour Office", ""]);
    expect(judged).toBe(3);
    expect(said).toContain("these words do not stand there, or more than once");
    expect(stands).toContainEqual(["added", "Harbour Office"]);
    expect(await createReview(archive.db, requireSecondReader).next({ draw })).toEqual([]);
  });

  it("decides at once what was missed, and takes it back", async () => {
    using archive = openDatabase(await archiveOf("missed", ARTICLE));
    const draw = await recordDraw(archive.store, await drawArticles(archive.db, 1, 1), {
      versions: [EXTRACTOR_VERSION],
      options: { articles: 1, seed: 1 },
    });
    const items = await createReview(archive.db, requireSecondReader).next({ draw });
    const missed = ["keep off.", "Harbour Office"];
    const kept = await talk(archive, items, ["y", "y", ...missed, "q"]);
    expect(kept).toMatchObject({ judged: 2, stands: expect.arrayContaining([["added", "Harbour Office"]]) });
    const whole = await createReview(archive.db, requireSecondReader).next({ draw });
    const again = await talk(archive, whole, ["Notice on the gate", "", "u", "gate", "", "u", "u", "q"]);
    expect(again.judged).toBe(0);
    expect(again.said).toContain("the quote that was added last is taken back");
    expect(again.said).toContain("nothing was judged yet");
    expect(again.stands).toEqual(kept.stands);
  });
});

describe("review with a second reader on a terminal", () => {
  const MARKS = "“We will wait until the fog has gone.”";
  /** The rules take Jon Moe for "he", and for who will wait. */
  const WAITING = `Harbor closed\n\nLOWE, May 3 – Ann Roe met Jon Moe at the pier. ${MARKS} He told the captain that the boats were late.\n`;
  const itemsOf = ({ db }: ArchiveDatabase, ...said: readonly SaidContent[]) =>
    createReview(db, requireSecondReader, readerOf(...said)).next({ secondReader: true });

  it("shows what both would have, and takes it", async () => {
    using archive = openDatabase(await archiveOf("opinions", WAITING));
    const items = await itemsOf(archive, [MARKS, "Ann Roe"], ["boats were late", "He", "told"]);
    const { said, stands, judged } = await talk(archive, items, ["t", "t"]);
    expect(said).toContain("read as said by: Jon Moe (“He”)\nwith the second reader: said by: Ann Roe; 0.");
    expect(said).toContain("with the second reader: the words are: boats were late; 0.");
    expect(said).toContain("right (y), as the second reader has it (t), not a quote (n)");
    expect(judged).toBe(2);
    expect(stands.sort()).toEqual([
      ["corrected", "Ann Roe"],
      ["corrected", "Jon Moe"],
    ]);
    const texts = (await createQuotes(archive.db).list()).items.map(({ text }) => text);
    expect(texts.sort()).toEqual(["boats were late", MARKS]);
  });

  it("goes on with what it has when it is interrupted", async () => {
    using archive = openDatabase(await archiveOf("interrupted", WAITING, WAITING.replace("Harbor", "Pier")));
    const notes: string[] = [];
    let stop = () => {};
    const terminal: Terminal = {
      ...TERMINAL,
      note: (line) => void notes.push(line),
      onInterrupt: (stopped) => {
        stop = stopped;
        return () => {};
      },
    };
    const reader = readerOf();
    const impatient = {
      ...reader,
      read: (pages: Parameters<typeof reader.read>[0]) => {
        stop();
        return reader.read(pages);
      },
    };
    const items = await reviewByOpinions(archive.db, { reader: impatient, read: 9, limit: 9 }, terminal);
    expect(items.map(({ article }) => article.headline)).toEqual(["Harbor closed", "Harbor closed"]);
    expect(notes).toEqual([
      "interrupted: the second reader has read 1 of 2 articles with quotes that nobody has judged",
    ]);
  });

  it("says what both take for no quote, and offers nothing to take there", async () => {
    using archive = openDatabase(await archiveOf("no-opinions", WAITING));
    const { said, judged } = await talk(archive, await itemsOf(archive), ["t", "n", ""]);
    expect(said).toContain("with the second reader: no quote; 0.");
    expect(said).not.toContain("(t)");
    expect(judged).toBe(1);
  });
});

describe("review without a terminal", () => {
  let path: string;
  beforeAll(async () => {
    path = await archiveOf("lines", ARTICLE, ARTICLE.replaceAll("pier", "bridge"));
  });

  it("prints what was drawn with decisions to choose from, which decide takes", async () => {
    const drawn = await onrecord("review", "--db", path, "--sample", "3", "--seed", "4", ...BY, "--ndjson");
    expect(drawn.stderr).toContain("3 quotes, seed 4");
    const lines = drawn.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject({ type: "quote", draw: expect.any(Number), confidence: expect.any(Number) });
    const [first, second] = lines;
    const file = join(folder, "judged.ndjson");
    const { writeFileSync } = await import("node:fs");
    writeFileSync(
      file,
      [first.decisions.right, second.decisions.notSpeech].map((one) => `${JSON.stringify(one)}\n`).join(""),
    );
    expect((await onrecord("decide", file, "--db", path)).status).toBe(0);
    const { stdout } = await onrecord("accuracy", "--db", path, "--draw", String(first.draw));
    expect(stdout).toContain("right, in words and speakers:");
    expect(stdout).toContain("by 2 of 3 quotes drawn");
    expect(stdout).toContain("too few to tell much");
    expect(stdout).toContain("how many were missed is not known");
    const json = JSON.parse((await onrecord("accuracy", "--db", path, "--json")).stdout);
    expect(json).toMatchObject({ drawn: 3, judged: 2, right: { judged: 2 } });
    const left = await onrecord("review", "--db", path, "--draw", String(first.draw), ...BY);
    expect(left.stdout.trimEnd().split("\n")).toHaveLength(1);
  });

  it("says what it knows where nothing was drawn", async () => {
    const { stdout } = await onrecord("accuracy", "--db", await archiveOf("none", ARTICLE));
    expect(stdout).toContain("nothing is known: 0 quotes drawn, none judged");
    expect(await onrecord("accuracy", "--draw", "99", "--db", path)).toMatchObject({
      status: 2,
      stderr: "error: draw: there is none with number 99 (not_found)",
    });
  });

  it.each([
    [["--seed", "4"], "--seed goes with"],
    [["--blind"], "--blind needs a terminal"],
    [["--sample", "3", "--articles", "2"], "cannot be used with"],
    [["--draw", "99"], "there is none with number 99"],
    [["--read", "5"], "--read goes with --second-reader"],
    [["--second-reader", "--draw", "1"], "cannot be used with"],
    [["--second-reader"], "npm install onrecord-second-reader"],
  ])("refuses %s", async (args, words) => {
    const { status, stderr } = await onrecord("review", "--db", path, ...BY, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });
});
