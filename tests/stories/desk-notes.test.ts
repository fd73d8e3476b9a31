import { describe, expect, it } from "vitest";
import { storyWordsOf } from "../../src/languages/known/stories.ts";
import { deskNotes } from "../../src/stories/desk-notes.ts";

const notesOf = (text: string) =>
  deskNotes(text, storyWordsOf("en").notes).map(({ label, start, end }) => `${label}: ${text.slice(start, end)}`);

describe("notes of a desk", () => {
  it.each([
    ["(Corrects month in paragraph 3 to April, not May)", "correction"],
    ["(Clarifies that the captain (retired) was ashore)", "clarification"],
    ["CORRECTION APPENDED.", "correction"],
    ["Corrections appended", "correction"],
    ["(CORRECTION APPENDED)", "correction"],
    ["(This story was refiled to correct a slip in the dateline)", "refile"],
    ["(Adds quotes, background)", "update"],
    ["(Repeats for wider readership)", "repeat"],
    ["(This story corrects the name of the harbour)", "correction"],
    ["(The story has been withdrawn)", "withdrawal"],
    ["CORRECTION: The ferry sank on Monday, not Tuesday.", "correction"],
    ["An earlier version of this story misstated the age of the captain.", "correction"],
    ["This article has been updated with the words of the harbour master.", "update"],
    ["Editor's note: This story has been corrected to say that 12 people drowned.", "correction"],
  ])("%s", (note, label) => {
    const text = `Ferry sinks\n\nHARWICK — A ferry sank.\n\n${note}\n\nIt had left at noon.\n`;
    expect(notesOf(text)).toEqual([`${label}: ${note}`]);
  });

  it("are found within a paragraph, too", () => {
    expect(notesOf("Ferry sinks\n(Corrects date) HARWICK — A ferry sank.")).toEqual(["correction: (Corrects date)"]);
  });

  it("take the next line along if the first has nothing but their name", () => {
    expect(notesOf("It sank.\n\nCORRECTION:\n\nThe ferry was green.\n\nMore.")).toEqual([
      "correction: CORRECTION:\n\nThe ferry was green.",
    ]);
  });

  it.each([
    "Correction appended to the charter, they said, would be void.",
    "Corrected versions of it are for sale.",
    "Corrections officials said that the prison was full.",
    "The story was a sensation, and the wrong man was hanged.",
    "He wrote it down (corrected, he said, by his wife) and left.",
    "This story is about a ferry. It was wrong to sail.",
  ])("are not what the story itself says: %s", (line) => {
    expect(notesOf(`Ferry sinks\n\n${line}\n`)).toEqual([]);
  });

  it("are looked for in linear time", () => {
    expect(notesOf(`${"(Corrects ".repeat(200_000)}`)).toEqual([]);
    expect(notesOf("this story ".repeat(200_000))).toEqual([]);
  });
});
