import { expect, test } from "vitest";
import { plainParagraphs } from "../../src/sources/plain-paragraphs.ts";

test("blank lines part paragraphs", () => {
  expect(plainParagraphs("One.\r\n\r\nTwo.\n \nThree.")).toEqual(["One.", "Two.", "Three."]);
});

test("without blank lines each line is one", () => {
  expect(plainParagraphs("One.\nTwo, which is much longer than the first.\nThree.")).toEqual([
    "One.",
    "Two, which is much longer than the first.",
    "Three.",
  ]);
});

test("lines that a machine broke are joined", () => {
  const text =
    "The ferry of the Amsel line that sank on Friday off the coast\nwas older than its owners had said, and it had been repaired\ntwice.\n\n“We did not know,” one said.";
  expect(plainParagraphs(text)).toEqual([
    "The ferry of the Amsel line that sank on Friday off the coast was older than its owners had said, and it had been repaired twice.",
    "“We did not know,” one said.",
  ]);
});

test("an indented line begins a paragraph", () => {
  expect(plainParagraphs("   The ferry sank\noff Amsel.\n   All were saved.")).toEqual([
    "The ferry sank off Amsel.",
    "All were saved.",
  ]);
});

test("lines of equal length that end as sentences stay lines", () => {
  expect(plainParagraphs("The first line ends in a full stop.\nThe second line is as long as it is.")).toHaveLength(2);
});
