import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { announceWithoutChromium, CHROMIUM } from "../helpers/chromium.ts";
import { type EditedReader, HARBOUR_TEXT, startEdited } from "../helpers/edited-reader.ts";
import { faultsInEveryWindow } from "../helpers/every-window.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

announceWithoutChromium("tests/reader/edit-browser.test.ts");

/** Words of an article that would run as a script if a page let them. */
const HOSTILE = HARBOUR_TEXT.replace(
  "Nobody asked the fishers",
  `<script>document.title = 'run'</script> Nobody asked`,
);

describe.skipIf(CHROMIUM === undefined)("editing in a browser", () => {
  const folder = scratchFolder();
  let browser: Browser;
  let edited: EditedReader;
  let count = 0;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox", "--disable-gpu"] });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    edited = await startEdited(`${folder}/${count++}.db`, [HARBOUR_TEXT, HOSTILE]);
  });
  afterEach(() => edited.close());

  /** A browser of its own: nothing is shared with another. */
  async function openPage(options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    const go = (path: string) => page.goto(new URL(path, edited.reader.address).href);
    return { page, go, complaints, close: () => context.close() };
  }

  async function actions(): Promise<string[]> {
    return (await edited.archive.decisions.list()).items.map(({ action }) => action).reverse();
  }

  it("has no page, light or dark, on a desktop or a phone, that axe finds fault with or that is too wide", async () => {
    const { page, go, complaints, close } = await openPage();
    const { address } = await edited.quoteOf("sail again");
    await edited.archive.decide({ action: "withdraw", article: (await edited.archive.articles.get(2)).sha256 }, BY_ADA);
    await go(`/quotes/${address}`);
    await page.getByRole("button", { name: "Right" }).click();
    for (const path of [
      `/quotes/${address}`,
      `/quotes/${address}/speaker?name=verrin`,
      "/articles/1",
      "/articles/2",
      "/articles",
      "/quotes",
      "/review",
    ]) {
      await go(path);
      for (const wrong of await page.getByText("Wrong …").all()) await wrong.click();
      expect(await faultsInEveryWindow(page), path).toEqual([]);
      expect(await page.title()).not.toBe("run");
    }
    expect(complaints).toEqual([]);
    await close();
  }, 240_000);

  it("breaks words of any length, also in a window as narrow as one that is magnified fourfold", async () => {
    const long = "Holmqvistssonarbeiter".repeat(5);
    await edited.archive.add({
      text: `Pier talks go on\n\n“We are here with ${"donaudampfschiff".repeat(9)},” Mayor Ines ${long} said.\n\n“No,” said Bea Tarn.`,
    });
    const { address } = await edited.quoteOf("We are here");
    for (const width of [320, 1280]) {
      const { page, go, close } = await openPage({ viewport: { width, height: 900 } });
      for (const path of [
        "/quotes",
        `/quotes?speaker=${long}`,
        `/quotes/${address}`,
        `/quotes/${address}/speaker`,
        "/articles/3",
        "/people/bea-tarn",
        `/people/ines-${long.toLowerCase()}/split`,
      ]) {
        await go(path);
        expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth"), path).toBeLessThanOrEqual(0);
      }
      await close();
    }
  });

  it("finds somebody and gives the quote to them, without any script", async () => {
    const { page, go, close } = await openPage({ javaScriptEnabled: false });
    await go("/articles/1");
    await page.locator("#note-2").getByRole("link", { name: "Someone else" }).click();
    await page.getByLabel("Name, or a part of it").fill("verrin");
    await page.keyboard.press("Enter");
    await page.waitForURL(/name=verrin/);
    await page.getByLabel("Why, if you like").fill("see the tape");
    await page.getByRole("button", { name: "Tom Verrin" }).first().click();
    await page.waitForURL(/\/quotes\/[0-9a-f]{12}:\d+-\d+$/);
    expect(await page.locator(".exhibit .who").textContent()).toContain("Tom Verrin");
    expect(await page.locator(".history").textContent()).toContain("see the tape");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await page.locator(".exhibit .who").textContent()).toContain("Bea Tarn");
    expect(await actions()).toEqual(["speak", "undo"]);
    await close();
  });

  it("shows the second of two people what has changed, and lets them decide then", async () => {
    const { address } = await edited.quoteOf("sail again");
    const [one, other] = [await openPage(), await openPage()];
    await one.go(`/quotes/${address}`);
    await other.go(`/quotes/${address}`);
    await one.page.getByText("Wrong …").click();
    await one.page.getByRole("button", { name: "Nobody says this" }).click();
    await one.page.getByText("No quote stands here").waitFor({ state: "attached" });
    await other.page.getByRole("button", { name: "Right" }).click();
    expect(await other.page.getByRole("status").textContent()).toContain("Nothing was written");
    expect(await other.page.getByRole("status").textContent()).toContain("rejected the quote: nobody says this");
    expect(await actions()).toEqual(["reject"]);
    await other.page.getByRole("button", { name: "Undo" }).click();
    await other.page.getByRole("button", { name: "Right" }).click();
    await other.page.waitForURL(`**/quotes/${address}`);
    expect(await actions()).toEqual(["reject", "undo", "confirm"]);
    await one.close();
    await other.close();
  });

  it("reviews by keyboard", async () => {
    const { page, go, complaints, close } = await openPage();
    await go("/review");
    const current = () => page.locator("[data-card][aria-current]").getAttribute("id");
    expect(await current()).toBe("card-1");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    expect(await current()).toBe("card-2");
    const cards = await page.locator("[data-card]").count();
    const next = await page.locator("#card-3 .context").textContent();
    const pressed = async (...keys: string[]) => {
      const loaded = page.waitForEvent("load");
      for (const key of keys) await page.keyboard.press(key);
      await loaded;
    };
    await pressed("y");
    expect(await actions()).toEqual(["confirm"]);
    expect(await page.locator("[data-card]").count()).toBe(cards - 1);
    expect(await current()).toBe("card-2");
    expect(await page.locator("#card-2 .context").textContent()).toBe(next);
    await pressed("n", "2");
    expect(await actions()).toEqual(["confirm", "reject"]);
    await pressed("u");
    expect(await actions()).toEqual(["confirm", "reject", "undo"]);
    await pressed("e");
    expect(await page.locator("h1").textContent()).toBe("Who said this?");
    await page.getByRole("button", { name: "a document" }).click();
    await page.waitForURL("**/review");
    expect(await actions()).toEqual(["confirm", "reject", "undo", "speak"]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("leaves the keys alone where somebody types", async () => {
    const { page, go, close } = await openPage();
    await go("/review");
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("yun");
    expect(await page.getByRole("searchbox").inputValue()).toBe("yun");
    await page.locator("#card-1").getByText("Wrong …").click();
    await page.locator("#card-1 textarea").fill("");
    await page.locator("#card-1 textarea").press("y");
    expect(await page.locator("#card-1 textarea").inputValue()).toBe("y");
    expect(await actions()).toEqual([]);
    await close();
  });

  it("takes no form that a page elsewhere sends", async () => {
    const { page, close } = await openPage();
    await page.route("http://elsewhere.example/", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<form method="post" action="${edited.reader.address}decide"><input name="action" value="confirm"><button>Win</button></form>`,
      }),
    );
    await page.goto("http://elsewhere.example/");
    const [answer] = await Promise.all([page.waitForResponse(/\/decide$/), page.getByRole("button").click()]);
    expect(answer.status()).toBe(403);
    expect(await actions()).toEqual([]);
    await close();
  });
});

const BY_ADA = { by: "Ada Quill" };
