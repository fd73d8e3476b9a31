import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/**
 * Whoever only stands beside the speaker has not said the words: Ben Moe is met, written to, replaced or left behind in
 * as many ways as came to mind, and each sentence must still be its subject's, in the very words.
 */
const SPEAKERS = [
  { printed: "Ann Roe", name: "Ann Roe" },
  { printed: "Several miners", name: null },
  { printed: "The council", name: null },
];

const BEHIND_THE_SUBJECT = `
, who met Ben Moe on Monday,| who voted for Ben Moe|, a friend of Ben Moe,|, whose brother Ben Moe runs the mill,|, speaking after Ben Moe left,
, flanked by Ben Moe,|, standing beside Ben Moe,|, once a rival of Ben Moe and now an ally,|, like Ben Moe,|, unlike Ben Moe,|, citing Ben Moe,
, in a letter to Ben Moe,|, in an interview with Ben Moe,|, asked about Ben Moe,|, pressed by Ben Moe,|, to the delight of Ben Moe,
, despite a plea from Ben Moe,|, who said Ben Moe was wrong,|, after talks with Ben Moe,|, quoting Ben Moe,|, who replaced Ben Moe at the mill,
, who is suing Ben Moe and his firm,|, who was appointed by Ben Moe in May,| close to Ben Moe|, whom Ben Moe fired in May,|, echoing Ben Moe,
, contradicting Ben Moe,|, through the lawyer Ben Moe,|, even as Ben Moe shook his head,|, not Ben Moe,|, in front of Ben Moe and a crowd of farmers,
, who works for Ben Moe’s mill,|, dismissing Ben Moe’s claims,|, accompanied by the miller Ben Moe,`;

const BEFORE_THE_SUBJECT = `
After Ben Moe left, |Asked by Ben Moe whether it was safe, |At a meeting with Ben Moe, |In a letter to Ben Moe, |Replying to Ben Moe,
With Ben Moe at the table, |As Ben Moe looked on, |Because Ben Moe had left, |Days after Ben Moe resigned, |When Ben Moe asked why,
Like Ben Moe, |Though Ben Moe disagreed, |Responding to claims by Ben Moe, |Speaking about Ben Moe, |While Ben Moe smiled,
Before Ben Moe could answer, |In the presence of Ben Moe, |To the surprise of Ben Moe, |On the day Ben Moe resigned,
Hours before Ben Moe was to speak, |Since Ben Moe left in May, |Despite Ben Moe’s protests, |Ben Moe was not there. |Ben Moe shook his head.
Ben Moe was asked to leave. |Pressed by Ben Moe, |Sitting next to Ben Moe, |Turning to Ben Moe, |In a nod to Ben Moe, |In a swipe at Ben Moe,
At Ben Moe’s trial on Monday, |In an email seen by Ben Moe, |In remarks about Ben Moe, `;

const IN_THE_PREDICATE = `
met Ben Moe and said|praised Ben Moe but said|turned to Ben Moe and said|thanked Ben Moe before saying|walked past Ben Moe, saying|wrote to Ben Moe to say
used a letter from Ben Moe to argue|contradicted Ben Moe by saying|is suing Ben Moe, claiming|backed Ben Moe, adding|reminded Ben Moe|told Ben Moe
accused Ben Moe of lying and said|rejected a claim by Ben Moe and said|disagreed with Ben Moe and warned
stood by Ben Moe and insisted|spoke after Ben Moe and said|left with Ben Moe, having said|had dinner with Ben Moe and told him|took a swipe at Ben Moe by noting
responded to Ben Moe by saying|relied on a report by Ben Moe to claim|urged Ben Moe to resign, saying|heard Ben Moe speak and said|apologised to Ben Moe and admitted
has told Ben Moe and others|wanted Ben Moe to go and said|asked Ben Moe to leave and then said|let Ben Moe speak first and then said
helped Ben Moe before announcing|watched Ben Moe leave and told reporters`;

const listed = (rows: string): string[] => rows.trim().split(/\||\n/);

/** What is read of a sentence: the words, and who said them, by name or else as printed. */
function readOf(sentence: string): string[][] {
  return extract(`${sentence}\n`).quotes.map(({ text, speakers }) => [text, ...speakers.map(sayer)]);
}

function sayer({ name, attribution }: { name: string | null; attribution: string | null }): string {
  return name ?? `~${attribution?.split(/,| close| who/)[0]?.toLowerCase() ?? "?"}`;
}

/** A sentence of each speaker, whose words must be theirs. */
function expectOwn(write: (subject: string) => string, words: string): void {
  for (const { printed, name } of SPEAKERS) {
    const sentence = write(printed);
    const own = name ?? `~${printed.toLowerCase()}`;
    expect(readOf(sentence), sentence).toContainEqual([words, own]);
    expect(
      readOf(sentence)
        .flatMap(([, ...who]) => who)
        .filter((one) => one === "Ben Moe" && !/Asked|said Ben/.test(sentence)),
      sentence,
    ).toEqual([]);
  }
}

const small = (subject: string): string => (subject.startsWith("Ann") ? subject : subject.toLowerCase());

describe("the words are not those of whoever stands behind the subject", () => {
  it.each(listed(BEHIND_THE_SUBJECT))("Roe%s said", (beside) => {
    expectOwn((subject) => `${subject}${beside} said that the weir would hold.`, "that the weir would hold");
    expectOwn((subject) => `${subject}${beside} said: “The weir will hold.”`, "“The weir will hold.”");
    expectOwn((subject) => `“The weir will hold,” ${small(subject)}${beside} said.`, "“The weir will hold,”");
  });
});

describe("nor of whoever stands before it", () => {
  it.each(listed(BEFORE_THE_SUBJECT).map((front) => `${front.trim()} `))("%sRoe said", (front) => {
    const begin = (subject: string): string => (front.endsWith(". ") ? subject : small(subject));
    expectOwn((subject) => `${front}${begin(subject)} said that the weir would hold.`, "that the weir would hold");
    expectOwn((subject) => `${front}${begin(subject)} said: “The weir will hold.”`, "“The weir will hold.”");
    expectOwn((subject) => `${front}“The weir will hold,” ${small(subject)} said.`, "“The weir will hold,”");
  });
});

describe("nor of whoever stands in the predicate", () => {
  it.each(listed(IN_THE_PREDICATE))("Roe %s", (predicate) => {
    expectOwn((subject) => `${subject} ${predicate} that the weir would hold.`, "that the weir would hold");
  });
});
