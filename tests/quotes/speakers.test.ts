import { describe, expect, it } from "vitest";
import { quotesIn } from "./notation.ts";

/** Each line: what is tested, the article, the quotes that must come out. */
const CASES: readonly (readonly [string, string, ...string[]])[] = [
  ["speaker and verb after the quote", "“We go now,” ‹Ann Roe› said.", "“We go now,” | Ann Roe"],
  ["verb and speaker after the quote", "“We go now,” said ‹Ann Roe›.", "“We go now,” | Ann Roe"],
  ["speaker and verb before the quote", "‹Ann Roe› said, “We go now.”", "“We go now.” | Ann Roe"],
  ["a colon", "‹Ann Roe› told reporters: “We go now.”", "“We go now.” | Ann Roe"],
  [
    "a colon, and the verb of another at the head of the next paragraph",
    "‹Ann Roe› says: “We are late.” ¶ Said ‹Dora Poyn›, who grew up in the town, “We were proud.”",
    "“We are late.” | Ann Roe",
    "“We were proud.” | Dora Poyn",
  ],
  ["according to", "According to ‹Ann Roe›, “we go now.”", "“we go now.” | Ann Roe"],
  [
    "half of a title before “and” is nobody",
    "“We go,” said grain and oilseeds broker ‹Ann Roe›.",
    "“We go,” | Ann Roe",
  ],
  ["a day before the verb is no subject", "‹The *League› today rejected it: “We go.”", "“We go.” | The League"],
  ["a dash and a name", "‹Tim Moe› won. ¶ “We go now.” — ‹Ann Roe› on the match.", "“We go now.” | Ann Roe"],
  ["a name in brackets", "On eels: ¶ “We ate them all.” (‹Ann Roe›)", "“We ate them all.” | Ann Roe"],
  [
    "brackets with a place, a trade and an occasion",
    "On eels: ¶ “We ate them all.” (Ashby farmer ‹Ann Roe›, outside the mill) ¶ ‹Tim Moe› won.",
    "“We ate them all.” | Ann Roe",
  ],
  [
    "names right behind words, without a dash",
    "We asked. ¶ “We ate them. I did.” ‹Ann Roe›, Ashby ¶ “I did not.” ‹Joe Moe›, 34, miller",
    "“We ate them. I did.” | Ann Roe",
    "“I did not.” | Joe Moe",
  ],
  [
    "words without a stop and an age",
    "We asked. ¶ “Probably sell the eels” – ‹Ann Roe›, 17",
    "“Probably sell the eels” | Ann Roe",
  ],
  [
    "a statement given out above",
    "A statement from ‹Ann Roe›, the mayor: ¶ “We go now. It is late.” ¶ Inquiries: Captain ‹Tim Moe›, 555-0134.",
    "“We go now. It is late.” | Ann Roe",
  ],
  [
    "who speaks in the line above, with what tells who that is between commas",
    "Of the results, ‹Ann Roe›, head of mills at ‹*Acme›, said: ¶ “We go now. It is late.” ¶ ‹*Acme› makes flour.",
    "“We go now. It is late.” | Ann Roe",
  ],
  [
    "to whom it is attributable",
    "The following is attributable to ‹Ann Roe›: ¶ “We go now. It is late.” ¶ Inquiries: Captain ‹Tim Moe›, 555-0134.",
    "“We go now. It is late.” | Ann Roe",
  ],
  [
    "a dash and a name in a paragraph of their own",
    "‹Tim Moe› won. ¶ “We go now.” ¶ —‹Ann Roe›",
    "“We go now.” | Ann Roe",
  ],
  [
    "who hears it is not who said it",
    "“We go now,” ‹the jury› was told. “We stay,” the court heard.",
    "“We go now,” | ?",
    "“We stay,” | ?",
  ],
  [
    "what “you” will say or ask is the writer's",
    "“But who will pay for all of it?” you ask. ¶ You will say: “We will.”",
  ],
  ["but not what “you” said", "You said: “We go now.”", "“We go now.” | You"],
  ["a few words beside somebody without a name", "‹A minister› stays “on the rocks” this week."],
  [
    "who speaks within what is inserted is not who speaks round it",
    "‹Ann Roe›, in what ‹aides/› described as a tense meeting, told the board: “We go now.”",
    "“We go now.” | Ann Roe",
  ],
  [
    "whom it was told is not who said it",
    "The Morning Mash host, 52, told ‹*The Bugle›: “I thought that we would go by Monday.”",
    "“I thought that we would go by Monday.” | The Morning Mash host, 52,",
  ],
  [
    "a pronoun in a heading is nobody",
    "WHAT ‹THEY› SAY: “We go now,” ‹Ann Roe› of Acme said.",
    "“We go now,” | Ann Roe",
  ],
  ["a question", "“Why do we go now?” ‹Ann Roe› asked.", "“Why do we go now?” | Ann Roe"],
  [
    "a long relative clause between speaker and verb",
    "‹Sir Paul Poe›, ‹who› replaced ‹Tim Moe› as chairman of ‹*Acme› last year, said: “We go now.”",
    "“We go now.” | Sir Paul Poe",
  ],
  ["the addressee is not the speaker", "“We go now,” ‹Ann Roe› told ‹*Example News›.", "“We go now,” | Ann Roe"],
  ["an unnamed source", "“We go now,” said ‹a minister›.", "“We go now,” | a minister"],
  ["an organisation", "“We go now,” ‹*Acme› said in a statement.", "“We go now,” | Acme"],
  [
    "two speakers with the same words",
    "“Yes,” ‹Ann Roe› said. “Yes,” ‹Tim Moe› said.",
    "“Yes,” | Ann Roe",
    "“Yes,” | Tim Moe",
  ],
  ["where it was posted is not who said it", "“We go now,” a fan posted on ‹*Friendbook›.", "“We go now,” | ?"],
  ["nobody", "“We will go.”", "“We will go.” | ?"],
  [
    "a pronoun means who spoke last",
    "“We go now,” ‹Ann Roe› said. ¶ “We do not wait for them,” ‹she› added.",
    "“We go now,” | Ann Roe",
    "“We do not wait for them,” | Ann Roe",
  ],
];

describe("who spoke", () => {
  it.each(CASES)("%s", (_, marked, ...quotes) => expect(quotesIn(marked)).toEqual(quotes));
});

describe("several who spoke", () => {
  it("a joint statement", () => {
    expect(quotesIn("“We go together,” ‹*Narnia› and ‹*Ruritania› said.")).toEqual([
      "“We go together,” | Narnia, Ruritania",
    ]);
    expect(quotesIn("“We go together,” said ‹Ann Roe› and ‹Tim Moe›.")).toEqual([
      "“We go together,” | Ann Roe, Tim Moe",
    ]);
  });

  it("a verb before the two", () => {
    expect(quotesIn("“We go together,” added ‹Ann Roe› and ‹Tim Moe› in a joint statement.")).toEqual([
      "“We go together,” | Ann Roe, Tim Moe",
    ]);
  });

  it("'and' before another clause joins nobody", () => {
    expect(quotesIn("‹Bob Loe› met ‹Ann Roe› and ‹Tim Moe› said: “We go now.”")).toEqual(["“We go now.” | Tim Moe"]);
  });

  it("who passed it on", () => {
    expect(quotesIn("“We go now,” ‹Ann Roe› said at a rally, according to ‹*Example News›.")).toEqual([
      "“We go now,” | Ann Roe, via Example News",
    ]);
  });
});

describe("the subject of the reported words is not who reports them", () => {
  it("goes on with the speaker before", () => {
    const marked =
      "“We are concerned about that,” ‹Ann Roe› said. ¶ ‹Tim Moe› raised the issue with ministers earlier this month and would do so again, ‹she› added.";
    expect(quotesIn(marked, ["direct", "indirect"]).at(-1)).toMatch(/ \| Ann Roe$/);
  });
});

describe("who is asked", () => {
  it("is not the “you” of a question between the answers", () => {
    expect(quotesIn("“I grew up by the bridge.” ¶ Do you still cross it?")).toEqual(["“I grew up by the bridge.” | ?"]);
  });
});

describe("a source that is nobody's name", () => {
  it.each([
    ["a document", "The complaint says the bridge “was never safe.”", "the bridge “was never safe.” | The complaint"],
    [
      "a relative clause after it",
      "The complaint, which was filed on Friday, said that the bridge “was never safe.”",
      "that the bridge “was never safe.” | The complaint, which was filed on Friday,",
    ],
    [
      "a document in another",
      "A footnote in the report said that the bridge “was never safe.”",
      "that the bridge “was never safe.” | A footnote in the report",
    ],
    [
      "a number, with a relative clause that has a verb of speech of its own",
      "One, who asked not to be named, said the bridge “was never safe.”",
      "the bridge “was never safe.” | One, who asked not to be named,",
    ],
    [
      "an adjective between it and its preposition",
      "Sources close to the talks said the bridge “was never safe.”",
      "the bridge “was never safe.” | Sources close to the talks",
    ],
    ["behind the verb", "“The bridge was never safe,” warned the notice.", "“The bridge was never safe,” | the notice"],
    ["several of many", "Many said that the bridge “was never safe.”", "that the bridge “was never safe.” | Many"],
    [
      "whoever owns a claim",
      "‹Ann Roe› left. Nobody believed her claim that the bridge “was never safe.”",
      "that the bridge “was never safe.” | Ann Roe",
    ],
    [
      "not the object of a verb before it",
      "‹A couple› who won the lottery said that the bridge “was never safe.”",
      "that the bridge “was never safe.” | A couple",
    ],
  ])("%s", (_, marked, quote) => expect(quotesIn(marked, ["direct", "mixed"])).toEqual([quote]));
});
