import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toReader } from "../../src/archive/reader.ts";
import { makePage, type PageSubject } from "../../src/export/page/make-page.ts";
import { type Archive, openArchive } from "../../src/index.ts";
import { announceWithoutChromium, CHROMIUM } from "../helpers/chromium.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { codeOf } from "../helpers/test-archive.ts";

announceWithoutChromium("tests/export/page.test.ts");

const BY = { by: "Mara Lind" };
const FILLER = "The council met and spoke of boats at some length that day. ".repeat(12).trim();
const TEXT = `Ferry <script>document.title = "run"</script> news

By Ada Quill

${FILLER}

“The ferry 🚢 will sail in May,” Harbour Secretary Tom Verrin said. Councillor Bea Osk denied that she had sold <img src=x onerror="document.title='run'"> the pier.

${FILLER}`;

const folder = scratchFolder();
let archive: Archive;
let sha256: string;

beforeAll(async () => {
  archive = await openArchive(join(folder, "page.db"), { create: true });
  await archive.add({
    text: TEXT,
    publishedAt: "2031-03-03",
    meta: { rights: "© 2031 Sandwire & partners", url: "javascript:alert(1)" },
  });
  sha256 = (await archive.articles.get(1)).sha256;
});
afterAll(() => archive.close());

const page = (subject: PageSubject, fullText = false) => makePage(toReader(archive.db), subject, fullText);
const quoteOf = async (speaker: string) => {
  const { items } = await archive.quotes.list({ speaker });
  return items[0]?.address ?? "";
};

describe("a page of a quote", () => {
  it("has its words, 300 characters around them, evidence, rights as stated and the citation", async () => {
    const text = await page({ quote: await quoteOf("verrin") });
    expect(text).toContain("<mark>“The ferry 🚢 will sail in May,”</mark>");
    expect(text).toContain("Tom Verrin, Harbour Secretary");
    expect(text).toContain("© 2031 Sandwire &#38; partners");
    expect(text).toContain(sha256);
    expect(text).toContain("onrecord cite --check FILE");
    const [, shown = ""] = /<div class="text"><bdi>([\s\S]*?)<mark>/.exec(text) ?? [];
    expect(Array.from(shown).length).toBe(301);
    expect(text).not.toMatch(/<(script|img)/);
  });

  it("has all of the text only if that is asked for", async () => {
    const text = await page({ quote: await quoteOf("verrin") }, true);
    expect(text).toContain("Ferry &#60;script&#62;");
    expect(text).toContain(FILLER);
  });

  it("shows no denied words without the word that denies them", async () => {
    const text = await page({ quote: await quoteOf("osk") });
    expect(text).toContain("<blockquote><bdi>denied that she had sold");
    expect(text).toContain("denied, or not said; partly quoted");
  });

  it("has a citation that can be checked", async () => {
    const text = await page({ quote: await quoteOf("verrin") });
    const [, pre = ""] = /<pre>([\s\S]*?)<\/pre>/.exec(text) ?? [];
    const plain = pre.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    expect(await archive.checkCitations(plain)).toMatchObject([{ status: "stands" }]);
  });
});

describe("a page of an article and of a person", () => {
  it("has what was said, and of the article no more text than that", async () => {
    const text = await page({ article: sha256.slice(0, 12) });
    expect(text.match(/<li>/g)?.length).toBe(2);
    expect(text).not.toContain(FILLER);
    expect(await page({ article: sha256.slice(0, 12) }, true)).toContain(FILLER);
  });

  it("has a person's titles and quotes", async () => {
    const text = await page({ person: "tom-verrin" });
    expect(text).toContain("Harbour Secretary");
    expect(text).toContain(await quoteOf("verrin"));
  });
});

describe("a page", () => {
  it("is not made of an article that was taken back or is held back, nor are its words among a person's", async () => {
    const address = await quoteOf("verrin");
    for (const decision of [
      { action: "withdraw", article: sha256, value: { evidence: "the publisher's note" } },
      { action: "restrict", article: sha256, value: { until: null } },
    ] as const) {
      const { decisions } = await archive.decide(decision, BY);
      for (const subject of [{ quote: address }, { article: sha256 }]) {
        expect(await codeOf(() => page(subject, true)), decision.action).toBe("invalid_argument");
      }
      const person = await page({ person: "tom-verrin" });
      expect(person).not.toContain("will sail");
      expect(person).toContain("1 left out");
      for (const { key } of decisions) await archive.decide({ action: "undo", undoes: key }, BY);
    }
  });

  it("is about nothing that is not there", async () => {
    expect(await codeOf(() => page({ quote: "abcdef1234:1-2" }))).toBe("not_found");
    expect(await codeOf(() => page({ person: "zebedee" }))).toBe("not_found");
  });
});

describe.skipIf(CHROMIUM === undefined)("a page in a browser", () => {
  it("opens from the disk, asks for nothing, runs nothing, and axe finds no fault with it, light or dark", async () => {
    const browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox", "--disable-gpu"] });
    const files: string[] = [];
    for (const [index, subject] of [
      { quote: await quoteOf("verrin") },
      { article: sha256 },
      { person: "tom-verrin" },
    ].entries()) {
      const file = join(folder, `${index}.html`);
      writeFileSync(file, await page(subject, true));
      files.push(pathToFileURL(file).href);
    }
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({
        colorScheme,
        bypassCSP: false,
        viewport: { width: 360, height: 740 },
      });
      const tab = await context.newPage();
      const asked: string[] = [];
      const complaints: string[] = [];
      tab.on("request", (request) => asked.push(request.url()));
      tab.on("console", (message) => complaints.push(message.text()));
      for (const file of files) {
        await tab.goto(file);
        expect(await tab.title()).not.toBe("run");
        expect(await tab.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
        expect(await tab.evaluate("getComputedStyle(document.querySelector('h1')).fontSize")).not.toBe("32px");
        const found = (await tab.evaluate(`${axe.source}; axe.run()`)) as { violations: { id: string }[] };
        expect(found.violations.map(({ id }) => id)).toEqual([]);
      }
      expect(asked).toEqual(files);
      expect(complaints).toEqual([]);
      await context.close();
    }
    await browser.close();
  }, 60_000);
});
