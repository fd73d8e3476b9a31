import { expect, test } from "vitest";
import { parseFieldMap } from "../../../src/sources/fields/field-map.ts";

test("fields and their places, several of one field in order", () => {
  expect(parseFieldMap("text=body, headline=data.title,text=/full/0,section=a=b")).toEqual(
    new Map([
      ["text", ["body", "/full/0"]],
      ["headline", ["data.title"]],
      ["section", ["a=b"]],
    ]),
  );
});

test.each([
  ["headline=title", /must say where the text is/],
  ["text=body,colour=red", /"colour" is no field; one of text, headline/],
  ["text=", /text is given no place/],
  ["body", /"body" must be a field and its place: text=body/],
  ["=body", /"=body" is no field/],
  ["text", /"text" must be a field and its place/],
  ["text=a,__proto__=b", /"__proto__" is no field/],
])("%s is refused", (map, reason) => {
  expect(() => parseFieldMap(map)).toThrow(reason);
});
