import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reviewQueue } from "../../src/archive/schema.ts";
import { migrate } from "../../src/archive/sqlite/migrate.ts";
import { type ArchiveDatabase, openDatabase } from "../../src/archive/sqlite/open.ts";
import type { Drawn } from "../../src/archive/store.ts";
import { verify } from "../../src/archive-care.ts";
import { createAccuracy } from "../../src/desk/accuracy.ts";
import { type Draft, signed } from "../../src/desk/draft.ts";
import { drawArticles, drawQuotes } from "../../src/desk/draw-sample.ts";
import {
  judgedComplete,
  judgedNone,
  judgedRight,
  judgedSaidBy,
  missedQuote,
  placeOf,
  type QuoteItem,
} from "../../src/desk/judge.ts";
import { createReview } from "../../src/desk/review.ts";
import { EXTRACTOR_VERSION } from "../../src/extractor-version.ts";
import { addArticle } from "../../src/ingest/add-article.ts";
import { decideIn } from "../../src/ingest/decide.ts";
import { recordDraw } from "../../src/ingest/record-draw.ts";
import { requireSecondReader } from "../../src/ingest/thorough.ts";
import { createQuotes } from "../../src/queries/quotes.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { codeOf } from "../helpers/test-archive.ts";

const folder = scratchFolder();
let archive: ArchiveDatabase;

const PIERS = ["north", "south", "east", "west", "old", "new", "long", "short"];

/** Two quotes each, of which nobody doubts who said them, and a remark in words that are no quote to the program. */
const article = (pier: string) =>
  `A long row about the ${pier} pier

“The ${pier} pier will stand for a hundred years,” said Ada Quill, the mayor, on Monday.

“Nobody has paid for the ${pier} pier yet,” Bea Tarn told reporters.

Notice on the ${pier} gate: keep off.
`;

beforeAll(async () => {
  const path = join(folder, "review.db");
  await migrate(path);
  archive = openDatabase(path);
  for (const pier of PIERS) {
    const bytes = new TextEncoder().encode(article(pier));
    await addArticle(archive.store, { bytes, publishedAt: pier < "n" ? "2031-02-01" : "2031-03-01" });
  }
});
afterAll(() => archive.close());

const peopleOf = ({ quote }: QuoteItem) =>
  quote.speakers.flatMap((one) => (one.kind === "person" ? [{ kind: one.kind, name: one.name }] : []));

let minute = 0;
async function make(drafts: readonly Draft[], by: string) {
  minute += 1;
  const at = new Date(Date.UTC(2031, 3, 1, 8, minute)).toISOString();
  return decideIn(
    archive.store,
    drafts.map((draft) => signed(draft, { by, reason: null, at })),
  );
}

const record = (drawn: readonly Drawn[]) =>
  recordDraw(archive.store, drawn, { versions: [EXTRACTOR_VERSION], options: { seed: 1 } });
const review = () => createReview(archive.db, requireSecondReader);
const accuracy = () => createAccuracy(archive.db);
const quotesOf = async (draw: number, by?: string) =>
  (await review().next({ draw, by, limit: 100 })).filter((item): item is QuoteItem => item.type === "quote");

describe("a draw", () => {
  it("is the same for the same seed, another for another, and says how probable each quote was", async () => {
    const drawn = await drawQuotes(archive.db, 6, 1);
    expect(drawn).toHaveLength(6);
    expect(await drawQuotes(archive.db, 6, 1)).toEqual(drawn);
    expect(await drawQuotes(archive.db, 6, 2)).not.toEqual(drawn);
    const standFor = drawn.reduce((sum, { probability }) => sum + 1 / probability, 0);
    expect(standFor).toBeCloseTo(await createQuotes(archive.db).count({}), 6);
  });

  it("of articles has each of their quotes, and the article after them", async () => {
    const drawn = await drawArticles(archive.db, 3, 1);
    expect(drawn.filter(({ quote }) => quote === null)).toHaveLength(3);
    expect(new Set(drawn.map(({ article: sha256 }) => sha256)).size).toBe(3);
    expect(drawn.map(({ quote }) => quote !== null)).toEqual([true, true, false, true, true, false, true, true, false]);
    expect(new Set(drawn.map(({ probability }) => probability))).toEqual(new Set([3 / 8]));
  });

  it("that nobody has made is not found", async () => {
    expect(await codeOf(() => review().next({ draw: 99 }))).toBe("not_found");
    expect(await codeOf(() => review().next({ draw: 1 }))).toBe("not_found");
    expect(await codeOf(() => review().next({ limit: 0 }))).toBe("invalid_argument");
  });
});

describe("accuracy", () => {
  /** The draw that two people judge. */
  let sample = 0;

  it("says nothing before anybody has judged anything that was drawn", async () => {
    await make([judgedRight((await review().next({ limit: 1 }))[0] as QuoteItem)], "Mara Lind");
    expect(await accuracy()()).toMatchObject({ drawn: 0, judged: 0, right: null, groups: [], agreement: null });
    expect((await accuracy()()).found).toMatchObject({ articlesDrawn: 0, share: null });
  });

  it("counts what is right of what was drawn and judged, by kind, band, publication and month", async () => {
    const draw = await record(await drawQuotes(archive.db, 10, 3));
    sample = draw;
    const items = await quotesOf(draw);
    expect(items).toHaveLength(10);
    const [first, second, third, ...others] = items;
    if (!first || !second || !third) throw new Error("too few");
    await make([judgedNone(first, "not_speech")], "Mara Lind");
    await make([judgedSaidBy(second, [{ kind: "person", name: "Eve Holm" }])], "Mara Lind");
    await make(others.map(judgedRight), "Mara Lind");
    const measured = await accuracy()({ draw });
    expect(measured).toMatchObject({ drawn: 10, judged: 9, versions: [EXTRACTOR_VERSION] });
    expect(measured.right?.estimate).toBeCloseTo(7 / 9, 6);
    expect(measured.right?.toHalve).toBeGreaterThan(9);
    expect(measured.groups.map(({ by }) => by)).toEqual(
      expect.arrayContaining(["kind", "band", "publication", "month"]),
    );
    expect(measured.groups.filter(({ by }) => by === "month").map(({ value }) => value)).toEqual([
      "2031-02",
      "2031-03",
    ]);
    expect(await quotesOf(draw)).toEqual([third]);
    expect(await quotesOf(draw, "Mara Lind")).toEqual([third]);
  });

  it("shows a second judge what was read, whatever the first has decided, and says how far the two agree", async () => {
    const items = await quotesOf(sample, "Jo Marsh");
    expect(items).toHaveLength(10);
    expect(items.every(({ quote }) => quote.speakers.every((one) => "name" in one && one.name !== "Eve Holm"))).toBe(
      true,
    );
    await make(
      items.map((item) => judgedSaidBy(item, peopleOf(item))),
      "Jo Marsh",
    );
    const { agreement } = await accuracy()({ draw: sample });
    expect(agreement).toMatchObject({ things: 9, judges: ["Jo Marsh", "Mara Lind"] });
    expect(agreement?.equal).toBeCloseTo(7 / 9, 6);
    expect(agreement?.alpha).toBeGreaterThan(0.4);
    expect(agreement?.alpha).toBeLessThan(0.8);
  });

  it("leaves an archive that verify finds nothing wrong with", async () => {
    expect((await verify(archive.path)).problems).toEqual([]);
  });

  it("counts what was missed in whole articles, once somebody says that nothing is missing any more", async () => {
    const draw = await record(await drawArticles(archive.db, 4, 5));
    const items = await review().next({ draw, limit: 100 });
    const wholes = items.filter(({ type }) => type === "article");
    expect(wholes).toHaveLength(4);
    await make(items.filter((item): item is QuoteItem => item.type === "quote").map(judgedRight), "Mara Lind");
    expect((await accuracy()({ draw })).found).toMatchObject({ articlesDrawn: 4, articlesJudged: 0, share: null });
    const [one, other] = wholes;
    if (!one || !other) throw new Error("too few");
    const place = placeOf(one.article.text, "keep off.");
    if (place === null) throw new Error("not there");
    await make([missedQuote(one.article, place, []), judgedComplete(one), judgedComplete(other)], "Mara Lind");
    const { found } = await accuracy()({ draw });
    const right = items.filter(
      ({ type, article: { id } }) => type === "quote" && [one, other].some((whole) => whole.article.id === id),
    );
    expect(found).toMatchObject({ articlesDrawn: 4, articlesJudged: 2, missed: 1 });
    expect(found.share?.estimate).toBeCloseTo(right.length / (right.length + 1), 6);
    expect((await review().next({ draw, limit: 100 })).map(({ type }) => type)).toEqual(["article", "article"]);
  });
});

describe("the view review_queue", () => {
  const queue = () => archive.db.select().from(reviewQueue);

  it("has what nobody has judged, and what people say different things of", async () => {
    const unjudged = (await createQuotes(archive.db).list({}, { limit: 100 })).items.filter(
      ({ decided }) => decided === null,
    );
    const rows = await queue();
    expect(
      rows
        .filter(({ why }) => why === "unjudged")
        .map(({ address }) => address)
        .sort(),
    ).toEqual(unjudged.map(({ address }) => address).sort());
    const contradicted = rows.filter(({ why }) => why === "contradicted");
    expect(contradicted.length).toBeGreaterThan(0);
    const [item] = (await review().next({ limit: 1 })) as QuoteItem[];
    if (!item) throw new Error("nothing is left");
    const isThere = async () => (await queue()).find(({ address }) => address === item.address)?.why;
    await make([judgedRight(item)], "Mara Lind");
    expect(await isThere()).toBeUndefined();
    await make([judgedRight(item)], "Jo Marsh");
    expect(await isThere()).toBeUndefined();
    await make([judgedSaidBy(item, [{ kind: "person", name: "Eve Holm" }])], "Jo Marsh");
    expect(await isThere()).toBe("contradicted");
    await make([judgedRight(item)], "Jo Marsh");
    expect(await isThere()).toBeUndefined();
    await make([judgedSaidBy(item, [{ kind: "person", name: "Eve Holm" }])], "Mara Lind");
    await make([judgedSaidBy(item, [{ kind: "person", name: "Eve Holm" }])], "Jo Marsh");
    expect(await isThere()).toBeUndefined();
  });
});

describe("what is reviewed without a draw", () => {
  it("is what nobody has judged, the least sure first", async () => {
    const items = (await review().next({ limit: 5 })) as QuoteItem[];
    const confidences = items.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((one, other) => one - other));
    expect(items.every(({ draw }) => draw === null)).toBe(true);
  });
});
