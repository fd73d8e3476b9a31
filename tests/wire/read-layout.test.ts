import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { textAt } from "../../src/span.ts";
import { findParagraphs } from "../../src/text/paragraphs.ts";
import { readLayout } from "../../src/wire/read-layout.ts";
import { expectLayout, warningsOf } from "./marked-layout.ts";

describe("the headline", () => {
  it.each([
    ["a full stop at its end does not matter", "Lund tells 3,000 in Reno the pier has gone soft.", true],
    ["nor do two sentences in title case", "Lund Backs the Pier. Will the Council Follow?", true],
    ["a label of the desk is part of it", "UPDATE 2-Lund backs the pier", true],
    ["a number may begin it", "10 things to know for today", true],
    ["a sentence that reports is the story", "The pier will be closed on Tuesday, a council spokesman said.", false],
    ["a long paragraph is the story", `The pier ${"was closed and ".repeat(20)}opened again.`, false],
    ["a dateline begins the story", "OSLO (Reuters) - The pier was closed.", false],
    ["a note is none", "This story is part of a series on piers.", false],
  ])("%s", (_, first, isHeadline) => {
    const layout = readLayout(
      `${first}\n\n${"The council of the town closed the pier. ".repeat(8)}\n\nIt opens again.`,
      ENGLISH,
    );
    expect(layout.headline !== null).toBe(isHeadline);
    expect(warningsOf(layout).includes("W_NO_HEADLINE")).toBe(!isHeadline);
  });

  it("may be long, with a warning, if a byline follows", () => {
    const text = `${"H".repeat(1001)}\n\nBy Ada Lund\n\nThe pier was closed.`;
    expect(readLayout(text, ENGLISH).headline).toEqual({ start: 0, end: 1001 });
    expect(warningsOf(readLayout(text, ENGLISH))).toEqual(["W_LONG_HEADLINE"]);
  });

  it("is no letter to the paper, and whoever signs that is not its author", () => {
    const layout = readLayout("Letters\n\nSir – It is far too steep for me.\n\nAda Lund\n\nSir – I like it.", ENGLISH);
    expect(layout.blocks.map(({ zone }) => zone)).toEqual(["headline", "body", "body", "body"]);
    expect(layout.byline).toBe(null);
  });

  it("in title case is no list of names", () =>
    expectLayout(`
      headline  Donald Lund Featured In Yet Another Ferry Film
      body      The film was shown on Tuesday, and the council went home.`));
});

describe("warnings", () => {
  it.each([
    ["W_NO_BODY", "A headline and nothing else", true],
    ["W_NO_BODY", "A headline\n\nAnd a story that follows it.", false],
    ["W_NO_DATE", "A headline\n\nAnd a story that follows it.", true],
    ["W_NO_DATE", "A headline\n\nApril 16, 2024\n\nAnd a story that follows it.", false],
    ["W_NO_DATE", "A headline\n\nOSLO, April 16 (Reuters) - A story.", true],
    ["W_DATE", "A headline\n\nFeb 30, 2024\n\nAnd a story that follows it.", true],
    ["W_DATE", "A headline\n\nPosted 04/05/2024\n\nAnd a story that follows it.", true],
    ["W_UNCLOSED_CREDITS", "A headline\n\nA story.\n\n(Reporting by Ada Lund; Editing by Tom Byrne", true],
    ["W_UNCLOSED_CREDITS", "A headline\n\nA story.\n\n(Reporting by Ada Lund; Editing by Tom Byrne)", false],
  ])("%s: %s", (code, text, isGiven) =>
    expect(readLayout(text, ENGLISH).diagnostics.some((diagnostic) => diagnostic.code === code)).toBe(isGiven),
  );
});

describe("the story is not taken for anything else", () => {
  it.each([
    "By Wednesday, the ferry had left, said Eva Stone.",
    "From Paris, the minister said he would return.",
    "Reporting by the Herald showed that the pier was closed.",
    "The index, compiled by Markit, rose.",
    "Written by Jane Roe, it is a story of loss.",
    "(Editing by hand took hours.)",
    "Photos by the press were banned, officials said.",
    "She beat Rep. John Doe (R-TX).",
    "The union opposed the EU (European Union).",
    "Changes at the pier surprised the council, which meets on Friday.",
    "July 3, 2011 - The ferry sinks in the harbour and is raised again.",
    "Contact between the two sides broke off on Tuesday.",
  ])("%s", (paragraph) => {
    const story = "The council of the town closed the pier on Tuesday, for the second time this week.";
    const text = `A headline of five words\n\nBy Ada Lund\n\n${story}\n\n${paragraph}\n\n${story}\n\n${paragraph}`;
    const layout = readLayout(text, ENGLISH);
    expect(layout.blocks.map((block) => block.zone)).toEqual(["headline", "byline", "body", "body", "body", "body"]);
    expect(layout.credits.map((credit) => credit.name)).toEqual(["Ada Lund"]);
  });
});

describe("a paragraph wrapped at a width", () => {
  it.each([
    ["Lund’s lawyer, the lawyer of the pier, said that there would be no further\ncomment."],
    ["Whoever came to the pier on that day met the man who keeps it in order,\nTom Byrne."],
    ["“They have closed the pier with their fingers crossed,” Ada\nLund wrote to the town on Nov. 2, 1987."],
  ])("is not split at a line that could belong to a header: %s", (paragraph) => {
    const { blocks } = readLayout(`Miners end strike\n\nThe town was glad on Monday.\n\n${paragraph}`, ENGLISH);
    expect(blocks.map(({ zone }) => zone)).toEqual(["headline", "body", "body"]);
  });
});

describe("any text", () => {
  const PIECES = [
    "A headline of a few words",
    "By Ada Lund and Tom Byrne in Oslo",
    "By Example Wire Apr 16, 2024 | 2:08 PM",
    "OSLO, April 16 (Reuters) - The pier was closed.",
    "“We are closed,” she said.",
    "(Reporting by Ada Lund; Editing by Tom Byrne)",
    "(Reporting by Ada Lund",
    "FILE PHOTO: A pier. REUTERS/Ada Lund",
    "Lund reported from Rome.",
    "Editor’s note: It was late.",
    "___",
    "😀 ((",
    "))",
    "and",
  ];
  const article = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 30 })), { maxLength: 12 })
    .chain((parts) => fc.constantFrom("\n\n", "\n", "\r\n\r\n").map((end) => parts.join(end)));

  test.prop([article])("has every character of its paragraphs in one block or in the dateline", (text) => {
    const layout = readLayout(text, ENGLISH);
    const owners = new Uint8Array(text.length);
    let last = 0;
    for (const block of layout.blocks) {
      expect(block.start).toBeGreaterThanOrEqual(last);
      expect(block.end).toBeGreaterThan(block.start);
      owners.fill(1, block.start, block.end);
      last = block.end;
    }
    if (layout.dateline !== null) owners.fill(1, layout.dateline.span.start, layout.dateline.span.end);
    for (const { start, end } of findParagraphs(text)) {
      for (let at = start; at < end; at += 1)
        if (owners[at] === 0) expect(text.charAt(at)).toMatch(/[\s\u200b-\u206f\ufeff\u00ad]/);
    }
  });

  test.prop([article])("gives spans that hold what they name", (text) => {
    for (const credit of readLayout(text, ENGLISH).credits) {
      expect(textAt(text, credit.span).replaceAll(/[\s\u200b-\u206f\ufeff\u00ad]+/g, "")).toBe(
        credit.name.replaceAll(" ", ""),
      );
    }
  });

  it.each([
    ["names in a sign-off", (times: number) => `(Reporting by ${"A B, ".repeat(times)}C D)`],
    ["roles without an end", (times: number) => `(${"Reporting by A; ".repeat(times)}`],
    ["open brackets", (times: number) => "(".repeat(times)],
    ["nested brackets", (times: number) => `${"(".repeat(times)}${")".repeat(times)}`],
    ["brackets of credits", (times: number) => "(Reporting by A B)".repeat(times)],
    ["commas", (times: number) => `(Reporting by A${",".repeat(times)})`],
    ["capitals", (times: number) => `By ${"Aa ".repeat(times)}`],
    ["places", (times: number) => `${"OSLO/".repeat(times)} (AP) —`],
    ["owners", (times: number) => `(Reporting by ${"AP's ".repeat(times)}A B)`],
    ["places of names", (times: number) => `(Reporting by ${"A B in Oslo and ".repeat(times)}C D)`],
    ["names before one place", (times: number) => `(Reporting by ${"A B and C D, ".repeat(times)}E F in Oslo)`],
    ["lines of credits", (times: number) => "Reporting by A B\n".repeat(times)],
    ["paragraphs of credits", (times: number) => "(Reporting by A B)\n\n".repeat(times)],
    ["contributors", (times: number) => `${"A B in Oslo, ".repeat(times)}contributed.`],
    ["slashes", (times: number) => `(Reporting by ${"AP/".repeat(times)}B)`],
    ["contacts", (times: number) => `To contact the reporter on this story: ${"A B at a@b.net, ".repeat(times)}C D`],
    ["lines of a last paragraph", (times: number) => `A.\n\n${"A B contributed.\n".repeat(times)}`],
    ["labels", (times: number) => `${"UPDATE-".repeat(times)}A headline`],
    ["carriage returns", (times: number) => "a\r".repeat(times) + "b\n".repeat(times)],
    ["words without an end", (times: number) => "x".repeat(times * 5)],
  ])("is read in linear time: %s", (_, build) => {
    const time = (times: number) => {
      const text = `A headline\n\n${build(times)}`;
      const start = performance.now();
      readLayout(text, ENGLISH);
      return performance.now() - start;
    };
    time(2000);
    expect(time(8000)).toBeLessThan(4000);
  });
});
