import { describe, expect, it } from "vitest";
import { type ArchiveDatabase, openInMemory } from "../../src/archive/sqlite/open.ts";
import { checkCitations } from "../../src/cite/check-citations.ts";
import { sourceFinder } from "../../src/cite/cited-source.ts";
import { findCitation } from "../../src/cite/find-citation.ts";
import { writeCitations } from "../../src/cite/write-citations.ts";
import type { Decision } from "../../src/decisions/decision.ts";
import { aboutPassage, type Draft, rejecting, signed, undoing } from "../../src/desk/draft.ts";
import { addArticle } from "../../src/ingest/add-article.ts";
import { decideIn } from "../../src/ingest/decide.ts";
import { createQuotes } from "../../src/queries/quotes.ts";
import { toQuoteAddress } from "../../src/quote-address.ts";
import { sha256 } from "../../src/sha256.ts";
import { quoteOf, spanOf } from "../helpers/decisions.ts";
import { codeOf } from "../helpers/test-archive.ts";

const text = `Harbour plan divides council
By Jo Marsh

Council leader Ada Quill spoke on Tuesday.

“We have no money left. None at all,” Quill told reporters.

“Talks go on,” an official said.
`;
const article = { sha256: sha256(text), text };
const whole = "“We have no money left. None at all,”";
const addressOf = (words: string) => toQuoteAddress(article.sha256, spanOf(text, words));

let minute = 0;
const sign = (draft: Draft): Decision => {
  minute += 1;
  return signed(draft, { by: "Mara Lind", reason: null, at: new Date(Date.UTC(2026, 2, 2, 8, minute)).toISOString() });
};

/** That these words are the quote at which others stood. */
const correcting = (from: string, to: string): Draft =>
  aboutPassage(
    { action: "quote", value: { quote: quoteOf(text, to, [{ role: "speaker", kind: "unknown" }]) } },
    article,
    spanOf(text, from),
  );

async function archiveOfOne(): Promise<ArchiveDatabase> {
  const archive = await openInMemory();
  await addArticle(archive.store, { text, publishedAt: "2026-01-05" });
  return archive;
}

const rowsOf = ({ raw }: ArchiveDatabase) =>
  raw.prepare("SELECT start_char || '-' || end_char AS place, became, quote_id FROM quote_addresses").all();

describe("the address of a quote", () => {
  it("leads to where its quote stands after a decision, and back again", async () => {
    using archive = await archiveOfOne();
    const quotes = createQuotes(archive.db);
    const old = addressOf(whole);
    expect((await quotes.get(old)).movedFrom).toBeUndefined();
    expect(rowsOf(archive)).toEqual([]);
    const shorter = "“We have no money left.";
    const made = await decideIn(archive.store, [sign(correcting(whole, shorter))]);
    const found = await quotes.get(old);
    expect(found.address).toBe(addressOf(shorter));
    expect(found.movedFrom).toEqual({ address: old, became: "moved" });
    expect(await findCitation(archive.db, old)).toMatchObject({ address: found.address, movedFrom: { address: old } });
    for (const decision of made.decisions) await decideIn(archive.store, [sign(undoing(decision))]);
    expect((await quotes.get(old)).movedFrom).toBeUndefined();
    expect((await quotes.get(found.address)).movedFrom).toEqual({ address: found.address, became: "moved" });
    expect(archive.raw.prepare("SELECT * FROM integrity_problems").all()).toEqual([]);
  });

  it("says that it was rejected, and a citation of it too", async () => {
    using archive = await archiveOfOne();
    const quotes = createQuotes(archive.db);
    const old = addressOf(whole);
    const cited = writeCitations([(await findCitation(archive.db, old)).citation], "text");
    const { decisions } = await decideIn(archive.store, [sign(rejecting(spanOf(text, whole), article, "not_speech"))]);
    expect(await codeOf(() => quotes.get(old))).toBe("not_found");
    await expect(quotes.get(old)).rejects.toThrow("was rejected: a person has decided");
    const [check] = await checkCitations(cited, sourceFinder(archive.db));
    expect(check?.status).toBe("stands");
    expect(check?.fate).toContain("was rejected");
    for (const decision of decisions) await decideIn(archive.store, [sign(undoing(decision))]);
    expect((await quotes.get(old)).address).toBe(old);
    expect(rowsOf(archive)).toEqual([]);
  });

  it("of no quote, ever, is of none", async () => {
    using archive = await archiveOfOne();
    await expect(createQuotes(archive.db).get(`${article.sha256.slice(0, 12)}:1-3`)).rejects.toThrow(
      "there is none at",
    );
  });
});
