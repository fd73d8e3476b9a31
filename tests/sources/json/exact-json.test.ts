import { expect, it } from "vitest";
import { parseExactJson, toExactJson } from "../../../src/sources/json/exact-json.ts";

it.each([
  '{"id":1234567890123456789,"n":-98765432109876543210,"list":[12345678901234567,1]}',
  String.raw`{"a\\":"1234567890123456789","b\"":"\" 1234567890123456789","c":1234567890123456789}`,
  '{"\uffff1234567890123456":"\uffff1234567890123456","id":1234567890123456789}',
  '{"0000000000000000":1,"text":"1111222233334444 \uffff1234567890123456","id":1}',
])("gives back every digit: %s", (json) => {
  expect(toExactJson(parseExactJson(json))).toBe(json);
});

it("has the value of JSON.parse where numbers lose no digit of an integer", () => {
  const json = '{"a":0.1234567890123456789,"b":1234567890123456.5,"c":1e-1234567890123456,"d":12,"e":"x"}';
  expect(parseExactJson(json)).toEqual(JSON.parse(json));
  expect(() => parseExactJson('{"a":1234567890123456789')).toThrow(/JSON/);
});

it("is linear in what a string escapes", () => {
  const json = `{"a":"${"\\\\".repeat(2_000_000)}${'\\"'.repeat(2_000_000)}","b":1234567890123456789}`;
  expect(toExactJson(parseExactJson(json))).toBe(json);
});
