import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../../src/archive/sqlite/migrate.ts";
import { type ArchiveDatabase, openDatabase } from "../../src/archive/sqlite/open.ts";
import { createCorrectedCount } from "../../src/desk/corrected-count.ts";
import { type Draft, signed } from "../../src/desk/draft.ts";
import { drawQuotes } from "../../src/desk/draw-sample.ts";
import { judgedNone, judgedRight, judgedSaidBy, type QuoteItem } from "../../src/desk/judge.ts";
import { createReview } from "../../src/desk/review.ts";
import { EXTRACTOR_VERSION } from "../../src/extractor-version.ts";
import { addArticle } from "../../src/ingest/add-article.ts";
import { decideIn } from "../../src/ingest/decide.ts";
import { recordDraw } from "../../src/ingest/record-draw.ts";
import { requireSecondReader } from "../../src/ingest/thorough.ts";
import { createQuotes } from "../../src/queries/quotes.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { codeOf } from "../helpers/test-archive.ts";

const path = join(scratchFolder(), "corrected.db");
let archive: ArchiveDatabase;

const ARTICLES = 30;
/**
 * Two quotes each. In truth every fifth article's second is no quote, and every third one's first was said by Eve Holm.
 */
const article = (at: number) =>
  `A long row about pier ${at}

“Pier ${at} will stand for a hundred years,” said Ada Quill, the mayor, on Monday.

“Nobody has paid for pier ${at} yet,” Bea Tarn told reporters.
`;

beforeAll(async () => {
  await migrate(path);
  archive = openDatabase(path);
  for (let at = 1; at <= ARTICLES; at += 1) {
    const bytes = new TextEncoder().encode(article(at));
    await addArticle(archive.store, { bytes, publishedAt: at % 2 === 0 ? "2031-02-01" : "2031-03-01" });
  }
});
afterAll(() => archive.close());

const correct = () => createCorrectedCount(archive.db, requireSecondReader);

function judgement(item: QuoteItem): Draft {
  const { text } = item.article;
  const at = Number(/pier (\d+)/.exec(text)?.[1]);
  const isFirst = item.place.start < text.indexOf("“Nobody");
  if (isFirst) return at % 3 === 0 ? judgedSaidBy(item, [{ kind: "person", name: "Eve Holm" }]) : judgedRight(item);
  return at % 5 === 0 ? judgedNone(item, "not_speech") : judgedRight(item);
}

async function judge(size: number, seed: number): Promise<void> {
  const draw = await recordDraw(archive.store, await drawQuotes(archive.db, size, seed), {
    versions: [EXTRACTOR_VERSION],
    options: { seed },
  });
  const items = (await createReview(archive.db, requireSecondReader).next({ draw, limit: 100 })).filter(
    (one) => one.type === "quote",
  );
  const at = new Date(Date.UTC(2031, 3, 1, 8, seed)).toISOString();
  await decideIn(
    archive.store,
    items.map((item) => signed(judgement(item), { by: "Mara Lind", reason: null, at })),
  );
}

const TRUTH = { quotes: 54, quill: 20, tarn: 24, holm: 10 };

describe("a count that is corrected", () => {
  it("is refused where too little was judged, with the command that helps", async () => {
    await judge(12, 1);
    expect(await codeOf(() => correct()())).toBe("not_found");
    await expect(correct()()).rejects.toThrow("12 quotes in");
    const { status, stderr } = await onrecord("count", "quotes", "--corrected", "--db", path);
    expect(status).toBe(2);
    expect(stderr).toContain("onrecord review --sample 200");
  });

  it("comes nearer to the truth than the reading does, and has it in its interval", async () => {
    await judge(26, 2);
    const { total, corrected, groups, basis } = await correct()({}, ["speaker"]);
    expect(basis.judged).toBe(38);
    expect(basis.articles).toBeGreaterThan(20);
    expect(basis.right).toBeLessThan(38);
    expect(corrected.low).toBeLessThan(TRUTH.quotes);
    expect(corrected.high).toBeGreaterThanOrEqual(TRUTH.quotes);
    expect(Math.abs(corrected.estimate - TRUTH.quotes)).toBeLessThan(Math.abs((total.prints ?? 0) - TRUTH.quotes));
    const of = (slug: string) =>
      groups.find(({ values: { speaker } }) => typeof speaker === "object" && speaker?.slug === slug);
    for (const [slug, truth] of [
      ["ada-quill", TRUTH.quill],
      ["bea-tarn", TRUTH.tarn],
      ["eve-holm", TRUTH.holm],
    ] as const) {
      const group = of(slug);
      const [read, interval] = [group?.counts.prints ?? 0, group?.corrected];
      expect(interval?.low).toBeLessThanOrEqual(truth);
      expect(interval?.high).toBeGreaterThanOrEqual(truth);
      expect(Math.abs((interval?.estimate ?? 0) - truth), slug).toBeLessThan(Math.abs(read - truth));
    }
  });

  it("says the same of a filter as of a group, of whatever the articles and the words are asked", async () => {
    const { groups } = await correct()({}, ["speaker", "month", "kind", "var:side"]);
    const group = groups.find(({ values: { speaker, month } }) => {
      return month === "2031-02" && typeof speaker === "object" && speaker?.slug === "bea-tarn";
    });
    const filter = { speaker: { slug: "bea-tarn" }, since: "2031-02", until: "2031-02", kind: "direct" } as const;
    expect((await correct()(filter)).corrected).toEqual(group?.corrected);
    expect((await correct()({ speakerKind: "person" })).corrected).toEqual((await correct()()).corrected);
  });

  it("is refused under filters of which a wrong quote says nothing", async () => {
    for (const filter of [{ beside: "tarn" }, { occasion: "meeting" }, { minConfidence: 0.9 }]) {
      expect(await codeOf(() => correct()(filter))).toBe("invalid_argument");
    }
    expect(await codeOf(() => correct()({}, ["decided"]))).toBe("invalid_argument");
  });

  it("is printed with its interval and with what it rests on", async () => {
    const { stdout } = await onrecord("count", "quotes", "--corrected", "--by", "month", "--db", path);
    expect(stdout).toMatch(/MONTH +PRINTS +CORRECTED +95 %\n/);
    expect(stdout).toMatch(/by 38 quotes drawn and judged, in \d+ articles, of which \d+ were read right/);
    const csv = await onrecord("count", "quotes", "--corrected", "--csv", "--db", path);
    expect(csv.stdout).toMatch(/^prints,corrected,low,high\n\d+,[\d.]+,[\d.]+,[\d.]+\n$/);
    const json = await onrecord("count", "quotes", "--corrected", "--json", "--db", path);
    expect(JSON.parse(json.stdout)).toEqual(await correct()());
  });

  it("is exact once all is judged", async () => {
    await judge(60, 3);
    expect((await createQuotes(archive.db).group({ kind: "direct" })).total.prints).toBe(TRUTH.quotes);
    expect((await correct()()).corrected).toEqual({ estimate: TRUTH.quotes, low: TRUTH.quotes, high: TRUTH.quotes });
  });
});
