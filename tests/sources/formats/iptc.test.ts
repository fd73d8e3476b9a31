import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isRefusal } from "../../../src/diagnostic.ts";
import type { PartRefusal, SourceDocument } from "../../../src/sources/document.ts";
import { NEWSML_G2 } from "../../../src/sources/formats/newsml-g2.ts";
import { NINJS } from "../../../src/sources/formats/ninjs.ts";
import { readWith } from "./read-with.ts";

/** IPTC's own samples; their licences stand beside them. */
async function read(file: string): Promise<SourceDocument | PartRefusal> {
  const bytes = new Uint8Array(readFileSync(new URL(`fixtures/iptc/${file}`, import.meta.url)));
  const results = await readWith(file.endsWith(".json") ? NINJS : NEWSML_G2, bytes, file);
  const [result] = results;
  if (result === undefined || results.length > 1) throw new Error(`${results.length} results`);
  return result;
}

async function article(file: string): Promise<SourceDocument> {
  const result = await read(file);
  if (isRefusal(result)) throw new Error(result.reason);
  return result;
}

test("ninjs 2.1 of Business Wire: text without paragraphs, in Chinese", async () => {
  const { given, text } = await article("ninjs-2.1-businesswire.json");
  expect(given).toMatchObject({ byline: null, publishedAt: "2013-06-05T21:00:00Z", language: "zh" });
  expect(text.split("\n")).toHaveLength(2);
  expect(given.headline?.startsWith("Cambrios")).toBe(true);
});

test("ninjs 3.0 of dpa: HTML in a section, a German byline", async () => {
  const { given, text } = await article("ninjs-3.0-dpa-text.json");
  expect(given).toMatchObject({
    byline: "Von Christian Hollmann, dpa",
    authors: [],
    publishedAt: "2019-05-10T16:02:28+02:00",
    language: "de",
    publicationStatus: "usable",
  });
  expect(text.trimEnd().split("\n\n")).toHaveLength(9);
});

test("NewsML-G2 with NITF in it: the byline is NITF's, its person the creator of the item", async () => {
  const { given, text } = await article("newsml-g2-text-document.xml");
  expect(given).toMatchObject({
    headline: 'Fed to halt QE to avert "bubble"',
    byline: "By Meredith Jameson, Staff Reporter",
    authors: ["Meredith Jameson"],
    publishedAt: "2018-11-21T16:25:32-05:00",
    language: "en-US",
  });
  expect(given.statedIn).toMatchObject({ headline: "newsml-g2: headline", byline: "nitf: byline" });
  expect(text.trimEnd().split("\n\n")).toHaveLength(2);
});

test("an event and a package are refused by what they are", async () => {
  expect(await read("ninjs-3.0-simple-event.json")).toMatchObject({ code: "E_NOT_ARTICLE", reason: "an event" });
  expect(await read("newsml-g2-simple-package.xml")).toMatchObject({
    code: "E_NOT_ARTICLE",
    reason: "a package that refers to 2 items",
  });
});
