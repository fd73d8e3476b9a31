import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Each quote of a sentence: its words, and who is said to have said them. */
function quotesOf(sentence: string): string[] {
  return extract(`Bridge to close\n\nLEEDS, May 3 (Reuters) - ${sentence}\n`).quotes.map(
    ({ text, speakers }) => `${text} | ${speakers.map(({ attribution }) => attribution ?? "?").join(", ")}`,
  );
}

const CLOSES = "The bridge will close next month";

describe("a source behind the verb is no part of what was said", () => {
  it.each([
    "a senior official who spoke on condition of anonymity because he was not authorised to speak to the press",
    "two officials who were not authorised to speak publicly",
    "a woman who declined to give her name",
    "a diplomat who did not want to be identified",
    "an adviser who was not permitted to speak on the record",
    "a lawmaker who spoke on background",
    "a resident who lives near the river",
    "a fisherman who has worked there for 20 years",
  ])("said %s", (source) => expect(quotesOf(`${CLOSES}, said ${source}.`)).toEqual([`${CLOSES} | ${source}`]));

  it.each([
    ["a person briefed on the talks", "who asked not to be named because the talks are private"],
    ["the aide", "who was granted anonymity to discuss private conversations"],
    ["people with knowledge of the plan", "who declined to be identified because the plan was private"],
    ["the sources", "who asked not to be identified as they are not authorised to speak to the media"],
    ["the engineer", "who insisted on anonymity because she still works for the city"],
    ["one of the people", "all of whom requested anonymity to discuss internal matters"],
    ["Jane Roe", "who chairs the board"],
  ])("said %s, %s", (source, relative) =>
    expect(quotesOf(`${CLOSES}, said ${source}, ${relative}.`)).toEqual([`${CLOSES} | ${source}`]),
  );

  it.each([
    ["a relative clause in what was said", "The plan, which would cost $4 million, was dropped"],
    ["a subordinate clause in it", "The plan was dropped because it would cost $4 million"],
  ])("with %s", (_, said) =>
    expect(quotesOf(`${said}, said a lawmaker who lives there.`)).toEqual([`${said} | a lawmaker who lives there`]),
  );

  it("keeps what was said where a main verb follows", () => {
    expect(quotesOf("The mayor, who opposed the plan, said a lawmaker who had voted for it should resign.")).toEqual([
      "a lawmaker who had voted for it should resign | The mayor",
    ]);
  });
});

describe("a formula of anonymity is no part of what was said", () => {
  it.each([
    ["a gerund behind it", `${CLOSES}, a senior official said, declining to be named as the talks are confidential.`],
    ["what was asked for", `${CLOSES}, a senior official said, requesting anonymity because of the pending case.`],
    ["a condition", `${CLOSES}, a senior official said on condition of anonymity.`],
  ])("%s", (_, sentence) => expect(quotesOf(sentence)).toEqual([`${CLOSES} | a senior official`]));

  it("between the verb and the words", () => {
    const words = "the bridge would close next month";
    expect(quotesOf(`An official told the Courier on condition of anonymity ${words}.`)).toEqual([
      `${words} | An official`,
    ]);
    expect(quotesOf(`An official said ${words}, speaking on condition of anonymity.`)).toEqual([
      `${words} | An official`,
    ]);
  });

  it("is nothing that anybody said", () => {
    expect(quotesOf("She asked not to be named because the talks are private.")).toEqual([]);
    expect(quotesOf("The officials spoke on condition of anonymity because they feared reprisals.")).toEqual([]);
  });

  it("stays in words that are about somebody else", () => {
    expect(quotesOf("Jane Roe said that an aide, speaking on condition of anonymity, had lied.")).toEqual([
      "that an aide, speaking on condition of anonymity, had lied | Jane Roe",
    ]);
  });

  it("does not give its verb to words in marks", () => {
    const { quotes } = extract("“It will close,” said the source, who spoke to the Courier on condition of anonymity.");
    expect(quotes.map(({ spans }) => spans.find(({ role }) => role === "cue")?.text)).toEqual(["said"]);
  });
});
