import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContextOptions, chromium, type Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateArticles } from "../../bench/generator/generate-articles.ts";
import { toReader } from "../../src/archive/reader.ts";
import { type Archive, openArchive } from "../../src/index.ts";
import { type RunningReader, serveReader } from "../../src/reader/serve.ts";
import { axeFaults } from "../helpers/axe-faults.ts";
import { announceWithoutChromium, CHROMIUM } from "../helpers/chromium.ts";
import { DESKTOP, faultsInEveryWindow, PHONE } from "../helpers/every-window.ts";
import { readerOf } from "../helpers/opinion-of.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

announceWithoutChromium("tests/reader/browser.test.ts");

const HOSTILE = `<script>document.title = "run"</script>\n\nBy <img src=//elsewhere.example/x.png>\n
“<img src=x onerror="document.title = 'run'"> will sail in May,” harbour master Tom Verrin said.`;

/** Long, with ten plain paragraphs between two quotes. */
const PLAIN = "The quay was quiet and the boats lay in two rows, and nobody came along the wall. ".repeat(40).trim();
const LONG = `Council hears two witnesses\n\n“It sails in May,” Ann Roe said.\n\n${`${PLAIN}\n\n`.repeat(10)}“The pier is safe,” Tom Verrin said.`;

/** Of which a second reader makes something else. */
const WAITING = `Harbor closed\n
LOWE, May 3 – Ann Roe met Jon Moe at the pier. “We will wait until the fog has gone.” He told the captain that the boats were late.`;

describe.skipIf(CHROMIUM === undefined)("the reader in a browser", () => {
  const folder = scratchFolder();
  let archive: Archive;
  let reader: RunningReader;
  let browser: Browser;
  const pages: [name: string, path: string][] = [];

  beforeAll(async () => {
    archive = await openArchive(`${folder}/browser.db`, { create: true });
    await archive.transaction(async (within) => {
      await within.add({ text: HOSTILE, publishedAt: "2031-03-03" });
      await within.add({ text: LONG, publishedAt: "2031-03-02" });
      for (const { text, truth } of generateArticles({ count: 150, seed: 5 })) {
        await within.add({ text, publishedAt: truth.day });
      }
      await within.add({ text: WAITING, publishedAt: "2031-03-01" });
    });
    const secondReader = readerOf(
      ["“We will wait until the fog has gone.”", "Ann Roe"],
      ["boats were late", "He", "told"],
    );
    reader = await serveReader(toReader(archive.db), { port: 0, archiveName: "browser.db", secondReader });
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox", "--disable-gpu"] });
    pages.push(...(await everyKindOfPage(archive)));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await reader?.close();
    await archive?.close();
  });

  /** A new page, what it asked for and what it complained of. */
  async function openPage(options: BrowserContextOptions) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("dialog", (dialog) => complaints.push(dialog.message()));
    const go = (path: string) => page.goto(new URL(path, reader.address).href);
    return { page, asked, complaints, go, close: () => context.close() };
  }

  it("has no page, light or dark, on a desktop or a phone, that axe finds fault with, that is too wide or that asks elsewhere", async () => {
    const { page, asked, complaints, go, close } = await openPage({});
    for (const [name, path] of pages) {
      expect((await go(path))?.status(), name).toBe(name === "problem" ? 404 : 200);
      expect(await faultsInEveryWindow(page), `${name} ${path}`).toEqual([]);
    }
    expect(asked.filter((url) => !url.startsWith(reader.address))).toEqual([]);
    expect(complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
    await close();
  }, 240_000);

  it("runs nothing that an article has, and shows it", async () => {
    const { page, asked, complaints, go, close } = await openPage({});
    for (const path of ["/", "/quotes", "/articles/1", "/search?q=sail", "/people?name=verrin"]) {
      await go(path);
      expect(await page.title()).not.toBe("run");
    }
    await go("/articles/1");
    expect(await page.locator("main").textContent()).toContain(`<script>document.title = "run"</script>`);
    expect(await page.locator("main script, main img").count()).toBe(0);
    expect(asked.filter((url) => !url.startsWith(reader.address))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("searches from the keyboard, for whatever is typed, without any script", async () => {
    const { page, go, close } = await openPage({ javaScriptEnabled: false });
    await go("/");
    await page.getByRole("searchbox").fill(`"'<script>`);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?q=/);
    expect(await page.locator("h1").textContent()).toBe(`"'<script>`);
    expect(await page.getByRole("searchbox").inputValue()).toBe(`"'<script>`);
    await page.getByRole("searchbox").fill("said");
    await page.keyboard.press("Enter");
    await page.locator("ol.quotes blockquote a").first().click();
    await page.getByRole("link", { name: "In the whole article" }).click();
    expect(await page.locator("mark").count()).toBeGreaterThan(0);
    await close();
  });

  it("lets the keyboard skip to the page", async () => {
    const { page, go, close } = await openPage({});
    await go("/quotes");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
    await close();
  });

  it("filters by a form whose address can be kept", async () => {
    const { page, go, close } = await openPage({ viewport: PHONE });
    await go("/quotes");
    await page.locator("summary", { hasText: "Filters" }).click();
    await page.getByLabel("Kind of speaker").selectOption("unnamed");
    await page.getByLabel("Published since").fill("2000");
    await page.getByRole("button", { name: "Show" }).click();
    expect(new URL(page.url()).search).toBe("?speakerKind=unnamed&since=2000");
    await page.getByRole("link", { name: "Kind of speaker" }).click();
    expect(new URL(page.url()).search).toBe("?since=2000");
    await close();
  });

  it("has the notes beside the text where there is room, and below it where there is none", async () => {
    const [, path = ""] = pages.find(([name]) => name === "article") ?? [];
    for (const [viewport, isBeside] of [
      [DESKTOP, true],
      [PHONE, false],
    ] as const) {
      const { page, go, close } = await openPage({ viewport });
      await go(path);
      const text = await page.locator(".stretch:has(.notes) .lead").first().boundingBox();
      const notes = await page.locator(".notes").first().boundingBox();
      expect((notes?.x ?? 0) >= (text?.x ?? 0) + (text?.width ?? 0)).toBe(isBeside);
      await close();
    }
  });

  it("jumps from quote to quote and from whoever speaks to their first, without any script", async () => {
    const { page, go, close } = await openPage({ javaScriptEnabled: false, viewport: DESKTOP });
    await go("/articles/2");
    await page.locator(".speaking").getByRole("link", { name: "Tom Verrin" }).click();
    await expect.poll(() => isInWindow(page.locator("mark", { hasText: "The pier is safe" }))).toBe(true);
    await page.getByRole("link", { name: "Previous: quote 1" }).click();
    await expect.poll(() => isInWindow(page.locator("mark", { hasText: "It sails in May" }))).toBe(true);
    await close();
  });

  it("shows of several quotes which one a link led to", async () => {
    const { page, go, close } = await openPage({ javaScriptEnabled: false, viewport: DESKTOP });
    await go("/articles/2");
    await page.locator(".speaking").getByRole("link", { name: "Tom Verrin" }).click();
    expect(await page.evaluate(OUTLINED)).toEqual(["“The pier is safe,”"]);
    await close();
  });

  it("jumps by keys in an article, searches and tells them, and is silent while somebody types or has turned them off", async () => {
    const { page, complaints, go, close } = await openPage({ viewport: DESKTOP });
    await go("/articles/2");
    const shows = (words: string) => expect.poll(() => isInWindow(page.locator("mark", { hasText: words }))).toBe(true);
    const hash = () => page.evaluate("location.hash");
    await page.keyboard.press("j");
    await shows("It sails in May");
    const first = await hash();
    await page.keyboard.press("j");
    await shows("The pier is safe");
    const second = await hash();
    expect(second).not.toBe(first);
    await page.keyboard.press("j");
    expect(await hash()).toBe(second);
    await page.keyboard.press("k");
    await shows("It sails in May");
    expect(await hash()).toBe(first);
    await page.keyboard.press("Control+j");
    expect(await hash()).toBe(first);

    const keys = page.locator(".shortcuts");
    await page.keyboard.press("?");
    expect(await keys.getByText("next quote").isVisible()).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    await keys.getByLabel("Keys off").check();
    await page.keyboard.press("j");
    expect(await hash()).toBe(first);
    await page.reload();
    expect(await keys.isVisible()).toBe(true);
    await page.keyboard.press("j");
    expect(await hash()).toBe(first);
    await keys.locator("summary").click();
    await keys.getByLabel("Keys off").uncheck();

    await page.keyboard.press("/");
    const search = page.getByRole("searchbox");
    expect(await page.evaluate("document.activeElement.id")).toBe("seek");
    await page.keyboard.type("jk/?");
    expect(await search.inputValue()).toBe("jk/?");
    expect(await hash()).toBe(first);
    expect(complaints).toEqual([]);
    await close();
  });

  it("tells no keys where no script runs", async () => {
    const { page, go, close } = await openPage({ javaScriptEnabled: false });
    await go("/articles/2");
    expect(await page.locator(".shortcuts").isVisible()).toBe(false);
    await close();
  });

  it("folds what stands between quotes far apart in a long article, and prints it all the same", async () => {
    const { page, go, close } = await openPage({});
    await go("/articles/2");
    const folded = page.locator(".fold p").first();
    expect(await folded.isVisible()).toBe(false);
    await page.locator(".fold summary").click();
    expect(await folded.isVisible()).toBe(true);
    await page.locator(".fold summary").click();
    await page.emulateMedia({ media: "print" });
    expect(await folded.isVisible()).toBe(true);
    await close();
  });

  it("prints in black on white, with nothing beyond the edges of the paper, the marks of quotations least of all", async () => {
    const { page, go, close } = await openPage({ colorScheme: "dark", viewport: A4 });
    await page.emulateMedia({ media: "print" });
    for (const [name, path] of pages) {
      await go(path);
      expect(await page.evaluate(BEYOND_PAPER), name).toEqual([]);
      expect(await page.evaluate("getComputedStyle(document.body).color"), name).toBe("rgb(0, 0, 0)");
      expect(await page.evaluate("getComputedStyle(document.body).backgroundColor"), name).toBe("rgb(255, 255, 255)");
    }
    const [, path = ""] = pages.find(([name]) => name === "quote") ?? [];
    await go(path);
    expect(await page.getByRole("navigation").isVisible()).toBe(false);
    expect(await page.locator(".foot .on-paper").isVisible()).toBe(true);
    expect(await page.locator(".foot .on-paper").textContent()).toBe(path);
    await close();
  });

  it("opens by a link from another site, which can neither frame a page nor ask for one", async () => {
    const { page, close } = await openPage({});
    const framed = `<iframe src="${reader.address}quotes"></iframe><img src="${reader.address}icon.svg">`;
    const elsewhere = createServer((_, response) => {
      response.setHeader("content-type", "text/html");
      response.end(`<a href="${reader.address}quotes">quotes</a>${framed}`);
    });
    await once(elsewhere.listen(0, "127.0.0.1"), "listening");
    // On this machine too, or Chromium would not even ask; to it "localhost" is another site than "127.0.0.1".
    await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`);
    expect(await page.frameLocator("iframe").locator("body").textContent()).not.toContain("Quotes");
    expect(await page.evaluate("document.images[0].naturalWidth")).toBe(0);
    const fetched = `fetch("${reader.address}quotes.json", { mode: "no-cors" }).then(() => "answered", () => "refused")`;
    expect(await page.evaluate(fetched)).toBe("refused");
    await page.getByRole("link").click();
    await page.waitForURL(`${reader.address}quotes`);
    expect(await page.locator("h1").textContent()).toBe("Quotes");
    await close();
    elsewhere.close();
  });
});

/** The words of the marks in a text that have a line round them. */
const OUTLINED = `[...document.querySelectorAll(".text mark")]
  .filter((mark) => getComputedStyle(mark).outlineStyle === "solid").map((mark) => mark.textContent)`;

/** Whether it stands in what the window shows. */
async function isInWindow(words: Locator): Promise<boolean> {
  const box = await words.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= DESKTOP.height;
}

/** The width of a page of A4 between its margins, in CSS pixels; on paper the body has no padding. */
const A4 = { width: 643, height: 980 };

/** The words that stand outside that width. */
const BEYOND_PAPER = `(() => {
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const beyond = [];
  while (words.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(words.currentNode);
    const seen = words.currentNode.parentElement.closest(".unseen, .skip") === null;
    const isOut = ({ left, right, width }) => width > 0 && (left < -0.5 || right > innerWidth + 0.5);
    if (seen && [...range.getClientRects()].some(isOut)) beyond.push(words.currentNode.data.slice(0, 40));
  }
  return beyond;
})()`;

/** One address of each kind of page, of people and articles that have much to show. */
async function everyKindOfPage(archive: Archive): Promise<[name: string, path: string][]> {
  const { items } = await archive.articles.list({}, { limit: 200 });
  const article = items.reduce((most, next) => (next.quoteCount > most.quoteCount ? next : most));
  const waiting = items.find(({ headline }) => headline === "Harbor closed");
  const { quotes } = await archive.articles.get(article.id);
  const people = (await archive.people.list({ as: "quoted" }, { limit: 1000 })).items;
  const person = people.reduce((most, next) => (next.quoteCount > most.quoteCount ? next : most));
  const { items: organisations } = await archive.organisations.list({ as: "quoted" }, { limit: 1 });
  return [
    ["front", "/"],
    ["search", "/search?q=said"],
    ["exact search", "/search?q=%22in+May%22&in=articles"],
    ["no search", "/search"],
    ["nothing found", "/search?q=xyzzy"],
    ["nearest wordings", "/search?q=the+harbour+will+never+sail+in+May+of+zebras"],
    ["near", "/search?q=will+sail+in+June&near=true"],
    ["quotes", "/quotes"],
    ["filtered quotes", "/quotes?kind=direct&speaker=the&since=1990"],
    ["people", "/people"],
    ["person", `/people/${person.slug}`],
    ["organisations", "/organisations"],
    ["organisation", `/organisations/${organisations[0]?.slug}`],
    ["articles", "/articles"],
    ["article", `/articles/${article.id}`],
    ["passage", `/articles/${article.id}?at=0-80`],
    ["article with quotes hidden", `/articles/${article.id}?hide=indirect,doubtful`],
    ["long article", "/articles/2"],
    ["hostile article", "/articles/1"],
    ["quote", `/quotes/${quotes[0]?.address}`],
    ["names by quotes", "/people?sort=quotes"],
    ["count over time", "/count/quotes?by=month&and=speaker_kind"],
    ["count of names", "/count/people"],
    ["companions", "/companions"],
    ["comparison", "/compare?one=1&other=2"],
    ["readings", `/articles/${waiting?.id}/readings`],
    ["readings of many quotes", `/articles/${article.id}/readings`],
    ["problem", "/people/nobody-at-all"],
  ];
}
