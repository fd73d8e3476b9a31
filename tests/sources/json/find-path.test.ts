import { expect, test } from "vitest";
import { findPath, textsAt } from "../../../src/sources/json/find-path.ts";

const ANSWER = {
  response: {
    docs: [
      { title: "One", tags: [{ name: "a" }, { name: "b" }] },
      { title: "Two", n: 3 },
    ],
  },
  "a/b": { "c~d": "escaped" },
  "": "empty key",
};

test.each([
  ["response.docs.title", ["One", "Two"]],
  ["response.docs.0.title", ["One"]],
  ["/response/docs/1/title", ["Two"]],
  ["response.docs.*.tags.*.name", ["a", "b"]],
  ["response.docs.tags.name", ["a", "b"]],
  ["response.docs.n", ["3"]],
  ["/a~1b/c~0d", ["escaped"]],
  ["/", ["empty key"]],
  ["response.docs.9.title", []],
  ["response.none.title", []],
  ["response.docs", []],
  ["constructor.name", []],
  ["response.docs.length", []],
])("%s", (path, texts) => {
  expect(textsAt(ANSWER, path)).toEqual(texts);
});

test("an empty path is the value itself, the items of an array", () => {
  expect(findPath([1, 2], "")).toEqual([1, 2]);
});
