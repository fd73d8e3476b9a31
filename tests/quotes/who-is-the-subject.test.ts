import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** What may open a sentence, in which another is named. */
const FRONTS = [
  "",
  "On Monday, ",
  "But ",
  "And yet ",
  "At a rally in Ashby, ",
  "Asked about the plan, ",
  "Speaking to reporters, ",
  "In an interview with the Courier, ",
  "During a visit to Joe Moe's mill, ",
  "After years of talks with Joe Moe, ",
  "In her letter to Joe Moe, ",
  "Facing calls from Joe Moe to quit, ",
  "Despite pressure from Joe Moe, ",
  "Hours after Joe Moe quit, ",
  "While Joe Moe looked on, ",
  "Because Joe Moe was ill, ",
  "In Ashby, where Joe Moe once worked, ",
  "Asked by Joe Moe, ",
];

/** What may be added to a name before its verb, in which another is named. */
const SUBJECTS = [
  "Ann Roe",
  "Mayor Ann Roe",
  "Ann Roe of the Mill Trust",
  "Ann Roe, a 45-year-old nurse,",
  "Ann Roe, 45,",
  "Ann Roe (Lab., Ashby)",
  "Ann Roe – who is up for re-election –",
  "Ann Roe, who has run the mill since 2010,",
  "Ann Roe, who sacked Joe Moe in May,",
  "Ann Roe, whose brother is Joe Moe,",
  "Ann Roe, speaking on Monday,",
  "Ann Roe, backed by Joe Moe,",
  "Ann Roe, flanked by Joe Moe and other farmers,",
  "Ann Roe, accompanied by Joe Moe,",
  "Ann Roe, Joe Moe's former boss,",
  "Ann Roe, for her part,",
  "Ann Roe, however,",
  "Joe Moe's sister, Ann Roe,",
];

const VERBS = ["said", "told reporters", "complained", "had claimed", "announced on Monday"];

/** Who is told to have said the last words of a sentence, and these. */
function lastOf(sentence: string): string {
  const lead = "The mill in Ashby, which has been shut for years, is to open again in May.";
  const quote = extract(`Mill to open again\n\n${lead}\n\n${sentence}\n`).quotes.at(-1);
  return `${quote?.text} | ${quote?.speakers.map(({ name }) => name).join(" + ")}`;
}

describe("the subject of a verb of speech is whoever stands before it or before what is inserted", () => {
  it.each(FRONTS)("behind “%s”", (front) => {
    const sentences = SUBJECTS.flatMap((subject) =>
      VERBS.map((verb) => `${front}${subject} ${verb} that the dam leaked.`),
    );
    const wrong = sentences.filter((sentence) => lastOf(sentence) !== "that the dam leaked | Ann Roe");
    expect(wrong).toEqual([]);
  });

  it.each(SUBJECTS)("of words in marks: “%s”", (subject) => {
    const sentences = FRONTS.map((front) => `${front}${subject} told reporters, “The dam leaks.”`);
    const wrong = sentences.filter((sentence) => lastOf(sentence) !== "“The dam leaks.” | Ann Roe");
    expect(wrong).toEqual([]);
  });

  it.each(SUBJECTS)("and of a second clause: “%s”", (subject) => {
    const sentences = [", and ", ", while ", ", but ", "; "].map(
      (link) => `Joe Moe argued that the plan was too costly${link}${subject} warned that the dam leaked.`,
    );
    const wrong = sentences.filter((sentence) => lastOf(sentence) !== "that the dam leaked | Ann Roe");
    expect(wrong).toEqual([]);
  });
});
