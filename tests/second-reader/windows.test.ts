import { readFileSync } from "node:fs";
import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { readVocabulary } from "../../packages/second-reader/src/tokenize.ts";
import { IN_DOUBLE, IN_SINGLE, MARK, OUTSIDE, windowsOf } from "../../packages/second-reader/src/windows.ts";
import { toArticlePage } from "../../src/extract/to-article-page.ts";
import { ENGLISH } from "../../src/languages/en/english.ts";

const vocabulary = readVocabulary(readFileSync("packages/second-reader/vocabulary.txt", "utf8"));
const SIZE = { length: 24, left: 6 };

function pageOf(paragraphs: readonly string[]) {
  const text = paragraphs.join("\n");
  let start = 0;
  const spans = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 1;
    return span;
  });
  return { text, paragraphs: spans, marks: [] };
}

const word = fc.constantFrom("fog", "harbour", "unhurriedly", "the", "Roe", "said", ",");
const paragraph = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(" "));

describe("windows", () => {
  it.prop([fc.array(paragraph, { minLength: 1, maxLength: 6 })])(
    "together have each word once, in order, and none is too long",
    (paragraphs) => {
      const page = pageOf(paragraphs);
      const windows = windowsOf(page, vocabulary, SIZE);
      const fresh = windows.flatMap(({ words, fresh }) => words.slice(fresh));
      expect(fresh.map(({ start, end }) => page.text.slice(start, end))).toEqual(page.text.split(/\s+/));
      for (const { ids } of windows) expect(ids.length).toBeLessThanOrEqual(SIZE.length);
    },
  );

  it.prop([fc.array(paragraph, { minLength: 1, maxLength: 6 })])(
    "keep a paragraph whole that has room",
    (paragraphs) => {
      const windows = windowsOf(pageOf(paragraphs), vocabulary, SIZE);
      for (const [index, text] of paragraphs.entries()) {
        const pieces = windowsOf(pageOf([text]), vocabulary).reduce((sum, { ids }) => sum + ids.length - 1, 0);
        const holders = windows.filter(({ words, fresh }) => words.slice(fresh).some((one) => one.paragraph === index));
        if (pieces < SIZE.length) expect(holders).toHaveLength(1);
      }
    },
  );

  it("begin with words of the one before, as far as they are to", () => {
    const [, second] = windowsOf(
      pageOf(["the fog ".repeat(10).trim(), "Roe said ".repeat(6).trim()]),
      vocabulary,
      SIZE,
    );
    const before = second?.words.slice(0, second.fresh).map(({ paragraph }) => paragraph);
    expect(before).toEqual([0, 0, 0, 0, 0]);
  });

  it("know how words stand to marks, and how they are written", () => {
    const text =
      "Harbor closed\n\nLOWE, May 3 –\n\n“We ‘wait’,” Ann Roe told the BBC.\n\nShe said ‘no’ again and left for the harbor.";
    const [window] = windowsOf(toArticlePage(text, ENGLISH), vocabulary);
    const shown = window?.words.map(({ start, end, piece }) => [
      text.slice(start, end),
      window.marks[piece],
      window.cases[piece],
    ]);
    expect(shown).toContainEqual(["“", MARK, 0]);
    expect(shown).toContainEqual(["We", IN_DOUBLE, 1]);
    expect(shown).toContainEqual(["wait", IN_DOUBLE, 0]);
    expect(shown).toContainEqual(["Ann", OUTSIDE, 1]);
    expect(shown).toContainEqual(["BBC", OUTSIDE, 2]);
    expect(shown).toContainEqual(["no", IN_SINGLE, 0]);
  });

  it("have neither headline nor what is in another language", () => {
    const german =
      "Der Hafen ist zu\n\nDas ist der Nebel, der nicht geht und nicht kommt, wie sie sagt und auch er es weiß.";
    expect(windowsOf(toArticlePage(german, ENGLISH), vocabulary)).toEqual([]);
    const text = "Harbor closed\n\nBy Ann Roe\n\nThe fog would stay for a day or two, she said.";
    const words = windowsOf(toArticlePage(text, ENGLISH), vocabulary).flatMap(({ words }) => words);
    expect(words.map(({ start, end }) => text.slice(start, end)).slice(0, 3)).toEqual(["The", "fog", "would"]);
  });
});
