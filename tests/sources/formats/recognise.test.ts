import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FORMATS } from "./formats.ts";

const FOLDER = new URL("fixtures/", import.meta.url);

const FIXTURES = FORMATS.flatMap(({ name }) =>
  readdirSync(new URL(`${name}/`, FOLDER))
    .filter((file) => file !== "expected.json")
    .map((file) => ({ file: `${name}/${file}`, name })),
);

/** The formats that may be meant, the surest first. */
function recognised(bytes: Uint8Array | string, file: string): string[] {
  const head = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  return FORMATS.map((format) => ({ name: format.name, score: format.recognise(head.subarray(0, 4096), file) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .map(({ name, score }) => `${name} ${score}`);
}

test.each(FIXTURES)("$file is most of all its own format", ({ file, name }) => {
  const bytes = new Uint8Array(readFileSync(new URL(file, FOLDER)));
  // Without its name, which may lie, where the content tells enough.
  const called = name === "csv" ? file : "unnamed";
  const [first, second] = recognised(bytes, called);
  expect(first?.split(" ")[0]).toBe(name);
  if (second !== undefined) expect(Number(second.split(" ")[1])).toBeLessThan(Number(first?.split(" ")[1]));
});

test.each([
  "Storm passes\n\nBy Mara Quill\n\nPORT AMSEL - The storm passed, she said.\n",
  "Text, body, and soul\n\nA column on gymnastics, title and author unknown.\n",
  "BC-Harbor-Strike\nDock workers walk out\nBy MARA QUILL\n",
  "<html><head><title>x</title></head><body><p>newsItem</p></body></html>",
  "<!DOCTYPE html><html lang=en><p>rss feed",
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
  "From: desk@example.org\nSubject: Storm\n\nThe storm passed.\n",
  "%PDF-1.7\n",
  "PK\u0003\u0004",
  "",
  " \n",
  "[1, 2, 3]",
  '"a string"',
])("%j is none of them", (text) => {
  expect(recognised(text, "unnamed.txt")).toEqual([]);
});

test("a name that lies changes nothing where the content speaks", () => {
  expect(recognised('<nitf version="3.6"/>', "story.csv")).toEqual(["nitf 1"]);
  expect(recognised("<rss version='2.0'/>", "page.html")).toEqual(["feed 1"]);
});

test("an item of ninjs whose long body comes early is ninjs; articles of others that have a uri are not", () => {
  const long = "word ".repeat(2000);
  expect(recognised(`{"uri":"u","type":"text","bodies":[{"value":"${long}"}],"versionCreated":"x"}`, "x")[0]).toBe(
    "ninjs 0.8",
  );
  expect(recognised('{"uri":"u","headline":"H","byline":"B","text":"T"}', "x")).toEqual(["json 0.4"]);
  expect(recognised('{"uri":"nyt://a","headline":{"main":"H"},"byline":{"original":"B"}}', "x")).toEqual(["json 0.4"]);
});
