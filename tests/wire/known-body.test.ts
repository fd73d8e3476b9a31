import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

describe("a text of which the headline is known beside it", () => {
  const read = (text: string) => extract(text, { headline: "Ferry sold" });

  it("may have its byline and dateline above the story, which are no part of it", () => {
    const { article, quotes, credits } = read(
      "By Jo Finch\n\nARDMORE – “We sold the ferry because nobody used it,” Mayor Ann Roe said on Monday.\n",
    );
    expect(article.byline).toBe("By Jo Finch");
    expect(article.dateline).toBe("ARDMORE –");
    expect(credits.map(({ name, role }) => [role, name])).toEqual([["author", "Jo Finch"]]);
    expect(quotes.map(({ text, kind }) => [kind, text])).toEqual([
      ["direct", "“We sold the ferry because nobody used it,”"],
    ]);
  });

  it.each([
    ["Jo Finch\n\nJo Finch said on Monday that the ferry was sold.\n", "a name alone may be a heading"],
    ["The end of an era\n\nThe ferry was sold on Monday, the council said.\n", "a short line may be one, too"],
    ["The ferry was sold.\n\nBy Jo Finch\n", "what stands below is none"],
  ])("has no other header: %j, for %s", (text) => {
    const { article } = read(text);
    expect([article.byline, article.spans[0]?.role]).toEqual([null, "body"]);
  });
});
