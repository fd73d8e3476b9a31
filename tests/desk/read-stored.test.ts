import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ArchiveDatabase, openInMemory } from "../../src/archive/sqlite/open.ts";
import { rowsAsRead } from "../../src/desk/as-read.ts";
import { createCorrectedCount } from "../../src/desk/corrected-count.ts";
import { signed } from "../../src/desk/draft.ts";
import { drawQuotes } from "../../src/desk/draw-sample.ts";
import { judgedNone, judgedRight, type QuoteItem } from "../../src/desk/judge.ts";
import { createReview } from "../../src/desk/review.ts";
import { addArticle } from "../../src/ingest/add-article.ts";
import { decideIn } from "../../src/ingest/decide.ts";
import { localExtractor } from "../../src/ingest/extractor.ts";
import { recordDraw } from "../../src/ingest/record-draw.ts";
import { planRedaction, redactIn } from "../../src/ingest/redact.ts";
import { rereadArchive } from "../../src/ingest/reread-archive.ts";
import { requireSecondReader } from "../../src/ingest/thorough.ts";
import { findArchiveState } from "../../src/queries/archive-state.ts";
import { createQuotes } from "../../src/queries/quotes.ts";
import { isThorough } from "../../src/thorough-version.ts";
import { spanOf } from "../helpers/decisions.ts";
import { readerOf } from "../helpers/opinion-of.ts";
import { codeOf } from "../helpers/test-archive.ts";

/** The rules take Jon Moe for who will wait, the second reader Ann Roe. */
const article = (pier: number) => `Harbor closed

LOWE, May 3 – Ann Roe met Jon Moe at pier ${pier}. “We will wait until the fog has gone.” He told the captain that the boats were late.
`;
const MARKS = "“We will wait until the fog has gone.”";
const reader = readerOf([MARKS, "Ann Roe"], ["that the boats were late", "He", "told"]);
const lend = async () => reader;

let archive: ArchiveDatabase;
beforeEach(async () => {
  archive = await openInMemory();
});
afterEach(() => archive.close());

async function addThoroughly(articles: number): Promise<void> {
  for (let pier = 1; pier <= articles; pier += 1) await addArticle(archive.store, { text: article(pier) }, { reader });
}

/** Draws so many quotes and gives them as they are to be judged. */
async function drawn(size: number): Promise<{ readonly draw: number; readonly items: readonly QuoteItem[] }> {
  const { versions } = await findArchiveState(archive.db);
  const rows = await drawQuotes(archive.db, size, 1);
  const draw = await recordDraw(archive.store, rows, { versions, options: { seed: 1 } });
  const items = await createReview(archive.db, lend).next({ draw, limit: 1000 });
  return { draw, items: items.filter((item): item is QuoteItem => item.type === "quote") };
}

const wordsOf = ({ article: { text }, place }: QuoteItem) => Array.from(text).slice(place.start, place.end).join("");

async function decide(items: readonly QuoteItem[], judge: (item: QuoteItem) => Parameters<typeof signed>[0]) {
  const at = "2031-04-01T08:00:00Z";
  const decisions = items.map((item) => signed(judge(item), { by: "Mara Lind", reason: null, at }));
  await decideIn(archive.store, decisions, { extractor: localExtractor(lend) });
}

const speakersOf = async () => {
  const { items } = await createQuotes(archive.db).list({});
  return items
    .filter(({ text }) => text === MARKS)
    .map(({ speakers }) => speakers.map((one) => (one.kind === "person" ? one.name : one.kind)));
};

describe("an article in which a second reader had a say", () => {
  it("is shown to the next judge as it was read, and not as the rules alone would have it", async () => {
    await addThoroughly(1);
    const { draw, items } = await drawn(10);
    const marks = items.filter((item) => wordsOf(item) === MARKS);
    await decide(marks, (item) => judgedNone(item, "not_speech"));
    const shown = await createReview(archive.db, lend).next({ draw, by: "Jo Marsh" });
    expect(shown).toEqual(items);
    expect(shown.find((item) => item.type === "quote" && wordsOf(item) === MARKS)).toMatchObject({
      quote: { speakers: [{ name: "Ann Roe" }] },
    });
  });

  it("is read again as it was when it comes with more that is known of it", async () => {
    await addThoroughly(1);
    await addArticle(archive.store, { text: article(1), meta: { headline: "Fog" } }, { reader });
    expect(await speakersOf()).toEqual([["Ann Roe"]]);
  });

  it("cannot be shown so without one, and it is said what to install", async () => {
    await addThoroughly(1);
    const { draw, items } = await drawn(10);
    await decide(items, (item) => judgedNone(item, "not_speech"));
    const next = () => createReview(archive.db, requireSecondReader).next({ draw, by: "Jo Marsh" });
    await expect(next()).rejects.toThrow("npm install onrecord-second-reader");
  });

  it("has of a quote that was judged wrong the row that both had read", async () => {
    await addThoroughly(1);
    const { items } = await drawn(10);
    const places = items.map((item) => ({ article: item.article.sha256, place: item.place }));
    const { quotes, speakers } = await rowsAsRead(archive.db, places, lend);
    const at = items.findIndex((item) => wordsOf(item) === MARKS);
    expect(speakers.filter(({ quoteId }) => quoteId === quotes[at]?.id)).toMatchObject([{ attribution: "Ann Roe" }]);
  });

  it("is read thoroughly again when some of its words are redacted", async () => {
    await addThoroughly(1);
    const text = article(1);
    const plan = await planRedaction(archive.store, 1, [spanOf(text, "the captain")], { because: "a court" });
    const why = { by: "Ann Lee", because: "a court" };
    expect(await codeOf(() => redactIn(archive.store, plan, why))).toBe("invalid_argument");
    expect(await speakersOf()).toEqual([["Ann Roe"]]);
    await redactIn(archive.store, plan, { ...why, extractor: localExtractor(lend) });
    expect(await speakersOf()).toEqual([["Ann Roe"]]);
    const { versions } = await findArchiveState(archive.db);
    expect(versions.map(isThorough)).toEqual([true]);
  });
});

describe("a corrected count of what a second reader has read, too", () => {
  it("rests on what was drawn of it", async () => {
    await addThoroughly(20);
    const { items } = await drawn(30);
    await decide(items, judgedRight);
    const { corrected, basis } = await createCorrectedCount(archive.db, lend)({});
    expect(basis).toMatchObject({ judged: 30, right: 30 });
    expect(corrected.estimate).toBe(40);
  });

  it("is refused where articles were read without it, with the command that helps", async () => {
    await addThoroughly(20);
    await addArticle(archive.store, { text: article(21) });
    const { items } = await drawn(30);
    await decide(items, judgedRight);
    await expect(createCorrectedCount(archive.db, lend)({})).rejects.toThrow("onrecord reread --thorough");
  });

  it("does not rest on what was drawn when the rules alone had read", async () => {
    for (let pier = 1; pier <= 20; pier += 1) await addArticle(archive.store, { text: article(pier) });
    const { items } = await drawn(30);
    await decide(items, judgedRight);
    expect((await createCorrectedCount(archive.db, lend)({})).basis.judged).toBe(30);
    await rereadArchive(archive.store, {
      articleIds: null,
      dryRun: false,
      threads: 1,
      signal: undefined,
      report: () => {},
      reader,
    });
    await expect(createCorrectedCount(archive.db, lend)({})).rejects.toThrow("too little was judged");
  });
});
