import { expect, test } from "vitest";
import { parseAuthors } from "../../../src/sources/html/author-names.ts";

test.each([
  ["Jane Roe", ["Jane Roe"]],
  ["By Jane Roe", ["Jane Roe"]],
  ["by JANE ROE and John Doe", ["JANE ROE", "John Doe"]],
  ["Von Anna-Lena Ek, Jan Maria Ost und Hélène d'Orsay", ["Anna-Lena Ek", "Jan Maria Ost", "Hélène d'Orsay"]],
  ["Tekst: Kari Ås og Per Øst", ["Kari Ås", "Per Øst"]],
  ["Jane Roe/John Doe", ["Jane Roe", "John Doe"]],
  ["Jane Roe; John Doe & Ann Poe", ["Jane Roe", "John Doe", "Ann Poe"]],
  ["Jane Roe, Senior Political Correspondent", ["Jane Roe"]],
  ["Jane Roe (jr)", ["Jane Roe"]],
  ["Jane Roe, Jane Roe", ["Jane Roe"]],
  ["DPA, Halmar", ["DPA, Halmar"]],
  ["大渡 美咲", ["大渡 美咲"]],
  ["Andrew Anders", ["Andrew Anders"]],
  ["Staff", []],
  ["admin", []],
  ["https://example.org/authors/jane-roe", []],
  ["jane.roe@example.org", []],
  ["@janeroe", ["janeroe"]],
  ["", []],
  [" - ", []],
])("%j", (field, names) => {
  expect(parseAuthors(field)).toEqual(names);
});
