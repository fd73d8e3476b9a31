import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Who speaks, before the verb; in most another is named. */
const SUBJECTS = [
  "Ann Roe",
  "Mayor Ann Roe",
  "union leader Ann Roe",
  "Joe Moe's lawyer Ann Roe",
  "the mayor of Ashby, Ann Roe,",
  "Joe Moe's sister, Ann Roe,",
  "the dead man's mother, Ann Roe,",
  "Ann Roe (Lab., Ashby)",
  "Ann Roe, 45,",
  "Ann Roe, a nurse from Ashby,",
  "Ann Roe, who sacked Joe Moe in May,",
  "Ann Roe, whose son knows Joe Moe,",
  "Ann Roe, Joe Moe's former boss,",
  "Ann Roe, backed by Joe Moe,",
];

/** What may stand behind the verb; in most another is named. */
const ENDS = [
  "",
  " on Monday",
  " in a statement",
  " in a letter to Joe Moe",
  " in reply to Joe Moe",
  " at a rally for Joe Moe",
  " after meeting Joe Moe",
  " as Joe Moe looked on",
  " before Joe Moe spoke",
  " when asked about Joe Moe",
  ", referring to Joe Moe",
];

const DIRECT = "“The dam leaks,”";
const INDIRECT = "The dam has leaked for years";

/** What is told to have been said in a sentence, with who said it. */
function quotesOf(sentence: string): string {
  const lead = "The mill in Ashby, which has been shut for years, is to open again in May.";
  const { quotes } = extract(`Mill to open again\n\n${lead}\n\n${sentence}\n`);
  return quotes.map(({ text, speakers }) => `${text} | ${speakers.map(({ name }) => name).join(" + ")}`).join("\n");
}

describe("words before their verb are of whoever stands right beside it, whoever else is named", () => {
  it.each(SUBJECTS)("“…,” %s said", (subject) => {
    const sentences = ["said", "told reporters"].flatMap((verb) =>
      ENDS.map((end) => `${DIRECT} ${subject} ${verb}${end}.`),
    );
    expect(sentences.filter((sentence) => quotesOf(sentence) !== `${DIRECT} | Ann Roe`)).toEqual([]);
  });

  it.each(SUBJECTS)("…, %s said", (subject) => {
    const sentences = ["said", "told reporters"].flatMap((verb) =>
      ENDS.map((end) => `${INDIRECT}, ${subject} ${verb}${end}.`),
    );
    expect(sentences.filter((sentence) => quotesOf(sentence) !== `${INDIRECT} | Ann Roe`)).toEqual([]);
  });

  it.each(SUBJECTS)("…, said %s", (subject) => {
    const ends = subject.endsWith(",") ? ENDS.filter((end) => !end.startsWith(",")) : ENDS;
    const sentences = [`${INDIRECT},`, DIRECT].flatMap((words) =>
      ["said", "recalled"].flatMap((verb) =>
        ends.map((end) => `${words} ${verb} ${end === "" ? subject.replace(/,$/, "") : subject}${end}.`),
      ),
    );
    const wanted = (sentence: string) => `${sentence.startsWith("“") ? DIRECT : INDIRECT} | Ann Roe`;
    expect(sentences.filter((sentence) => quotesOf(sentence) !== wanted(sentence))).toEqual([]);
  });
});
