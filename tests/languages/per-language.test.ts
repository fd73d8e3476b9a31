import { expect, it } from "vitest";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { perLanguage } from "../../src/languages/per-language.ts";
import { ESPERANTO } from "./esperanto.ts";

it("a table of a language is made once, and each language has its own", () => {
  const made: string[] = [];
  const tagIn = perLanguage(({ tag }) => {
    made.push(tag);
    return { tag };
  });
  expect([tagIn(ENGLISH), tagIn(ESPERANTO), tagIn(ENGLISH)]).toEqual([{ tag: "en" }, { tag: "eo" }, { tag: "en" }]);
  expect(made).toEqual(["en", "eo"]);
});
