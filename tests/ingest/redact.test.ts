import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { migrate } from "../../src/archive/sqlite/migrate.ts";
import { type ArchiveDatabase, openDatabase } from "../../src/archive/sqlite/open.ts";
import { verify } from "../../src/archive-care.ts";
import { aboutArticle, aboutPassage, atLarge, type Draft, rejecting, signed } from "../../src/desk/draft.ts";
import { addArticle } from "../../src/ingest/add-article.ts";
import { decideIn } from "../../src/ingest/decide.ts";
import { planRedaction, redactIn } from "../../src/ingest/redact.ts";
import { removeFrom } from "../../src/ingest/remove.ts";
import { createArticles } from "../../src/queries/articles.ts";
import { createQuotes } from "../../src/queries/quotes.ts";
import { toQuoteAddress } from "../../src/quote-address.ts";
import { sha256 } from "../../src/sha256.ts";
import { spanOf } from "../helpers/decisions.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { codeOf } from "../helpers/test-archive.ts";
import { foundIn, onlyIn } from "../helpers/words-in-file.ts";

const WITNESS = "Ottoline Quillfeather, the apiarist of Wexcombe,";
const TEXT = `Beekeeper mourns his swarm
By Tobias Larkspur

${WITNESS} spoke on Tuesday. The meeting was long.

“The honeycomb was poisoned,” Councillor Ada Louise Quill told reporters.

“We regret it,” Quill said.
`;
const OTHER = "Harbour plan\n\nAda Louise Quill spoke. “We have no money,” Quill said.\n";
const REDACTED = TEXT.replace(WITNESS, "[redacted]");
const HASH = sha256(TEXT);
const NEW_HASH = sha256(REDACTED);
const WHY = { by: "Ann Lee", because: "a court has ordered it" };

const folder = scratchFolder();
let count = 0;

async function archiveOf(...texts: string[]): Promise<ArchiveDatabase> {
  count += 1;
  const path = join(folder, `redact-${count}.db`);
  await migrate(path);
  const archive = openDatabase(path);
  for (const text of texts) await addArticle(archive.store, { text });
  return archive;
}

async function redact(
  { store }: ArchiveDatabase,
  articleId: number,
  text: string,
  words: string,
  replacement?: string,
) {
  const plan = await planRedaction(store, articleId, [spanOf(text, words)], { ...WHY, with: replacement });
  return { plan, ...(await redactIn(store, plan, { ...WHY, with: replacement })) };
}

let minute = 0;
const sign = (draft: Draft, reason: string | null = null) => {
  minute += 1;
  return signed(draft, { by: "Mara Lind", reason, at: new Date(Date.UTC(2026, 2, 2, 8, minute)).toISOString() });
};
const about = { sha256: HASH, text: TEXT };

describe("redacting an article", () => {
  it("leaves no word that only the passage had, and everything else", async () => {
    using archive = await archiveOf(OTHER, TEXT);
    using another = await archiveOf(OTHER);
    await decideIn(archive.store, [
      sign(rejecting(spanOf(TEXT, WITNESS), about, "not_speech"), "Ottoline said nothing"),
      sign(aboutArticle({ action: "state", value: { field: "section", value: "Bees" } }, HASH), "Ottoline keeps some"),
      sign(
        aboutPassage({ action: "mean", value: { scope: "mention", bearer: null } }, about, spanOf(TEXT, "Wexcombe")),
      ),
    ]);
    const usual = new Set(foundIn(another, onlyIn(TEXT, [OTHER])));
    const words = onlyIn(WITNESS, [REDACTED, OTHER]).filter((word) => !usual.has(word));
    expect(words).toEqual(["ottoline", "quillfeather", "apiarist", "wexcombe"]);
    expect(foundIn(archive, words)).toEqual(words);
    const { articleId, erased } = await redact(archive, 2, TEXT, WITNESS);
    expect([articleId, erased]).toEqual([3, true]);
    expect(foundIn(archive, words)).toEqual([]);
    expect(await createArticles(archive.db).get(3)).toMatchObject({ text: REDACTED, sha256: NEW_HASH });
    expect((await verify(archive.path)).problems).toEqual([]);
  });

  it("carries decisions over through the door, each its maker's, and takes them back that named the old text", async () => {
    using archive = await archiveOf(OTHER, TEXT);
    const { store, raw } = archive;
    const quote = spanOf(TEXT, "“We regret it,”");
    const split = { name: "Ada Louise Quill", qualifier: "councillor", articles: [HASH] };
    await decideIn(store, [
      sign(rejecting(quote, about, "duplicate"), "it is a chorus"),
      sign(aboutArticle({ action: "state", value: { field: "section", value: "Country" } }, HASH)),
      sign(atLarge({ action: "split", value: split })),
      sign(aboutArticle({ action: "revise", value: { other: HASH, kind: "correction" } }, sha256(OTHER))),
    ]);
    const { plan } = await redact(archive, 2, TEXT, WITNESS);
    expect([plan.carried.length, plan.dropped.length, plan.naming.length]).toEqual([2, 0, 2]);
    const now = spanOf(REDACTED, "“We regret it,”");
    const quotes = raw.prepare("SELECT text FROM quotes WHERE article_id = 3").pluck().all();
    expect(quotes).toEqual(["“The honeycomb was poisoned,”"]);
    const standing = raw.prepare(
      `SELECT action, made_by, made_at, article_sha256 AS article, start_char AS start, prefix, reason, value FROM decisions
       WHERE value IS NOT NULL AND action NOT IN ('remove', 'undo')
         AND NOT EXISTS (SELECT 1 FROM decisions AS later WHERE later.undoes = decisions.key)
       ORDER BY made_at`,
    );
    const before = { made_by: "Mara Lind", reason: null, start: null };
    const day = (at: number) => new Date(Date.UTC(2026, 2, 2, 8, minute - 4 + at)).toISOString();
    expect(standing.all()).toMatchObject([
      {
        ...{ action: "reject", made_at: day(1), made_by: "Mara Lind", article: NEW_HASH, start: now.start },
        ...{ prefix: "a Louise Quill told reporters.\n\n", reason: "it is a chorus" },
      },
      { ...before, action: "state", made_at: day(2), article: NEW_HASH },
      {
        ...before,
        action: "split",
        article: null,
        value: JSON.stringify({ articles: [NEW_HASH], name: split.name, qualifier: split.qualifier }),
      },
      {
        ...before,
        action: "revise",
        article: sha256(OTHER),
        value: JSON.stringify({ kind: "correction", other: NEW_HASH }),
      },
    ]);
    expect(raw.prepare("SELECT made_by, reason FROM decisions WHERE action = 'undo'").all()).toEqual([
      { made_by: WHY.by, reason: WHY.because },
      { made_by: WHY.by, reason: WHY.because },
    ]);
    expect(raw.prepare("SELECT count(*) FROM people WHERE qualifier = 'councillor'").pluck().get()).toBe(1);
    expect(raw.prepare("SELECT value FROM article_facts").pluck().all()).toEqual(["Country"]);
    expect((await verify(archive.path)).problems).toEqual([]);
  });

  it("brings what was given beside the text, but for what says the words again", async () => {
    using archive = await archiveOf(OTHER);
    const { store, raw } = archive;
    const meta = { url: "https://example.org/ottoline-quillfeather-the-apiarist-of-wexcombe", section: "Country" };
    await addArticle(store, { text: TEXT, uri: "bees.txt", meta });
    await addArticle(store, { text: TEXT, uri: "copy.txt", meta: { keyword: ["bees"] }, publishedAt: "2031-03-03" });
    const { plan, articleId } = await redact(archive, 2, TEXT, WITNESS);
    expect(plan.leftOut).toEqual(["url"]);
    expect(await createArticles(archive.db).get(articleId)).toMatchObject({
      sourceUri: "bees.txt",
      publishedAt: "2031-03-03",
      publishedAtBasis: "supplied",
      facts: [
        { name: "keyword", value: "bees" },
        { name: "section", value: "Country" },
      ],
    });
    expect(raw.prepare("SELECT uri FROM receipts WHERE article_id = 3").pluck().all()).toEqual([
      "bees.txt",
      "copy.txt",
    ]);
    expect(foundIn(archive, ["ottoline"])).toEqual([]);
    expect((await verify(archive.path)).problems).toEqual([]);
  });

  it("says what stands in the place of an address or an article, also of one that was redacted twice", async () => {
    using archive = await archiveOf(OTHER, TEXT);
    const { db } = archive;
    const first = await redact(archive, 2, TEXT, WITNESS);
    const again = await redact(archive, first.articleId, REDACTED, "The meeting was long.", "[…]");
    const quotes = createQuotes(db);
    const text = REDACTED.replace("The meeting was long.", "[…]");
    const old = toQuoteAddress(HASH, spanOf(TEXT, "“We regret it,”"));
    expect(await quotes.get(old)).toMatchObject({
      address: toQuoteAddress(sha256(text), spanOf(text, "“We regret it,”")),
      movedFrom: { address: old, became: "moved" },
    });
    const why = `(${WHY.because}): article ${again.articleId}, ${sha256(text).slice(0, 12)}, stands in its place`;
    await expect(quotes.get(toQuoteAddress(HASH, spanOf(TEXT, WITNESS)))).rejects.toThrow(why);
    await expect(quotes.get(toQuoteAddress(HASH, spanOf(TEXT, "“We")))).rejects.toThrow("none is read at");
    for (const gone of [2, 3, HASH, NEW_HASH.slice(0, 9)]) {
      await expect(createArticles(db).get(gone)).rejects.toThrow(why);
    }
    expect((await createArticles(db).get(again.articleId)).redactionOf).toMatchObject([
      { articleId: 3, sha256: NEW_HASH, removedBy: "Ann Lee", reason: WHY.because, replacedBy: sha256(text) },
    ]);
    await removeFrom(archive.store, [{ articleId: again.articleId, sha256: sha256(text) }], WHY);
    await expect(createArticles(db).get(2)).rejects.toThrow(/was redacted on .* \(a court has ordered it\)$/);
  });

  it("refuses the old text from then on, and not the new one, though its body may be the same", async () => {
    using archive = await archiveOf(OTHER, TEXT);
    const { store } = archive;
    const { articleId } = await redact(archive, 2, TEXT, "Tobias Larkspur", "[name withheld]");
    const named = TEXT.replace("Tobias Larkspur", "[name withheld]");
    expect(await addArticle(store, { text: TEXT })).toMatchObject({ status: "rejected", code: "E_REMOVED" });
    expect(await addArticle(store, { text: named })).toMatchObject({ status: "unchanged", articleId });
    // Of the same body once more: it is refused as long as it does not stand in the place of another.
    expect(await addArticle(store, { text: TEXT.replace("swarm", "bees") })).toMatchObject({ code: "E_REMOVED" });
    const again = await redact(archive, articleId, named, "his swarm", "[…]");
    expect(again.articleId).toBe(4);
    expect((await verify(archive.path)).problems).toEqual([]);
  });

  it("goes on where it was stopped: with the text added, with decisions carried over", async () => {
    using archive = await archiveOf(OTHER, TEXT);
    const { store, raw } = archive;
    await decideIn(store, [
      sign(aboutArticle({ action: "state", value: { field: "section", value: "Country" } }, HASH)),
      sign(atLarge({ action: "split", value: { name: "Ada Louise Quill", qualifier: "x", articles: [HASH] } })),
    ]);
    await addArticle(store, { text: REDACTED });
    const stopped = new AbortController();
    stopped.abort(new Error("stopped"));
    const plan = await planRedaction(store, 2, [spanOf(TEXT, WITNESS)], WHY);
    await expect(redactIn(store, plan, { ...WHY, signal: stopped.signal })).rejects.toThrow("stopped");
    expect(raw.prepare("SELECT id FROM articles ORDER BY id").pluck().all()).toEqual([1, 2, 3]);
    expect((await redact(archive, 2, TEXT, WITNESS)).articleId).toBe(3);
    expect(raw.prepare("SELECT id FROM articles ORDER BY id").pluck().all()).toEqual([1, 3]);
    const made = raw
      .prepare("SELECT action, count(*) FROM decisions WHERE value IS NOT NULL GROUP BY 1 ORDER BY 1")
      .raw();
    expect(made.all()).toEqual([
      ["remove", 1],
      ["split", 2],
      ["state", 1],
      ["undo", 1],
    ]);
    expect((await verify(archive.path)).problems).toEqual([]);
  });

  it("takes the words of a decision that named it, where they are of nobody any more", async () => {
    using archive = await archiveOf(OTHER, TEXT);
    const split = { name: "Ottoline Quillfeather", qualifier: "apiarist", articles: [HASH] };
    await decideIn(archive.store, [sign(atLarge({ action: "split", value: split }))]);
    await redact(archive, 2, TEXT, WITNESS);
    expect(foundIn(archive, ["ottoline", "quillfeather", "apiarist"])).toEqual([]);
    expect((await verify(archive.path)).problems).toEqual([]);
  });

  it("names the articles that keep an original with the words, and keeps it for them", async () => {
    using archive = await archiveOf(OTHER, TEXT);
    const { store, raw } = archive;
    const original = { bytes: Buffer.from(TEXT), mediaType: "text/html", converter: "html", converterVersion: "1" };
    const received = [1, 2].map((articleId) => ({ articleId, uri: null, receipt: { original } }));
    await store.addReceipts(received, { command: "add", version: "1" });
    expect(await store.sharingOriginal(2)).toEqual([1]);
    await redact(archive, 2, TEXT, WITNESS);
    expect(raw.prepare("SELECT count(*) FROM originals").pluck().get()).toBe(1);
    expect(raw.prepare("SELECT article_id, original_id IS NULL FROM receipts ORDER BY 1").raw().all()).toEqual([
      [1, 0],
      [3, 1],
    ]);
  });

  it("refuses what would leave the words, or nothing", async () => {
    using archive = await archiveOf(OTHER, TEXT);
    const plan = (words: string, options: object) =>
      codeOf(() => planRedaction(archive.store, 2, [spanOf(TEXT, words)], { ...WHY, ...options }));
    expect(await plan("Ottoline", { because: "Ottoline asked" })).toBe("invalid_argument");
    expect(await plan("Ottoline", { with: " " })).toBe("invalid_argument");
    expect(await plan("Ottoline", { with: "Ottoline" })).toBe("invalid_argument");
    expect(await codeOf(() => planRedaction(archive.store, 9, [{ start: 0, end: 1 }], WHY))).toBe("not_found");
  });
});
