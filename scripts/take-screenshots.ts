/**
 * Takes the pictures of the reader in docs/images, from the seed article and invented ones:
 *
 *     tsx scripts/take-screenshots.ts [FOLDER]
 *
 * Needs a Chromium (`CHROMIUM`, else /usr/bin/chromium).
 *
 * @module
 */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { generateArticles } from "../bench/generator/generate-articles.ts";
import { toReader } from "../src/archive/reader.ts";
import { deskOf } from "../src/create-reader.ts";
import { type Archive, openArchive } from "../src/index.ts";
import { serveReader } from "../src/reader/serve.ts";
import { smallPng } from "./small-png.ts";

const ARTICLES = 300;
const SIZES = { desktop: { width: 1180, height: 860 }, phone: { width: 390, height: 780 } } as const;
const SCHEMES = ["light", "dark"] as const;

async function run(folder: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "onrecord-screenshots-"));
  mkdirSync(folder, { recursive: true });
  try {
    await using archive = await openArchive(join(scratch, "onrecord.db"), { create: true });
    await fill(archive);
    const reading = { port: 0, archiveName: "onrecord.db" };
    const reader = await serveReader(toReader(archive.db), reading);
    const editing = await serveReader(toReader(archive.db), { ...reading, desk: deskOf(archive, { by: "Ann Lee" }) });
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-lcd-text"],
    });
    await takeAll(browser, reader.address, await pagesOf(archive), folder);
    await takeAll(browser, editing.address, await editPagesOf(archive), folder);
    await browser.close();
    await reader.close();
    await editing.close();
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function fill(archive: Archive): Promise<void> {
  for (const { text, truth, id } of generateArticles({ count: ARTICLES, seed: 7 })) {
    await archive.add({ text, uri: `https://news.example/${truth.outlet}/${id}`, publishedAt: truth.day });
  }
  for (const file of readdirSync("seeds").filter((name) => name.endsWith(".txt"))) {
    await archive.add({ bytes: readFileSync(join("seeds", file)), uri: `seeds/${file}` });
  }
}

async function pagesOf(archive: Archive): Promise<[name: string, path: string][]> {
  const { items } = await archive.quotes.list({ speaker: "matthew-miller", kind: "direct" }, { limit: 1 });
  const person = await mostQuoted(archive);
  return [
    ["front", "/"],
    ["search", "/search?q=industrial+base"],
    ["person", `/people/${person.slug}`],
    ["article", `/articles/${items[0]?.article.id}`],
    ["quote", `/quotes/${items[0]?.address}`],
  ];
}

async function editPagesOf(archive: Archive): Promise<[name: string, path: string][]> {
  const { items } = await archive.quotes.list({ speaker: "matthew-miller", kind: "direct" }, { limit: 1 });
  return [
    ["speaker", `/quotes/${items[0]?.address}/speaker?name=blinken`],
    ["review", "/review"],
    ["candidates", "/candidates"],
  ];
}

/** The most quoted person, of those whom several articles mention, so that there is something to see over time. */
async function mostQuoted(archive: Archive): Promise<{ readonly slug: string }> {
  const quoted = await archive.people.list({ as: "quoted" }, { limit: 1000 });
  const known = quoted.items.filter(({ mentionedIn }) => mentionedIn > 2);
  return known.reduce((most, next) => (next.quoteCount > most.quoteCount ? next : most));
}

async function takeAll(browser: Browser, base: string, pages: readonly [string, string][], folder: string) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      for (const [name, path] of pages) {
        await page.goto(new URL(path, base).href);
        const picture = smallPng(await page.screenshot());
        writeFileSync(join(folder, `reader-${name}-${size}-${colorScheme}.png`), picture);
      }
      await context.close();
    }
  }
}

run(process.argv[2] ?? "docs/images").catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
