import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Who said the last words of a text: a name, or null for somebody whom nothing names. */
function lastNamed(text: string): string | null {
  return extract(text).quotes.at(-1)?.speakers[0]?.name ?? null;
}

describe("by what papers vary a name they mean whom they tell of", () => {
  it.each([
    [
      "the only body that is called so by the end of its name",
      "Corran Rail will cut 40 trains. Ann Roe wept. The operator said it was late.",
      "Corran Rail",
    ],
    [
      "the only firm, though nothing else calls it one",
      "Joe Roe, 41, left GreenLeaf on Monday. He had worked there for years. The company said he had been ill.",
      "GreenLeaf",
    ],
    ["the club of a town by its name", "Corran Town lost again on Monday. The club said it was late.", "Corran Town"],
    [
      "no club where there is another",
      "Joe Roe left Corran Town for Ashby City in May. The club said it was late.",
      null,
    ],
    [
      "whom alone the paragraph above tells of, where an earlier one names another",
      "Captain Ewan Roe trusts manager Colin Moe, who replaced Stuart Loe.\n\n“He was calm,” Roe said.\n\nThe defender admitted that it was late.",
      "Ewan Roe",
    ],
    [
      "what somebody was before",
      "Boss Gary Moe said goalkeeper Tom Loe is out.\n\nHis deputy, Will Roe, is to play on Tuesday.\n\n“I am ready,” said the former Everton trainee.",
      "Will Roe",
    ],
    [
      "a man of a club",
      "Boss Neil Moe said Jamie Loe was sorry.\n\nRoss Roe, who needed nine stitches, laughed.\n\n“I have seen worse,” said the Ashby man.",
      "Ross Roe",
    ],
    [
      "whom a sentence says that she said it of herself",
      "Pop star Luna Roe left.\n\nThe 29-year-old singer said she “couldn't face” it.",
      "Luna Roe",
    ],
    [
      "whom the sentence right before is about, by a trade",
      "Ben Moe was there.\n\nOne of them, Sam Roe, said it was cold. The student said the boots were wet.",
      "Sam Roe",
    ],
    [
      "whom the sentence right before is about, by a people, where another is of another gender",
      "Ann Moe boxes.\n\nPromoter Ed Roe believes she can win. The Londoner says he has seen nobody better.",
      "Ed Roe",
    ],
    [
      "who said the words before, told behind them",
      "Ben Moe ran.\n\n“It was cold,” said Sam Roe, of Ashby. The student said his feet were blue.",
      "Sam Roe",
    ],
    [
      "a pronoun, behind a sentence that a people opens",
      "Ben Moe retired.\n\nCaptain Ama Roe said it was late. The Ghanaian is the first woman there. “He told me,” she said.",
      "Ama Roe",
    ],
    [
      "with whose words the paragraph above ends, by a trade",
      "Ben Moe ran.\n\nHer father, Sam Roe, said she walked.\n\n“She was blue,” the builder said.",
      "Sam Roe",
    ],
    [
      "a witness, whose words the paragraph above ends with",
      "Dr. Tim Moe is on trial.\n\nAnn Roe said it rained twice.\n\n“He was cold,” the witness told the court.",
      "Ann Roe",
    ],
    [
      "not who examines the witness",
      "Tim Moe is on trial.\n\nAnn Roe, prosecuting, said it rained twice.\n\n“He was cold,” the witness told the court.",
      null,
    ],
    [
      "a former calling, and “she” in what she says",
      "Joe Moe told a meeting it would follow. Ann Roe asked why.\n\n“It will,” Moe said.\n\nThe retired bus driver said she had waited.",
      "Ann Roe",
    ],
    [
      "whom the sentence right before is about, by what is new of them",
      "Judge Ann Moe sat.\n\nTim Roe, 38, had told them that he was rich. The unemployed technician said it was late.",
      "Tim Roe",
    ],
    [
      "the last of those who did so",
      "Ann Roe was the last of the cartographers.\n\nShe married Otto Poe, a geologist.\n\n“He sold them,” the cartographer said.",
      "Ann Roe",
    ],
    [
      "a grandmother of whom no kin is told",
      "Ben Moe ran.\n\nPrecious Roe said she had lived there since May. The grandmother said it was late.",
      "Precious Roe",
    ],
    [
      "not her husband, whose gender the relation tells",
      "Ann Roe's husband, Quorlo, died in June. “Nobody came,” she said.",
      "Ann Roe",
    ],
    [
      "a doctor as the medic",
      "Ben Moe ran.\n\nDr Anil Roe, 50, said it was late. The medic said he was sorry.",
      "Anil Roe",
    ],
    [
      "the only firm that is named, though something is done to it",
      "Ottawa has ordered camera maker Zembro to close.\n\nThe firm said it was late.",
      "Zembro",
    ],
    [
      "a minister by the office, where another spoke before",
      "Senator Ben Moe said prices rose.\n\nEnergy Minister Lorna Roe said they would fall. The official said it was late.",
      "Lorna Roe",
    ],
    ["an age before a people", "Brody Roe has been fined. The 26-year-old Texan said he was late.", "Brody Roe"],
    ["a people before an age", "Brody Roe has been fined. The Texan, 26, said he was late.", "Brody Roe"],
    [
      "a people before what is told of them",
      "Brody Roe has been fined. “I was late,” said the German, who is 29.",
      "Brody Roe",
    ],
    [
      "an age before a trade",
      "Marie Roe has not slept. “I was late,” said the 55-year-old teaching assistant.",
      "Marie Roe",
    ],
    [
      "by an age whom the lead only describes",
      "A woman who lost ten stone has won a prize.\n\nDonna Roe, from Rhyl, began in May.\n\n“I was late,” the mum-of-four said.",
      "Donna Roe",
    ],
    [
      "as the lead describes whom the next paragraph names",
      "A cleaner who found a ring was thanked.\n\nGrace Roe, 53, saw it in a sink.\n\nIts owner, Debbie Poe, cried.\n\n“It was late,” the cleaner said.",
      "Grace Roe",
    ],
    ["a rank by the word for all of them", "PC Dean Roe stopped Ann Poe. “It was late,” the officer said.", "Dean Roe"],
    [
      "a husband by what he is himself",
      "Model Ayesha Roe was ill. Her husband, footballer Jordan Poe, cried. “She was ill,” the Ashby defender said.",
      "Jordan Poe",
    ],
    [
      "a pronoun, whom its own sentence describes",
      "Broadcaster Joe Roe has quit.\n\nThe presenter wept when he said that it was late.",
      "Joe Roe",
    ],
  ])("%s", (_, text, name) => {
    expect(lastNamed(text)).toBe(name);
  });

  it.each([
    [
      "not a former holder of an office",
      "Tim Moe met Jamie Loe.\n\nRoss Roe was late.\n\n“I was late,” said the former president.",
    ],
    [
      "not who was called by another age",
      "Joe Roe has sold the mill. “I am tired,” the 70-year-old said. The 31-year-old said he was late.",
    ],
    ["not who is named in their words", "The 31-year-old said Carl Roe had lied.\n\nRoe, 35, denies it."],
    ["not who asked", "Asked by Louise Roe, prosecuting, how she felt, she replied: “Ashamed.”"],
  ])("%s", (_, text) => {
    const said = extract(text).quotes.at(-1)?.speakers[0];
    expect(said?.name ?? null).toBeNull();
  });
});
