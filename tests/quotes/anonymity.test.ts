import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import type { ExtractedSpeaker } from "../../src/extract/extraction.ts";

/** The speakers of an article's quotes, in order; paragraphs are parted by " ¶ ". */
function speakersOf(body: string): ExtractedSpeaker[] {
  const text = `Bridge to close\n\nLEEDS, May 3 (Reuters) - ${body.replaceAll(" ¶ ", "\n\n")}\n`;
  return extract(text).quotes.flatMap(({ speakers }) => speakers);
}

/** Who an unnamed speaker is, what says that they are not to be named, and why. */
const sourcesOf = (body: string) =>
  speakersOf(body).map(({ unnamedAs, anonymity, anonymityReason }) => [
    unnamedAs,
    anonymity?.text ?? null,
    anonymityReason?.text ?? null,
  ]);

const CLOSES = "The bridge will close next month";

describe("an anonymous source", () => {
  it.each([
    [`${CLOSES}, an official said on condition of anonymity.`, "on condition of anonymity", null],
    [
      `${CLOSES}, an official said, speaking on condition of anonymity because the plan was not public.`,
      "on condition of anonymity",
      "because the plan was not public",
    ],
    [`Speaking on condition of anonymity, an official said the bridge would close.`, "on condition of anonymity", null],
    [
      `An official, who spoke on condition of anonymity because she was not allowed to discuss it, said the bridge would close.`,
      "on condition of anonymity",
      "because she was not allowed to discuss it",
    ],
    [
      `${CLOSES}, said a diplomat who did not want to be identified, citing fear of reprisals.`,
      "did not want to be identified",
      "citing fear of reprisals",
    ],
    [
      `${CLOSES}, said an aide, who was granted anonymity to discuss private talks.`,
      "was granted anonymity",
      "to discuss private talks",
    ],
    [
      `${CLOSES}, a government source said, declining to be named as the talks are confidential.`,
      "declining to be named",
      "as the talks are confidential",
    ],
    [`${CLOSES}, said a woman who declined to give her name.`, "declined to give her name", null],
    [
      `${CLOSES}, said an official who was not authorised to speak publicly.`,
      "was not authorised to speak publicly",
      null,
    ],
    ["A source said the bridge would close.", "A source", null],
    [
      "According to a person familiar with the matter, the bridge will close.",
      "a person familiar with the matter",
      null,
    ],
    ["An unnamed official said that the bridge would close.", "An unnamed official", null],
  ])("%s", (body, anonymity, reason) => expect(sourcesOf(body)).toEqual([["individual", anonymity, reason]]));

  it("points at the characters of formula and reason", () => {
    const text = `${CLOSES}, an official said, asking not to be named because the talks are private.`;
    const [speaker] = extract(text).quotes[0]?.speakers ?? [];
    for (const span of [speaker?.anonymity, speaker?.anonymityReason])
      expect(span && text.slice(span.start, span.end)).toBe(span?.text);
    expect(speaker?.anonymity?.text).toBe("asking not to be named");
  });

  it("may be several", () => {
    expect(sourcesOf(`${CLOSES}, said two officials who asked not to be named.`)).toEqual([
      ["group", "asked not to be named", null],
    ]);
  });

  it("may be told of in a sentence before or behind", () => {
    const formula = ["on condition of anonymity", "because he was not authorised to discuss the plan"];
    const told = `spoke on condition of anonymity because he was not authorised to discuss the plan.`;
    expect(sourcesOf(`“It will close,” the official said. He ${told}`)).toEqual([["individual", ...formula]]);
    expect(sourcesOf(`“It will close,” an official said. ¶ The official ${told}`)).toEqual([
      ["individual", ...formula],
    ]);
  });

  it("stays one when it is spoken of again", () => {
    const body =
      "An official, who asked not to be named, said the port would close. ¶ “It is old,” the official said. ¶ “Soon,” she added.";
    expect(sourcesOf(body)).toEqual(Array(3).fill(["individual", "asked not to be named", null]));
  });

  it("is never somebody whom the article names", () => {
    const [, anonymous] = speakersOf(
      "Jane Roe said the bridge would close. “It is old,” she said on condition of anonymity.",
    );
    expect([anonymous?.kind, anonymous?.name]).toEqual(["unnamed", null]);
    const [named] = speakersOf(`${CLOSES}, said Jane Roe, who asked not to be named.`);
    expect([named?.name, named?.anonymity]).toEqual(["Jane Roe", null]);
  });
});

describe("an unnamed speaker who is no anonymous source", () => {
  it.each([
    "A passer-by said the bridge shook.",
    "“It shook,” said a spokeswoman.",
    "A witness said that the bridge shook.",
    "“It shook,” said a woman who lives near the river.",
    "A resident familiar with the river said that it shook.",
  ])("%s", (body) => expect(sourcesOf(body)).toEqual([["individual", null, null]]));

  it("does not take the formula of another", () => {
    expect(
      sourcesOf("“It is safe,” a spokesman said. “It is not,” said an official who spoke on condition of anonymity."),
    ).toEqual([
      ["individual", null, null],
      ["individual", "on condition of anonymity", null],
    ]);
    expect(sourcesOf("A spokesman said that an aide who asked not to be named had lied.")).toEqual([
      ["individual", null, null],
    ]);
  });
});

describe("a speaker who was not found", () => {
  it.each([
    "“It shook,” she said.",
    "The senator said the bridge would close.",
    "The company said the bridge would close.",
  ])("%s", (body) => expect(sourcesOf(body)).toEqual([["unresolved", null, null]]));

  it.each([
    ["somebody described before", "A witness said the bridge shook. The witness said it was loud.", "individual"],
    ["a pronoun for somebody described", "“It shook,” said a spokeswoman. She said that it was loud.", "individual"],
    ["a pronoun for several", "Residents said the bridge shook. They said it was loud.", "group"],
    ["a description that says who is meant", "The head of the club said the bridge shook.", "individual"],
    ["a document", "The report said the bridge shook.", "document"],
    ["several", "The officials said the bridge shook.", "group"],
    ["several, but one of them", "One of them said the bridge shook.", "individual"],
    ["a body that a name within tells", "The Corran high court said the bridge shook.", "group"],
    ["a lady by her title", "The Duchess of Harlow said the bridge shook.", "individual"],
    ["a lender among the biggest", "Chile's second-biggest lender said the bridge shook.", "group"],
    ["a firm of an unusual kind", "Chile's largest shipbuilder said the bridge shook.", "group"],
    ["another, of whom more is told", "Another, who taught there, said the bridge shook.", "individual"],
    ["a regulator", "Chile's bridge regulator said the bridge shook.", "group"],
    ["a palace", "A palace in the valley said the bridge shook.", "group"],
    ["a house of business", "A hotel in the valley said the bridge shook.", "group"],
    ["a house whose name ends like a plural", "A business in the valley said the bridge shook.", "group"],
  ])("is not %s", (_, body, kind) => expect(speakersOf(body).at(-1)?.unnamedAs).toBe(kind));
});
