import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decisionKey } from "../../src/archive/decision-key.ts";
import { migrate } from "../../src/archive/sqlite/migrate.ts";
import { type ArchiveDatabase, openDatabase } from "../../src/archive/sqlite/open.ts";
import { verify } from "../../src/archive-care.ts";
import { aboutArticle, atLarge, type Draft, rejecting, signed, undoing } from "../../src/desk/draft.ts";
import { addArticle } from "../../src/ingest/add-article.ts";
import { decideIn } from "../../src/ingest/decide.ts";
import { removeFrom } from "../../src/ingest/remove.ts";
import { reread } from "../../src/ingest/reread.ts";
import { sha256 } from "../../src/sha256.ts";
import { contents } from "../helpers/content-digest.ts";
import { spanOf } from "../helpers/decisions.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { codeOf } from "../helpers/test-archive.ts";
import { foundIn, onlyIn } from "../helpers/words-in-file.ts";

const BODY = `Zebediah Quillfeather, a beekeeper, spoke on Tuesday.

“Nobody asked my grandmother Ottoline about the aquifer,” Quillfeather told reporters.

The Wexcombe Apiary Guild said the honeycomb had been poisoned with strychnine.

Councillor Ada Louise Quill listened. “We regret it,” Quill said.`;
const removedText = `Beekeeper mourns his swarm\nBy Tobias Larkspur\n\n${BODY}\n`;
const copyText = `Swarm perished, keeper says\n\n${BODY.replaceAll("\n\n", "\n\n  ")}\n`;
const keptText = `Harbour plan divides council
By Jo Marsh

Councillor Ada Louise Quill spoke on Tuesday.

“We have no money left,” Quill told reporters. The beekeeper listened.
`;

const folder = scratchFolder();
let count = 0;

const archiveOfThree = () => archiveOf(keptText, removedText, copyText);

async function archiveOf(...texts: string[]): Promise<ArchiveDatabase> {
  count += 1;
  const path = join(folder, `remove-${count}.db`);
  await migrate(path);
  const archive = openDatabase(path);
  for (const text of texts) await addArticle(archive.store, { text });
  return archive;
}

let minute = 0;
const sign = (draft: Draft, reason: string | null = null) => {
  minute += 1;
  return signed(draft, { by: "Mara Lind", reason, at: new Date(Date.UTC(2026, 2, 2, 8, minute)).toISOString() });
};

const WHY = { by: "Ann Lee", because: "a court has ordered it" };
const removed = (text: string, articleId: number) => ({ articleId, sha256: sha256(text) });

describe("removing an article", () => {
  it("leaves no word that only it had: in no page, in no log, in no list of words", async () => {
    using archive = await archiveOfThree();
    const { store, raw } = archive;
    const article = { sha256: sha256(removedText), text: removedText };
    const quote = spanOf(removedText, "“Nobody asked my grandmother Ottoline about the aquifer,”");
    await decideIn(store, [
      sign(rejecting(quote, article, "not_speech"), "Ottoline was never quoted"),
      sign(aboutArticle({ action: "state", value: { field: "section", value: "Apiculture" } }, article.sha256)),
    ]);
    await decideIn(store, [
      sign(
        atLarge({
          action: "name",
          value: { of: { kind: "person", name: "Zebediah Quillfeather" }, note: "the apiarist" },
        }),
        "Quillfeather signs so",
      ),
    ]);
    const copies = await store.copiesOf(2);
    expect(copies).toEqual([3]);
    // Some words of the article stand in any archive: in the text of a trigger, or as a kind of something.
    using another = await archiveOf(keptText);
    const usual = new Set(foundIn(another, onlyIn(BODY + removedText + copyText, [keptText])));
    const words = [...onlyIn(removedText, [keptText]), "apiculture", "apiarist"].filter((word) => !usual.has(word));
    expect(words.length).toBeGreaterThan(15);
    expect(foundIn(archive, words)).toEqual(words);
    const both = [removed(removedText, 2), removed(copyText, 3)];
    const report = await removeFrom(store, both, WHY);
    expect(report).toEqual({ articles: both, decisions: 3, erased: true });
    expect(foundIn(archive, words)).toEqual([]);
    expect(foundIn(archive, onlyIn(copyText, [keptText])).filter((word) => !usual.has(word))).toEqual([]);
    expect(raw.prepare("SELECT slug FROM people ORDER BY slug").pluck().all()).toEqual([
      "ada-louise-quill",
      "jo-marsh",
    ]);
    expect(raw.prepare("SELECT action, value FROM decisions WHERE value IS NOT NULL").all()).toEqual([
      { action: "remove", value: JSON.stringify({ because: WHY.because }) },
      { action: "remove", value: JSON.stringify({ because: WHY.because }) },
    ]);
    expect((await verify(archive.path)).problems).toEqual([]);
  });

  it("brings those who stay to what the other articles print of them", async () => {
    using archive = await archiveOfThree();
    const { store, raw } = archive;
    const text = "Rain\n\nAda Louise Quïll spoke. “It rains,” Ada Louise Quïll said.\n";
    await addArticle(store, { text });
    const names = () => raw.prepare("SELECT name FROM person_names ORDER BY name").pluck().all();
    expect(names()).toContain("Ada Louise Quïll");
    await removeFrom(store, [removed(text, 4)], WHY);
    expect(names()).not.toContain("Ada Louise Quïll");
    expect(names()).toContain("Ada Louise Quill");
    expect((await verify(archive.path)).problems).toEqual([]);
  });

  it("forgets the former slug of somebody, and the decision that joined them, when nobody else prints the name", async () => {
    using archive = await archiveOf(keptText, removedText);
    const { store, raw } = archive;
    const [one, other] = ["Ada Louise Quill", "Zebediah Quillfeather"].map((name) => ({
      kind: "person" as const,
      name,
    }));
    if (one === undefined || other === undefined) throw new Error("there are two");
    await decideIn(store, [sign(atLarge({ action: "same", value: { one, other } }), "Zebediah is a pen name")]);
    expect(raw.prepare("SELECT slug FROM slug_redirects").pluck().all()).toEqual(["zebediah-quillfeather"]);
    expect((await removeFrom(store, [removed(removedText, 2)], WHY)).decisions).toBe(1);
    expect(foundIn(archive, ["zebediah", "quillfeather"])).toEqual([]);
    expect(raw.prepare("SELECT slug FROM people WHERE slug LIKE 'ada%'").pluck().all()).toEqual(["ada-louise-quill"]);
    expect((await verify(archive.path)).problems).toEqual([]);
  });

  it("calls nobody any longer as a decision did that spoke of somebody of whom nothing is left", async () => {
    using archive = await archiveOf(keptText, removedText);
    const { store, raw } = archive;
    const [one, other] = (["Ada Louise Quill", "Zebediah Quillfeather"] as const).map((name) => ({
      kind: "person" as const,
      name,
    }));
    if (one === undefined || other === undefined) throw new Error("there are two");
    await decideIn(store, [
      sign(atLarge({ action: "same", value: { one, other } })),
      sign(atLarge({ action: "name", value: { of: other, name: "Zebediah the Elder" } })),
    ]);
    const names = () => raw.prepare("SELECT name FROM people ORDER BY name").pluck().all();
    expect(names()).toContain("Zebediah the Elder");
    await removeFrom(store, [removed(removedText, 2)], WHY);
    expect(foundIn(archive, ["zebediah"])).toEqual([]);
    expect(names()).toContain("Ada Louise Quill");
    expect(await store.pendingArticles()).toEqual([]);
    const before = contents(raw);
    await reread(store, { report: () => {} });
    expect(contents(raw)).toEqual(before);
    expect((await verify(archive.path)).problems).toEqual([]);
  });

  it("takes the words of an undone decision, too, about somebody whom nobody else names", async () => {
    using archive = await archiveOf(keptText, removedText);
    const { store } = archive;
    const of = { kind: "person", name: "Zebediah Quillfeather" } as const;
    const named = sign(atLarge({ action: "name", value: { of, note: "the apiarist" } }));
    await decideIn(store, [named]);
    await decideIn(store, [sign(undoing({ key: decisionKey(named), article: null }), "Quillfeather is no apiarist")]);
    expect(foundIn(archive, ["quillfeather", "apiarist"])).toHaveLength(2);
    expect((await removeFrom(store, [removed(removedText, 2)], WHY)).decisions).toBe(2);
    expect(foundIn(archive, ["quillfeather", "apiarist"])).toEqual([]);
    expect((await verify(archive.path)).problems).toEqual([]);
  });

  it("erases what earlier readings of it have left in free pages", async () => {
    const text = `Roll call\n\n${Array.from({ length: 300 }, (_, at) => `“Wexcombe${at} is here,” Ada Quill said.`).join("\n\n")}\n`;
    using archive = await archiveOf(keptText, text);
    const { store, raw } = archive;
    const quotes = raw.prepare<[], { start: number; end: number }>(
      "SELECT start_char AS start, end_char AS end FROM quotes WHERE article_id = 2",
    );
    const article = { sha256: sha256(text), text };
    await decideIn(
      store,
      quotes.all().map((quote) => sign(rejecting(quote, article, "not_speech"))),
    );
    expect(raw.pragma("freelist_count", { simple: true })).toBeGreaterThan(0);
    await removeFrom(store, [removed(text, 2)], WHY);
    expect(foundIn(archive, ["wexcombe"])).toEqual([]);
  });

  it("refuses the same bytes and any text with the same body, and gives the number to no other", async () => {
    using archive = await archiveOfThree();
    const { store } = archive;
    await removeFrom(store, [removed(copyText, 3)], WHY);
    const again = { status: "rejected", code: "E_REMOVED" };
    expect(await addArticle(store, { text: copyText })).toMatchObject(again);
    const disguised = `Another headline\nBy Some One\n\n${BODY.toUpperCase().replaceAll(" ", "  ")}\n`;
    expect(await addArticle(store, { text: disguised })).toMatchObject(again);
    expect(await addArticle(store, { text: removedText })).toMatchObject({ status: "unchanged" });
    expect(await addArticle(store, { text: "Rain\n\nIt rained on Monday.\n" })).toMatchObject({ articleId: 4 });
    expect((await verify(archive.path)).problems).toEqual([]);
  });

  it("lets no decision bring its words back", async () => {
    using archive = await archiveOfThree();
    const { store, raw } = archive;
    const article = { sha256: sha256(removedText), text: removedText };
    const late = sign(rejecting(spanOf(removedText, "Zebediah Quillfeather"), article, "not_speech"));
    await removeFrom(store, [removed(removedText, 2)], WHY);
    expect(await codeOf(() => decideIn(store, [late]))).toBe("invalid_argument");
    await expect(decideIn(store, [late])).rejects.toThrow("E_REMOVED");
    expect(raw.prepare("SELECT count(*) FROM decisions WHERE exact IS NOT NULL").pluck().get()).toBe(0);
  });

  it("says when another reader keeps the words in the log, and erases them when that has gone", async () => {
    using archive = await archiveOfThree();
    const { store, path } = archive;
    const words = onlyIn(removedText, [keptText, copyText]);
    const other = openDatabase(path, { readonly: true });
    other.raw.exec("BEGIN");
    other.raw.prepare("SELECT count(*) FROM articles").get();
    expect((await removeFrom(store, [removed(removedText, 2)], WHY)).erased).toBe(false);
    expect(foundIn(archive, words)).not.toEqual([]);
    other.raw.exec("COMMIT");
    other.close();
    expect(await store.eraseTraces()).toBe(true);
    expect(foundIn(archive, words)).toEqual([]);
  });
});
