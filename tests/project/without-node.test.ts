import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { announceWithoutChromium, CHROMIUM } from "../helpers/chromium.ts";

/** `onrecord/extract` as a page gets it: the shipped files in one script, with nothing of Node's left outside. */
const PROGRAM = `
  import { decode, extract, sliceCodePoints } from "./dist/extract.js";
  globalThis.read = (bytes) => {
    const { text } = decode(Uint8Array.from(bytes));
    const extraction = extract(text);
    const [quote] = extraction.quotes;
    return JSON.stringify({ extraction, first: sliceCodePoints(text, quote) });
  };`;

announceWithoutChromium("tests/project/without-node.test.ts");
const bytes = readFileSync("seeds/000_24675017d3bc8aff.txt");
const expected = extract(bytes.toString("utf8"));
const call = `read(${JSON.stringify([...bytes])})`;
let script = "";

/** The script of the page; minified, it is as large as a bundle of one's own. */
async function bundle(minify: boolean): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: PROGRAM, resolveDir: process.cwd() },
    bundle: true,
    platform: "browser",
    format: "iife",
    write: false,
    logLevel: "silent",
    minify,
  });
  return outputFiles[0]?.text ?? "";
}

beforeAll(async () => {
  script = await bundle(false);
});

function check(printed: string): void {
  const { extraction, first } = JSON.parse(printed);
  expect(extraction).toEqual(JSON.parse(JSON.stringify(expected)));
  expect(first).toBe(expected.quotes[0]?.text);
}

describe("onrecord/extract, bundled for a page", () => {
  it("reads an article where there is nothing of Node, as Node does", () => {
    const page = createContext({ TextDecoder, TextEncoder });
    runInContext(script, page);
    check(runInContext(call, page));
  });

  it("is as large as docs/api.md says", async () => {
    const said = /for a browser as it is: ([\d.]+) MB without white space, ([\d.]+) MB as it is sent/;
    const [, bytes, sent] = said.exec(readFileSync("docs/api.md", "utf8")) ?? [];
    const minified = Buffer.from(await bundle(true));
    expect(Math.abs(minified.length / 1e6 - Number(bytes))).toBeLessThan(0.15);
    expect(Math.abs(gzipSync(minified).length / 1e6 - Number(sent))).toBeLessThan(0.1);
  });

  it.skipIf(CHROMIUM === undefined)("reads it in a browser, too", async () => {
    const browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox", "--disable-gpu"] });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: script });
      check(await page.evaluate<string>(call));
    } finally {
      await browser.close();
    }
  });
});
