import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ArchiveDatabase, openInMemory } from "../../src/archive/sqlite/open.ts";
import type { Drawn } from "../../src/archive/store.ts";
import { createAccuracy } from "../../src/desk/accuracy.ts";
import { aboutPassage, type Draft, signed, undoing } from "../../src/desk/draft.ts";
import { drawArticles, drawQuotes } from "../../src/desk/draw-sample.ts";
import { judgedRight, judgedSaidBy, type QuoteItem } from "../../src/desk/judge.ts";
import { createReview } from "../../src/desk/review.ts";
import { seeQuote } from "../../src/desk/seen-quote.ts";
import { EXTRACTOR_VERSION } from "../../src/extractor-version.ts";
import { addArticle } from "../../src/ingest/add-article.ts";
import { decideIn } from "../../src/ingest/decide.ts";
import { recordDraw } from "../../src/ingest/record-draw.ts";
import { planRedaction, redactIn } from "../../src/ingest/redact.ts";
import { requireSecondReader } from "../../src/ingest/thorough.ts";

let archive: ArchiveDatabase;

const article = (pier: string) =>
  `A long row about the ${pier} pier

“The ${pier} pier will stand for a hundred years,” said Ada Quill, the mayor, on Monday.

“Nobody has paid for the ${pier} pier yet,” Bea Tarn told reporters.
`;

beforeEach(async () => {
  archive = await openInMemory();
  for (const pier of ["north", "south"]) await addArticle(archive.store, { text: article(pier) });
});
afterEach(() => archive.close());

let minute = 0;
async function make(drafts: readonly Draft[], by: string) {
  minute += 1;
  const at = new Date(Date.UTC(2031, 3, 1, 8, minute)).toISOString();
  const decisions = drafts.map((draft) => signed(draft, { by, reason: null, at }));
  return decideIn(archive.store, decisions);
}

const record = (drawn: readonly Drawn[]) =>
  recordDraw(archive.store, drawn, { versions: [EXTRACTOR_VERSION], options: { seed: 1 } });
const accuracy = () => createAccuracy(archive.db);
const quotesOf = async (draw: number, by?: string) =>
  (await createReview(archive.db, requireSecondReader).next({ draw, by, limit: 100 })).filter(
    (item): item is QuoteItem => item.type === "quote",
  );

describe("what somebody says of a quote that another has put right", () => {
  const EVE = { kind: "person", name: "Eve Holm" } as const;

  it("is that it was read wrong, if they confirm it as it stands, also when the other takes that back", async () => {
    const draw = await record(await drawQuotes(archive.db, 1, 8));
    const [item] = await quotesOf(draw);
    if (!item) throw new Error("none was drawn");
    const { decisions } = await make([judgedSaidBy(item, [EVE])], "Mara Lind");
    const { quote, passage } = await seeQuote(archive.db, item.address);
    expect(quote.speakers).toMatchObject([EVE]);
    await make(
      [aboutPassage({ action: "confirm", value: { quote, part: "both" } }, item.article, passage)],
      "Jo Marsh",
    );
    expect((await accuracy()({ draw })).right?.estimate).toBe(0);
    const [corrected] = decisions;
    if (!corrected) throw new Error("none was made");
    await make([undoing(corrected)], "Mara Lind");
    expect((await accuracy()({ draw })).right?.estimate).toBe(0);
    await make([judgedRight(item)], "Jo Marsh");
    expect((await accuracy()({ draw })).right?.estimate).toBe(1);
  });

  it("is shown as it was read, though others have decided whom the article means by a name", async () => {
    const draw = await record(await drawQuotes(archive.db, 1, 9));
    const items = await quotesOf(draw);
    const [item] = items;
    const said = item?.quote.speakers[0]?.attribution;
    if (!item || !said) throw new Error("none was drawn");
    const meant: Draft = aboutPassage({ action: "mean", value: { scope: "mention", bearer: EVE } }, item.article, said);
    await make([meant], "Mara Lind");
    const { quote } = await seeQuote(archive.db, item.address);
    expect(quote.speakers).toMatchObject([EVE]);
    expect(await quotesOf(draw)).toEqual(items);
  });
});

describe("what was drawn of an article that is redacted", () => {
  it("stays judged, where it stands now; what the redaction touched is left out", async () => {
    const draw = await record(await drawArticles(archive.db, 8, 11));
    const items = await quotesOf(draw);
    const [one, other] = items.filter(({ article: { id } }) => id === items[0]?.article.id);
    if (!one || !other) throw new Error("two were drawn");
    await make([judgedRight(one), judgedRight(other)], "Mara Lind");
    const before = await accuracy()({ draw });
    const { sha256, id, text } = one.article;
    const [first, second] = one.place.start < other.place.start ? [one, other] : [other, one];
    const start = first.place.start + 1;
    const plan = await planRedaction(archive.store, id, [{ start, end: start + 6 }], { because: "a court", with: "…" });
    await redactIn(archive.store, plan, { by: "Ann Lee", because: "a court" });
    const after = await accuracy()({ draw });
    expect(after).toMatchObject({ drawn: before.drawn, judged: before.judged - 1 });
    const left = await quotesOf(draw, "Jo Marsh");
    expect(left.find(({ article: { text: now } }) => now === plan.text)?.place).toEqual({
      start: second.place.start - 5,
      end: second.place.end - 5,
    });
    expect(left.some(({ article: known }) => known.sha256 === sha256 || known.text === text)).toBe(false);
  });
});
