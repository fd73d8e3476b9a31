import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { toReader } from "../../src/archive/reader.ts";
import { serveReader } from "../../src/reader/serve.ts";
import { announceWithoutChromium, CHROMIUM } from "../helpers/chromium.ts";
import { type EditedReader, startEdited } from "../helpers/edited-reader.ts";
import { faultsInEveryWindow } from "../helpers/every-window.ts";
import { NAMES_TEXTS } from "../helpers/names-texts.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

announceWithoutChromium("tests/reader/candidates-browser.test.ts");

const PAGES = [
  "/candidates",
  "/candidates?person=ada-quill",
  "/candidates?person=john-fenn",
  "/candidates/mixed",
  "/people/john-fenn/split",
  "/people/john-fenn",
  "/people/ada-quill",
  "/people",
];

describe.skipIf(CHROMIUM === undefined)("candidates in a browser", () => {
  const folder = scratchFolder();
  let browser: Browser;
  let edited: EditedReader;
  let count = 0;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox", "--disable-gpu"] });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    edited = await startEdited(`${folder}/${count++}.db`, NAMES_TEXTS);
  });
  afterEach(() => edited.close());

  /** A browser of its own: nothing is shared with another. */
  async function openPage(options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    const go = (path: string, base = edited.reader.address) => page.goto(new URL(path, base).href);
    return { page, go, complaints, close: () => context.close() };
  }

  async function actions(): Promise<string[]> {
    return (await edited.archive.decisions.list()).items.map(({ action }) => action).reverse();
  }

  it("have no page, light or dark, on a desktop or a phone, that axe finds fault with or that is too wide", async () => {
    const { page, go, complaints, close } = await openPage();
    const reader = await serveReader(toReader(edited.archive.db), { port: 0, archiveName: "read.db" });
    await go("/candidates/mixed");
    await page.getByRole("button", { name: "One person" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForURL("**/candidates/mixed");
    for (const base of [edited.reader.address, reader.address]) {
      for (const path of PAGES) {
        await go(path, base);
        for (const reason of await page.getByText("Reason …").all()) await reason.click();
        expect(await faultsInEveryWindow(page), path).toEqual([]);
      }
    }
    expect(complaints).toEqual([]);
    await reader.close();
    await close();
  }, 240_000);

  it("join two people and part two others without any script", async () => {
    const { page, go, close } = await openPage({ javaScriptEnabled: false });
    await go("/candidates");
    await page.locator("#card-1 summary").click();
    await page.locator("#card-1 textarea").fill("one portrait");
    await page.getByRole("button", { name: "The same: Ada Quill" }).click();
    await page.waitForURL("**/candidates#card-1");
    expect(await page.locator(".latest").textContent()).toContain("one portrait");
    expect(await page.locator("[data-card]").count()).toBe(1);
    await page.getByRole("link", { name: "Names that may be several people’s" }).click();
    await page.getByRole("link", { name: "Part them" }).click();
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(1);
    await page.getByLabel("A word or two").fill("footballer");
    await page.getByRole("button", { name: "Part them" }).click();
    await page.waitForURL("**/people/john-fenn");
    expect(await page.locator(".history").textContent()).toContain("John Fenn (footballer)");
    expect(await actions()).toEqual(["same", "split"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForURL("**/people/john-fenn");
    expect(await actions()).toEqual(["same", "split", "undo"]);
    await close();
  });

  it("are decided by keyboard", async () => {
    const { page, go, complaints, close } = await openPage();
    await go("/candidates");
    const current = () => page.locator("[data-card][aria-current]").getAttribute("id");
    const pressed = async (key: string) => {
      const loaded = page.waitForEvent("load");
      await page.keyboard.press(key);
      await loaded;
    };
    expect(await current()).toBe("card-1");
    await page.keyboard.press("j");
    expect(await current()).toBe("card-2");
    await pressed("s");
    expect(await actions()).toEqual(["unsure"]);
    await pressed("u");
    await page.keyboard.press("k");
    await pressed("o");
    expect((await edited.quoteOf("pier will stand,")).speakers).toMatchObject([{ slug: "ada-r-quill" }]);
    await pressed("n");
    expect(await actions()).toEqual(["unsure", "undo", "same", "different"]);
    expect(await page.locator("main").textContent()).toContain("No two people are left here");
    await go("/candidates/mixed");
    await pressed("e");
    expect(await page.locator("h1").textContent()).toContain("about another John Fenn");
    await go("/candidates/mixed");
    await pressed("y");
    expect(await actions()).toEqual(["unsure", "undo", "same", "different", "name"]);
    expect(complaints).toEqual([]);
    await close();
  });
});
