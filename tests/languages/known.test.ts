import { expect, it } from "vitest";
import { TABLE } from "../../scripts/imports/table.ts";
import { byTag } from "../../src/languages/known/by-tag.ts";
import { PAGE_WORDS } from "../../src/languages/known/pages.ts";
import { languageOf } from "../../src/languages/known/reading.ts";
import { countryNamed } from "../../src/names/country-named.ts";

it("a language is found by its tag, whatever its region and case", () => {
  const partOf = byTag({ en: "of English" });
  expect(["en", "en-GB", "EN-us"].map(partOf)).toEqual(["of English", "of English", "of English"]);
});

it("a text of an unknown language, or of one of which nothing is known, is read in the usual one", () => {
  expect([null, "", "tlh", "english", "constructor"].map((tag) => languageOf(tag).tag)).toEqual(
    Array.from({ length: 5 }, () => "en"),
  );
});

it("pages are told from their buttons in every language", () => {
  expect(["read more", "weiterlesen", "читайте также"].every((label) => PAGE_WORDS.labels.has(label))).toBe(true);
});

it("a country is found by the names that a language has for it", () => {
  expect(countryNamed("the United States")?.name).toBe(countryNamed("Washington")?.name);
});

it("nothing but the modules that register languages may import the folder of one", () => {
  const importers = Object.entries(TABLE.rooms).filter(([, names]) =>
    names.some((name) => /^languages\/en\b/.test(name)),
  );
  expect(importers.map(([room]) => room)).toEqual(["languages/known"]);
});
