/**
 * Writes what is read from web pages, to be scored, and measures how fast, beside Mozilla Readability with linkedom on
 * the same pages.
 *
 *     npm run bench:html -- GOLD… [--write FOLDER] [--rounds N]
 *
 * A gold file has a line of JSON for each page: `id`, `url`, and `page`, the path of its bytes (gzip), relative to the
 * folder above the gold file's. For each gold file it writes `NAME.ndjson` and `NAME.readability.ndjson` into FOLDER,
 * with a line for each page: `{ id, text, headline, authors, publishedAt }`, or `{ id, code, reason }` if the page is
 * refused. Speed is in processor time on one core; the two take turns, page by page.
 *
 * @module
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { isRefusal } from "../../src/diagnostic.ts";
import type * as ReadHtml from "../../src/sources/html/read-html.ts";
import { textOfFragment } from "../../src/sources/html/text-of-fragment.ts";
import { built } from "../performance/built.ts";

const { readHtml } = await built<typeof ReadHtml>("sources/html/read-html.js");

interface Page {
  readonly id: string;
  readonly url: string | null;
  readonly bytes: Uint8Array;
}

function run(): void {
  const { values, positionals } = parseArgs({
    options: { write: { type: "string" }, rounds: { type: "string", default: "3" } },
    allowPositionals: true,
  });
  for (const path of positionals) {
    const pages = readPages(path);
    if (values.write !== undefined) {
      mkdirSync(values.write, { recursive: true });
      const file = join(values.write, basename(path, ".jsonl"));
      writeLines(`${file}.ndjson`, pages.map(readOurs));
      writeLines(`${file}.readability.ndjson`, pages.map(readTheirs));
    }
    reportSpeed(basename(path), pages, Number(values.rounds));
  }
}

function readPages(path: string): Page[] {
  const root = dirname(dirname(resolve(path)));
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line) => {
    const { id, url, page } = JSON.parse(line);
    return { id, url: url ?? null, bytes: gunzipSync(readFileSync(join(root, page))) };
  });
}

function writeLines(path: string, lines: readonly object[]): void {
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}

function readOurs({ id, url, bytes }: Page): object {
  const result = readHtml(bytes, { url, charset: null, mediaType: "text/html" });
  if (isRefusal(result)) return { id, code: result.code, reason: result.reason };
  const { headline, authors, publishedAt } = result.given;
  return { id, text: result.text, headline, authors, publishedAt };
}

/** Readability as it comes, except that our rules make the text from its HTML. */
function readTheirs({ id, bytes }: Page): object {
  const article = extractTheirs(bytes);
  return {
    id,
    text: textOfFragment(article?.content ?? ""),
    headline: article?.title ?? null,
    authors: article?.byline ? [article.byline] : [],
    publishedAt: article?.publishedTime ?? null,
  };
}

/** Null also if the library throws at the page. */
function extractTheirs(bytes: Uint8Array) {
  try {
    const { document } = parseHTML(new TextDecoder().decode(bytes));
    return new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
  } catch {
    return null;
  }
}

function reportSpeed(name: string, pages: readonly Page[], rounds: number): void {
  let ours = 0;
  let theirs = 0;
  // The first round warms up and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const page of pages) {
      const here = secondsOf(() => readHtml(page.bytes, { url: page.url, charset: null, mediaType: "text/html" }));
      const there = secondsOf(() => extractTheirs(page.bytes));
      if (round === 0) continue;
      ours += here;
      theirs += there;
    }
  }
  const count = pages.length * rounds;
  const bytes = pages.reduce((sum, page) => sum + page.bytes.length, 0) / pages.length;
  print(`${name}: ${pages.length} pages, mean ${Math.round(bytes / 1000)} kB`);
  print(
    `  ${Math.round(count / ours)} pages a second, Readability with linkedom ${Math.round(count / theirs)}: ${(theirs / ours).toFixed(1)} times`,
  );
}

function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

run();
