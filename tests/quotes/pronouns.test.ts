import { describe, expect, it } from "vitest";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { quotesIn, readMarked } from "./notation.ts";

const last = (marked: string) => quotesIn(marked, ["direct", "mixed", "indirect"]).at(-1);

describe("whom a pronoun means", () => {
  it.each([
    ["who spoke last", "“We go,” ‹Ann Roe› said. ¶ The vote was close. “We wait,” ‹she› added.", "Ann Roe"],
    [
      "the subject, not the object",
      "‹Tim Moe› met ‹Bob Loe› in London on Monday. “We wait for it,” ‹he› said.",
      "Tim Moe",
    ],
    ["an organisation", "‹*Acme› said it would wait. ¶ “We wait for the vote,” ‹it› added in a statement.", "Acme"],
    [
      "not who asked, where somebody replies",
      "‹Tim Moe› was in court. ‹Bob Loe› asked whether it was over. “We wait for it,” ‹he› replied.",
      "Tim Moe",
    ],
    [
      "not who told him, in a clause of when",
      "When ‹Tim Moe› told ‹Tom Loe› he had lost, ‹he› asked whether he could stand again.",
      "Tom Loe",
    ],
    ["not to whom a letter is written", "Dear ‹Ann Roe›, My boss shouts. ‹She› says it is late.", "She"],
    ["not who requested it", "‹Joe Moe› asked ‹Tom Loe› to leave. ‹He› refused, saying it was late.", "Tom Loe"],
    [
      "whom that was requested of before",
      "‹Joe Moe› told ‹Tom Loe› to leave. ‹He› refused and said it was late.",
      "Tom Loe",
    ],
    ["not by whom it was", "‹Tom Loe› was told by ‹Joe Moe› to leave. ‹He› declined. “We wait,” ‹he› said.", "Tom Loe"],
    ["who replies to what was requested", "‹Joe Moe› ordered ‹Tom Loe› to leave. “We wait,” ‹he› replied.", "Tom Loe"],
    [
      "who replies to what somebody else says of them",
      "‹Ann Fenn› called for ‹Ida Roe›'s resignation; ‹she› replied that it was early.",
      "Ida Roe",
    ],
    [
      "who is attacked and responds",
      "‹Joe Moe› attacked ‹Tom Loe› over it. ‹He› responded that it was late.",
      "Tom Loe",
    ],
    ["who was asked of another", "‹Joe Moe› was asked about ‹Tom Loe›. ‹He› replied that it was late.", "Joe Moe"],
    [
      "not who questions",
      "‹Tom Loe› said it was late. Under questioning from ‹Joe Moe›, for the mill, ‹he› accepted that it was early.",
      "Tom Loe",
    ],
    [
      "who wrote what it is that reads",
      "‹Ann Roe› explained the sale in a letter. “We wait for it,” ‹it› read.",
      "Ann Roe",
    ],
    ["not who is told of in it", "‹Ann Roe› was named in a report. “We wait for it,” ‹it› read.", "it"],
    ["the name before who", "‹Tim Moe›, ‹who› said “we wait for it,” left.", "Tim Moe"],
  ])("%s", (_, marked, name) => expect(last(marked)).toMatch(new RegExp(` \\| ${name}$`)));

  const confidence = (marked: string): number => {
    const { document, cast } = readMarked(marked);
    return findQuotes(document, cast, { publishedOn: null }).quotes.at(-1)?.confidence ?? 0;
  };

  it("is never sure where nobody is found for it", () => {
    const unknown = "‹The umpires› ignored it. “We play on,” ‹he› said.";
    expect(last(unknown)).toMatch(/ \| he$/);
    expect(confidence(unknown)).toBeLessThanOrEqual(0.55);
  });

  it("is more doubtful after several people than after one", () => {
    const alone = confidence("‹Bob Loe› came to the talks. ¶ “We will go,” ‹he› said.");
    expect(confidence("‹Bob Loe› met ‹Tim Moe› and ‹Paul Poe›. ¶ “We will go,” ‹he› said.")).toBeLessThan(alone);
  });
});

describe("whom a description means", () => {
  it.each([
    ["the name after it", "“We wait for it,” said ‹another critic›, ‹Ann Roe›, on Monday.", "Ann Roe"],
    ["the name after it and an article", "‹Moe›'s ‹coach›, the former champion ‹Ann Roe›, said “we wait.”", "Ann Roe"],
    [
      "the organisation last named with its word",
      "‹*Trade Commission› met. “We wait for it,” ‹the commission› said.",
      "Trade Commission",
    ],
    ["nobody named", "“We wait for it,” said ‹a critic›.", "a critic"],
  ])("%s", (_, marked, name) => expect(last(marked)).toMatch(new RegExp(` \\| ${name}$`)));

  it("the subject of a verb does not describe the name before it", () => {
    const marked = "According to ‹Ann Roe›, ‹a critic› said: “We wait for it.”";
    expect(quotesIn(marked)).not.toContain("“We wait for it.” | a critic, Ann Roe");
  });
});
