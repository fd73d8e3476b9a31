import { expect, test } from "vitest";
import { splitJson } from "../../../src/sources/json/split-json.ts";
import { received } from "../formats/read-with.ts";

/** The pieces as text, or the reason; the stream comes in pieces of every length. */
async function split(text: string): Promise<string[]> {
  const all: string[][] = [];
  for (const length of [1, 2, 3, 7, 1000]) {
    const pieces: string[] = [];
    for await (const piece of splitJson(received(text, "x", length).stream())) {
      pieces.push("refusal" in piece ? `! ${piece.refusal.reason}` : new TextDecoder().decode(piece.bytes));
    }
    all.push(pieces);
  }
  for (const pieces of all) expect(pieces).toEqual(all[0]);
  return all[0] ?? [];
}

test("one value is one piece", async () => {
  expect(await split(' {"a": [1, "}"]}\n')).toEqual(['{"a": [1, "}"]}']);
  expect(await split('"a\\"b"')).toEqual(['"a\\"b"']);
  expect(await split("\ufeff{}")).toEqual(["{}"]);
});

test("an array is its items", async () => {
  expect(await split('[{"a":"]"}, [1,[2]],3 , "x,y",null]')).toEqual(['{"a":"]"}', "[1,[2]]", "3", '"x,y"', "null"]);
  expect(await split("[]")).toEqual([]);
});

test("values in a row, and lines of which one is damaged", async () => {
  expect(await split('{"a":1}\n{"b":2}\r\n\n{"c":3}')).toEqual(['{"a":1}', '{"b":2}\r', '{"c":3}']);
  expect(await split('{"a":1}\n{"b":\n{"c":3}\n')).toEqual(['{"a":1}', '{"b":', '{"c":3}']);
});

test("values that go over lines may follow each other", async () => {
  expect(await split('{\n"a":1\n}\n{\n"b":2\n}\n')).toEqual(['{\n"a":1\n}', '{\n"b":2\n}']);
});

test("what ends too soon or goes on is refused", async () => {
  expect(await split('{"a":')).toEqual(["! not valid JSON: the file ends within value 1"]);
  expect(await split('[{"a":1},')).toEqual(['{"a":1}', "! not valid JSON: the file ends after item 1 of an array"]);
  expect(await split('[1] {"a":1}')).toEqual(["1", "! not valid JSON: something follows after the end of the array"]);
  expect(await split("")).toEqual(["! no value"]);
});

test("brackets that close nothing end nowhere", async () => {
  expect(await split('{"a":1}}}')).toEqual(['{"a":1}', "}}"]);
  expect(await split("[}]")).toEqual(["}"]);
});
